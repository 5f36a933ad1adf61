/** Prints by how many MB memory grew while the short strings of so many pages were kept. */
import { extractArticle } from 'linesieve';
import { pageOf } from './pages.mjs';

const [count, size, from] = process.argv.slice(2);
const collect = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
/** A page whose length lies in what is not read: a line of white space, or a comment. */
function largePage(seed) {
  const page = pageOf(3 * seed + (from === 'html' ? 2 : from === 'markdown' ? 1 : 0));
  const filler = ' '.repeat(Number(size));
  const large = from === 'html' ? page.replace('<body', `<!--${filler}--><body`) : `${page}\n${filler}\n`;
  // One flat string, as a reader of files gives it.
  return JSON.parse(JSON.stringify(large));
}
const kept = [];
const keep = (seed) => {
  const article = extractArticle(largePage(seed), { url: 'https://a.example/ferries' });
  kept.push({ ...article, lines: [] });
};
for (let seed = 0; seed < 20; seed++) keep(seed);
const before = collect();
for (let seed = 20; seed < Number(count) + 20; seed++) keep(seed);
console.log(JSON.stringify({ grown: (collect() - before) / 2 ** 20, kept: kept.length }));
