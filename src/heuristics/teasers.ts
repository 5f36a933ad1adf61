/** How lists of other articles look in any language: doubled headlines, dated lists, runs of open lines, cut summaries. */
import { RELATIVE_STAMP, STAMP } from '../measure/dates.js';
import { smooth, blocksSince } from '../measure/context.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { FREE, levelsOf, numeric, TIGHT } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Headlines have at least so many words: "Sport" twice is a menu. */
const MIN_HEADLINE_WORDS = 3;

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
      [...doubled].map((kind) => kind === 2),
      9,
    );
    const until = blocksSince([...doubled].map((kind) => kind > 0).reverse(), 9).reverse();
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

const isStamp = ({ date }: MeasuredBlock): boolean => date === STAMP || date === RELATIVE_STAMP;

export const dateStamp: Heuristic = {
  name: 'date-stamp',
  levels: ['none', 'date in a short line', 'stamp', 'relative stamp'],
  priors: [0, -0.6, -2.2, -2.4],
  freedom: FREE,
  find: ({ blocks }) => levelsOf(blocks, ({ date }) => date),
};

//  Storm closes schools
//  12.03.2024              ← a stamp every few lines: a dated list
//  Bridge to reopen
//  11.03.2024
export const dateList: Heuristic = numeric({
  name: 'date-list',
  unit: 'stamps near by',
  edges: [1, 2, 3, 5],
  priors: [0, -0.1, -0.9, -1.6, -2],
  freedom: 0.6,
  measure: ({ blocks }) => {
    const stamps = blocks.map((block) => (isStamp(block) ? 1 : 0));
    const reach = 6;
    let within = 0;
    for (let index = 0; index < reach; index++) within += stamps[index] ?? 0;
    return blocks.map((_, index) => {
      within += stamps[index + reach] ?? 0;
      const count = within;
      within -= stamps[index - reach] ?? 0;
      return count;
    });
  },
});

export const stampBeside: Heuristic = {
  name: 'stamp-beside',
  levels: ['none', 'right after', 'right before', 'both'],
  priors: [0, -0.9, -0.3, -1.2],
  freedom: FREE,
  find: ({ blocks, title }) =>
    levelsOf(blocks, (_, index) => {
      const before = blocks[index - 1];
      const after = blocks[index + 1];
      // The article's own stamp stands between its headline and its lead.
      const own = title >= 0 && index - title <= 5 && index > title;
      return (
        (after !== undefined && isStamp(after) ? 1 : 0) + (before !== undefined && isStamp(before) && !own ? 2 : 0)
      );
    }),
};

//  Rain on Sunday                  ← another article's headline
//  02/06/2024 19:41                ← its stamp, below this article's own start
//  The level of the river fell …   ← its text
export const sinceStamp: Heuristic = numeric({
  name: 'since-stamp',
  unit: 'lines since a stamp below the core’s start',
  edges: [1, 2, 3, 4, 6, 10, 18, 40],
  priors: [0, -0.9, -0.8, -0.7, -0.5, -0.4, -0.2, 0, 0],
  freedom: 0.6,
  measure: ({ blocks, core, title }) => {
    const start = Math.max(core.start + 1, title + TITLE_BLOCK);
    return blocksSince(
      blocks.map((block, index) => index >= start && isStamp(block)),
      99,
    );
  },
});

/** The article's own stamp stands within so many lines of its headline. */
const TITLE_BLOCK = 6;

//  Storm closes schools in the north
//  Bridge to reopen on Monday        ← line after line without a full stop
//  Five ways to cook leek
export const openRun: Heuristic = numeric({
  name: 'open-run',
  unit: 'lines in a row without a sentence’s end',
  edges: [1, 2, 3, 5, 8, 14, 30],
  priors: [0.2, 0.1, -0.1, -0.3, -0.5, -0.7, -0.8, -0.9],
  freedom: FREE,
  measure: ({ context }) => context.openRun,
});

/** What kind of company a line keeps: prose between prose is an article, prose between headlines a teaser's summary. */
export const company: Heuristic = {
  name: 'company',
  levels: [
    'short between short',
    'short before prose',
    'short after prose',
    'short between prose',
    'prose alone',
    'prose before prose',
    'prose after prose',
    'prose between prose',
  ],
  priors: [-0.5, 0, -0.2, 0.3, -0.5, 0.4, 0.4, 0.7],
  freedom: FREE,
  find: ({ blocks }) =>
    levelsOf(blocks, (block, index) => {
      const before = blocks[index - 1]?.isProse === true ? 2 : 0;
      const after = blocks[index + 1]?.isProse === true ? 1 : 0;
      return (block.isProse ? 4 : 0) + before + after;
    }),
};

