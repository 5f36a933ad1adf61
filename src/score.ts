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
  readonly found: FoundSigns;
}

/** Which of the model's signs each block shows, as {@link describeEvidence} reads them. */
interface FoundSigns {
  /** Per block a set of signs, one bit a sign: read in order they are sorted, strongest first. */
  readonly sets: Int32Array;
  /** Numbers that a set takes. */
  readonly width: number;
  /** Per block, how many signs it shows. */
  readonly counts: Uint16Array;
  /** Per block, the sum of the weights that are too weak to be shown. */
  readonly minors: Float64Array;
}

/** Bits of a whole number. */
const SET_BITS = 32;

/** Weights are committed to four decimals, and sums are kept to them. */
export const roundWeight = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

/** Lets every heuristic speak. */
export function gatherLevels(page: Page, heuristics: readonly Heuristic[]): Uint8Array[] {
  return heuristics.map(({ find }) => find(page));
}

/** Column by column: all that a loop reads lies side by side. */
export function scoreBlocks(page: Page, model: Model): Scores {
  const levels = gatherLevels(page, model.heuristics);
  const count = page.blocks.length;
  const scores = new Float64Array(count);
  const width = Math.ceil(model.signs.length / SET_BITS);
  const found: FoundSigns = {
    sets: new Int32Array(count * width),
    width,
    counts: new Uint16Array(count),
    minors: new Float64Array(count),
  };
  let prior = model.intercept;
  const cells = new Uint16Array(count);
  for (const column of model.columns) {
    if (column.ofPage) prior += column.weights[levels[column.first]?.[0] ?? 0] ?? 0;
    else {
      fillCells(cells, column, levels);
      addWeights(scores, found, column, cells);
    }
  }
  prior = roundWeight(prior);
  for (let index = 0; index < count; index++) scores[index] = roundWeight((scores[index] ?? 0) + prior);
  return { model, prior, scores, levels, found };
}

/** Which of a column's weights is each block's. */
function fillCells(cells: Uint16Array, { first, second, stride }: Column, levels: readonly Uint8Array[]): void {
  const own = levels[first] ?? NO_LEVELS;
  if (second < 0) {
    cells.set(own);
    return;
  }
  const others = levels[second] ?? NO_LEVELS;
  for (let index = 0; index < cells.length; index++) cells[index] = (own[index] ?? 0) * stride + (others[index] ?? 0);
}

const NO_LEVELS = new Uint8Array(0);

function addWeights(scores: Float64Array, found: FoundSigns, { weights, ranks }: Column, cells: Uint16Array): void {
  const { sets, width, counts, minors } = found;
  for (let index = 0; index < scores.length; index++) {
    const cell = cells[index] ?? 0;
    const weight = weights[cell] ?? 0;
    scores[index] = (scores[index] ?? 0) + weight;
    const sign = (ranks[cell] ?? 0) - 1;
    if (sign < 0) minors[index] = (minors[index] ?? 0) + weight;
    else {
      const place = index * width + Math.floor(sign / SET_BITS);
      sets[place] = (sets[place] ?? 0) | (1 << (sign % SET_BITS));
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
}

/**
 * Gives the evidence of a block below what came `before` it: strongest first, the weak signs together as `minor`. Lines
 * of one page share the entries that say the same.
 */
export function describeEvidence({
  found: { sets, width, counts, minors },
  model: { signs },
}: Scores): (index: number, before: readonly Evidence[]) => Evidence[] {
  const entries = new Array<Evidence | undefined>(signs.length);
  return (index, before) => {
    const minor = roundWeight(minors[index] ?? 0);
    let minorPending = Math.abs(minor);
    // Filled to its length: an array that grows is copied again and again.
    const evidence = new Array<Evidence>(before.length + (counts[index] ?? 0) + (minorPending > 0 ? 1 : 0));
    let at = 0;
    for (const entry of before) evidence[at++] = entry;
    for (let word = 0; word < width; word++) {
      let bits = sets[index * width + word] ?? 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        bits ^= lowest;
        const sign = word * SET_BITS + SET_BITS - 1 - Math.clz32(lowest);
        const entry = (entries[sign] ??= evidenceOf(signs[sign]));
        if (minorPending > Math.abs(entry.weight)) {
          evidence[at++] = minorEvidence(minor);
          minorPending = 0;
        }
        evidence[at++] = entry;
      }
    }
    if (minorPending > 0) evidence[at] = minorEvidence(minor);
    return evidence;
  };
}

const minorEvidence = (weight: number): Evidence => ({ name: 'minor', weight, detail: 'weak signs together' });

const evidenceOf = (sign: Sign | undefined): Evidence => ({
  name: sign?.column.name ?? '',
  weight: sign?.weight ?? 0,
  detail: sign?.column.details[sign.level] ?? '',
});

/** Any odd number mixes. */
const MIXER = 0x01000193;

/** Gives of a block the first one asked for that shows the same signs to the same effect; itself where none does. */
export function firstAlike({ scores, found: { sets, width, minors } }: Scores): (index: number) => number {
  const known = new Map<number, number>();
  const isAlike = (one: number, other: number): boolean => {
    if (scores[one] !== scores[other] || minors[one] !== minors[other]) return false;
    for (let word = 0; word < width; word++) if (sets[one * width + word] !== sets[other * width + word]) return false;
    return true;
  };
  return (index) => {
    let hash = Math.round((scores[index] ?? 0) * 1e4);
    for (let word = 0; word < width; word++) hash = Math.imul(hash ^ (sets[index * width + word] ?? 0), MIXER);
    const first = known.get(hash);
    if (first === undefined) known.set(hash, index);
    return first !== undefined && isAlike(first, index) ? first : index;
  };
}
