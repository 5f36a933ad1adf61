/** The page's own cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCut } from '../../src/segment/find-cut.js';

describe('findCut', () => {
  it('keeps what is likely and drops what is not', () => {
    const { cut, expectedF1 } = findCut([6, 6, 6, -6, -6], [20, 20, 20, 20, 20], false);
    expect(cut).toBeGreaterThan(-6);
    expect(cut).toBeLessThan(6);
    expect(expectedF1).toBeGreaterThan(0.95);
  });

  it('expects little of a page without a likely line', () => {
    expect(findCut([-6, -6, -6], [5, 5, 5], false).expectedF1).toBeLessThan(0.5);
  });

  it('goes lower where all lines are doubtful', () => {
    const doubtful = findCut([-0.5, -0.5, -0.5, -4], [20, 20, 20, 20], false).cut;
    expect(doubtful).toBeLessThan(findCut([5, 5, 5, -0.5], [20, 20, 20, 20], false).cut);
  });

  it('goes lower still where most words are likely', () => {
    const scores = [5, 5, 5, 5, 5, 5, -0.5];
    const words = scores.map(() => 20);
    expect(findCut(scores, words, true).cut).toBeLessThan(findCut(scores, words, false).cut - 0.5);
  });

  it('stays where there is much to drop', () => {
    const scores = [5, 5, 5, -0.5, -5, -5];
    const words = scores.map(() => 20);
    expect(findCut(scores, words, true)).toEqual(findCut(scores, words, false));
  });

  it('is that of lines sorted one by one', () => {
    const score = fc.integer({ min: -8, max: 8 }).map((value) => value / 2);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 1, max: 60 })), { minLength: 1 }), (lines) => {
        const sorted = lines.toSorted(([a], [b]) => b - a);
        const apart = (list: typeof lines): readonly [number[], number[]] => [
          list.map(([value]) => value),
          list.map(([, words]) => words),
        ];
        const [own, inOrder] = [findCut(...apart(lines), false), findCut(...apart(sorted), false)];
        expect(own.cut).toBe(inOrder.cut);
        expect(own.expectedF1).toBeCloseTo(inOrder.expectedF1, 9);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is a number from 0 to 1 and a finite cut for any scores', () => {
    const score = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 0, max: 500 }))), fc.boolean(), (lines, leans) => {
        const { cut, expectedF1 } = findCut(
          lines.map(([value]) => value),
          lines.map(([, words]) => words),
          leans,
        );
        expect(Number.isFinite(cut)).toBe(true);
        expect(expectedF1).toBeGreaterThanOrEqual(0);
        expect(expectedF1).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
