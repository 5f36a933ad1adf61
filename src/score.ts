/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import type { Heuristic } from './heuristics/heuristic.js';
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

/** Weaker signs are summed up as one: there are dozens, and none of them decides anything. */
const MIN_SHOWN_WEIGHT = 0.15;

/** What one level of one heuristic says. */
interface Sign {
  readonly heuristic: Heuristic;
  readonly level: number;
  readonly weight: number;
}

/** A heuristic's weights, and for each level the place of its sign among all, strongest first; 0 for a weak one. */
interface Column {
  readonly ofPage: boolean;
  readonly weights: Float64Array;
  readonly ranks: Uint16Array;
}

// Compiled once: constants of the weights' table. A heuristic that the table doesn't name says nothing.
const SIGNS: readonly Sign[] = HEURISTICS.filter(({ ofPage }) => ofPage !== true)
  .flatMap((heuristic) =>
    (WEIGHTS.heuristics[heuristic.name] ?? []).map((weight, level): Sign => ({ heuristic, level, weight })),
  )
  .filter(({ weight }) => Math.abs(weight) >= MIN_SHOWN_WEIGHT)
  .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

const COLUMNS: readonly Column[] = HEURISTICS.map(({ name, levels, ofPage }): Column => {
  const weights = Float64Array.from(levels, (_, level) => WEIGHTS.heuristics[name]?.[level] ?? 0);
  return { ofPage: ofPage === true, weights, ranks: new Uint16Array(levels.length) };
});
const COLUMN_OF: ReadonlyMap<Heuristic, Column | undefined> = new Map(
  HEURISTICS.map((heuristic, at) => [heuristic, COLUMNS[at]]),
);
for (const [place, { heuristic, level }] of SIGNS.entries())
  COLUMN_OF.get(heuristic)?.ranks.fill(place + 1, level, level + 1);

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
  for (const [at, { ofPage, weights }] of COLUMNS.entries()) {
    const found = levels[at] ?? new Uint8Array();
    if (ofPage) prior += weights[found[0] ?? 0] ?? 0;
    else addWeights(scores, found, weights);
  }
  prior = roundWeight(prior);
  for (let index = 0; index < scores.length; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { prior, scores, levels };
}

function addWeights(scores: Float64Array, levels: Uint8Array, weights: Float64Array): void {
  for (let index = 0; index < scores.length; index++)
    scores[index] = (scores[index] ?? 0) + (weights[levels[index] ?? 0] ?? 0);
}

/**
 * Gives, for the page's levels, the evidence of a block: strongest first, the weak ones together as `minor`. Lines of
 * one page share the entries that say the same.
 */
export function describeEvidence(levels: readonly Uint8Array[]): (index: number, evidence: Evidence[]) => void {
  const entries = new Array<Evidence | undefined>(SIGNS.length);
  const ranks = new Uint16Array(COLUMNS.length);
  return (index, evidence) => {
    let shown = 0;
    let minor = 0;
    for (let at = 0; at < COLUMNS.length; at++) {
      const column = COLUMNS[at];
      const level = levels[at]?.[index] ?? 0;
      if (column === undefined || column.ofPage) continue;
      const rank = column.ranks[level] ?? 0;
      if (rank === 0) minor += column.weights[level] ?? 0;
      else insertRank(ranks, shown++, rank);
    }
    let minorPending = Math.abs(roundWeight(minor));
    for (let place = 0; place < shown; place++) {
      const sign = (ranks[place] ?? 0) - 1;
      const entry = (entries[sign] ??= evidenceOf(SIGNS[sign]));
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
  name: sign?.heuristic.name ?? '',
  weight: sign?.weight ?? 0,
  detail: sign?.heuristic.levels[sign.level] ?? '',
});
