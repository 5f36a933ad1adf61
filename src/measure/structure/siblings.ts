/** Takes the elements of a page, gives which of them are one of many alike: cards, rows, items. */
import type { ElementColumns } from '../../read/structure.js';
import { tagNumber } from '../../read/structure.js';
import type { Siblings, Sums } from './measured-structure.js';

/** From so many alike on, they are cards, when they hold more than one line. */
const MIN_CARDS = 3;
const MIN_CARD_LINES = 2;
const CARD_TAGS = new Set(
  (['div', 'li', 'article', 'section', 'a', 'td', 'tr', 'ul', 'other'] as const).map(tagNumber),
);
const ARTICLE = tagNumber('article');

export function compareSiblings({ parents, signatures, tags }: ElementColumns, { lines, prose }: Sums): Siblings {
  const count = parents.length;
  const alike = new Float64Array(count).fill(1);
  const groups = new Map<number, number>();
  for (let at = 1; at < count; at++) {
    if (lines[at] === 0) continue;
    const key = (parents[at] ?? 0) * count + (signatures[at] ?? 0);
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  for (let at = 1; at < count; at++)
    if (lines[at] !== 0) alike[at] = groups.get((parents[at] ?? 0) * count + (signatures[at] ?? 0)) ?? 1;
  const cards = new Float64Array(count);
  const cardProse = new Float64Array(count);
  const total = prose[0] ?? 0;
  for (let at = 1; at < count; at++) {
    const parent = parents[at] ?? 0;
    const tag = tags[at] ?? 0;
    const isCard =
      (alike[at] ?? 0) >= MIN_CARDS && CARD_TAGS.has(tag) && ((lines[at] ?? 0) >= MIN_CARD_LINES || tag === ARTICLE);
    cards[at] = isCard ? (alike[at] ?? 0) : (cards[parent] ?? 0);
    cardProse[at] = isCard ? (prose[at] ?? 0) / (total || 1) : (cardProse[parent] ?? 0);
  }
  return { alike, cards, cardProse };
}
