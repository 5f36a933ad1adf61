/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import type { Heuristic } from './heuristics/heuristic.js';
import type { Page } from './measure/measured.js';
import type { Column, Model, Sign } from './model.js';
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

const levelIn = ({ first, second, stride }: Column, levels: readonly Uint8Array[], index: number): number => {
  const level = levels[first]?.[index] ?? 0;
  return second < 0 ? level : level * stride + (levels[second]?.[index] ?? 0);
};

export function scoreBlocks(page: Page, model: Model): Scores {
  const levels = gatherLevels(page, model.heuristics);
  const scores = new Float64Array(page.blocks.length);
  let prior = model.intercept;
  for (const column of model.columns) {
    if (column.ofPage) prior += column.weights[levelIn(column, levels, 0)] ?? 0;
    else addWeights(scores, levels, column);
  }
  prior = roundWeight(prior);
  for (let index = 0; index < scores.length; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { model, prior, scores, levels };
}

function addWeights(scores: Float64Array, levels: readonly Uint8Array[], column: Column): void {
  const { weights, stride } = column;
  const first = levels[column.first];
  const second = levels[column.second];
  for (let index = 0; index < scores.length; index++) {
    const level = first?.[index] ?? 0;
    const cell = second === undefined ? level : level * stride + (second[index] ?? 0);
    scores[index] = (scores[index] ?? 0) + (weights[cell] ?? 0);
  }
}

/**
 * Gives, for the page's levels, the evidence of a block: strongest first, the weak ones together as `minor`. Lines of
 * one page share the entries that say the same.
 */
export function describeEvidence({
  levels,
  model: { columns, signs },
}: Scores): (index: number, evidence: Evidence[]) => void {
  const entries = new Array<Evidence | undefined>(signs.length);
  const ranks = new Uint16Array(columns.length);
  return (index, evidence) => {
    let shown = 0;
    let minor = 0;
    for (const column of columns) {
      if (column.ofPage) continue;
      const level = levelIn(column, levels, index);
      const rank = column.ranks[level] ?? 0;
      if (rank === 0) minor += column.weights[level] ?? 0;
      else insertRank(ranks, shown++, rank);
    }
    let minorPending = Math.abs(roundWeight(minor));
    for (let place = 0; place < shown; place++) {
      const sign = (ranks[place] ?? 0) - 1;
      const entry = (entries[sign] ??= evidenceOf(signs[sign]));
      if (minorPending > Math.abs(entry.weight)) {
        evidence.push(minorEvidence(minor));
        minorPending = 0;
      }
      evidence.push(entry);
    }
    if (minorPending > 0) evidence.push(minorEvidence(minor));
  };
}

/** Keeps the first `count` ranks in order while one more comes in. */
function insertRank(ranks: Uint16Array, count: number, rank: number): void {
  let place = count;
  while (place > 0 && (ranks[place - 1] ?? 0) > rank) {
    ranks[place] = ranks[place - 1] ?? 0;
    place--;
  }
  ranks[place] = rank;
}

const minorEvidence = (weight: number): Evidence => ({
  name: 'minor',
  weight: roundWeight(weight),
  detail: 'weak signs together',
});

const evidenceOf = (sign: Sign | undefined): Evidence => ({
  name: sign?.column.name ?? '',
  weight: sign?.weight ?? 0,
  detail: sign?.column.details[sign.level] ?? '',
});
