/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import type { Heuristic } from './heuristics/heuristic.js';
import type { Page } from './measure/measured.js';
import type { Model } from './model.js';
import type { Evidence } from './types.js';

export interface Scores {
  readonly model: Model;
  /** What holds for every line of this page. */
  readonly prior: number;
  /** Log-odds per block. */
  readonly scores: Float64Array;
  /** Per heuristic, the level of every block. */
  readonly levels: readonly Uint8Array[];
}

/** Weights are committed to four decimals, and sums are kept to them. */
export const roundWeight = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

/** Lets every heuristic speak. */
export function gatherLevels(page: Page, heuristics: readonly Heuristic[]): Uint8Array[] {
  return heuristics.map(({ find }) => find(page));
}

export function scoreBlocks(page: Page, model: Model): Scores {
  const levels = gatherLevels(page, model.heuristics);
  const scores = new Float64Array(page.blocks.length);
  let prior = model.intercept;
  for (const [at, heuristic] of model.heuristics.entries()) {
    const weights = model.table[at] ?? [];
    const found = levels[at] ?? new Uint8Array();
    if (heuristic.ofPage === true) prior += weights[found[0] ?? 0] ?? 0;
    else
      for (let index = 0; index < scores.length; index++)
        scores[index] = (scores[index] ?? 0) + (weights[found[index] ?? 0] ?? 0);
  }
  prior = roundWeight(prior);
  for (let index = 0; index < scores.length; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { model, prior, scores, levels };
}

/**
 * Gives, for the page's levels, the evidence of a block: strongest first, the weak ones together as `minor`. Lines of
 * one page share the entries that say the same.
 */
export function describeEvidence({ levels, model }: Scores): (index: number) => Evidence[] {
  const { heuristics, lineTable, leastShown } = model;
  const shared = heuristics.map(({ levels: names }) => new Array<Evidence | undefined>(names.length));
  return (index) => {
    const evidence: Evidence[] = [];
    let minor = 0;
    for (let at = 0; at < heuristics.length; at++) {
      const level = levels[at]?.[index] ?? 0;
      const weight = lineTable[at]?.[level] ?? 0;
      if (weight === 0) continue;
      if (Math.abs(weight) < leastShown) minor += weight;
      else evidence.push(sharedEvidence(shared[at] ?? [], heuristics[at], level, weight));
    }
    if (minor !== 0) evidence.push({ name: 'minor', weight: roundWeight(minor), detail: 'weak signs together' });
    return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  };
}

function sharedEvidence(
  known: (Evidence | undefined)[],
  heuristic: Heuristic | undefined,
  level: number,
  weight: number,
): Evidence {
  const entry = known[level] ?? {
    name: heuristic?.name ?? '',
    weight,
    detail: heuristic?.levels[level] ?? '',
  };
  known[level] = entry;
  return entry;
}
