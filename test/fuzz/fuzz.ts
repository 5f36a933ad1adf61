/**
 * A thread of `npm run test:fuzz`: takes a seed and a number of runs, posts how many were done and what was found, each
 * fault once, in the smallest page that shows it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { realPages } from '../real-pages.js';
import { findFaults } from './find-faults.js';
import { KNOWN_PAGES, anyOptions, anyPageOf } from './pages.js';

const { seed, runs } = workerData as { readonly seed: number; readonly runs: number };
/** So many real pages are cut and mixed, where there are any. */
const REAL_PAGES = 20;
/** Between two words of how far it is. */
const BATCH = 500;

const pages = [...KNOWN_PAGES, ...[...realPages(REAL_PAGES)].map(({ input }) => input)];
const cases = fc.record({ input: anyPageOf(pages), options: anyOptions });
const property = fc.property(cases, (found) => findFaults(found).length === 0);
for (let done = 0; done < runs;) {
  const numRuns = Math.min(BATCH, runs - done);
  const { failed, counterexample } = fc.check(property, { seed: seed + done, numRuns });
  done += numRuns;
  const smallest = counterexample?.[0];
  parentPort?.postMessage({
    done: numRuns,
    failure: failed && smallest !== undefined ? { ...smallest, why: findFaults(smallest) } : null,
  });
}
