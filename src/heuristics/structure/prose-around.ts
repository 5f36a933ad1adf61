/** How much prose of the page's own, how many links and short lines stand near a line, and how far the next prose is. */
import { blocksSince, blocksUntil, smooth } from '../../measure/context.js';
import type { Heuristic } from '../heuristic.js';
import { at, flagsOf, structuralNumber } from './structural.js';

const proseWithin = (name: string, deviation: number): Heuristic =>
  structuralNumber({
    name,
    unit: 'ln words of prose a line near by',
    edges: [0.1, 0.4, 0.8, 1.3, 1.9, 2.5, 3.2],
    priors: [-0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.2, 0.2],
    value: ({ sums }) =>
      at(
        smooth(
          sums.mass.map((mass) => Math.log1p(mass)),
          deviation,
        ),
      ),
  });

const linksWithin = (name: string, deviation: number): Heuristic =>
  structuralNumber({
    name,
    unit: 'of a line’s text near by links',
    edges: [0.02, 0.08, 0.18, 0.35, 0.6],
    priors: [0.1, 0.1, 0, -0.1, -0.2, -0.3],
    value: (_, { columns }) => at(smooth(columns.linkDensity, deviation)),
  });

const shortNearby: Heuristic = structuralNumber({
  name: 'short-lines-near-by',
  unit: 'of the lines near by short',
  edges: [0.1, 0.25, 0.4, 0.6, 0.8],
  priors: [0.1, 0.1, 0, -0.1, -0.2, -0.3],
  value: (_, { blocks }) =>
    at(
      smooth(
        blocks.map(({ words }) => (words.count < 6 ? 1 : 0)),
        3,
      ),
    ),
});

const proseBefore: Heuristic = structuralNumber({
  name: 'prose-share-before',
  unit: 'of the page’s prose up to here',
  edges: [0.0001, 0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.85, 0.94, 0.98, 0.9999],
  priors: [-0.5, 0, 0.1, 0.2, 0.2, 0.2, 0.2, 0.1, 0, -0.2, -0.4, -0.8],
  value: ({ sums }) => {
    let total = 0;
    const before = sums.mass.map((mass) => (total += mass));
    return (index) => (before[index] ?? 0) / (total || 1);
  },
});

const ownProse: Heuristic = structuralNumber({
  name: 'line-prose',
  unit: 'words of prose',
  edges: [0.1, 3, 9, 15, 25, 40, 70],
  priors: [-0.2, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.3],
  value: ({ sums }) => at(sums.mass),
});

const fromProse = (
  name: string,
  way: 'since' | 'until',
  distances: (flags: Uint8Array) => ArrayLike<number>,
  priorOfFar: number,
): Heuristic =>
  structuralNumber({
    name,
    unit: `lines ${way} prose of the page’s own`,
    edges: [1, 2, 3, 5, 9, 17, 40],
    priors: [0.3, 0.1, 0, 0, -0.1, -0.2, -0.3, priorOfFar],
    value: ({ sums }) => at(distances(flagsOf(sums.mass, (mass) => mass > 0))),
  });

const runDistance: Heuristic = structuralNumber({
  name: 'run-distance',
  unit: 'lines from the run of most prose',
  edges: [-25, -9, -3, -1, 0, 1, 2, 4, 9, 25],
  priors: [-0.6, -0.5, -0.3, -0.1, 0, 0.6, 0, -0.3, -0.5, -0.6, -0.6],
  value: ({ run: { start, end } }) => {
    return (index) => (index < start ? index - start : Math.max(0, index - end));
  },
});

export const proseAroundHeuristics: readonly Heuristic[] = [
  proseWithin('own-prose-close', 1),
  proseWithin('own-prose-around', 3),
  proseWithin('own-prose-wide', 8),
  linksWithin('links-close', 2),
  linksWithin('links-around', 6),
  shortNearby,
  proseBefore,
  ownProse,
  fromProse('since-own-prose', 'since', blocksSince, -0.3),
  fromProse('until-own-prose', 'until', blocksUntil, -0.4),
  runDistance,
];
