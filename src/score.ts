/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import type { Heuristic } from './heuristics/heuristic.js';
import type { Page } from './measure/measured.js';
import { unitsOf, weightOf } from './model.js';
import type { Column, Model, Sign } from './model.js';
import type { Evidence } from './types.js';

export interface Scores {
  readonly model: Model;
  /** What holds for every line of this page. */
  readonly prior: number;
  /** Log-odds per block. */
  readonly scores: Float64Array;
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
  /** Per block, the sum of the weights that are strong enough to be shown, in units. */
  readonly shown: Int32Array;
  /** Per block, the sum of all its weights, in units. */
  readonly totals: Int32Array;
}

/** Bits of a whole number: where a sign is in a set of them. */
const SET_BITS = 32;
const WORD_SHIFT = 5;
const BIT_MASK = SET_BITS - 1;

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
  const width = Math.ceil(model.signs.length / SET_BITS);
  const found: FoundSigns = {
    sets: new Int32Array(count * width),
    width,
    counts: new Uint16Array(count),
    shown: new Int32Array(count),
    totals: new Int32Array(count),
  };
  const { none } = page.columns;
  const uniform = levels.map(isUniform);
  let prior = unitsOf(model.intercept);
  /** What columns count that say the same of all blocks, if not as a sign. */
  let constant = 0;
  for (const column of model.columns) {
    const own = levels[column.first] ?? none;
    // A heuristic alone is a pair with one that never finds anything: one loop is made fast for both.
    const others = levels[column.second] ?? none;
    if (column.ofPage) prior += column.weights[own[0] ?? 0] ?? 0;
    else if (uniform[column.first] === true && uniform[column.second] !== false && !isShownAt(column, own, others))
      constant += column.weights[cellAt(column.stride, own, others, 0)] ?? 0;
    else if (column.isShown) addShown(found, column, own, others);
    else addWeak(found.totals, column, own, others);
  }
  const scores = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const total = (found.totals[index] ?? 0) + constant;
    found.totals[index] = total;
    scores[index] = weightOf(total + prior);
  }
  return { model, prior: weightOf(prior), scores, found };
}

/** Whether a heuristic says the same of all blocks; most phrases stand on no line of a page. */
function isUniform(levels: Uint8Array): boolean {
  const first = levels[0];
  for (let index = 1; index < levels.length; index++) if (levels[index] !== first) return false;
  return true;
}

/** Which of a column's weights is a block's. */
const cellAt = (stride: number, own: Uint8Array, others: Uint8Array, index: number): number =>
  (own[index] ?? 0) * stride + (others[index] ?? 0);

const isShownAt = (column: Column, own: Uint8Array, others: Uint8Array): boolean =>
  column.ranks[cellAt(column.stride, own, others, 0)] !== 0;

/** Adds the weights of a column none of whose signs is shown. */
function addWeak(totals: Int32Array, column: Column, own: Uint8Array, others: Uint8Array): void {
  const { weights, stride } = column;
  for (let index = 0; index < totals.length; index++)
    totals[index] = (totals[index] ?? 0) + (weights[cellAt(stride, own, others, index)] ?? 0);
}

function addShown(found: FoundSigns, column: Column, own: Uint8Array, others: Uint8Array): void {
  const { weights, ranks, stride } = column;
  const { sets, width, counts, shown, totals } = found;
  for (let index = 0; index < totals.length; index++) {
    const cell = cellAt(stride, own, others, index);
    const weight = weights[cell] ?? 0;
    totals[index] = (totals[index] ?? 0) + weight;
    const rank = ranks[cell] ?? 0;
    if (rank === 0) continue;
    const sign = rank - 1;
    const place = index * width + (sign >> WORD_SHIFT);
    sets[place] = (sets[place] ?? 0) | (1 << (sign & BIT_MASK));
    shown[index] = (shown[index] ?? 0) + weight;
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

/**
 * Gives the evidence of a block below what came `before` it: strongest first, the weak signs together as `minor`. Lines
 * of one page share the entries that say the same.
 */
export function describeEvidence({
  found: { sets, width, counts, shown, totals },
  model: { signs },
}: Scores): (index: number, before: readonly Evidence[]) => Evidence[] {
  const entries = new Array<Evidence | undefined>(signs.length);
  return (index, before) => {
    const minor = weightOf((totals[index] ?? 0) - (shown[index] ?? 0));
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
export function firstAlike({ found: { sets, width, totals } }: Scores): (index: number) => number {
  const known = new Map<number, number>();
  const isAlike = (one: number, other: number): boolean => {
    if (totals[one] !== totals[other]) return false;
    for (let word = 0; word < width; word++) if (sets[one * width + word] !== sets[other * width + word]) return false;
    return true;
  };
  return (index) => {
    let hash = totals[index] ?? 0;
    for (let word = 0; word < width; word++) hash = Math.imul(hash ^ (sets[index * width + word] ?? 0), MIXER);
    const first = known.get(hash);
    if (first === undefined) known.set(hash, index);
    return first !== undefined && isAlike(first, index) ? first : index;
  };
}
