/** Takes what a heuristic measures of a page's tree, gives the heuristic; on pages without a tree it says nothing. */
import type { Page } from '../../measure/measured.js';
import type { StructureMeasures } from '../../measure/structure/measured-structure.js';
import { FREE, levelOf, levelsBetween } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';

/** A heuristic over one level per line. */
export function structural(options: {
  readonly name: string;
  readonly levels: readonly string[];
  readonly priors?: readonly number[];
  readonly freedom?: number;
  /** The level of a line, by its index. */
  readonly level: (structure: StructureMeasures, page: Page) => (index: number) => number;
}): Heuristic {
  const { name, levels, level, freedom = FREE } = options;
  return {
    name,
    levels,
    priors: options.priors ?? new Array<number>(levels.length).fill(0),
    freedom,
    find: (page) => {
      const found = new Uint8Array(page.blocks.length);
      const { structure } = page;
      if (structure === undefined) return found;
      const levelAt = level(structure, page);
      for (let index = 0; index < found.length; index++) found[index] = levelAt(index);
      return found;
    },
  };
}

/** A heuristic over one number per line. */
export function structuralNumber(options: {
  readonly name: string;
  readonly unit: string;
  readonly edges: readonly number[];
  readonly priors?: readonly number[];
  readonly freedom?: number;
  readonly value: (structure: StructureMeasures, page: Page) => (index: number) => number;
}): Heuristic {
  const { name, unit, edges, value, priors, freedom } = options;
  return structural({
    name,
    levels: levelsBetween(edges, unit),
    ...(priors === undefined ? {} : { priors }),
    ...(freedom === undefined ? {} : { freedom }),
    level: (structure, page) => {
      const valueAt = value(structure, page);
      return (index) => levelOf(valueAt(index), edges);
    },
  });
}

/** The values, by their places. */
export const at =
  (values: ArrayLike<number>): ((index: number) => number) =>
  (index) =>
    values[index] ?? 0;

/** 1 for every value that is so. */
export function flagsOf(values: ArrayLike<number>, is: (value: number) => boolean): Uint8Array {
  const flags = new Uint8Array(values.length);
  for (let index = 0; index < flags.length; index++) flags[index] = is(values[index] ?? 0) ? 1 : 0;
  return flags;
}
