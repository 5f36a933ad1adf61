/** Where the article's headline stands, and what stands before and after it. */
import { blocksSince } from '../measure/context.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { overlapWith } from '../measure/title.js';
import { levelOf, levelsBetween, levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Lines that share so many words with the headline are its other printings: photo texts, bread crumbs. */
const SAME = 0.6;
/** A line that holds the headline and much more is a paragraph that opens with its words. */
const MAX_LONGER = 1.6;
const EDGES = [2, 4, 8, 16, 40, 100];

/** "(the headline) - Photo 2.": what stands under the pictures of one article. */
const MAX_MARK_WORDS = 4;
const isNumbered = (block: MeasuredBlock, own: MeasuredBlock): boolean =>
  block.key.startsWith(own.key) && block.words.count - own.words.count <= MAX_MARK_WORDS;

export const headline: Heuristic = {
  name: 'headline',
  levels: ['none found', 'the headline', 'printed again', 'before it', ...levelsBetween(EDGES, 'lines after it')],
  priors: [0, -3, -2.8, -1.2, 0.5, 0.5, 0.4, 0.3, 0.1, 0, -0.2],
  freedom: 0.6,
  find: ({ blocks, title, core }) => {
    const own = blocks[title];
    if (own === undefined) return new Uint8Array(blocks.length);
    const likeOwn = overlapWith(own);
    return levelsOf(blocks, (block, index) => {
      if (index === title) return 1;
      if (
        block.words.count > 2.4 &&
        block.words.count < MAX_LONGER * own.words.count &&
        (block.ending === 'stop' ? isNumbered(block, own) : likeOwn(block) >= SAME)
      )
        return 2;
      if (index < title) return index < core.start ? 3 : 0;
      return 4 + levelOf(index - title, EDGES);
    });
  },
};

/** Printings of the page's first line further down: on whole pages that is the title of the window. */
export const firstLineAgain: Heuristic = {
  name: 'first-line-again',
  levels: ['never', 'not yet', ...levelsBetween([1, 3, 8, 20, 60], 'lines since')],
  priors: [0, -0.6, -1, 0.3, 0.3, 0.2, 0.1, 0],
  freedom: 1,
  find: ({ blocks, core, title }) => {
    const [first] = blocks;
    // A page that begins with its headline has no window title.
    if (title === 0) return new Uint8Array(blocks.length);
    const likeFirst = first === undefined ? null : overlapWith(first);
    const again = levelsOf(blocks, (block, index) =>
      index > 0 &&
      index < core.end &&
      block.words.count >= 3 &&
      block.ending !== 'stop' &&
      likeFirst !== null &&
      likeFirst(block) > 0.6
        ? 1
        : 0,
    );
    const since = blocksSince(again, 200);
    let seen = false;
    const any = again.includes(1);
    return levelsOf(blocks, (_, index) => {
      seen ||= again[index] === 1;
      return any ? (seen ? 2 + levelOf(since[index] ?? 0, [1, 3, 8, 20, 60]) : 1) : 0;
    });
  },
};

export const headlineWords: Heuristic = numeric({
  name: 'headline-words',
  unit: 'of the headline’s words',
  edges: [0, 0.01, 0.15, 0.35, 0.6],
  priors: [0, 0, 0.1, 0.1, 0, -0.4],
  measure: ({ blocks, title }) => {
    const headlineIds = blocks[title]?.words.ids ?? [];
    const shares = new Float64Array(blocks.length).fill(-1);
    /** Per word of the headline, the last block that has it; no other word is in here. */
    const holders = new Map(headlineIds.map((id) => [id, -1]));
    if (holders.size === 0) return shares;
    for (const [index, { words }] of blocks.entries()) {
      let common = 0;
      for (const id of words.ids) {
        const holder = holders.get(id);
        if (holder === undefined || holder === index) continue;
        holders.set(id, index);
        common++;
      }
      shares[index] = common / holders.size;
    }
    return shares;
  },
});

//  Town council votes to keep the bridge   ← the headline
//  Jane Roe                                ← short lines between it and the first paragraph
//  The council voted on Tuesday …
export const titleBlock: Heuristic = {
  name: 'title-block',
  levels: ['no', 'a short open line under the headline', 'a longer open line there'],
  priors: [0, -2.2, -0.8],
  freedom: 0.5,
  find: ({ blocks, title, context }) =>
    levelsOf(blocks, ({ terminated, ending, words, kind }, index) => {
      const above = index - title;
      const isUnder = title >= 0 && above > 0 && above <= TITLE_BLOCK && (context.sinceProse[index] ?? 0) >= above;
      if (!isUnder || terminated || ending === 'colon' || kind === 'heading') return 0;
      return words.count <= MAX_SHORT_WORDS ? 1 : 2;
    }),
};

/** The title block reaches so many lines beyond the headline. */
const TITLE_BLOCK = 8;
/** Names, dates, sections and counters have at most so many words. */
const MAX_SHORT_WORDS = 6;
