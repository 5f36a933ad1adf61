/**
 * A process of its own for a family of hostile pages, or for the normal page: takes its name and sizes, prints what each
 * size took as JSON. Times are the processor's, so that a busy machine changes little.
 */
import { extractArticle } from '../../src/index.js';
import { LABELS } from '../../src/options.js';
import { parsePage } from '../../src/read/html/parse-page.js';
import type { ExtractOptions } from '../../src/types.js';
import { countWork, faultsOfGrowth } from './count-work.js';
import type { Counted } from './count-work.js';
import type { Family } from './families/family.js';
import { SENTENCE } from './families/family.js';
import { FAMILIES, control } from './families/index.js';

/** The least of so many runs counts: what is above it is the collector and the machine. */
const RUNS = 3;
/** Large pages take long enough for one run to tell. */
const ONE_RUN_FROM = 1 << 20;

const controlOf = (format: Family['format']): Family => ({
  name: `control: ${format}`,
  format,
  generate: (characters) => control(format, characters),
  promise: 'nothing',
});

const [mode, name, ...sizes] = process.argv.slice(2);
const all = [...(['text', 'markdown', 'html'] as const).map(controlOf), ...FAMILIES];
if (mode === 'list') console.log(JSON.stringify(all.map(({ name: known, format }) => ({ name: known, format }))));
else {
  const family = all.find((known) => known.name === name);
  if (family === undefined) throw new RangeError(`no family is called ${name ?? ''}`);
  console.log(JSON.stringify(measure(family, sizes.map(Number), mode === 'time')));
}

/** Milliseconds of the processor. */
function cpu(work: () => unknown, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e3);
  }
  return least;
}

function measure({ format, generate, promise }: Family, sizes: readonly number[], counts: boolean): unknown {
  const faults: string[] = [];
  const rows: { characters: number; total: number; parse: number }[] = [];
  let last: Counted | undefined;
  // Compiles what the measured runs use.
  if (counts) extractArticle(generate(sizes[0] ?? 0), { from: format, keep: LABELS });
  for (const size of sizes) {
    const input = generate(size);
    const runs = size >= ONE_RUN_FROM ? 1 : RUNS;
    const options: ExtractOptions = { from: format, keep: LABELS };
    const total = cpu(() => extractArticle(input, options), runs);
    // What comes after takes memory of its own.
    if (!counts) return { rows: [{ characters: input.length, total, parse: 0 }], faults, megabytes: megabytes() };
    const parse = format === 'html' ? cpu(() => parsePage(input), runs) : 0;
    rows.push({ characters: input.length, total, parse });
    const counted = countWork(input, format, { keep: LABELS });
    if (promise === 'article' && !counted.article.text.includes(SENTENCE)) faults.push(`lost the article at ${size}`);
    if (last !== undefined) faults.push(...faultsOfGrowth(last.work, counted.work));
    last = counted;
  }
  return { rows, faults, megabytes: megabytes() };
}

/** The most that the process has held at any time. */
function megabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
