/** How far a line stands from the smallest elements that hold most of the page's prose. */
import { levelOf } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';
import { structural } from './structural.js';

const UP_EDGES = [1, 2, 3, 4, 6];
const DOWN_EDGES = [2, 3, 4, 6, 9];
const UP_NAMES = ['inside', '1 level out', '2 levels out', '3 levels out', '4–5 levels out', '6 or more levels out'];
const DOWN_NAMES = [
  '≤1 block down',
  '2 blocks down',
  '3 blocks down',
  '4–5 blocks down',
  '6–8 blocks down',
  '≥9 blocks down',
];
/** What common sense says: inside is good, the farther out and down the worse. */
const UP_PRIORS = [0.4, -0.3, -0.6, -0.8, -0.9, -1];
const DOWN_PRIORS = [0.1, 0, -0.1, -0.2, -0.3, -0.4];

//  <main>
//    <div>          ← holds 80 % of the prose
//      <p>…</p>     ← inside, one block down
//    </div>
//    <div><p>…</p>  ← one level out, two blocks down
const container = (name: string, which: number): Heuristic =>
  structural({
    name,
    levels: UP_NAMES.flatMap((up) => DOWN_NAMES.map((down) => `${up}, ${down}`)),
    priors: UP_PRIORS.flatMap((up) => DOWN_PRIORS.map((down) => up + down)),
    level: ({ distances, owners }) => {
      const { up, down } = distances[which] ?? { up: [], down: [] };
      return (index) => {
        const owner = owners[index] ?? 0;
        return levelOf(up[owner] ?? 0, UP_EDGES) * DOWN_NAMES.length + levelOf(down[owner] ?? 0, DOWN_EDGES);
      };
    },
  });

export const containerHeuristics: readonly Heuristic[] = [
  container('half-container', 0),
  container('main-container', 1),
  container('whole-container', 2),
  container('densest-block', 3),
  container('densest-group', 4),
];
