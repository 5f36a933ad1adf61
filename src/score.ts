/** Takes a measured page, gives every block's log-odds of being body and the evidence that they are the sum of. */
import type { Heuristic } from './heuristics/heuristic.js';
import type { Page } from './measure/measured.js';
import { newBytes } from './measure/numbers.js';
import { rankIn, unitsIn, unitsOf, weightOf } from './model.js';
import { SignSets } from './sign-sets.js';
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
  /** Per block, which of the sets of signs it shows. */
  readonly setOf: Uint32Array;
  readonly sets: SignSets;
  /** Per block, the sum of all its weights, in units. */
  readonly totals: Int32Array;
}

/** Bits of a whole number: where a sign is in a set of them. */
const SET_BITS = 32;
const WORD_SHIFT = 5;
const BIT_MASK = SET_BITS - 1;

/** Weights have four decimals at most, and sums are kept to them. */
export const roundWeight = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

/** Blocks that are weighed together: their sets of signs take little room until those that are the same become one. */
const BATCH = 4096;

/** Lets every heuristic speak. */
export const gatherLevels = (page: Page, heuristics: readonly Heuristic[]): readonly Uint8Array[] =>
  gather(page, heuristics).levels;

interface Gathered {
  /** Per heuristic: what it finds in each block, and whether that is the same in all of them. */
  readonly levels: readonly Uint8Array[];
  readonly isUniform: readonly boolean[];
}

function gather(page: Page, heuristics: readonly Heuristic[]): Gathered {
  const { none } = page.columns;
  /** By the level: most heuristics find the same in all lines of a long page, and one array does for all of these. */
  const uniform = new Map<number, Uint8Array>([[0, none]]);
  const known = new Set<Uint8Array>([none]);
  const levels = heuristics.map(({ find }) => {
    const found = find(page);
    const first = found[0];
    if (first === undefined || known.has(found) || !areAllTheSame(found)) return found;
    const same = uniform.get(first) ?? found;
    uniform.set(first, same);
    known.add(same);
    return same;
  });
  return { levels, isUniform: levels.map((found) => known.has(found)) };
}

/** Column by column: all that a loop reads lies side by side. */
export function scoreBlocks(page: Page, model: Model): Scores {
  const { levels, isUniform } = gather(page, model.heuristics);
  const count = page.blocks.length;
  const sets = new SignSets(Math.ceil(model.signs.length / SET_BITS));
  const found: FoundSigns = { setOf: new Uint32Array(count), sets, totals: new Int32Array(count) };
  const { none } = page.columns;
  let prior = unitsOf(model.intercept);
  /** What columns count that say the same of all blocks, if not as a sign. */
  let constant = 0;
  const telling: Telling[] = [];
  for (const column of model.columns) {
    const { first, second, stride, marks } = column;
    const own = levels[first] ?? none;
    const others = second < 0 ? null : (levels[second] ?? none);
    const mark = marks[(own[0] ?? 0) * stride + (others?.[0] ?? 0)] ?? 0;
    const isConstant = isUniform[first] === true && (others === null || isUniform[second] === true);
    if (column.ofPage) prior += unitsIn(mark);
    else if (isConstant && rankIn(mark) === 0) constant += unitsIn(mark);
    else telling.push({ column, own, others });
  }
  const size = Math.min(count, BATCH);
  const batch: Batch = { cells: newBytes(size), bits: new Int32Array(size * sets.width), width: sets.width };
  for (let start = 0; start < count; start += BATCH) {
    const end = Math.min(count, start + BATCH);
    const totals = found.totals.subarray(start, end);
    for (const one of telling) addMarks(totals, batch, one.column.marks, cellsOf(one, batch, start, end));
    for (let index = start; index < end; index++)
      found.setOf[index] = sets.add(batch.bits, (index - start) * sets.width);
    batch.bits.fill(0);
  }
  const scores = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const total = (found.totals[index] ?? 0) + constant;
    found.totals[index] = total;
    scores[index] = weightOf(total + prior);
  }
  return { model, prior: weightOf(prior), scores, found };
}

/** A column that doesn't say the same of all blocks, with the levels that it reads. */
interface Telling {
  readonly column: Column;
  readonly own: Uint8Array;
  /** Those of the second of a pair. */
  readonly others: Uint8Array | null;
}

