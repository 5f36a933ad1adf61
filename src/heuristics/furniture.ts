/** How much furniture stands around a line: stock phrases before it, after it, beside it. */
import { smooth } from '../measure/context.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { FURNITURE, isCue } from './cues.js';
import { FREE, levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** How much furniture has been heard shortly before and comes shortly after: each phrase fades by a tenth a line. */
const FADING = 0.9;
const FADE_EDGES = [0.05, 0.3, 0.8, 1.5, 3];
const faded = (blocks: readonly MeasuredBlock[]): number[] => {
  let heard = 0;
  return blocks.map((block) => {
    const before = heard;
    heard = heard * FADING + (isCue(block, FURNITURE) ? 1 : 0);
    return before;
  });
};

export const furnitureBefore: Heuristic = numeric({
  name: 'furniture-before',
  unit: 'phrases of furniture shortly before',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: ({ blocks }) => faded(blocks),
});
export const furnitureAfter: Heuristic = numeric({
  name: 'furniture-after',
  unit: 'phrases of furniture shortly after',
  edges: FADE_EDGES,
  priors: [0.2, 0.1, -0.1, -0.2, -0.4, -0.5],
  measure: ({ blocks }) => faded([...blocks].reverse()).reverse(),
});
export const furnitureWide: Heuristic = numeric({
  name: 'furniture-wide',
  unit: 'phrases of furniture a line, around',
  edges: [0.02, 0.06, 0.15, 0.3],
  priors: [0.2, 0.1, 0, -0.2, -0.4],
  measure: ({ blocks }) =>
    smooth(
      blocks.map((block) => (isCue(block, FURNITURE) ? 1 : 0)),
      10,
    ),
});

export const furnitureBeside: Heuristic = {
  name: 'furniture-beside',
  levels: ['none', 'right after', 'right before', 'both'],
  priors: [0, -0.2, -0.4, -0.6],
  freedom: FREE,
  find: ({ blocks }) =>
    levelsOf(blocks, (_, index) => {
      const before = blocks[index - 1];
      const after = blocks[index + 1];
      return (
        (after !== undefined && isCue(after, FURNITURE) ? 1 : 0) +
        (before !== undefined && isCue(before, FURNITURE) ? 2 : 0)
      );
    }),
};
