/** What stands on the page twice: headlines printed doubly, lines and paragraphs that have been there before. */
import { blocksSince, blocksUntil, smooth } from '../measure/context.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { FREE, levelsOf, numeric, TIGHT } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Headlines have at least so many words: "Sport" twice is a menu. */
export const MIN_HEADLINE_WORDS = 3;

/** A text that is one headline twice: the photo's text and the link's in one line. */
function isTwiceTheSame(text: string): boolean {
  const middle = text.length >> 1;
  return text.length > 16 && text.length % 2 === 1 && text[middle] === ' ' && text.startsWith(text.slice(middle + 1));
}

/** Per block: 1 the first of two equal lines, 2 the second or both in one, 0 neither. */
export function doubledHeadlines(blocks: readonly MeasuredBlock[]): Uint8Array {
  const doubled = new Uint8Array(blocks.length);
  for (const [index, block] of blocks.entries()) {
    if (block.words.count < MIN_HEADLINE_WORDS) continue;
    if (isTwiceTheSame(block.key)) doubled[index] = 2;
    const previous = blocks[index - 1];
    if (previous?.key !== block.key) continue;
    doubled[index] = 2;
    if (doubled[index - 1] === 0) doubled[index - 1] = 1;
  }
  return doubled;
}

//  Minister opens new bridge       ← first
//  Minister opens new bridge       ← second
//  The bridge was opened on …      ← follows
export const doubledHeadline: Heuristic = {
  name: 'doubled-headline',
  levels: ['no', 'first printing', 'second printing', 'follows', 'two lines after', 'amid others'],
  priors: [0, -4, -4.4, -4, -1, -2],
  freedom: TIGHT,
  find: ({ blocks, title }) => {
    const doubled = doubledHeadlines(blocks);
    const since = blocksSince(
      doubled.map((kind) => (kind === 2 ? 1 : 0)),
      9,
    );
    const until = blocksUntil(
      doubled.map((kind) => Math.min(kind, 1)),
      9,
    );
    const ownKey = blocks[title]?.key;
    return levelsOf(blocks, (_, index) => {
      if (doubled[index] !== 0) return doubled[index] ?? 0;
      const distance = since[index] ?? 9;
      // The article's own headline, printed twice at its top, is followed by the article.
      const own = ownKey !== undefined && blocks[index - distance]?.key === ownKey;
      if (distance > 4 || own) return 0;
      if ((until[index] ?? 9) <= 4 && distance <= 3) return distance === 1 ? 3 : 5;
      return distance === 1 ? 3 : distance === 2 ? 4 : 0;
    });
  },
};

//  (the article, for narrow screens)
//  (the article again, for wide ones)   ← every paragraph a second time
export const repeatedLine: Heuristic = {
  name: 'repeated-line',
  levels: ['no', 'once more on the page', 'more often', 'prose, already above'],
  priors: [0, -0.7, -1, -2],
  freedom: FREE,
  find: ({ blocks }) => {
    const counts = new Map<string, number>();
    for (const { key } of blocks) counts.set(key, (counts.get(key) ?? 0) + 1);
    const seen = new Set<string>();
    return levelsOf(blocks, ({ key, isProse }) => {
      const others = (counts.get(key) ?? 1) - 1;
      if (others === 0) return 0;
      if (!isProse) return Math.min(2, others);
      // The first printing is as good as any paragraph: were both doubted, a page with its article twice would lose it.
      if (seen.has(key)) return 3;
      seen.add(key);
      return 0;
    });
  },
};

/** Share of the prose around that has stood on the page before: the whole neighbourhood is a copy. */
export const copiesAround: Heuristic = numeric({
  name: 'copies-around',
  unit: 'of the lines around already stood above',
  edges: [0.05, 0.2, 0.4, 0.7],
  priors: [0, -0.1, -0.3, -0.6, -1],
  measure: ({ blocks }) => {
    const seen = new Set<string>();
    return smooth(
      levelsOf(blocks, ({ key, words }) => {
        const again = words.count >= MIN_HEADLINE_WORDS && seen.has(key);
        seen.add(key);
        return again ? 1 : 0;
      }),
      6,
    );
  },
});
