/**
 * One long run in one thread: takes a number of documents, goes through real pages, invented ones and, one in a hundred,
 * hostile ones; prints heap and speed as JSON. Needs `--expose-gc`.
 */
import { extractArticle } from '../../src/index.js';
import { FAMILIES } from '../hostile/families/index.js';
import { FIXTURES, SEEDS } from '../pages.js';
import { realPages } from '../real-pages.js';
import { HTML_PAGE } from '../small-html-pages.js';

const documents = Number(process.argv[2]);
const HOSTILE_EVERY = 100;
const HOSTILE_CHARACTERS = 20_000;
/** Real pages of this size and less: thousands a minute, and the few that are larger say nothing of what is kept. */
const MAX_CHARACTERS = 60_000;
const REAL_PAGES = 60;
/** What is compiled and cached is there after so many. */
const WARM = 10_000;
/** A caller keeps so many titles and leads, as crawlers do. */
const KEPT = 10_000;
const TENTHS = 10;

interface SoakPage {
  readonly input: string;
  readonly from: 'auto' | 'html' | 'text';
}

const pages: SoakPage[] = [
  ...[...SEEDS, ...FIXTURES].map(({ input }): SoakPage => ({ input, from: 'auto' as const })),
  { input: HTML_PAGE, from: 'auto' as const },
  ...realPages(REAL_PAGES),
].filter(({ input }) => input.length <= MAX_CHARACTERS);

/** A string of its own for each document, as a crawl brings it. */
function pageOf(index: number): SoakPage {
  if (index % HOSTILE_EVERY === HOSTILE_EVERY - 1) {
    const { format, generate } = FAMILIES[Math.floor(index / HOSTILE_EVERY) % FAMILIES.length] ?? {};
    if (format !== undefined && generate !== undefined)
      return { input: generate(HOSTILE_CHARACTERS), from: format === 'html' ? 'html' : 'auto' };
  }
  const { input, from } = pages[index % pages.length] ?? { input: '', from: 'auto' };
  return { input: `${input}\n${index}`, from };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const kept: unknown[] = [];
let exceptions = 0;
let warmHeap = 0;
/** Milliseconds of the processor that each tenth of the documents took, what made them left out. */
const tenths = new Array<number>(TENTHS).fill(0);
const warm = Math.min(WARM, Math.floor(documents / TENTHS));
for (let index = 0; index < documents; index++) {
  const { input, from } = pageOf(index);
  const before = process.cpuUsage();
  try {
    const { title, lead } = extractArticle(input, { from });
    kept[index % KEPT] = [title, lead];
  } catch (error) {
    exceptions++;
    console.error(`document ${index}: ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(before);
  const tenth = Math.floor((index * TENTHS) / documents);
  tenths[tenth] = (tenths[tenth] ?? 0) + (user + system) / 1e3;
  if (index + 1 === warm) warmHeap = heap();
}
console.log(JSON.stringify({ pages: pages.length, exceptions, warm, warmHeap, endHeap: heap(), tenths }));
