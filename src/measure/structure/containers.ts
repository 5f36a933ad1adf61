/** Takes what the elements of a page hold, gives the smallest that hold most of its prose, and how far each element is from them. */
import type { ElementColumns } from '../../read/structure.js';
import { tagNumber } from '../../read/structure.js';
import type { Distance, Sums } from './measured-structure.js';

/** Further is as far. */
const MAX_LEVELS = 40;
/** What an element's prose counts for its parent. */
const PARENT_SHARE = 0.5;

/** The deepest element that holds at least this share of the page's prose. */
export function findContainer(parents: ArrayLike<number>, prose: Float64Array, share: number): number {
  const least = share * (prose[0] ?? 0);
  let container = 0;
  // A child with enough follows its parent; the first such chain is taken.
  for (let at = 1; at < prose.length; at++)
    if (parents[at] === container && (prose[at] ?? 0) >= least && least > 0) container = at;
  return container;
}

/** The element with most prose in its own paragraphs; with `spread`, half of its children's counted as well. */
export function findTop(parents: ArrayLike<number>, directProse: Float64Array, spread: boolean): number {
  const prose = spread ? directProse.slice() : directProse;
  if (spread)
    for (let at = 1; at < prose.length; at++) {
      const parent = parents[at] ?? 0;
      prose[parent] = (prose[parent] ?? 0) + PARENT_SHARE * (directProse[at] ?? 0);
    }
  let top = 0;
  for (let at = 1; at < prose.length; at++) if ((prose[at] ?? 0) > (prose[top] ?? 0)) top = at;
  return top;
}

export function distancesFrom({ parents, blocks }: ElementColumns, target: number): Distance {
  const count = parents.length;
  const up = new Uint8Array(count);
  const down = new Uint8Array(count);
  // 1 for the target's ancestors and itself.
  const above = new Uint8Array(count);
  for (let at = target, level = 0; at >= 0; at = parents[at] ?? -1, level++) {
    above[at] = 1;
    up[at] = Math.min(MAX_LEVELS, level);
  }
  for (let at = 1; at < count; at++) {
    if (above[at] === 1) continue;
    const parent = parents[at] ?? 0;
    up[at] = up[parent] ?? 0;
    down[at] = Math.min(MAX_LEVELS, (down[parent] ?? 0) + (blocks[at] === at ? 1 : 0));
  }
  return { up, down };
}

export function findDistances(elements: ElementColumns, { prose, directProse }: Sums): readonly Distance[] {
  const { parents } = elements;
  return [
    ...[0.5, 0.8, 0.95].map((share) => findContainer(parents, prose, share)),
    findTop(parents, directProse, false),
    findTop(parents, directProse, true),
  ].map((target) => distancesFrom(elements, target));
}

/** Paragraphs, lists, quotes and tables belong to the block around them. */
const PARTS_OF_TEXT = new Set(
  (['p', 'ul', 'ol', 'li', 'blockquote', 'tbody', 'table', 'tr', 'dl', 'dd', 'dt', 'pre'] as const).map(tagNumber),
);
const HEADINGS = new Set((['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map(tagNumber));

/** By element: the element whose own text a line in it is. */
export function directOwnersOf({ parents, tags, blocks }: ElementColumns): Int32Array {
  const owners = new Int32Array(parents.length);
  for (let at = 1; at < owners.length; at++) {
    const tag = tags[at] ?? 0;
    const isText = blocks[at] !== at || PARTS_OF_TEXT.has(tag) || HEADINGS.has(tag);
    owners[at] = isText ? (owners[parents[at] ?? 0] ?? 0) : at;
  }
  return owners;
}
