/** Takes heuristics and their fitted weights, gives both together as scoring needs them. */
import type { Heuristic } from './heuristics/heuristic.js';

/** A table as the fit writes it: weights of each heuristic's levels, by its name. */
export interface Weights {
  readonly intercept: number;
  readonly heuristics: Readonly<Record<string, readonly number[]>>;
}

export interface Model {
  readonly heuristics: readonly Heuristic[];
  readonly intercept: number;
  /** Weights per heuristic, in their order; a heuristic that the table doesn't name says nothing. */
  readonly table: readonly (readonly number[])[];
  /** The same without those of the whole page, which are part of the prior. */
  readonly lineTable: readonly (readonly number[])[];
  /** Evidence of less weight is summed up as one entry. */
  readonly leastShown: number;
}

export function compileModel(
  heuristics: readonly Heuristic[],
  { intercept, heuristics: named }: Weights,
  leastShown: number,
): Model {
  const table = heuristics.map(({ name, levels }) => named[name] ?? levels.map(() => 0));
  const lineTable = table.map((weights, at) => (heuristics[at]?.ofPage === true ? [] : weights));
  return { heuristics, intercept, table, lineTable, leastShown };
}
