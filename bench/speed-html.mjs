/**
 * Takes the news pages of LINESIEVE_DATA, gives how long the built package takes for each as HTML, as a multiple of what
 * the parser alone takes for it in the same run: both in turn, page by page, the median over pages of the last round.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from 'linesieve';
import { parse } from 'parse5';

/** The first rounds warm up. */
const ROUNDS = 4;

const data = process.env.LINESIEVE_DATA ?? new URL('../../shared/data', import.meta.url).pathname;
const file = `${data}/pages/fundus-dev.jsonl.gz`;
if (!existsSync(file)) {
  console.error(`No pages: ${file} does not exist (LINESIEVE_DATA names the folder that holds pages/).`);
  process.exit(1);
}
const pages = gunzipSync(readFileSync(file))
  .toString()
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row).html);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const time = (work, page) => {
  const start = performance.now();
  work(page);
  return performance.now() - start;
};

for (let round = 1; round <= ROUNDS; round++) {
  const times = pages.map((page) => [time(parse, page), time(extractArticle, page)]);
  const [parsing, all] = [0, 1].map((at) => median(times.map((pair) => pair[at])));
  const ratio = median(times.map(([own, whole]) => whole / own));
  console.log(
    `round ${round}: parse5 ${parsing.toFixed(1)} ms, linesieve ${all.toFixed(1)} ms a page; ${ratio.toFixed(2)} times as long`,
  );
}
