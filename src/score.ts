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
 * Gives the evidence of every block: strongest first, the weak ones together as `minor`. Lines of one page share the
 * entries that say the same. Heuristic by heuristic, as the levels are stored: that is several times as fast.
 */
export function describeEvidence({ levels, model, scores }: Scores): Evidence[][] {
  const found: Evidence[][] = Array.from(scores, () => []);
  const minor = new Float64Array(scores.length);
  for (const [at, heuristic] of model.heuristics.entries()) {
    const weights = model.lineTable[at] ?? [];
    const own = levels[at];
    if (own === undefined || weights.length === 0) continue;
    const shared = new Array<Evidence | undefined>(weights.length);
    for (let index = 0; index < own.length; index++) {
      const level = own[index] ?? 0;
      const weight = weights[level] ?? 0;
      if (weight === 0) continue;
      if (Math.abs(weight) < model.leastShown) minor[index] = (minor[index] ?? 0) + weight;
      else found[index]?.push(sharedEvidence(shared, heuristic, level, weight));
    }
  }
  for (const [index, evidence] of found.entries()) {
    const weight = minor[index] ?? 0;
    if (weight !== 0) evidence.push({ name: 'minor', weight: roundWeight(weight), detail: 'weak signs together' });
    if (evidence.length > 1) evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
  return found;
}

function sharedEvidence(
  known: (Evidence | undefined)[],
  { name, levels }: Heuristic,
  level: number,
  weight: number,
): Evidence {
  const entry = known[level] ?? {
    name,
    weight,
    detail: levels[level] ?? '',
  };
  known[level] = entry;
  return entry;
}
