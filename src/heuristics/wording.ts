/** What stock phrases say: of the line that holds one, and of the lines around and after it. */
import { RELATIVE_STAMP, STAMP } from '../measure/dates.js';
import type { PhraseCategory } from '../languages/language-data.js';
import { NO_PHRASES, PHRASE_CATEGORIES, bitOf } from '../measure/phrases.js';
import type { PhraseSet } from '../measure/phrases.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { blocksSince, smooth } from '../measure/context.js';
import { FREE, levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Hand-set weights of a phrase as opening and as the whole line. */
const PRIORS: Readonly<Record<PhraseCategory, readonly [number, number]>> = {
  related: [-2, -3],
  readAlso: [-2, -2.2],
  share: [-2, -2.4],
  subscribe: [-2, -2.2],
  comment: [-1.6, -2.4],
  login: [-2, -2.4],
  legal: [-2, -2.4],
  cookie: [-2, -2.4],
  caption: [-1.4, -2],
  byline: [-1.2, -2],
  source: [-1.4, -2],
  ad: [-2, -2.6],
  tags: [-1.8, -2.2],
  nav: [-1.2, -2.4],
  promo: [-2, -2.2],
  dateline: [-1.6, -2.2],
  authorBio: [-1.6, -2.2],
  form: [-1.6, -2.2],
  media: [-1, -2],
  keyPoints: [-0.6, -1],
  readerAid: [-1.6, -2.2],
  notice: [-1.8, -2.2],
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const phraseHeuristic = (category: PhraseCategory): Heuristic => ({
  name: `phrase-${kebab(category)}`,
  levels: ['none', 'opens the line', 'is the line'],
  priors: [0, ...PRIORS[category]],
  freedom: 0.5,
  find: ({ blocks }) => {
    const bit = bitOf(category);
    const levels = new Uint8Array(blocks.length);
    for (let index = 0; index < blocks.length; index++) {
      const phrases = blocks[index]?.phrases ?? NO_PHRASES;
      if ((phrases.opening & bit) !== 0) levels[index] = (phrases.whole & bit) !== 0 ? 2 : 1;
    }
    return levels;
  },
});

/** One for each category: "Related articles", "Share", "Leave a reply", … */
export const phraseHeuristics: readonly Heuristic[] = PHRASE_CATEGORIES.map(phraseHeuristic);

const setOf = (...categories: PhraseCategory[]): PhraseSet =>
  categories.reduce((set, category) => set | bitOf(category), 0);
const SECTION = setOf('related', 'comment', 'authorBio', 'notice');
const FURNITURE = setOf(
  'related',
  'readAlso',
  'share',
  'subscribe',
  'comment',
  'login',
  'legal',
  'cookie',
  'ad',
  'tags',
  'nav',
  'promo',
  'authorBio',
  'form',
  'readerAid',
  'notice',
);

const has = ({ phrases }: MeasuredBlock, set: PhraseSet): boolean => ((phrases.whole | phrases.opening) & set) !== 0;
/** Lines of more words are no headings. */
const MAX_HEADING_WORDS = 9;
const isCue = (block: MeasuredBlock, set: PhraseSet): boolean =>
  has(block, set) && block.words.count <= MAX_HEADING_WORDS;

/** Words from which a prose line counts as the return of a text. */
const LONG_PROSE = 30;

//  Related articles            ← a section heading: what follows is not body …
//  Bridge to reopen on Monday
//  (long prose, long prose)    ← … until much prose has passed
export const sinceSection: Heuristic = numeric({
  name: 'since-section',
  unit: 'long prose lines since the last list or comment heading',
  edges: [-19, 0, 1, 2, 3, 5, 8, 14],
  priors: [-0.3, 0, -1.2, -0.8, -0.3, 0, 0.2, 0.4, 0.5],
  measure: ({ blocks }) => {
    // Negative before any such heading.
    let seen = false;
    let long = 0;
    return blocks.map((block) => {
      if (!block.terminated && isCue(block, SECTION)) {
        seen = true;
        long = 0;
      } else if (block.isProse && block.words.count > LONG_PROSE) long = Math.min(20, long + 1);
      return seen ? long : long === 0 ? -20 : -1;
    });
  },
});

const countSinceCore = (page: Page, flag: (block: MeasuredBlock) => boolean): number[] => {
  let count = 0;
  const counts = page.blocks.map((block) => (count += flag(block) ? 1 : 0));
  const atStart = page.core.start > 0 ? (counts[page.core.start - 1] ?? 0) : 0;
  return counts.map((value) => value - atStart);
};

const COUNT_EDGES = [-8, -3, -1, 0, 1, 2, 4, 9];
const COUNT_PRIORS = [-0.3, -0.2, -0.1, 0, 0.3, -0.2, -0.4, -0.5, -0.6];

const counted = (
  name: string,
  unit: string,
  flag: (block: MeasuredBlock) => boolean,
  priors: readonly number[] = COUNT_PRIORS,
): Heuristic => numeric({ name, unit, edges: COUNT_EDGES, priors, measure: (page) => countSinceCore(page, flag) });

export const stampsSinceCore: Heuristic = counted(
  'stamps-since-core',
  'date stamps since the core’s start',
  ({ date }) => date === STAMP || date === RELATIVE_STAMP,
);
export const furnitureSinceCore: Heuristic = counted(
  'furniture-since-core',
  'furniture phrases since the core’s start',
  (block) => isCue(block, FURNITURE),
);
export const sharesSinceCore: Heuristic = counted(
  'shares-since-core',
  'share and subscribe phrases since the core’s start',
  (block) => isCue(block, setOf('share', 'subscribe', 'promo')),
);
export const relatedSinceCore: Heuristic = counted(
  'related-since-core',
  'list headings since the core’s start',
  (block) => isCue(block, setOf('related')),
);
export const commentsSinceCore: Heuristic = counted(
  'comments-since-core',
  'comment phrases since the core’s start',
  (block) => isCue(block, setOf('comment')),
);
export const bioSinceCore: Heuristic = counted('bio-since-core', 'author box phrases since the core’s start', (block) =>
  isCue(block, setOf('authorBio', 'tags')),
);

const sinceCue = (name: string, unit: string, ...categories: PhraseCategory[]): Heuristic =>
  numeric({
    name,
    unit,
    edges: [1, 2, 3, 6, 12, 25, 60],
    priors: [-0.4, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1],
    measure: ({ blocks }) =>
      blocksSince(
        blocks.map((block) => isCue(block, setOf(...categories))),
        99,
      ),
  });

export const sinceRelated: Heuristic = sinceCue('since-related', 'lines since a list heading', 'related', 'readAlso');
export const sinceComment: Heuristic = sinceCue(
  'since-comment',
  'lines since a comment phrase',
  'comment',
  'form',
  'login',
);
export const sinceShare: Heuristic = sinceCue(
  'since-share',
  'lines since a share or subscribe phrase',
  'share',
  'subscribe',
  'promo',
);

/** How much furniture has been heard shortly before and comes shortly after: each phrase fades by a tenth a line. */
const FADING = 0.9;
const FADE_EDGES = [0.05, 0.3, 0.8, 1.5, 3];
const faded = (blocks: readonly MeasuredBlock[]): number[] => {
  let heard = 0;
  return blocks.map((block) => {
    const before = heard;
    heard = heard * FADING + (isCue(block, FURNITURE) ? 1 : 0);
    return before;
  });
};

export const furnitureBefore: Heuristic = numeric({
  name: 'furniture-before',
  unit: 'phrases of furniture shortly before',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: ({ blocks }) => faded(blocks),
});
export const furnitureAfter: Heuristic = numeric({
  name: 'furniture-after',
  unit: 'phrases of furniture shortly after',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: ({ blocks }) => faded([...blocks].reverse()).reverse(),
});
export const furnitureWide: Heuristic = numeric({
  name: 'furniture-wide',
  unit: 'phrases of furniture a line, around',
  edges: [0.02, 0.06, 0.15, 0.3],
  priors: [0.2, 0.1, 0, -0.2, -0.4],
  measure: ({ blocks }) =>
    smooth(
      blocks.map((block) => (isCue(block, FURNITURE) ? 1 : 0)),
      10,
    ),
});

export const furnitureBeside: Heuristic = {
  name: 'furniture-beside',
  levels: ['none', 'right after', 'right before', 'both'],
  priors: [0, -0.2, -0.4, -0.6],
  freedom: FREE,
  find: ({ blocks }) =>
    levelsOf(blocks, (_, index) => {
      const before = blocks[index - 1];
      const after = blocks[index + 1];
      return (
        (after !== undefined && isCue(after, FURNITURE) ? 1 : 0) +
        (before !== undefined && isCue(before, FURNITURE) ? 2 : 0)
      );
    }),
};

/** A credit is looked for in so many last characters. */
const CREDIT_WINDOW = 90;
const CREDIT_PHRASES = bitOf('caption') | bitOf('source');
/** A label before a colon near the end, or in closing brackets: "(Photo: Agency)", "… in May. Foto: Name". */
const CREDIT = /(?:^|[.(（[|/—–-]|[。!?])\s*([^.(（:：|]{2,40})\s?[:：]\s?[^:：]{1,48}$/;

/** Whether a line ends with the credit of a picture. */
export function endsWithCredit(block: MeasuredBlock, page: Page): boolean {
  const tail = block.text.slice(-CREDIT_WINDOW);
  if (!tail.includes(':') && !tail.includes('：')) return false;
  const label = CREDIT.exec(tail)?.[1]?.trim().toLowerCase();
  if (label === undefined) return false;
  const filed = page.book.byOpening.get(label.slice(0, 2)) ?? [];
  return filed.some(({ text, set }) => (set & CREDIT_PHRASES) !== 0 && text === label);
}

export const credit: Heuristic = {
  name: 'credit',
  levels: ['none', 'ends with a picture’s credit'],
  priors: [0, -2.6],
  freedom: 0.6,
  find: (page) => levelsOf(page.blocks, (block) => (endsWithCredit(block, page) ? 1 : 0)),
};
