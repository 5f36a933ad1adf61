/** Ten thousand invented pages with invented options: no exception, and nothing that the contract doesn't say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFaults } from './find-faults.js';
import { KNOWN_PAGES, anyOptions, anyPageOf } from './pages.js';

/** fast-check prints it with the counter-example of a failure; `npm run test:fuzz` takes another one each time. */
const SEED = 20_240_305;
const RUNS = 10_000;

it(`holds for ${RUNS} pages with options (fast-check, seed ${SEED})`, { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(anyPageOf(KNOWN_PAGES), anyOptions, (input, options) => {
      expect(findFaults({ input, options })).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
