/**
 * Invented pages with invented options, on every core: prints the seed and the counts, writes what fails to
 * `test/regressions`, exits with 1 where anything did.
 *
 * node test/fuzz/run.mjs [RUNS] [SEED]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundle } from '../bundle.mjs';

const RUNS = 500_000;
/** A word after so many. */
const PROGRESS = 10_000;
/** Seeds of threads lie so far apart that they share no batch. */
const SEEDS_APART = 10_000_000;

const [runs = RUNS, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const threads = availableParallelism();
console.log(`${runs} pages, seed ${seed}, ${threads} threads`);
const { file, remove } = await bundle('test/fuzz/fuzz.ts');
const begin = performance.now();
let done = 0;
let failures = 0;

await Promise.all(
  Array.from({ length: threads }, (_, thread) => {
    const share = Math.floor(runs / threads) + (thread < runs % threads ? 1 : 0);
    const worker = new Worker(file, { workerData: { seed: seed + thread * SEEDS_APART, runs: share } });
    worker.on('message', ({ done: more, failure }) => {
      done += more;
      if (done % PROGRESS < more) console.log(`${done} done, ${failures} failures`);
      if (failure !== null) report(failure);
    });
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve));
  }),
).finally(remove);

const seconds = (performance.now() - begin) / 1e3;
console.log(`${done} pages in ${seconds.toFixed(0)} s, ${failures} failures`);
process.exitCode = failures === 0 && done === runs ? 0 : 1;

function report({ why, input, options }) {
  failures++;
  const content = `${JSON.stringify({ why: why.join('; '), input, options }, null, 2)}\n`;
  const name = `fuzz-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
  writeFileSync(new URL(`../regressions/${name}`, import.meta.url), content);
  console.log(`FAULT  ${name}: ${why.join('; ').slice(0, 300)}`);
}
