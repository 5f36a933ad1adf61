/**
 * Takes the seeds, and the text sets in LINESIEVE_DATA where they are; gives the speed of the built package on each,
 * beside that of the C4 line rule, of language detection alone and of franc itself, measured in the same run on one core.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { franc } from 'franc';
import { extractArticle } from 'linesieve';
import { Bench } from 'tinybench';
import { loadSource } from './source.mjs';

/** The median of these is reported. */
const ROUNDS = 5;
const WARM_UP_ROUNDS = 2;
/** Five pages alone are over too soon to be timed. */
const SEED_REPEATS = 40;
/** As much as one page gives the detector. */
const SAMPLE_CHARACTERS = 500;
/** A mark of a URL or of Markdown, which tells nothing of the language. */
const ADDRESS_OR_MARKUP = /https?:\S+|[[\]()*_#|!<>]+/g;

const root = new URL('..', import.meta.url);
const data = process.env.LINESIEVE_DATA ?? new URL('../shared/data', root).pathname;

/** Raffel et al. (2020), C4: keeps a line of three words or more that ends in a terminal punctuation mark or a quote. */
const keepSentences = (page) =>
  page
    .split('\n')
    .filter((line) => /[.!?"”’»]\s*$/.test(line) && line.trim().split(/\s+/).length >= 3)
    .join('\n');

const { detectLanguage, readText, splitLines } = await loadSource();
const languages = readLanguages();
const sampleWords = (page) =>
  page
    .split('\n')
    .sort((a, b) => b.length - a.length)
    .join(' ')
    .replace(ADDRESS_OR_MARKUP, ' ')
    .slice(0, SAMPLE_CHARACTERS);

/** The detector's codes of the languages that the package has data for: it detects among these alone. */
function readLanguages() {
  const folder = new URL('src/languages/', root);
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return sources.flatMap((name) => /iso6393: '(\w{3})'/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? []);
}

function readSets() {
  const seeds = readdirSync(new URL('seeds', root)).map((name) => readFileSync(new URL(`seeds/${name}`, root), 'utf8'));
  const sets = [{ name: `seeds x ${SEED_REPEATS}`, pages: Array(SEED_REPEATS).fill(seeds).flat() }];
  const folder = `${data}/text`;
  if (!existsSync(folder)) {
    console.log(`No sets: ${folder} does not exist (LINESIEVE_DATA names the folder that holds text/). Seeds only.\n`);
    return sets;
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.plain.jsonl.gz'))) {
    const rows = gunzipSync(readFileSync(`${folder}/${file}`))
      .toString()
      .trim()
      .split('\n');
    sets.push({ name: file.replace('.jsonl.gz', ''), pages: rows.map((row) => JSON.parse(row).text) });
  }
  return sets;
}

/** Milliseconds that each program takes for all pages, the median of its rounds. */
async function time(pages) {
  const samples = pages.map(sampleWords);
  const blocks = pages.map((page) => readText(page, splitLines(page)).blocks);
  const bench = new Bench({ iterations: ROUNDS, time: 0, warmupIterations: WARM_UP_ROUNDS, warmupTime: 0 });
  bench.add('linesieve', () => pages.forEach((page) => extractArticle(page)));
  bench.add('C4', () => pages.forEach((page) => keepSentences(page)));
  bench.add('language', () => blocks.forEach((page) => detectLanguage(page)));
  bench.add('franc', () => samples.forEach((sample) => franc(sample, { only: languages })));
  const results = await bench.run();
  return results.map(({ result }) => result.latency.p50);
}

const table = [];
for (const { name, pages } of readSets()) {
  const megaUnits = pages.reduce((total, page) => total + page.length, 0) / 1e6;
  const [own, c4, language, franc] = await time(pages);
  table.push({
    set: name,
    pages: pages.length,
    'pages/s': Math.round((pages.length / own) * 1e3),
    'MB/s': Number(((megaUnits / own) * 1e3).toFixed(2)),
    'C4 MB/s': Number(((megaUnits / c4) * 1e3).toFixed(1)),
    'time / C4': Number((own / c4).toFixed(1)),
    'language ms/page': Number((language / pages.length).toFixed(3)),
    'franc ms/page': Number((franc / pages.length).toFixed(3)),
  });
}
console.log(
  `Node ${process.version}; median of ${ROUNDS} rounds; MB are 10^6 UTF-16 units; franc among ${languages.length} languages.`,
);
console.table(table);
