/** Takes a noise line's label and the tree around it, gives the label that the tree's names make more exact. */
import type { Page } from '../measure/measured.js';
import { partBit } from '../measure/structure/part-words.js';
import type { Part } from '../measure/structure/part-vocabulary.js';
import { roleBit } from '../read/structure.js';
import type { NoiseLabel } from '../types.js';

/** Labels that say little more than "not the article". */
const VAGUE: ReadonlySet<NoiseLabel> = new Set<NoiseLabel>([
  'other',
  'nav',
  'category',
  'teaser',
  'teaser-summary',
  'inline-teaser',
]);
/** The first that applies decides. */
const OF_PART: readonly (readonly [Part, NoiseLabel])[] = [
  ['consent', 'legal'],
  ['comments', 'comment'],
  ['newsletter', 'promo'],
  ['share', 'share'],
  ['ad', 'ad'],
  ['author', 'author-bio'],
  ['tags', 'tags'],
];
const FIGCAPTION = roleBit('figcaption');
const NAV = roleBit('nav');
const FORM = roleBit('form');
const FOOTER = roleBit('footer');
const CAPTION = partBit('caption');
const RELATED = partBit('related') | partBit('teaser');

export function refineLabel(label: NoiseLabel, index: number, { structure, blocks }: Page): NoiseLabel {
  if (structure === undefined || !VAGUE.has(label)) return label;
  const owner = structure.owners[index] ?? 0;
  const roles = structure.elements.roles[owner] ?? 0;
  const parts = structure.sums.parts[owner] ?? 0;
  const own = structure.nearParts[index] ?? 0;
  if ((roles & FIGCAPTION) !== 0 || (own & CAPTION) !== 0) return 'caption';
  if ((roles & NAV) !== 0) return 'nav';
  const named = OF_PART.find(([part]) => (parts & partBit(part)) !== 0);
  if (named !== undefined) return named[1];
  if ((roles & FORM) !== 0) return 'form';
  if ((roles & FOOTER) !== 0) return 'legal';
  if ((parts & RELATED) !== 0 && label !== 'category')
    return blocks[index]?.isProse === true ? 'teaser-summary' : 'teaser';
  return label;
}
