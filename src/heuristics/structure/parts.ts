/** What the classes and ids around a line say it is a part of. Evidence, never a verdict: names are reused freely. */
import { PARTS } from '../../measure/structure/part-words.js';
import type { Part } from '../../measure/structure/part-vocabulary.js';
import { FREE } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';
import { structural } from './structural.js';

/** Hand-set weights of a part that is named close by; further out they count less. */
const PRIORS: Readonly<Record<Part, number>> = {
  articleText: 0.8,
  article: 0.1,
  text: 0.3,
  main: 0.1,
  lead: 0,
  title: -0.5,
  comments: -1.5,
  related: -1.5,
  teaser: -1,
  navigation: -1,
  share: -1,
  ad: -0.8,
  consent: -1.2,
  newsletter: -1.2,
  author: -1,
  meta: -0.8,
  tags: -0.6,
  caption: -1.5,
  media: -0.4,
  embed: -0.3,
  footer: -1,
  header: -0.4,
  sidebar: -0.8,
  modal: -1,
  centred: -0.5,
  form: -0.5,
  box: -0.2,
  shop: -0.5,
  concealed: -0.6,
  notes: -0.2,
  faq: 0.4,
};

const LEVELS = ['not named so', 'far out', 'two or three elements out', 'itself or its parent'];
const SHARES = [0, 0.4, 0.7, 1];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

//  <div class="related-stories"><ul><li>…   ← named `related`, two elements out
const part = (name: Part): Heuristic => {
  const bit = 1 << PARTS.indexOf(name);
  return structural({
    name: `part-${kebab(name)}`,
    levels: LEVELS,
    priors: SHARES.map((share) => share * PRIORS[name]),
    freedom: FREE,
    level: ({ owners, sums: { parts }, nearParts, outerParts }) => {
      return (index) => {
        if (((parts[owners[index] ?? 0] ?? 0) & bit) === 0) return 0;
        return ((nearParts[index] ?? 0) & bit) !== 0 ? 3 : ((outerParts[index] ?? 0) & bit) !== 0 ? 2 : 1;
      };
    },
  });
};

/** One for each kind of part. */
export const partHeuristics: readonly Heuristic[] = PARTS.map(part);
