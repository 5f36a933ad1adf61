/** Takes the elements and the measured lines of a page, gives what each element holds: characters, links, prose. */
import type { ElementColumns } from '../../read/structure.js';
import { ROLES_BESIDE, roleBit } from '../../read/structure.js';
import type { MeasuredBlock } from '../measured.js';
import type { Sums } from './measured-structure.js';
import { PartReader, partBits } from './part-words.js';

/** Prose: a sentence of so many words, or so many words whatever their end; hardly linked. */
const MIN_SENTENCE_WORDS = 8;
const MIN_OPEN_WORDS = 22;
const MAX_LINK_DENSITY = 0.5;
/** One line counts no more than this. */
const MAX_WORDS = 120;
/** Shorter lines are labels, menus, stamps. */
const SHORT_WORDS = 6;
/** What is left of prose that is hidden, that stands in a part beside the article, or in one that is called so. */
const HIDDEN_SHARE = 0.3;
const BESIDE_SHARE = 0.25;
const NAMED_SHARE = 0.3;
/** A part that holds as much of the page's text is no part beside the article, whatever it is called. */
const MAX_NAMED_SHARE = 0.5;

const HIDDEN = roleBit('hidden') | roleBit('noscript');
const NAMED_BESIDE = partBits(
  'comments',
  'related',
  'teaser',
  'navigation',
  'share',
  'consent',
  'newsletter',
  'footer',
  'sidebar',
  'modal',
  'ad',
  'author',
);

export function sumElements(
  elements: ElementColumns,
  blocks: readonly MeasuredBlock[],
  owners: Int32Array,
  directOwners: Int32Array,
): Sums {
  const count = elements.names.length;
  const characters = new Float64Array(count);
  const linkCharacters = new Float64Array(count);
  const lines = new Float64Array(count);
  const shortLines = new Float64Array(count);
  for (const [index, { text, linkLength, words }] of blocks.entries()) {
    const owner = owners[index] ?? 0;
    add(characters, owner, text.length);
    add(linkCharacters, owner, linkLength);
    add(lines, owner, 1);
    if (words.count < SHORT_WORDS) add(shortLines, owner, 1);
  }
  for (const sums of [characters, linkCharacters, lines, shortLines]) addUp(sums, elements.parents);
  const { ownParts, parts } = nameParts(elements, characters);
  const { mass, concealed } = weighLines(elements, blocks, owners, parts);
  const prose = new Float64Array(count);
  const directProse = new Float64Array(count);
  for (let index = 0; index < mass.length; index++) {
    add(prose, owners[index] ?? 0, mass[index] ?? 0);
    add(directProse, directOwners[index] ?? 0, mass[index] ?? 0);
  }
  addUp(prose, elements.parents);
  return { mass, concealed, characters, linkCharacters, lines, shortLines, prose, directProse, ownParts, parts };
}

const add = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] ?? 0) + value;
};

/** Children come after their parents, so one pass from the end adds everything to its ancestors. */
function addUp(sums: Float64Array, parents: ArrayLike<number>): void {
  for (let at = sums.length - 1; at > 0; at--) add(sums, parents[at] ?? 0, sums[at] ?? 0);
}

function nameParts(
  { names, parents }: ElementColumns,
  characters: Float64Array,
): { ownParts: Int32Array; parts: Int32Array } {
  const reader = new PartReader();
  const ownParts = new Int32Array(names.length);
  const parts = new Int32Array(names.length);
  const limit = MAX_NAMED_SHARE * (characters[0] ?? 0);
  for (let at = 1; at < names.length; at++) {
    // Elements without text say nothing of any.
    const held = characters[at] ?? 0;
    if (held === 0) continue;
    const own = reader.partsOf(names[at] ?? '');
    ownParts[at] = own;
    parts[at] = (parts[parents[at] ?? 0] ?? 0) | (held < limit ? own : own & ~NAMED_BESIDE);
  }
  return { ownParts, parts };
}

/** Where hidden prose is so many times the shown, it is the page's text, revealed by a script. */
const REVEALED = 4;

function weighLines(
  { roles }: ElementColumns,
  blocks: readonly MeasuredBlock[],
  owners: Int32Array,
  parts: Int32Array,
): { mass: Float64Array; concealed: Uint8Array } {
  const mass = new Float64Array(blocks.length);
  const concealed = new Uint8Array(blocks.length);
  let [shown, hidden] = [0, 0];
  for (const [index, { words, terminated, linkDensity }] of blocks.entries()) {
    const owner = owners[index] ?? 0;
    const isHidden = ((roles[owner] ?? 0) & HIDDEN) !== 0;
    if (isHidden) concealed[index] = 1;
    if (words.count < (terminated ? MIN_SENTENCE_WORDS : MIN_OPEN_WORDS) || linkDensity >= MAX_LINK_DENSITY) continue;
    let weight = Math.min(words.count, MAX_WORDS);
    if (((roles[owner] ?? 0) & ROLES_BESIDE) !== 0) weight *= BESIDE_SHARE;
    if (((parts[owner] ?? 0) & NAMED_BESIDE) !== 0) weight *= NAMED_SHARE;
    mass[index] = weight;
    if (isHidden) hidden += weight;
    else shown += weight;
  }
  if (hidden > REVEALED * shown) concealed.fill(0);
  else
    for (let index = 0; index < mass.length; index++)
      if (concealed[index] === 1) mass[index] = (mass[index] ?? 0) * HIDDEN_SHARE;
  return { mass, concealed };
}
