/** Which elements and ARIA roles a line lies in, and what its own element is called. */
import { TAGS, roleBit } from '../../read/structure.js';
import type { Role } from '../../read/structure.js';
import { ARTICLE_PLACES } from '../../measure/structure/structure.js';
import { FREE } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';
import { structural, structuralNumber } from './structural.js';

/** Hand-set weights. */
const PRIORS: Readonly<Partial<Record<Role, number>>> = {
  main: 0.2,
  aside: -1,
  nav: -1.5,
  header: -0.6,
  footer: -1.2,
  form: -0.6,
  figure: -0.6,
  figcaption: -2,
  list: -0.1,
  section: 0,
  dialog: -1.5,
  heading: 0,
  button: -1.5,
  label: -1,
  details: 0,
  preformatted: 0,
  ariaHidden: -0.6,
  articleBody: 0.6,
};

const role = (name: Role, prior: number): Heuristic => {
  const bit = roleBit(name);
  return structural({
    name: `in-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
    levels: ['no', 'yes'],
    priors: [0, prior],
    level:
      ({ owners, elements }) =>
      (index) =>
        ((elements.roles[owners[index] ?? 0] ?? 0) & bit) === 0 ? 0 : 1,
  });
};

const roleHeuristics: readonly Heuristic[] = Object.entries(PRIORS).map(([name, prior]) => role(name as Role, prior));

const TAG_PRIORS: Readonly<Record<string, number>> = {
  p: 0.6,
  div: -0.2,
  span: -0.1,
  a: -0.4,
  button: -1,
  label: -0.5,
};

const tag = (name: string, of: 'blocks' | 'owners'): Heuristic =>
  structural({
    name,
    levels: TAGS,
    priors: TAGS.map((known) => (of === 'blocks' ? (TAG_PRIORS[known] ?? 0) : 0)),
    level: (structure) => {
      const { tags } = structure.elements;
      return (index) => tags[structure[of][index] ?? 0] ?? 0;
    },
  });

/** The tag of the block around the line's own block. */
const outerTag: Heuristic = structural({
  name: 'outer-block-tag',
  levels: TAGS,
  level:
    ({ elements, outerBlocks, owners }) =>
    (index) => {
      const outer = outerBlocks[owners[index] ?? 0] ?? -1;
      return outer < 0 ? 0 : (elements.tags[outer] ?? 0);
    },
});

const articlePlace: Heuristic = structural({
  name: 'article-element',
  levels: ARTICLE_PLACES,
  priors: [0, -0.5, 0.4, -0.2, -0.9],
  freedom: FREE,
  level:
    ({ articlePlaces, owners }) =>
    (index) =>
      articlePlaces[owners[index] ?? 0] ?? 0,
});

//  <div style="display:none">We use cookies …</div>   ← hidden, and the page shows its text without it
const concealed: Heuristic = structural({
  name: 'concealed',
  levels: ['no', 'hidden on a page that shows a text'],
  priors: [0, -3],
  freedom: 0.5,
  level:
    ({ sums }) =>
    (index) =>
      sums.concealed[index] ?? 0,
});

const bold: Heuristic = structuralNumber({
  name: 'bold',
  unit: 'of the line bold',
  edges: [0.01, 0.3, 0.9],
  value:
    ({ boldShares }) =>
    (index) =>
      boldShares[index] ?? 0,
});
const emphasis: Heuristic = structuralNumber({
  name: 'emphasis',
  unit: 'of the line emphasised',
  edges: [0.01, 0.3, 0.9],
  priors: [0, 0, -0.2, -0.4],
  value:
    ({ emphasisShares }) =>
    (index) =>
      emphasisShares[index] ?? 0,
});
const afterBreak: Heuristic = structural({
  name: 'after-break',
  levels: ['no', 'after a line break'],
  level:
    ({ afterBreak: broken }) =>
    (index) =>
      broken[index] ?? 0,
});

export const elementHeuristics: readonly Heuristic[] = [
  ...roleHeuristics,
  tag('block-tag', 'blocks'),
  tag('own-tag', 'owners'),
  outerTag,
  articlePlace,
  concealed,
  bold,
  emphasis,
  afterBreak,
];