interface Batch {
  /** Room for which of a pair's weights is each block's. */
  readonly cells: Uint8Array;
  /** A set of signs for each block, of so many numbers. */
  readonly bits: Int32Array;
  readonly width: number;
}

/** Whether a heuristic says the same of all blocks; most phrases stand on no line of a page. */
function areAllTheSame(levels: Uint8Array): boolean {
  const first = levels[0];
  for (let index = 1; index < levels.length; index++) if (levels[index] !== first) return false;
  return true;
}

/** Which of a column's weights is each block's; no pair has more than a byte tells. */
function cellsOf(
  { own, others, column: { stride } }: Telling,
  { cells }: Batch,
  start: number,
  end: number,
): Uint8Array {
  if (others === null) return start === 0 && end === own.length ? own : own.subarray(start, end);
  for (let index = start; index < end; index++)
    cells[index - start] = (own[index] ?? 0) * stride + (others[index] ?? 0);
  return cells;
}

/** Adds the weights of a column to the sums, and what it shows to the sets. */
function addMarks(totals: Int32Array, { bits, width }: Batch, marks: Int32Array, cells: Uint8Array): void {
  for (let index = 0; index < totals.length; index++) {
    const mark = marks[cells[index] ?? 0] ?? 0;
    totals[index] = (totals[index] ?? 0) + unitsIn(mark);
    const rank = rankIn(mark);
    if (rank === 0) continue;
    const sign = rank - 1;
    const place = index * width + (sign >> WORD_SHIFT);
    bits[place] = (bits[place] ?? 0) | (1 << (sign & BIT_MASK));
  }
}

/**
 * Gives the evidence of a block below what came `before` it: strongest first, the weak signs together as `minor`. Lines
 * of one page share the entries that say the same.
 */
export function describeEvidence({
  found: { setOf, sets, totals },
  model: { signs },
}: Scores): (index: number, before: readonly Evidence[]) => Evidence[] {
  const entries = new Array<Evidence | undefined>(signs.length);
  /** Places of the signs that a block shows. */
  const places = new Uint16Array(signs.length);
  return (index, before) => {
    const set = setOf[index] ?? 0;
    let count = 0;
    let shown = 0;
    for (let word = 0; word < sets.width; word++) {
      let bits = sets.bitsOf(set, word);
      while (bits !== 0) {
        const lowest = bits & -bits;
        bits ^= lowest;
        const place = word * SET_BITS + SET_BITS - 1 - Math.clz32(lowest);
        places[count++] = place;
        shown += signs[place]?.units ?? 0;
      }
    }
    const minor = (totals[index] ?? 0) - shown;
    let minorPending = Math.abs(minor);
    // Filled to its length: an array that grows is copied again and again.
    const evidence = new Array<Evidence>(before.length + count + (minorPending > 0 ? 1 : 0));
    let at = 0;
    for (const entry of before) evidence[at++] = entry;
    for (let rank = 0; rank < count; rank++) {
      const place = places[rank] ?? 0;
      const sign = signs[place];
      if (minorPending > Math.abs(sign?.units ?? 0)) {
        evidence[at++] = minorEvidence(minor);
        minorPending = 0;
      }
      evidence[at++] = entries[place] ??= evidenceOf(sign);
    }
    if (minorPending > 0) evidence[at] = minorEvidence(minor);
    return evidence;
  };
}

const minorEvidence = (units: number): Evidence => ({
  name: 'minor',
  weight: weightOf(units),
  detail: 'weak signs together',
});

const evidenceOf = (sign: Sign | undefined): Evidence => ({
  name: sign?.column.name ?? '',
  weight: weightOf(sign?.units ?? 0),
  detail: sign?.column.details[sign.level] ?? '',
});

/** Gives of a block the first one asked for that shows the same signs to the same effect; itself where none does. */
export function firstAlike({ found: { setOf, totals } }: Scores): (index: number) => number {
  /** By the set of signs, and by what they come to. */
  const known = new Map<number, Map<number, number>>();
  return (index) => {
    const set = setOf[index] ?? 0;
    const total = totals[index] ?? 0;
    const alike = known.get(set);
    if (alike === undefined) known.set(set, new Map([[total, index]]));
    const first = alike?.get(total);
    if (first === undefined) alike?.set(total, index);
    return first ?? index;
  };
}
