/** Where the article's headline stands, and what stands before and after it. */
import { newBytes, newFloats } from '../measure/numbers.js';
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
  find: ({ blocks, title, core, columns }) => {
    const own = blocks[title];
    if (own === undefined) return columns.none;
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

const AGAIN_EDGES = [1, 3, 8, 20, 60];

/** Printings of the page's first line further down: on whole pages that is the title of the window. */
export const firstLineAgain: Heuristic = {
  name: 'first-line-again',
  levels: ['never', 'not yet', ...levelsBetween(AGAIN_EDGES, 'lines since')],
  priors: [0, -0.6, -1, 0.3, 0.3, 0.2, 0.1, 0],
  freedom: 1,
  find: ({ blocks, core, title, columns: { none } }) => {
    const [first] = blocks;
    // A page that begins with its headline has no window title.
    if (title === 0 || first === undefined) return none;
    const likeFirst = overlapWith(first);
    const again = newBytes(blocks.length);
    for (let index = 1; index < core.end; index++) {
      const block = blocks[index];
      if (block === undefined || block.words.count < 3 || block.ending === 'stop') continue;
      if (likeFirst(block) > 0.6) again[index] = 1;
    }
    const opening = again.indexOf(1);
    if (opening < 0) return none;
    return blocksSince(again, 200).reduce((levels, since, index) => {
      levels[index] = index < opening ? 1 : 2 + levelOf(since, AGAIN_EDGES);
      return levels;
    }, newBytes(blocks.length));
  },
};

export const headlineWords: Heuristic = numeric({
  name: 'headline-words',
  unit: 'of the headline’s words',
  edges: [0, 0.01, 0.15, 0.35, 0.6],
  priors: [0, 0, 0.1, 0.1, 0, -0.4],
  measure: ({ blocks, title, columns: { wordCount } }) => {
    const headlineIds = blocks[title]?.words.ids ?? [];
    const shares = newFloats(blocks.length).fill(-1);
    if (headlineIds.length === 0) return shares;
    /** Per word of the headline, the number of the last block that has it, from 1; 0 for every other word. */
    const holders = new Uint32Array(wordCount);
    const before = blocks.length + 1;
    let different = 0;
    for (const id of headlineIds) {
      if (holders[id] === 0) different++;
      holders[id] = before;
    }
    for (let index = 0; index < blocks.length; index++) {
      let common = 0;
      for (const id of blocks[index]?.words.ids ?? []) {
        const holder = holders[id] ?? 0;
        if (holder === 0 || holder === index + 1) continue;
        holders[id] = index + 1;
        common++;
      }
      shares[index] = common / different;
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
  find: ({ blocks, title, context, columns }) => {
    if (title < 0) return columns.none;
    const levels = newBytes(blocks.length);
    for (let above = 1; above <= TITLE_BLOCK; above++) {
      const block = blocks[title + above];
      if (block === undefined || (context.sinceProse[title + above] ?? 0) < above) break;
      if (block.terminated || block.ending === 'colon' || block.kind === 'heading') continue;
      levels[title + above] = block.words.count <= MAX_SHORT_WORDS ? 1 : 2;
    }
    return levels;
  },
};

/** The title block reaches so many lines beyond the headline. */
const TITLE_BLOCK = 8;
/** Names, dates, sections and counters have at most so many words. */
const MAX_SHORT_WORDS = 6;
