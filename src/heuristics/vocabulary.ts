/** Whether a line speaks the article's words: the core's, the rest's, function words. */
import { smooth } from '../measure/context.js';
import type { Page } from '../measure/measured.js';
import { numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

const difference = ({ similarity }: Page): Float64Array =>
  similarity.toCore.map((toCore, index) => toCore - (similarity.toRest[index] ?? 0));

const MAX_WEIGHT = 30;
/** A difference smoothed over neighbours, long lines counted more. */
const smoothed = (page: Page, deviation: number): Float64Array => {
  const weights = page.blocks.map(({ words }) => Math.min(words.count, MAX_WEIGHT));
  const sums = smooth(
    difference(page).map((value, index) => value * (weights[index] ?? 0)),
    deviation,
  );
  const totals = smooth(weights, deviation);
  return sums.map((sum, index) => sum / Math.max(totals[index] ?? 0, 0.1));
};

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
  measure: ({ blocks, hasFunctionWords }) =>
    blocks.map(({ words }) =>
      !hasFunctionWords || words.ids.length === 0 ? -1 : words.functionWords / words.ids.length,
    ),
});

//  We use cookies and similar technologies to …   ← sentences, but of furniture's words
export const noticeWords: Heuristic = numeric({
  name: 'notice-words',
  unit: 'of its words are those of notices, forms and offers',
  edges: [0.005, 0.03, 0.07, 0.13, 0.25, 0.5],
  priors: [0.1, 0, 0, -0.3, -0.6, -0.9, -0.9],
  measure: ({ blocks }) => blocks.map(({ words }) => words.noticeWords / (words.ids.length || 1)),
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
  measure: ({ blocks }) =>
    blocks.map(({ words }) =>
      words.count > MAX_LABEL_WORDS || words.ids.length === 0
        ? -1
        : words.furnitureWords / (words.furnitureWords + words.otherWords || 1),
    ),
});
