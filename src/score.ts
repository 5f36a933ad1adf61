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

export function scoreBlocks(page: Page, model: Model): Scores {
  const levels = gatherLevels(page, model.heuristics);
  const scores = new Float64Array(page.blocks.length);
  let prior = model.intercept;
  const cells = new Uint16Array(scores.length);
  for (const column of model.columns) {
    const { ofPage, weights } = column;
    if (ofPage) prior += weights[levels[column.first]?.[0] ?? 0] ?? 0;
    else {
      fillCells(cells, column, levels);
      for (let index = 0; index < scores.length; index++)
        scores[index] = (scores[index] ?? 0) + (weights[cells[index] ?? 0] ?? 0);
    }
  }
  prior = roundWeight(prior);
  for (let index = 0; index < scores.length; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { model, prior, scores, levels };
}

/** Which of a column's weights is each block's. Column by column: all that a loop reads lies side by side. */
function fillCells(cells: Uint16Array, column: Column, levels: readonly Uint8Array[]): void {
  const { first, second, stride } = column;
  const own = levels[first] ?? NO_LEVELS;
  if (second < 0) {
    for (let index = 0; index < cells.length; index++) cells[index] = own[index] ?? 0;
    return;
  }
  const others = levels[second] ?? NO_LEVELS;
  for (let index = 0; index < cells.length; index++) cells[index] = (own[index] ?? 0) * stride + (others[index] ?? 0);
}

const NO_LEVELS = new Uint8Array(0);

/** Bits of a whole number. */
const WORD_BITS = 32;

/**
 * Gives, for the page's levels, the evidence of a block: strongest first, the weak ones together as `minor`. Lines of
 * one page share the entries that say the same.
 */
export function describeEvidence({
  levels,
  scores,
  model: { columns, signs },
}: Scores): (index: number, evidence: Evidence[]) => void {
  const entries = new Array<Evidence | undefined>(signs.length);
  // One bit a sign, strongest first: reading a set of bits in order takes the place of sorting every block's signs.
  const width = Math.ceil(signs.length / WORD_BITS);
  const shown = new Int32Array(scores.length * width);
  const minors = new Float64Array(scores.length);
  const cells = new Uint16Array(scores.length);
  for (const column of columns) {
    if (column.ofPage) continue;
    const { ranks, weights } = column;
    fillCells(cells, column, levels);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? 0;
      const sign = (ranks[cell] ?? 0) - 1;
      if (sign < 0) minors[index] = (minors[index] ?? 0) + (weights[cell] ?? 0);
      else {
        const word = index * width + Math.floor(sign / WORD_BITS);
        shown[word] = (shown[word] ?? 0) | (1 << (sign % WORD_BITS));
      }
    }
  }
  return (index, evidence) => {
    const minor = roundWeight(minors[index] ?? 0);
    let minorPending = Math.abs(minor);
    for (let word = 0; word < width; word++) {
      let bits = shown[index * width + word] ?? 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        bits ^= lowest;
        const sign = word * WORD_BITS + WORD_BITS - 1 - Math.clz32(lowest);
        const entry = (entries[sign] ??= evidenceOf(signs[sign]));
        if (minorPending > Math.abs(entry.weight)) {
          evidence.push(minorEvidence(minor));
          minorPending = 0;
        }
        evidence.push(entry);
      }
    }
    if (minorPending > 0) evidence.push(minorEvidence(minor));
  };
}

const minorEvidence = (weight: number): Evidence => ({ name: 'minor', weight, detail: 'weak signs together' });

const evidenceOf = (sign: Sign | undefined): Evidence => ({
  name: sign?.column.name ?? '',
  weight: sign?.weight ?? 0,
  detail: sign?.column.details[sign.level] ?? '',
});
