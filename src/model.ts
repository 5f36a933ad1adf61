/** Takes heuristics and their fitted weights, gives both together as scoring needs them. */
import type { ConfidenceWeights } from './confidence.js';
import type { ArticleWeights } from './segment/article-signs.js';
import type { Heuristic } from './heuristics/heuristic.js';

/** A table as the fit writes it. */
export interface Weights {
  readonly intercept: number;
  /** Weights of each heuristic's levels, by its name. */
  readonly heuristics: Readonly<Record<string, readonly number[]>>;
  /** What pairs of levels count beyond that: the levels of the second, for each level of the first. */
  readonly pairs: readonly PairWeights[];
  readonly confidence: ConfidenceWeights;
  readonly article: ArticleWeights;
}

export interface PairWeights {
  readonly of: readonly [string, string];
  readonly weights: readonly number[];
}

/** A heuristic's weights, or those of a pair of heuristics beyond what each says alone. */
export interface Column {
  readonly name: string;
  readonly ofPage: boolean;
  /** Places among the model's heuristics; `second` is -1 for a heuristic alone. */
  readonly first: number;
  readonly second: number;
  /** Levels of the second. */
  readonly stride: number;
  readonly details: readonly string[];
  /** For each level its weight and the place of its sign among all, as {@link markOf} joins them. */
  readonly marks: Int32Array;
}

/** Weights have four decimals at most: as whole numbers their sums are exact, the same in any order, and fast. */
const UNITS = 1e4;
export const unitsOf = (weight: number): number => Math.round(weight * UNITS);
export const weightOf = (units: number): number => units / UNITS;

/** There are fewer signs, and weights stay within 2^21 units: a mark is a number of 32 bits, read at once. */
const RANK_BITS = 10;
const RANK_MASK = (1 << RANK_BITS) - 1;
/** A weight in units and the place of its sign, from 1, strongest first; 0 for a weak one. */
export const markOf = (units: number, rank: number): number => (units << RANK_BITS) | rank;
export const unitsIn = (mark: number): number => mark >> RANK_BITS;
export const rankIn = (mark: number): number => mark & RANK_MASK;

/** One level of a column that is strong enough to be shown. */
export interface Sign {
  readonly column: Column;
  readonly level: number;
  /** Its weight. */
  readonly units: number;
}

export interface Model {
  readonly heuristics: readonly Heuristic[];
  readonly intercept: number;
  readonly columns: readonly Column[];
  /** Strongest first. */
  readonly signs: readonly Sign[];
  readonly confidence: ConfidenceWeights;
  readonly article: ArticleWeights;
}

/**
 * A heuristic that the table doesn't name says nothing, nor does a pair of one that there isn't. Signs weaker than
 * `leastShown` are summed up as one: there are dozens, and none of them decides anything.
 */
export function compileModel(heuristics: readonly Heuristic[], weights: Weights, leastShown: number): Model {
  const { intercept, heuristics: named, pairs, confidence, article } = weights;
  const columns = [
    ...heuristics.map((heuristic, place) => ofHeuristic(heuristic, place, named[heuristic.name])),
    ...pairs.flatMap((pair) => ofPair(pair, heuristics)),
  ];
  const signs = columns
    .filter(({ ofPage }) => !ofPage)
    .flatMap((column) => [...column.marks].map((mark, level): Sign => ({ column, level, units: unitsIn(mark) })))
    .filter(({ units }) => Math.abs(units) >= unitsOf(leastShown))
    .sort((a, b) => Math.abs(b.units) - Math.abs(a.units));
  for (const [place, { column, level, units }] of signs.entries()) column.marks[level] = markOf(units, place + 1);
  return { heuristics, intercept, columns, signs, confidence, article };
}

const ofHeuristic = (
  { name, levels, ofPage }: Heuristic,
  first: number,
  weights: readonly number[] | undefined,
): Column => ({
  name,
  ofPage: ofPage === true,
  first,
  second: -1,
  stride: 1,
  details: levels,
  marks: Int32Array.from(levels, (_, level) => markOf(unitsOf(weights?.[level] ?? 0), 0)),
});

function ofPair({ of: [a, b], weights }: PairWeights, heuristics: readonly Heuristic[]): Column[] {
  const [first, second] = [a, b].map((name) => heuristics.findIndex((heuristic) => heuristic.name === name));
  const [rows, columns] = [heuristics[first ?? -1]?.levels, heuristics[second ?? -1]?.levels];
  if (first === undefined || second === undefined || rows === undefined || columns === undefined) return [];
  return [
    {
      name: `${a} × ${b}`,
      ofPage: false,
      first,
      second,
      stride: columns.length,
      details: rows.flatMap((row) => columns.map((column) => `${row}; ${column}`)),
      marks: Int32Array.from(weights, (weight) => markOf(unitsOf(weight), 0)),
    },
  ];
}
