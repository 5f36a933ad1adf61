/** How lines follow one another in the tree: same parent, last heading, parts and headlines passed, place and depth. */
import { blocksSince } from '../../measure/context.js';
import type { Page } from '../../measure/measured.js';
import { partBits } from '../../measure/structure/part-words.js';
import type { StructureMeasures } from '../../measure/structure/measured-structure.js';
import { tagNumber } from '../../read/structure.js';
import type { Heuristic } from '../heuristic.js';
import { at, flagsOf, structural, structuralNumber } from './structural.js';

/** Whether the neighbours stand in the same block, and what they are. */
const neighbour = (name: string, offset: number): Heuristic =>
  structural({
    name,
    levels: [
      'none',
      'prose in the same block',
      'prose elsewhere',
      'heading in the same block',
      'heading elsewhere',
      'list item in the same list',
      'list item elsewhere',
      'other in the same block',
      'other elsewhere',
    ],
    priors: [0, 0.3, 0, 0, 0, 0, -0.1, 0, -0.1],
    level: ({ owners, outerBlocks, isHeading, sums }, { blocks }) => {
      return (index) => {
        const other = blocks[index + offset];
        if (other === undefined) return 0;
        const owner = owners[index + offset] ?? 0;
        const elsewhere = outerBlocks[owner] === outerBlocks[owners[index] ?? 0] ? 0 : 1;
        if ((sums.mass[index + offset] ?? 0) > 0) return 1 + elsewhere;
        if (isHeading[index + offset] === 1) return 3 + elsewhere;
        return (other.kind === 'list-item' ? 5 : 7) + elsewhere;
      };
    },
  });

const sinceHeading: Heuristic = structuralNumber({
  name: 'since-heading',
  unit: 'lines since a heading',
  edges: [1, 2, 3, 5, 9, 17, 33],
  value: ({ isHeading }) => at(blocksSince(isHeading)),
});

/** Level of the heading that a line stands under, and whether that was a link. */
const underHeading: Heuristic = structural({
  name: 'under-heading',
  levels: [
    'none',
    'level 1',
    'level 2',
    'level 3',
    'level 4 or deeper',
    'a linked one of level 1 or 2',
    'a linked one',
  ],
  priors: [0, 0.2, 0.1, 0, -0.1, -0.3, -0.4],
  level: ({ isHeading }, { blocks }) => {
    let current = 0;
    const levels = blocks.map(({ depth, linkDensity, kind }, index) => {
      const before = current;
      if (isHeading[index] === 1) {
        const level = kind === 'heading' ? depth : 2;
        current = linkDensity > 0.5 ? (level <= 2 ? 5 : 6) : Math.min(4, level);
      }
      return before;
    });
    return at(levels);
  },
});

const H1 = tagNumber('h1');

//  <h1>Bridge to reopen</h1> … <h1>Rain on Sunday</h1>   ← the next article of an endless page
const topHeadings: Heuristic = structuralNumber({
  name: 'top-headings',
  unit: 'headings of level 1 since the headline or the run’s start',
  edges: [1, 2, 3],
  priors: [0, -0.5, -0.7, -0.9],
  value: ({ owners, elements, blocks: own, run }, page) => {
    const start = Math.max(page.title, run.start);
    let count = 0;
    const counts = Array.from(owners, (owner, index) => {
      const isTop = elements.tags[own[index] ?? 0] === H1 || elements.tags[owner] === H1;
      const isFirstLine = own[index] !== own[index - 1];
      if (index > start && isTop && isFirstLine) count++;
      return count;
    });
    return at(counts);
  },
});

/** How many parts of a kind the reader has come past since the run of most prose began: a sign that the article is over. */
const passed = (name: string, unit: string, bits: number, priors: readonly number[]): Heuristic =>
  structuralNumber({
    name,
    unit,
    edges: [-0.5, 1, 2, 4, 8],
    priors,
    value: ({ owners, sums, run: { start } }) => {
      let [count, within] = [0, false];
      const counts = Array.from(owners, (owner, index) => {
        const inside = ((sums.parts[owner] ?? 0) & bits) !== 0;
        if (index >= start && inside && !within) count++;
        within = inside;
        return index < start ? -1 : count;
      });
      return at(counts);
    },
  });

