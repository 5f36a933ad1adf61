/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import { HEURISTICS } from './heuristics/index.js';
import type { Page } from './measure/measured.js';
import type { Evidence } from './types.js';
import { WEIGHTS } from './weights.js';

export interface Scores {
  /** What holds for every line of this page. */
  readonly prior: number;
  /** Log-odds per block. */
  readonly scores: Float64Array;
  /** Per heuristic, the level of every block. */
  readonly levels: readonly Uint8Array[];
}

/** Weights per heuristic in the order of HEURISTICS; a heuristic that the table doesn't name says nothing. */
const TABLE: readonly (readonly number[])[] = HEURISTICS.map(
  ({ name, levels }) => WEIGHTS.heuristics[name] ?? levels.map(() => 0),
);

/** Weights are committed to four decimals, and sums are kept to them. */
export const roundWeight = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

/** Lets every heuristic speak. */
export function gatherLevels(page: Page): Uint8Array[] {
  return HEURISTICS.map(({ find }) => find(page));
}

export function scoreBlocks(page: Page): Scores {
  const levels = gatherLevels(page);
  const scores = new Float64Array(page.blocks.length);
  let prior = WEIGHTS.intercept;
  for (const [at, heuristic] of HEURISTICS.entries()) {
    const weights = TABLE[at] ?? [];
    const found = levels[at] ?? new Uint8Array();
    if (heuristic.ofPage === true) prior += weights[found[0] ?? 0] ?? 0;
    else
      for (let index = 0; index < scores.length; index++)
        scores[index] = (scores[index] ?? 0) + (weights[found[index] ?? 0] ?? 0);
  }
  prior = roundWeight(prior);
  for (let index = 0; index < scores.length; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { prior, scores, levels };
}

/** Weaker signs are summed up as one: there are dozens, and none of them decides anything. */
const MIN_SHOWN_WEIGHT = 0.15;

/** The evidence of one block, strongest first, the weak ones together as `minor`. */
export function evidenceOf(index: number, levels: readonly Uint8Array[]): Evidence[] {
  const evidence: Evidence[] = [];
  let minor = 0;
  for (const [at, heuristic] of HEURISTICS.entries()) {
    if (heuristic.ofPage === true) continue;
    const level = levels[at]?.[index] ?? 0;
    const weight = TABLE[at]?.[level] ?? 0;
    if (weight === 0) continue;
    if (Math.abs(weight) < MIN_SHOWN_WEIGHT) minor += weight;
    else evidence.push({ name: heuristic.name, weight, detail: heuristic.levels[level] ?? '' });
  }
  if (minor !== 0) evidence.push({ name: 'minor', weight: roundWeight(minor), detail: 'weak signs together' });
  return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
