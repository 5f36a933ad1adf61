/** Takes a measured page of HTML, gives what its tree says of every line: containers, parts, siblings. Linear in elements. */
import type { ElementColumns, Structure } from '../../read/structure.js';
import { roleBit, tagNumber } from '../../read/structure.js';
import type { MeasuredBlock, Page } from '../measured.js';
import { directOwnersOf, findDistances, findTop } from './containers.js';
import { compareSiblings } from './siblings.js';
import { compareStatements } from './stated.js';
import { sumElements } from './sums.js';
import type { Run, StructureMeasures, Sums } from './measured-structure.js';

/** Where an element lies among the page's article elements. */
export const ARTICLE_PLACES = [
  'no article elements',
  'outside',
  'in the one with most prose',
  'in one within it',
  'in another',
] as const;

export function measureStructure(page: Page, structure: Structure): StructureMeasures {
  const { elements, lines } = structure;
  const { blocks } = page;
  const owners = Int32Array.from(blocks.map(({ first }) => Math.max(0, lines.owners[first] ?? 0)));
  const directOf = directOwnersOf(elements);
  const directOwners = owners.map((owner) => directOf[owner] ?? 0);
  const sums = sumElements(elements, blocks, owners, directOwners);
  const share = (lengths: ArrayLike<number>, { first, text }: MeasuredBlock): number =>
    Math.min(1, (lengths[first] ?? 0) / (text.length || 1));
  const { ownParts } = sums;
  const parentOf = (element: number): number => elements.parents[element] ?? 0;
  const own = owners.map((owner) => elements.blocks[owner] ?? 0);
  const outerBlocks = outerBlocksOf(elements);
  return {
    elements,
    owners,
    blocks: own,
    directOwners,
    top: findTop(elements.parents, sums.directProse, false),
    stated: compareStatements(blocks, structure.statements),
    sums,
    nearParts: owners.map((owner) => (ownParts[owner] ?? 0) | (ownParts[parentOf(owner)] ?? 0)),
    outerParts: owners.map((owner) => {
      const second = parentOf(parentOf(owner));
      return (ownParts[second] ?? 0) | (ownParts[parentOf(second)] ?? 0);
    }),
    siblings: compareSiblings(elements, sums),
    distances: findDistances(elements, sums),
    outerBlocks,
    ancestors: ancestorsOf(own, outerBlocks),
    isHeading: Uint8Array.from(owners.map((owner) => (((elements.roles[owner] ?? 0) & HEADING) !== 0 ? 1 : 0))),
    run: findRun(sums.mass),
    topProse: sums.directProse.reduce((most, prose) => Math.max(most, prose), 0),
    boldShares: Float64Array.from(blocks.map((block) => share(lines.boldLengths, block))),
    emphasisShares: Float64Array.from(blocks.map((block) => share(lines.emphasisLengths, block))),
    afterBreak: Uint8Array.from(blocks.map(({ first }) => lines.afterBreak[first] ?? 0)),
    articlePlaces: placeArticles(elements, sums),
  };
}

function outerBlocksOf({ parents, blocks }: ElementColumns): Int32Array {
  const outer = new Int32Array(parents.length).fill(-1);
  for (let at = 1; at < outer.length; at++) {
    const parent = parents[blocks[at] ?? 0] ?? -1;
    outer[at] = parent < 0 ? -1 : (blocks[parent] ?? -1);
  }
  return outer;
}

/** Blocks farther out hold nearly the whole page. */
const MAX_OUT = 5;

function ancestorsOf(blocks: Int32Array, outerBlocks: Int32Array): Int32Array[] {
  const ancestors = [blocks];
  let last = blocks;
  for (let out = 1; out <= MAX_OUT; out++) {
    last = last.map((block) => {
      const outer = outerBlocks[block] ?? -1;
      return outer < 0 ? block : outer;
    });
    ancestors.push(last);
  }
  return ancestors;
}

/** Prose that a line must have to prolong the run, in words. */
const NEUTRAL_MASS = 6;

/** The run of lines with most prose above the neutral: Kadane's maximal sum. */
function findRun(mass: Float64Array): Run {
  let [best, start, end, sum, from] = [-1, 0, 0, 0, 0];
  for (let index = 0; index < mass.length; index++) {
    if (sum <= 0) [sum, from] = [0, index];
    sum += (mass[index] ?? 0) - NEUTRAL_MASS;
    if (sum > best) [best, start, end] = [sum, from, index];
  }
  return { start, end };
}

const HEADING = roleBit('heading');
const ARTICLE_ROLE = roleBit('article');
const ARTICLE = tagNumber('article');

function placeArticles({ parents, tags, ownRoles }: ElementColumns, { prose }: Sums): Uint8Array {
  const count = parents.length;
  const isArticle = (at: number): boolean => tags[at] === ARTICLE || ((ownRoles[at] ?? 0) & ARTICLE_ROLE) !== 0;
  let largest = -1;
  for (let at = 1; at < count; at++)
    if (isArticle(at) && (largest < 0 || (prose[at] ?? 0) > (prose[largest] ?? 0))) largest = at;
  const places = new Uint8Array(count).fill(largest < 0 ? 0 : 1);
  if (largest < 0) return places;
  for (let at = 1; at < count; at++) {
    const around = places[parents[at] ?? 0] ?? 1;
    places[at] = at === largest ? 2 : !isArticle(at) ? around : around === 1 || around === 4 ? 4 : 3;
  }
  return places;
}