//  Bridge to reopen on Monday             ← headline
//  The bridge will carry traffic again …  ← a single paragraph, then the next headline, over and over
export const teaserRhythm: Heuristic = numeric({
  name: 'teaser-rhythm',
  unit: 'like triples near by',
  edges: [1, 2, 3, 5],
  priors: [0, -0.2, -0.7, -1.1, -1.5],
  freedom: 0.6,
  measure: ({ blocks }) => {
    const reach = 8;
    const shapes = blocks.map(shapeOf);
    return blocks.map((_, index) => {
      const triple = `${shapes[index - 1] ?? ''}${shapes[index] ?? ''}${shapes[index + 1] ?? ''}`;
      // Paragraph after paragraph and menu entry after menu entry is no rhythm.
      if (triple.length < 3 || /^(.)\1\1$/.test(triple) || !triple.includes('h')) return 0;
      let alike = 0;
      for (let at = Math.max(1, index - reach); at <= Math.min(blocks.length - 2, index + reach); at++)
        if (
          at !== index &&
          shapes[at] === shapes[index] &&
          shapes[at - 1] === shapes[index - 1] &&
          shapes[at + 1] === shapes[index + 1]
        )
          alike++;
      return alike;
    });
  },
});

/** A letter for what a block looks like in a list: stamp, word or two, headline, prose, cut prose. */
function shapeOf(block: MeasuredBlock): string {
  if (isStamp(block)) return 'd';
  if (block.words.count < MIN_HEADLINE_WORDS) return 's';
  if (block.ending === 'ellipsis') return 'e';
  if (!block.terminated || (block.words.count <= 14 && block.ending !== 'stop')) return 'h';
  return 'p';
}

//  Label
//  Storm closes schools in the north   ← two or more open lines of a headline's length under a short open one
//  Bridge to reopen on Monday
export const listHeading: Heuristic = {
  name: 'list-heading',
  levels: ['no', 'over 2 open lines', 'over 3 to 5', 'over 6 or more'],
  priors: [0, -0.6, -1, -1.2],
  freedom: FREE,
  find: ({ blocks }) => {
    const under = headlinesFrom(blocks);
    return levelsOf(blocks, ({ terminated, words }, index) => {
      if (terminated || words.count > MAX_LIST_HEADING_WORDS) return 0;
      const count = under[index + 1] ?? 0;
      return count >= 6 ? 3 : count >= 3 ? 2 : count >= 2 ? 1 : 0;
    });
  },
};

/** Headings of lists are short. */
const MAX_LIST_HEADING_WORDS = 7;

/** Per block, how many open lines of a headline's length stand in a row from it on. */
function headlinesFrom(blocks: readonly MeasuredBlock[]): Uint32Array {
  const counts = new Uint32Array(blocks.length + 1);
  for (let index = blocks.length - 1; index >= 0; index--)
    counts[index] = isHeadlineLike(blocks[index]) ? (counts[index + 1] ?? 0) + 1 : 0;
  return counts;
}

const isHeadlineLike = (block: MeasuredBlock | undefined): boolean =>
  block !== undefined &&
  !block.terminated &&
  block.words.count >= 4 &&
  block.words.count <= 30 &&
  block.ending !== 'colon';

//  … and the key still hangs behind the door.
//  Harriet Lownds                               ← a name by itself, and nothing of the article after it
export const signOff: Heuristic = {
  name: 'sign-off',
  levels: ['no', 'a name after prose'],
  priors: [0, -1.6],
  freedom: 0.5,
  find: ({ blocks }) =>
    levelsOf(blocks, (block, index) => {
      const { words, ending, markerLength } = block;
      if (ending !== 'open' || markerLength > 0 || words.count < 1 || words.count > MAX_NAME_WORDS || words.digits > 0)
        return 0;
      const isNamed =
        words.cased && words.capitals > words.innerCapitalised && words.innerCapitalised === words.innerWords;
      return isNamed && blocks[index - 1]?.isProse === true && blocks[index + 1]?.isProse !== true ? 1 : 0;
    }),
};

/** Names of authors have at most so many words. */
const MAX_NAME_WORDS = 5;

export const cutSummaries: Heuristic = numeric({
  name: 'cut-summaries',
  unit: 'lines near by that end in …',
  edges: [0.01, 0.05, 0.12],
  priors: [0, -0.3, -0.7, -1.1],
  freedom: 0.7,
  measure: ({ blocks }) =>
    smooth(
      blocks.map(({ ending }) => (ending === 'ellipsis' ? 1 : 0)),
      5,
    ),
});

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
      blocks.map(({ key, words }) => {
        const again = words.count >= MIN_HEADLINE_WORDS && seen.has(key);
        seen.add(key);
        return again ? 1 : 0;
      }),
      6,
    );
  },
});

/** An image's stand-in right before a line: what follows is its caption, or a teaser's headline. */
export const afterMedia: Heuristic = {
  name: 'after-media',
  levels: ['no', 'unterminated', 'a sentence', 'prose'],
  priors: [0, -1, -0.5, -0.1],
  freedom: 0.7,
  find: (page: Page) => {
    const after = followsMedia(page);
    return levelsOf(page.blocks, (block, index) =>
      after[index] !== true ? 0 : block.isProse ? 3 : block.terminated ? 2 : 1,
    );
  },
};

export function followsMedia({ document, blocks }: Page): boolean[] {
  const mediaEnds = new Set(document.blocks.filter(({ kind }) => kind === 'media').map(({ last }) => last));
  return blocks.map((block) => mediaEnds.has(block.first - 1 - block.gap));
}
