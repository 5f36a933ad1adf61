/** Takes a tool, a set and a folder; prints as JSON how good, how fast, how large and how fallible the tool is on it. */
import { parse } from 'parse5';
import { extractArticle } from '../../dist/text.js';
import { metadataShare, shingleF1, snippetF1, wordF1 } from './score.mjs';
import { readSet } from './sets.mjs';
import { TOOLS } from './tools.mjs';

/** Pages that are read once before time is taken, so that the compiler has seen the code. */
const WARM_UP_PAGES = 10;

const [name, set, folder, every] = process.argv.slice(2);
const { pages, kind } = readSet(folder, set, Number(every));
// Some tools write to the console: the result is the only line that goes to stdout.
const print = console.log;
console.log = console.warn = console.error = () => {};

const { of, load } = TOOLS[name];
const read = await load();
print(JSON.stringify(read === null ? null : await measure()));
process.exit(0);

async function measure() {
  const inputs = pages.map((page) => ({
    ...page,
    language: name.startsWith('jusText') ? (extractArticle(page.text).language ?? 'en') : null,
  }));
  for (const page of inputs.slice(0, WARM_UP_PAGES)) {
    parse(page.html);
    await readPage(page);
  }
  const before = process.memoryUsage().rss;
  const time = { parsing: 0, reading: 0 };
  let [failures, peak] = [0, 0];
  const results = [];
  for (const page of inputs) {
    // In turns, so that whatever else the machine does slows both alike.
    time.parsing += await processorTime(() => parse(page.html));
    let found;
    time.reading += await processorTime(async () => {
      found = await readPage(page);
    });
    if (found === null) failures++;
    peak = Math.max(peak, process.memoryUsage().rss);
    results.push({ gold: page.gold, found: found ?? { text: '' } });
  }
  const figures = { word: wordF1, shingle: shingleF1, snippet: snippetF1 };
  const pairs = results.map(({ gold, found }) => [kind === 'snippet' ? gold : (gold.text ?? ''), found.text]);
  return {
    of,
    kind,
    pages: pages.length,
    figure: figures[kind](pairs),
    ...Object.fromEntries(['title', 'author', 'date'].map((member) => [member, metadataShare(member, results)])),
    failures,
    empty: results.filter(({ found }) => found.text.trim() === '').length,
    multiple: time.reading / time.parsing,
    milliseconds: time.reading / pages.length / 1000,
    memory: (peak - before) / 1e6,
  };
}

async function readPage(page) {
  try {
    return (await read(page)) ?? { text: '' };
  } catch {
    return null;
  }
}

/** Microseconds of the processor, which a busy machine stretches less than those of the clock. */
async function processorTime(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
