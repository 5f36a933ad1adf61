/** What the blocks around a line hold: links, prose, short lines, siblings alike; from its own block outwards. */
import type { StructureMeasures } from '../../measure/structure/measured-structure.js';
import type { Heuristic } from '../heuristic.js';
import { structuralNumber } from './structural.js';

const NAMES = ['block', 'outer-block', 'second-block', 'third-block', 'fourth-block', 'fifth-block'];

interface Measure {
  readonly name: string;
  /** The first and the last of the blocks of which it says something. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly edges: readonly number[];
  readonly priors: readonly number[];
  readonly of: (structure: StructureMeasures) => (element: number) => number;
}

const ratio = (part: number | undefined, whole: number | undefined): number => (part ?? 0) / Math.max(1, whole ?? 1);

const MEASURES: readonly Measure[] = [
  {
    name: 'links',
    from: 0,
    to: 5,
    unit: 'of its characters links',
    edges: [0.01, 0.05, 0.15, 0.3, 0.5, 0.75, 0.95],
    priors: [0.2, 0.2, 0.1, 0, -0.2, -0.4, -0.6, -0.8],
    of:
      ({ sums }) =>
      (at) =>
        ratio(sums.linkCharacters[at], sums.characters[at]),
  },
  {
    name: 'prose',
    from: 0,
    to: 4,
    unit: 'of the page’s prose',
    edges: [0.0001, 0.02, 0.06, 0.15, 0.35, 0.6, 0.85, 0.97],
    priors: [-0.3, -0.2, 0, 0.1, 0.2, 0.3, 0.3, 0.3, 0.2],
    of:
      ({ sums }) =>
      (at) =>
        ratio((sums.prose[at] ?? 0) * 1e6, (sums.prose[0] ?? 0) * 1e6),
  },
  {
    name: 'length',
    from: 0,
    to: 5,
    unit: 'ln characters',
    edges: [2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
    priors: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    of:
      ({ sums }) =>
      (at) =>
        Math.log1p(sums.characters[at] ?? 0),
  },
  {
    name: 'alike',
    from: 0,
    to: 4,
    unit: 'siblings alike',
    edges: [2, 3, 5, 9, 17, 33],
    priors: [0, 0, 0, 0, 0, 0, 0],
    of:
      ({ siblings }) =>
      (at) =>
        siblings.alike[at] ?? 1,
  },
  {
    name: 'short-lines',
    from: 0,
    to: 5,
    unit: 'of its lines short',
    edges: [0.01, 0.15, 0.3, 0.5, 0.7, 0.9, 0.99],
    priors: [0.2, 0.2, 0.1, 0, -0.1, -0.2, -0.3, -0.3],
    of:
      ({ sums }) =>
      (at) =>
        ratio(sums.shortLines[at], sums.lines[at]),
  },
  {
    name: 'mass',
    from: 1,
    to: 5,
    unit: 'ln words of prose',
    edges: [0.01, 3, 4, 5, 6, 7],
    priors: [-0.1, 0, 0, 0, 0, 0, 0],
    of:
      ({ sums }) =>
      (at) =>
        Math.log1p(sums.prose[at] ?? 0),
  },
  {
    name: 'own-prose',
    from: 1,
    to: 3,
    unit: 'of the most prose of any element’s own',
    edges: [0.0001, 0.03, 0.1, 0.25, 0.5, 0.99],
    priors: [-0.1, 0, 0, 0.1, 0.1, 0.2, 0.3],
    of:
      ({ sums, topProse }) =>
      (at) =>
        (sums.directProse[at] ?? 0) / (topProse || 1),
  },
  {
    name: 'lines',
    from: 1,
    to: 5,
    unit: 'lines',
    edges: [2, 3, 5, 9, 17, 33, 65, 129],
    priors: [0, 0, 0, 0, 0, 0, 0, 0, 0],
    of:
      ({ sums }) =>
      (at) =>
        sums.lines[at] ?? 0,
  },
];

/** One for each measure and each of the blocks. */
export const blockHeuristics: readonly Heuristic[] = NAMES.flatMap((name, level) =>
  MEASURES.filter(({ from, to }) => level >= from && level <= to).map(({ name: measure, unit, edges, priors, of }) =>
    structuralNumber({
      name: `${name}-${measure}`,
      unit,
      edges,
      priors,
      value: (structure) => {
        const at = structure.ancestors[level] ?? structure.blocks;
        const valueOf = of(structure);
        let last = -1;
        let value = 0;
        // Lines in a row mostly stand in one block, which is measured once for them.
        return (index) => {
          const block = at[index] ?? 0;
          if (block !== last) value = valueOf((last = block));
          return value;
        };
      },
    }),
  ),
);

export const cardHeuristics: readonly Heuristic[] = [
  structuralNumber({
    name: 'cards',
    unit: 'cards like the one around the line',
    edges: [1, 4, 6, 10, 20],
    priors: [0.1, -0.2, -0.3, -0.3, -0.3, -0.3],
    value:
      ({ siblings, owners }) =>
      (index) =>
        siblings.cards[owners[index] ?? 0] ?? 0,
  }),
  structuralNumber({
    name: 'card-prose',
    unit: 'of the page’s prose in the card',
    edges: [0.0001, 0.01, 0.03, 0.1, 0.3],
    value:
      ({ siblings, owners }) =>
      (index) =>
        siblings.cardProse[owners[index] ?? 0] ?? 0,
  }),
];
