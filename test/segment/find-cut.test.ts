/** The page's own cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCut } from '../../src/segment/find-cut.js';

describe('findCut', () => {
  it('keeps what is likely and drops what is not', () => {
    const { cut, expectedF1 } = findCut([6, 6, 6, -6, -6], [20, 20, 20, 20, 20]);
    expect(cut).toBeGreaterThan(-6);
    expect(cut).toBeLessThan(6);
    expect(expectedF1).toBeGreaterThan(0.95);
  });

  it('expects little of a page without a likely line', () => {
    expect(findCut([-6, -6, -6], [5, 5, 5]).expectedF1).toBeLessThan(0.5);
  });

  it('goes lower where all lines are doubtful', () => {
    const doubtful = findCut([-0.5, -0.5, -0.5, -4], [20, 20, 20, 20]).cut;
    expect(doubtful).toBeLessThan(findCut([5, 5, 5, -0.5], [20, 20, 20, 20]).cut);
  });

  it('is a number from 0 to 1 and a finite cut for any scores', () => {
    const score = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 0, max: 500 }))), (lines) => {
        const { cut, expectedF1 } = findCut(
          lines.map(([value]) => value),
          lines.map(([, words]) => words),
        );
        expect(Number.isFinite(cut)).toBe(true);
        expect(expectedF1).toBeGreaterThanOrEqual(0);
        expect(expectedF1).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