const since = (name: string, unit: string, bits: number): Heuristic =>
  structuralNumber({
    name,
    unit,
    edges: [1, 2, 4, 8, 16, 40],
    priors: [-0.3, -0.2, -0.2, -0.1, 0, 0, 0],
    value: ({ owners, sums }) => at(blocksSince(flagsOf(owners, (owner) => ((sums.parts[owner] ?? 0) & bits) !== 0))),
  });

/** Words of prose that stand in blocks of the same name and classes, within blocks of the same, over the page. */
const signatureProse: Heuristic = structuralNumber({
  name: 'like-blocks-prose',
  unit: 'of the page’s prose in blocks of the same look',
  edges: [0.0001, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9],
  priors: [-0.3, -0.2, -0.1, 0, 0.1, 0.3, 0.4, 0.4],
  value: ({ blocks, outerBlocks, elements, sums }) => {
    const count = elements.parents.length;
    const keyOf = (block: number): number =>
      (elements.signatures[block] ?? 0) * count + (elements.signatures[Math.max(0, outerBlocks[block] ?? 0)] ?? 0);
    const held = new Map<number, number>();
    for (const [index, block] of blocks.entries())
      held.set(keyOf(block), (held.get(keyOf(block)) ?? 0) + (sums.mass[index] ?? 0));
    const total = sums.prose[0] ?? 0;
    return (index) => (held.get(keyOf(blocks[index] ?? 0)) ?? 0) / (total || 1);
  },
});

const depth: Heuristic = structuralNumber({
  name: 'depth',
  unit: 'blocks deep',
  edges: [3, 5, 7, 9, 11, 14, 18],
  value: ({ elements, owners }) => {
    const depths = new Uint16Array(elements.parents.length);
    for (let element = 1; element < depths.length; element++)
      depths[element] = (depths[elements.parents[element] ?? 0] ?? 0) + (elements.blocks[element] === element ? 1 : 0);
    return (index) => depths[owners[index] ?? 0] ?? 0;
  },
});

const place = (_: StructureMeasures, { blocks }: Page): ((index: number) => number) => {
  return (index) => index / (blocks.length || 1);
};

const pagePlace: Heuristic = structuralNumber({
  name: 'page-place',
  unit: 'of the lines before',
  edges: [0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.85, 0.94, 0.98],
  priors: [-0.4, -0.2, -0.1, 0.1, 0.1, 0.1, 0, -0.1, -0.3, -0.6],
  value: place,
});

const COMMENTS = partBits('comments');
const RELATED = partBits('related', 'teaser');
const CLOSING = partBits('share', 'newsletter', 'author', 'tags');

export const flowHeuristics: readonly Heuristic[] = [
  neighbour('block-before', -1),
  neighbour('second-block-before', -2),
  neighbour('block-after', 1),
  neighbour('second-block-after', 2),
  sinceHeading,
  underHeading,
  topHeadings,
  passed('comments-passed', 'comment parts since the run’s start', COMMENTS, [0, 0.2, -0.4, -0.5, -0.6, -0.6]),
  passed('related-passed', 'parts of related articles since the run’s start', RELATED, [0, 0.2, 0, -0.2, -0.4, -0.5]),
  passed(
    'closing-passed',
    'parts for sharing, authors, tags since the run’s start',
    CLOSING,
    [0, 0.1, 0, -0.1, -0.2, -0.3],
  ),
  since('since-comments', 'lines since a comment part', COMMENTS),
  since('since-related-part', 'lines since a part of related articles', RELATED),
  since('since-closing', 'lines since a part for sharing, authors, tags', CLOSING),
  signatureProse,
  depth,
  pagePlace,
];
