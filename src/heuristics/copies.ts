/** What stands on the page twice: headlines printed doubly, lines and paragraphs that have been there before. */
import { newBytes } from '../measure/numbers.js';
import { flagsWhere } from '../measure/columns.js';
import { blocksSince, blocksUntil, smooth } from '../measure/context.js';
import type { Columns, Page } from '../measure/measured.js';
import { FREE, numeric, TIGHT } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Headlines have at least so many words: "Sport" twice is a menu. */
export const MIN_HEADLINE_WORDS = 3;

const SPACE = 0x20;

/** A text that is one headline twice: the photo's text and the link's in one line. */
function isTwiceTheSame(text: string): boolean {
  const middle = text.length >> 1;
  return (
    text.length > 16 &&
    text.length % 2 === 1 &&
    text.charCodeAt(middle) === SPACE &&
    text.startsWith(text.slice(middle + 1))
  );
}

/** Per block: 1 the first of two equal lines, 2 the second or both in one, 0 neither. */
export function doubledHeadlines({ blocks, columns: { keys, words } }: Pick<Page, 'blocks' | 'columns'>): Uint8Array {
  const doubled = newBytes(blocks.length);
  let index = 0;
  for (const { key } of blocks) {
    if ((words[index] ?? 0) >= MIN_HEADLINE_WORDS) {
      if (isTwiceTheSame(key)) doubled[index] = 2;
      if (index > 0 && keys[index - 1] === keys[index]) {
        doubled[index] = 2;
        if (doubled[index - 1] === 0) doubled[index - 1] = 1;
      }
    }
    index++;
  }
  return doubled;
}

/** How often each text stands on the page, by the number of its key. */
export function printings({ keys, keyCount }: Columns): Uint32Array {
  const counts = new Uint32Array(keyCount);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

//  Minister opens new bridge       ← first
//  Minister opens new bridge       ← second
//  The bridge was opened on …      ← follows
export const doubledHeadline: Heuristic = {
  name: 'doubled-headline',
  levels: ['no', 'first printing', 'second printing', 'follows', 'two lines after', 'amid others'],
  priors: [0, -4, -4.4, -4, -1, -2],
  freedom: TIGHT,
  find: (page) => {
    const { keys } = page.columns;
    const doubled = doubledHeadlines(page);
    const since = blocksSince(flagsWhere(doubled, 2), 9);
    const until = blocksUntil(
      doubled.map((kind) => Math.min(kind, 1)),
      9,
    );
    const ownKey = keys[page.title] ?? -1;
    const levels = doubled.slice();
    for (let index = 0; index < levels.length; index++) {
      const distance = since[index] ?? 9;
      if (doubled[index] !== 0 || distance > 4) continue;
      // The article's own headline, printed twice at its top, is followed by the article.
      if (keys[index - distance] === ownKey) continue;
      if ((until[index] ?? 9) <= 4 && distance <= 3) levels[index] = distance === 1 ? 3 : 5;
      else levels[index] = distance === 1 ? 3 : distance === 2 ? 4 : 0;
    }
    return levels;
  },
};

//  (the article, for narrow screens)
//  (the article again, for wide ones)   ← every paragraph a second time
export const repeatedLine: Heuristic = {
  name: 'repeated-line',
  levels: ['no', 'once more on the page', 'more often', 'prose, already above'],
  priors: [0, -0.7, -1, -2],
  freedom: FREE,
  find: ({ columns }) => {
    const { keys, prose } = columns;
    const counts = printings(columns);
    const seen = newBytes(counts.length);
    const levels = newBytes(keys.length);
    for (let index = 0; index < levels.length; index++) {
      const key = keys[index] ?? 0;
      const others = (counts[key] ?? 1) - 1;
      if (others === 0) continue;
      if (prose[index] === 0) levels[index] = Math.min(2, others);
      // The first printing is as good as any paragraph: were both doubted, a page with its article twice would lose it.
      else if (seen[key] === 1) levels[index] = 3;
      else seen[key] = 1;
    }
    return levels;
  },
};

/** Share of the prose around that has stood on the page before: the whole neighbourhood is a copy. */
export const copiesAround: Heuristic = numeric({
  name: 'copies-around',
  unit: 'of the lines around already stood above',
  edges: [0.05, 0.2, 0.4, 0.7],
  priors: [0, -0.1, -0.3, -0.6, -1],
  measure: ({ columns: { keys, keyCount, words } }) => {
    const seen = newBytes(keyCount);
    const again = newBytes(keys.length);
    for (let index = 0; index < again.length; index++) {
      const key = keys[index] ?? 0;
      if (seen[key] === 1 && (words[index] ?? 0) >= MIN_HEADLINE_WORDS) again[index] = 1;
      seen[key] = 1;
    }
    return smooth(again, 6);
  },
});
