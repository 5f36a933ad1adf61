/** How much furniture stands around a line: stock phrases before it, after it, beside it. */
import { newBytes, newFloats } from '../measure/numbers.js';
import type { Column, Page } from '../measure/measured.js';
import { smooth } from '../measure/context.js';
import { flagsOf } from '../measure/columns.js';
import { FURNITURE } from './cues.js';
import { FREE, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** How much furniture has been heard shortly before and comes shortly after: each phrase fades by a tenth a line. */
const FADING = 0.9;
const FADE_EDGES = [0.05, 0.3, 0.8, 1.5, 3];
function faded(cues: Uint8Array): Column {
  const before = newFloats(cues.length);
  let heard = 0;
  for (let index = 0; index < before.length; index++) {
    before[index] = heard;
    heard = heard * FADING + (cues[index] ?? 0);
  }
  return before;
}

/** 1 for each line that is a cue of furniture. */
const cuesOf = ({ columns }: Page): Uint8Array => flagsOf(columns.cues, FURNITURE);

export const furnitureBefore: Heuristic = numeric({
  name: 'furniture-before',
  unit: 'phrases of furniture shortly before',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: (page) => faded(cuesOf(page)),
});
export const furnitureAfter: Heuristic = numeric({
  name: 'furniture-after',
  unit: 'phrases of furniture shortly after',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: (page) => faded(cuesOf(page).reverse()).reverse(),
});
export const furnitureWide: Heuristic = numeric({
  name: 'furniture-wide',
  unit: 'phrases of furniture a line, around',
  edges: [0.02, 0.06, 0.15, 0.3],
  priors: [0.2, 0.1, 0, -0.2, -0.4],
  measure: (page) => smooth(cuesOf(page), 10),
});

export const furnitureBeside: Heuristic = {
  name: 'furniture-beside',
  levels: ['none', 'right after', 'right before', 'both'],
  priors: [0, -0.2, -0.4, -0.6],
  freedom: FREE,
  find: (page) => {
    const cues = cuesOf(page);
    const levels = newBytes(cues.length);
    for (let index = 0; index < levels.length; index++) {
      if (cues[index] === 0) continue;
      if (index > 0) levels[index - 1] = (levels[index - 1] ?? 0) + 1;
      if (index + 1 < levels.length) levels[index + 1] = (levels[index + 1] ?? 0) + 2;
    }
    return levels;
  },
};
