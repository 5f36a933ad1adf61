/** Scores are sums of weights, those of pairs of heuristics included, and the evidence says of what. */
import { describe, expect, it } from 'vitest';
import { HEURISTICS } from '../src/heuristics/index.js';
import { describeEvidence, firstAlike, gatherLevels, scoreBlocks } from '../src/score.js';
import { HTML_MODEL } from '../src/html-model.js';
import { markOf, rankIn, unitsIn } from '../src/model.js';
import { TEXT_MODEL } from '../src/text-model.js';
import { WEIGHTS } from '../src/weights.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from './small-pages.js';
import { pageOf } from './page-of.js';

const page = pageOf([...MENU, HEADLINE, ...PARAGRAPHS, ...TEASERS].join('\n'));
const scored = scoreBlocks(page, TEXT_MODEL);
const levels = gatherLevels(page, HEURISTICS);
const PAIRS = WEIGHTS.pairs.map(({ of }) => of);
const placeOf = new Map(HEURISTICS.map(({ name }, place) => [name, place]));
const sizeOf = (name: string): number => HEURISTICS[placeOf.get(name) ?? -1]?.levels.length ?? NaN;

/** The sum by the table of weights, heuristic after heuristic and pair after pair. */
function sumByTable(index: number): number {
  const levelOf = (name: string): number => levels[placeOf.get(name) ?? -1]?.[index] ?? NaN;
  let sum = WEIGHTS.intercept;
  for (const [name, weights] of Object.entries(WEIGHTS.heuristics)) sum += weights[levelOf(name)] ?? 0;
  for (const { of, weights } of WEIGHTS.pairs) sum += weights[levelOf(of[0]) * sizeOf(of[1]) + levelOf(of[1])] ?? 0;
  return sum;
}

describe('a score', () => {
  it('is the sum of the table’s weights', () => {
    for (const [index, score] of scored.scores.entries()) expect(score).toBeCloseTo(sumByTable(index), 3);
  });

  it('is what prior and evidence add up to, strongest first', () => {
    const evidenceOf = describeEvidence(scored);
    for (const [index, score] of scored.scores.entries()) {
      const evidence = evidenceOf(index, []);
      expect(evidence.reduce((sum, { weight }) => sum + weight, scored.prior)).toBeCloseTo(score, 3);
      const sizes = evidence.map(({ weight }) => Math.abs(weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

describe('marks', () => {
  it('hold every weight and sign of both models', () => {
    for (const { columns, signs } of [TEXT_MODEL, HTML_MODEL]) {
      for (const [place, { column, level, units }] of signs.entries()) {
        const mark = column.marks[level] ?? NaN;
        expect([unitsIn(mark), rankIn(mark)]).toEqual([units, place + 1]);
      }
      const most = Math.max(...columns.flatMap(({ marks }) => [...marks].map((mark) => Math.abs(unitsIn(mark)))));
      for (const units of [most, -most])
        expect([unitsIn(markOf(units, signs.length)), rankIn(markOf(units, signs.length))]).toEqual([
          units,
          signs.length,
        ]);
      // A pair's levels together are told by a byte.
      expect(Math.max(...columns.map(({ marks }) => marks.length))).toBeLessThanOrEqual(256);
    }
  });
});

describe('a long page', () => {
  const LINES = 10_000;
  const long = pageOf([HEADLINE, ...Array.from({ length: LINES }, (_, at) => PARAGRAPHS[at % 3] ?? '')].join('\n'));
  const whole = scoreBlocks(long, TEXT_MODEL);

  it('has evidence that adds up in every line', () => {
    const evidenceOf = describeEvidence(whole);
    expect(whole.scores.length).toBeGreaterThan(LINES);
    for (const [index, score] of whole.scores.entries()) {
      const sum = evidenceOf(index, []).reduce((total, { weight }) => total + weight, whole.prior);
      expect(Math.abs(sum - score)).toBeLessThan(1e-3);
    }
  });

  it('has the same line for the same signs', () => {
    const alike = firstAlike(whole);
    const firsts = whole.scores.map((_, index) => alike(index));
    expect(new Set(firsts).size).toBeLessThan(LINES / 2);
    for (const [index, first] of firsts.entries()) expect(whole.scores[first]).toBe(whole.scores[index]);
  });
});

describe('a pair', () => {
  it('joins two heuristics that there are, once', () => {
    for (const pair of PAIRS) for (const name of pair) expect(placeOf.has(name), name).toBe(true);
    expect(new Set(PAIRS.map((pair) => pair.join())).size).toBe(PAIRS.length);
  });

  it('has a weight for each level of the one with each of the other', () => {
    for (const { of, weights } of WEIGHTS.pairs) expect(weights).toHaveLength(sizeOf(of[0]) * sizeOf(of[1]));
  });
});
