/** Whether a line speaks the article's words: the core's, the rest's, function words. */
import { newFloats } from '../measure/numbers.js';
import { ratio } from '../measure/columns.js';
import type { Column, Page } from '../measure/measured.js';
import { smooth } from '../measure/context.js';
import { numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

function difference({ similarity: { toCore, toRest } }: Page): Column {
  const differences = newFloats(toCore.length);
  for (let index = 0; index < differences.length; index++)
    differences[index] = (toCore[index] ?? 0) - (toRest[index] ?? 0);
  return differences;
}

const MAX_WEIGHT = 30;
/** A difference smoothed over neighbours, long lines counted more. */
function smoothed(page: Page, deviation: number): Column {
  const { words } = page.columns;
  const weights = newFloats(words.length);
  const weighted = difference(page);
  for (let index = 0; index < words.length; index++) {
    const weight = Math.min(words[index] ?? 0, MAX_WEIGHT);
    weights[index] = weight;
    weighted[index] = (weighted[index] ?? 0) * weight;
  }
  const sums = smooth(weighted, deviation);
  const totals = smooth(weights, deviation);
  for (let index = 0; index < sums.length; index++)
    sums[index] = (sums[index] ?? 0) / Math.max(totals[index] ?? 0, MIN_TOTAL);
  return sums;
}

/** Amid lines without words there is nothing to share. */
const MIN_TOTAL = 0.1;

const EDGES = [-0.6, -0.3, -0.1, 0, 0.1, 0.25, 0.45];
const RISING = [-0.6, -0.4, -0.2, 0, 0.1, 0.2, 0.3, 0.4];

export const coreVocabulary: Heuristic = numeric({
  name: 'core-vocabulary',
  unit: 'more of the core’s words than of the rest’s',
  edges: EDGES,
  priors: RISING,
  measure: difference,
});
export const vocabularyClose: Heuristic = numeric({
  name: 'vocabulary-close',
  unit: 'the same, near by',
  edges: EDGES,
  priors: RISING,
  measure: (page) => smoothed(page, 2),
});
export const vocabularyAround: Heuristic = numeric({
  name: 'vocabulary-around',
  unit: 'the same, around',
  edges: EDGES,
  priors: RISING,
  measure: (page) => smoothed(page, 6),
});

export const restVocabulary: Heuristic = numeric({
  name: 'rest-vocabulary',
  unit: 'of its words also in the page’s rest',
  edges: [0.02, 0.15, 0.3, 0.5, 0.75],
  priors: [0.1, 0.1, 0, 0, -0.1, -0.2],
  measure: ({ similarity }) => similarity.toRest,
});

export const commonWords: Heuristic = numeric({
  name: 'common-words',
  unit: 'of its words the page’s commonest',
  edges: [0.02, 0.12, 0.22, 0.32, 0.45],
  priors: [-0.2, 0, 0.1, 0.2, 0.2, 0.2],
  measure: ({ similarity }) => similarity.commonWords,
});

export const functionWords: Heuristic = numeric({
  name: 'function-words',
  unit: 'of its words function words',
  edges: [0, 0.02, 0.15, 0.28, 0.4, 0.52],
  priors: [0, -0.3, 0, 0.1, 0.2, 0.2, 0.2],
  measure: ({ columns, hasFunctionWords }) =>
    hasFunctionWords ? ratio(columns.functionWords, columns.numbered, -1) : newFloats(columns.numbered.length).fill(-1),
});

//  We use cookies and similar technologies to …   ← sentences, but of furniture's words
export const noticeWords: Heuristic = numeric({
  name: 'notice-words',
  unit: 'of its words are those of notices, forms and offers',
  edges: [0.005, 0.03, 0.07, 0.13, 0.25, 0.5],
  priors: [0.1, 0, 0, -0.3, -0.6, -0.9, -0.9],
  measure: ({ columns }) => ratio(columns.noticeWords, columns.numbered),
});

/** Longer lines are no labels. */
const MAX_LABEL_WORDS = 9;

//  Latest sports news     ← every word is one of list headings, menus or buttons
export const labelWords: Heuristic = numeric({
  name: 'label-words',
  unit: 'of a short line’s words are those of headings, menus and buttons',
  edges: [0, 0.01, 0.3, 0.5, 0.7, 0.99],
  priors: [0, 0.1, -0.1, -0.4, -0.8, -1.1, -1.5],
  freedom: 0.7,
  measure: ({ columns: { words, numbered, furnitureWords, otherWords } }) => {
    const shares = newFloats(words.length).fill(-1);
    for (let index = 0; index < shares.length; index++) {
      if ((words[index] ?? 0) > MAX_LABEL_WORDS || numbered[index] === 0) continue;
      const furniture = furnitureWords[index] ?? 0;
      shares[index] = furniture / (furniture + (otherWords[index] ?? 0) || 1);
    }
    return shares;
  },
});
