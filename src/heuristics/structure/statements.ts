/** Where the lines stand that say what the page's head says: its title and its description. */
import { levelOf, levelsBetween } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';
import { structural } from './structural.js';

const AFTER_EDGES = [3, 6, 13, 41, 120];

//  <title>Bridge to reopen | The Paper</title>
//  Bridge to reopen                              ← the stated title
export const statedTitle: Heuristic = structural({
  name: 'stated-title',
  levels: ['none stated', 'not found', 'before it', 'it', 'it again', ...levelsBetween(AFTER_EDGES, 'lines after it')],
  priors: [0, 0, -0.8, -1.5, -1.5, 0.2, 0.3, 0.3, 0.2, 0.1, 0],
  level: ({ stated: { title, statesTitle, likeTitle } }) => {
    if (title < 0) return () => (statesTitle ? 1 : 0);
    return (index) => {
      if (index === title) return 3;
      if (likeTitle[index] === 1) return 4;
      return index < title ? 2 : 5 + levelOf(index - title, AFTER_EDGES);
    };
  },
});

//  <meta name="description" content="After two years of work …">
//  After two years of work the bridge …          ← what the page is about: its lead, or a teaser's text
export const statedDescription: Heuristic = structural({
  name: 'stated-description',
  levels: ['none stated', 'says something else', 'says it before the title', 'says it'],
  priors: [0, 0, 0, 0.8],
  level:
    ({ stated: { title, statesDescription, likeDescription } }) =>
    (index) =>
      !statesDescription ? 0 : likeDescription[index] === 0 ? 1 : index < title ? 2 : 3,
});
