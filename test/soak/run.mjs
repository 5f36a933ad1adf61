/**
 * Many documents through one process: no exception, no growing heap, no loss of speed. Prints the figures, exits with 1
 * where a bound is broken.
 *
 * node test/soak/run.mjs [DOCUMENTS]
 */
import { spawnSync } from 'node:child_process';
import { bundle } from '../bundle.mjs';

const DOCUMENTS = 200_000;
const MAX_HEAP_GROWTH = 1.2;
const MIN_SPEED = 0.95;

const documents = Number(process.argv[2] ?? DOCUMENTS);
const { file, remove } = await bundle('test/soak/soak.ts');
const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', file, String(documents)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
remove();
if (status !== 0) process.exit(1);

const { pages, exceptions, warm, warmHeap, endHeap, tenths } = JSON.parse(stdout.toString());
const growth = endHeap / warmHeap;
// The first tenth holds what has yet to be compiled: the speed of the last one is compared with it all the same.
const speed = tenths[0] / tenths.at(-1);
console.log(`${documents} documents, made of ${pages} pages and 1 % hostile ones: ${exceptions} exceptions`);
console.log(
  `heap: ${warmHeap.toFixed(1)} MB after ${warm}, ${endHeap.toFixed(1)} MB at the end (${growth.toFixed(2)} times)`,
);
console.log(
  `last tenth at ${speed.toFixed(2)} of the speed of the first; ${((documents / tenths.reduce((sum, time) => sum + time, 0)) * 1e3).toFixed(0)} documents a second of the processor`,
);
process.exitCode = exceptions === 0 && growth <= MAX_HEAP_GROWTH && speed >= MIN_SPEED ? 0 : 1;
