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

/** The same without those of the whole page, which are part of the prior. */
const LINE_TABLE = TABLE.map((weights, at) => (HEURISTICS[at]?.ofPage === true ? [] : weights));

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

/**
 * Gives, for the page's levels, the evidence of a block: strongest first, the weak ones together as `minor`. Lines of
 * one page share the entries that say the same.
 */
export function describeEvidence(levels: readonly Uint8Array[]): (index: number) => Evidence[] {
  const shared = HEURISTICS.map(({ levels: names }) => new Array<Evidence | undefined>(names.length));
  return (index) => {
    const evidence: Evidence[] = [];
    let minor = 0;
    for (let at = 0; at < HEURISTICS.length; at++) {
      const level = levels[at]?.[index] ?? 0;
      const weight = LINE_TABLE[at]?.[level] ?? 0;
      if (weight === 0) continue;
      if (Math.abs(weight) < MIN_SHOWN_WEIGHT) minor += weight;
      else evidence.push(sharedEvidence(shared[at] ?? [], at, level, weight));
    }
    if (minor !== 0) evidence.push({ name: 'minor', weight: roundWeight(minor), detail: 'weak signs together' });
    return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  };
}

function sharedEvidence(known: (Evidence | undefined)[], at: number, level: number, weight: number): Evidence {
  const entry = known[level] ?? {
    name: HEURISTICS[at]?.name ?? '',
    weight,
    detail: HEURISTICS[at]?.levels[level] ?? '',
  };
  known[level] = entry;
  return entry;
}
