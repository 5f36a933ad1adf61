/** What stock phrases say: of the line that holds one, and of the lines around and after it. */
import { RELATIVE_STAMP, STAMP } from '../measure/dates.js';
import type { PhraseCategory } from '../languages/language-data.js';
import { PHRASE_CATEGORIES, bitOf } from '../measure/phrases.js';
import type { PhraseSet } from '../measure/phrases.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { blocksSince, smooth } from '../measure/context.js';
import { FREE, levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Hand-set weights of a phrase as opening and as the whole line. */
const PRIORS: Readonly<Record<PhraseCategory, readonly [number, number]>> = {
  related: [-2.5, -4],
  readAlso: [-4, -4],
  share: [-3, -3.5],
  subscribe: [-3.2, -3.5],
  comment: [-2, -3],
  login: [-3, -3.5],
  legal: [-3, -3.5],
  cookie: [-3.5, -3.5],
  caption: [-1.8, -3],
  byline: [-1.6, -3],
  source: [-1.8, -3],
  ad: [-4, -4.5],
  tags: [-3, -3.5],
  nav: [-1.4, -3],
  promo: [-3.2, -3.5],
  dateline: [-2, -3],
  authorBio: [-2.5, -3],
  form: [-2.2, -3],
  media: [-1.2, -2.5],
  keyPoints: [-0.8, -1.2],
  readerAid: [-2.5, -3],
  notice: [-2.4, -3],
};
/** A paragraph that opens like a phrase is most often a paragraph: what is left of the weight. */
const IN_PROSE = 0.3;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const phraseHeuristic = (category: PhraseCategory): Heuristic => ({
  name: `phrase-${kebab(category)}`,
  levels: ['none', 'opens a paragraph', 'opens the line', 'is the line'],
  priors: [0, IN_PROSE * PRIORS[category][0], ...PRIORS[category]],
  freedom: 0.5,
  find: ({ blocks }) => {
    const bit = bitOf(category);
    const levels = new Uint8Array(blocks.length);
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || (block.phrases.opening & bit) === 0) continue;
      levels[index] = (block.phrases.whole & bit) !== 0 ? 3 : block.isProse ? 1 : 2;
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
/** "Read also: Bridge to reopen" leads to nothing but what it says itself. */
const HOLDS_ITS_LINK = /[:：]\s*[\p{L}\p{N}"“«„「『(]/u;
const isHeadingCue = (block: MeasuredBlock, set: PhraseSet): boolean =>
  isCue(block, set) && !HOLDS_ITS_LINK.test(block.text);

/** Words from which a prose line counts as the return of a text; fewer where the article's own lines are shorter. */
const LONG_PROSE = 30;
const MIN_LONG_PROSE = 10;
const SHARE_OF_MEDIAN = 0.7;
/** Characters of a word with its space, about: the core's median length is in characters. */
const CHARACTERS_A_WORD = 6;

//  Related articles            ← a section heading: what follows is not body …
//  Bridge to reopen on Monday
//  (long prose, long prose)    ← … until much prose has passed
export const sinceSection: Heuristic = numeric({
  name: 'since-section',
  unit: 'long prose lines since the last list or comment heading',
  edges: [-19, 0, 1, 2, 3, 5, 8, 14],
  priors: [-0.3, 0, -1.2, -0.8, -0.3, 0, 0.2, 0.4, 0.5],
  measure: ({ blocks, core }) => {
    const median = core.medianLength / CHARACTERS_A_WORD;
    const longProse = Math.max(MIN_LONG_PROSE, Math.min(LONG_PROSE, SHARE_OF_MEDIAN * median));
    // Negative before any such heading.
    let seen = false;
    let long = 0;
    return blocks.map((block) => {
      if (!block.terminated && isHeadingCue(block, SECTION)) {
        seen = true;
        long = 0;
      } else if (block.terminated && block.words.count > longProse) long = Math.min(20, long + 1);
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
  (block) => isHeadingCue(block, setOf('related')),
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
        blocks.map((block) => isHeadingCue(block, setOf(...categories))),
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
/** What a credit's label comes after: a sentence's end, a bracket, a bar, a dash. */
const BEFORE_LABEL = /[.。!?(（[|/—–-]/;
const MAX_LABEL_LENGTH = 40;
const MAX_NAME_LENGTH = 50;

/** Whether a line ends with the credit of a picture: "(Photo: Agency)", "… in May. Foto: Name". */
export function endsWithCredit(block: MeasuredBlock, page: Page): boolean {
  const tail = block.text.slice(-CREDIT_WINDOW);
  if (closesWithMark(tail, page)) return true;
  const colon = Math.max(tail.lastIndexOf(':'), tail.lastIndexOf('：'));
  if (colon < 0 || tail.length - colon > MAX_NAME_LENGTH) return false;
  let start = colon;
  while (start > 0 && colon - start < MAX_LABEL_LENGTH && !BEFORE_LABEL.test(tail[start - 1] ?? '')) start--;
  const label = tail.slice(start, colon).trim().toLowerCase();
  const filed = page.book.byOpening.get(label.slice(0, 2)) ?? [];
  return filed.some(({ text, set }) => (set & CREDIT_PHRASES) !== 0 && text === label);
}

/** "顾客在盖章。郑一帆 摄", "（高俊攝）": in scripts without spaces the credit's mark may close the line. */
function closesWithMark(tail: string, { book }: Page): boolean {
  if (book.creditMarks.length === 0) return false;
  const last = tail
    .slice(Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('（'), tail.lastIndexOf('(')) + 1)
    .replace(/[)）]$/, '');
  return (
    last.length <= MAX_CLOSING_NAME && last.length < tail.length && book.creditMarks.some((mark) => last.endsWith(mark))
  );
}

/** A name with the mark has at most so many characters. */
const MAX_CLOSING_NAME = 12;

export const credit: Heuristic = {
  name: 'credit',
  levels: ['none', 'ends with a picture’s credit'],
  priors: [0, -2.6],
  freedom: 0.6,
  find: (page) => levelsOf(page.blocks, (block) => (endsWithCredit(block, page) ? 1 : 0)),
};
