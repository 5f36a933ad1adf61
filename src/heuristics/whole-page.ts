/** What the page is like as a whole: the same for every line, and so part of its prior. */
import { newBytes } from '../measure/numbers.js';
import type { Page } from '../measure/measured.js';
import { FREE, levelOf, levelsBetween } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** One number for all blocks. */
const ofPage = (
  name: string,
  unit: string,
  edges: readonly number[],
  measure: (page: Page) => number,
  priors: readonly number[] = new Array<number>(edges.length + 1).fill(0),
): Heuristic => ({
  name,
  levels: levelsBetween(edges, unit),
  priors,
  freedom: FREE,
  ofPage: true,
  find: (page) => newBytes(page.blocks.length).fill(levelOf(measure(page), edges)),
});

export const pageLength: Heuristic = ofPage(
  'page-length',
  'lines',
  [20, 50, 100, 200, 400],
  ({ blocks }) => blocks.length,
  [0.3, 0.2, 0, 0, -0.1, -0.2],
);
export const pageProse: Heuristic = ofPage(
  'page-prose',
  'of the lines prose',
  [0.02, 0.06, 0.12, 0.25, 0.5],
  ({ columns: { prose } }) => prose.reduce((sum, flag) => sum + flag, 0) / (prose.length || 1),
  [-0.4, -0.1, 0, 0.1, 0.3, 0.6],
);
export const coreMass: Heuristic = ofPage(
  'core-mass',
  'of the text in the densest run',
  [0.4, 0.6, 0.75, 0.88, 0.96],
  ({ core }) => core.massShare,
);
export const coreBlocks: Heuristic = ofPage(
  'core-blocks',
  'longer lines in the densest run',
  [3, 6, 12, 24, 50],
  ({ core }) => core.longBlocks,
);
export const coreLineLength: Heuristic = ofPage(
  'core-line-length',
  'characters in a middling line of it',
  [90, 150, 220, 320, 500],
  ({ core }) => core.medianLength,
);
export const coreStart: Heuristic = ofPage(
  'core-start',
  'of the lines before the densest run',
  [0.01, 0.1, 0.3, 0.5],
  ({ core, blocks }) => core.start / (blocks.length || 1),
);
export const coreEnd: Heuristic = ofPage(
  'core-end',
  'of the lines up to its end',
  [0.4, 0.6, 0.8, 0.97],
  ({ core, blocks }) => core.end / (blocks.length || 1),
);
