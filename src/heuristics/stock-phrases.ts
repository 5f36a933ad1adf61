/** Stock phrases: what a line says of itself by being one or by opening with one. */
import { newBytes } from '../measure/numbers.js';
import type { PhraseCategory } from '../languages/language-data.js';
import { PHRASE_CATEGORIES, bitOf } from '../measure/phrases.js';
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
  find: ({ blocks, columns }) => {
    const bit = bitOf(category);
    if ((columns.anyPhrases & bit) === 0) return columns.none;
    const levels = newBytes(blocks.length);
    for (let index = 0; index < levels.length; index++) {
      if (((columns.phrases[index] ?? 0) & bit) === 0) continue;
      const block = blocks[index];
      if (block === undefined || (block.phrases.opening & bit) === 0) continue;
      levels[index] = (block.phrases.whole & bit) !== 0 ? 3 : block.isProse ? 1 : 2;
    }
    return levels;
  },
});

/** One for each category: "Related articles", "Share", "Leave a reply", … */
export const phraseHeuristics: readonly Heuristic[] = PHRASE_CATEGORIES.map(phraseHeuristic);
