/**
 * Takes the built package, gives the growth of its time with the size of the input, for kinds of text that tempt
 * programs to look back: the slope of log time over log size. Exits with 1 where one is above the limit.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { extractArticle } from 'linesieve';

const SIZES = [1.25e6, 2.5e6, 5e6, 10e6];
/** 1 is linear; caches that overflow and the collector's work add some. Quadratic is 2. */
const MAX_SLOPE = 1.25;

const SENTENCE = 'The council agreed on Monday to repair the old bridge, and the work will start in spring. ';
const UNITS = {
  'prose paragraphs': (index) => `${SENTENCE.repeat(3)}Paragraph ${index}.\n\n`,
  'one giant line': (index) => `${SENTENCE}Number ${index}. `,
  'ten-character lines': (index) => `${String(index).padStart(9, 'a ')}\n`,
  'white-space lines': (index) => `${' \t\u00a0'.repeat(1 + (index % 5))}\n`,
  'link stubs': (index) => `* [Story number ${index}](https://news.example/story/${index})\n`,
};

const [kind, size] = process.argv.slice(2);
if (kind === undefined) process.exitCode = measureAll();
else console.log(JSON.stringify(measure(kind, Number(size))));

/** In its own process, so that no run profits from what an earlier one compiled, or pays for its garbage. */
function measureAll() {
  const table = Object.keys(UNITS).map((name) => {
    const runs = SIZES.map((characters) => {
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, String(characters)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(stdout.toString());
    });
    const seconds = runs.map((run) => run.seconds);
    const entries = SIZES.map((characters, index) => [`${characters / 1e6} MB`, `${seconds[index].toFixed(2)} s`]);
    const cut = runs.some((run) => run.cut);
    return { kind: name, ...Object.fromEntries(entries), slope: Number(slope(seconds).toFixed(2)), cut };
  });
  console.table(table);
  const failed = table.filter((row) => row.cut || row.slope > MAX_SLOPE);
  for (const row of failed) {
    console.error(
      row.cut
        ? `${row.kind}: a limit cut the input, so the slope says nothing`
        : `${row.kind}: slope above ${MAX_SLOPE}`,
    );
  }
  return failed.length === 0 ? 0 : 1;
}

function measure(name, characters) {
  const input = compose(UNITS[name], characters);
  const start = performance.now();
  // A million short lines are more than any page has: here each of them is to be judged.
  const { warnings } = extractArticle(input, { limits: { maxLines: Infinity } });
  return { seconds: (performance.now() - start) / 1e3, cut: warnings.some(({ code }) => code.endsWith('-limit')) };
}

function compose(unit, characters) {
  const parts = [];
  for (let length = 0, index = 0; length < characters; index++) {
    parts.push(unit(index));
    length += parts[index].length;
  }
  return parts.join('').slice(0, characters);
}

/** Least squares over the logarithms. */
function slope(seconds) {
  const x = SIZES.map(Math.log);
  const y = seconds.map(Math.log);
  const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index] - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}
