/** What stands around a line: prose near by, lengths of the neighbours, the group between two blank lines. */
import { newBytes, newFloats } from '../measure/numbers.js';
import { flagsWhere, shifted } from '../measure/columns.js';
import { ENDINGS } from '../measure/measured.js';
import type { Column, MeasuredBlock, Page } from '../measure/measured.js';
import { smooth } from '../measure/context.js';
import { FREE, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

const proseWithin = (name: string, deviation: number, priors: readonly number[]): Heuristic =>
  numeric({
    name,
    unit: 'ln characters a line near by',
    edges: [1.6, 2.2, 2.8, 3.4, 4, 4.6, 5.2],
    priors,
    measure: ({ context }) => smooth(context.logMass, deviation),
  });

export const proseClose: Heuristic = proseWithin('prose-close', 3, [-0.4, -0.3, -0.2, 0, 0.1, 0.2, 0.3, 0.3]);
export const proseAround: Heuristic = proseWithin('prose-around', 8, [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.2, 0.2]);
export const proseWide: Heuristic = proseWithin('prose-wide', 20, [-0.2, -0.1, 0, 0, 0.1, 0.1, 0.1, 0.1]);

export const sinceProse: Heuristic = numeric({
  name: 'since-prose',
  unit: 'lines since prose',
  edges: [1, 2, 3, 5, 9, 17, 40],
  priors: [0.4, 0.2, 0.1, 0, -0.2, -0.4, -0.6, -0.6],
  measure: ({ context }) => context.sinceProse,
});

export const untilProse: Heuristic = numeric({
  name: 'until-prose',
  unit: 'lines until prose',
  edges: [1, 2, 3, 5, 9, 17, 40],
  priors: [0.4, 0.3, 0.1, 0, -0.3, -0.5, -0.7, -0.7],
  measure: ({ context }) => context.untilProse,
});

/** Lines in the gap between two prose lines that a line without prose lies in; 0 for prose, 99 outside. */
export const gapLength: Heuristic = numeric({
  name: 'gap-length',
  unit: 'lines between prose and prose',
  edges: [1, 2, 3, 4, 6, 10, 20, 60],
  priors: [0.3, 0.3, 0.2, 0.1, 0.1, -0.1, -0.3, -0.4, -0.6],
  measure: ({ context: { sinceProse, untilProse } }) => {
    const lengths = newFloats(sinceProse.length);
    for (let index = 0; index < lengths.length; index++) {
      const since = sinceProse[index] ?? 0;
      lengths[index] = since === 0 ? 0 : Math.min(99, since + (untilProse[index] ?? 0) - 1);
    }
    return lengths;
  },
});

const WORD_EDGES = [1, 16, 30, 50, 90];

export const proseBefore: Heuristic = numeric({
  name: 'prose-before',
  unit: 'words of the last prose line',
  edges: WORD_EDGES,
  priors: [-0.5, 0, 0.1, 0.2, 0.2, 0.2],
  measure: ({ context }) => context.previousProse,
});

export const proseAfter: Heuristic = numeric({
  name: 'prose-after',
  unit: 'words of the next prose line',
  edges: WORD_EDGES,
  priors: [-0.4, 0, 0.1, 0.2, 0.2, 0.2],
  measure: ({ context }) => context.nextProse,
});

const NEIGHBOUR_EDGES = [0.1, 3, 6, 10, 18, 35];
const wordsAt =
  (offset: number) =>
  ({ columns }: Page): Column =>
    shifted(columns.words, offset);

export const lineBefore: Heuristic = numeric({
  name: 'line-before',
  unit: 'words in the previous line',
  edges: NEIGHBOUR_EDGES,
  measure: wordsAt(-1),
});
export const lineAfter: Heuristic = numeric({
  name: 'line-after',
  unit: 'words in the next line',
  edges: NEIGHBOUR_EDGES,
  measure: wordsAt(1),
});
export const secondBefore: Heuristic = numeric({
  name: 'second-line-before',
  unit: 'words',
  edges: NEIGHBOUR_EDGES,
  measure: wordsAt(-2),
});
export const secondAfter: Heuristic = numeric({
  name: 'second-line-after',
  unit: 'words',
  edges: NEIGHBOUR_EDGES,
  measure: wordsAt(2),
});

const ofGroup =
  (values: (page: Page) => Float64Array) =>
  (page: Page): Float64Array => {
    const { group } = page.context;
    const ofGroups = values(page);
    const ofBlocks = newFloats(group.length);
    for (let index = 0; index < group.length; index++) ofBlocks[index] = ofGroups[group[index] ?? 0] ?? 0;
    return ofBlocks;
  };

export const groupSize: Heuristic = numeric({
  name: 'group-size',
  unit: 'lines between blank lines',
  edges: [2, 3, 5, 9, 20],
  measure: ofGroup(({ context }) => context.groupSize),
});
export const groupWords: Heuristic = numeric({
  name: 'group-words',
  unit: 'words a line between blank lines',
  edges: [2.5, 5, 9, 15, 25, 45],
  measure: ofGroup(({ context }) => context.groupWords),
});
export const groupProse: Heuristic = numeric({
  name: 'group-prose',
  unit: 'of the lines between blank lines are prose',
  edges: [0.01, 0.3, 0.7, 1],
  measure: ofGroup(({ context }) => context.groupProse),
});

const COLON = ENDINGS.indexOf('colon');

//  Buses will run as follows:
//  Line 14: every ten minutes      ← rows under a line that announces them
//  Line 17: from the station
export const announced: Heuristic = {
  name: 'announced',
  levels: ['no', 'announces', 'a row under an announcing line', 'a later row'],
  priors: [0, 0.5, 1, 0.9],
  freedom: FREE,
  find: ({ blocks, columns: { endings } }) => {
    const levels = newBytes(blocks.length);
    for (let index = 0; index < blocks.length; index++) {
      if (endings[index] !== COLON) continue;
      const announcing = blocks[index];
      if (announcing === undefined || announcing.words.count < MIN_ANNOUNCING_WORDS) continue;
      const first = blocks[index + 1];
      if (first?.isProse !== false) continue;
      levels[index] = 1;
      for (let row = index + 1; row < blocks.length && isRowLike(first, blocks[row]); row++)
        levels[row] = row === index + 1 ? 2 : 3;
    }
    return levels;
  },
};

/** "Tags:" announces nothing of the article's. */
const MIN_ANNOUNCING_WORDS = 4;

/** Whether a block is a row of the list that `first` opens: same mark, or the same lack of one and of prose. */
function isRowLike(first: MeasuredBlock, block: MeasuredBlock | undefined): boolean {
  // A row that announces rows of its own opens a list of its own.
  if (block?.kind !== first.kind || block.phrases.opening !== 0 || block.ending === 'colon') return false;
  if (block.kind !== 'paragraph') return true;
  return !block.isProse && !block.terminated === !first.terminated && block.gap === first.gap;
}

const QUESTION = ENDINGS.indexOf('question');
const EXCLAMATION = ENDINGS.indexOf('exclamation');

export const questionsAround: Heuristic = numeric({
  name: 'questions-around',
  unit: 'question and exclamation marks a line near by',
  edges: [0.01, 0.06, 0.15, 0.3],
  measure: ({ columns: { endings } }) => {
    const asking = flagsWhere(endings, QUESTION);
    for (let index = 0; index < asking.length; index++) if (endings[index] === EXCLAMATION) asking[index] = 1;
    return smooth(asking, 5);
  },
});
