/** All heuristics of a page's tree, in the order in which their levels are stored. */
import type { Heuristic } from '../heuristic.js';
import { blockHeuristics, cardHeuristics } from './blocks.js';
import { conjunctionHeuristics } from './conjunctions.js';
import { containerHeuristics } from './containers.js';
import { flowHeuristics } from './flow.js';
import { partHeuristics } from './parts.js';
import { proseAroundHeuristics } from './prose-around.js';
import { elementHeuristics } from './roles.js';
import { statedDescription, statedTitle } from './statements.js';

export const STRUCTURE_HEURISTICS: readonly Heuristic[] = [
  ...containerHeuristics,
  ...elementHeuristics,
  ...blockHeuristics,
  ...cardHeuristics,
  ...proseAroundHeuristics,
  ...flowHeuristics,
  ...partHeuristics,
  ...conjunctionHeuristics,
  statedTitle,
  statedDescription,
];
