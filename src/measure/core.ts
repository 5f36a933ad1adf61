/** Takes measured blocks, gives the densest run of text: where an article most likely is, whatever its words. */
import type { Core, MeasuredBlock } from './measured.js';

/** ln of the mass at which a block speaks neither for nor against a run, and the mass beyond which more says no more. */
const NEUTRAL_LOG_MASS = 3.6;
const MAX_LOG_MASS = 7;
/** A short block always costs a little, and never so much that a few sub-headings cut an article in two. */
const SHORT_BLOCK_WORDS = 10;
const SHORT_BLOCK_MIN = -1.2;
const SHORT_BLOCK_MAX = -0.35;

/** The run of consecutive values with the greatest sum, by Kadane's algorithm; both 0 where no value is positive. */
export function maximalRun(count: number, valueAt: (index: number) => number): { start: number; end: number } {
  let [best, start, end, sum, from] = [0, 0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    if (sum <= 0) [sum, from] = [0, index];
    sum += valueAt(index);
    if (sum > best) [best, start, end] = [sum, from, index + 1];
  }
  return { start, end };
}

/** The maximal run over the blocks' log masses. */
export function findCore(blocks: readonly MeasuredBlock[]): Core {
  const { start, end } = maximalRun(blocks.length, (index) => massValue(blocks[index]));
  const total = blocks.reduce((sum, { mass }) => sum + mass, 0);
  const inside = blocks.slice(start, end);
  const long = inside.filter(({ words }) => words.count > SHORT_BLOCK_WORDS);
  const lengths = long.map(({ words }) => words.length).sort((a, b) => a - b);
  const mass = inside.reduce((sumOfMass, block) => sumOfMass + block.mass, 0);
  return {
    start,
    end,
    massShare: total > 0 ? mass / total : 0,
    longBlocks: long.length,
    medianLength: lengths[lengths.length >> 1] ?? 0,
  };
}

/** What a block adds to a run, in logs of characters: positive from a sentence or two on. */
export function massValue(block: MeasuredBlock | undefined): number {
  if (block === undefined) return 0;
  const { mass, words } = block;
  const value = Math.min(Math.log1p(mass), MAX_LOG_MASS) - NEUTRAL_LOG_MASS;
  if (words.count > SHORT_BLOCK_WORDS) return Math.max(value, SHORT_BLOCK_MIN);
  return Math.max(SHORT_BLOCK_MIN, Math.min(value, SHORT_BLOCK_MAX));
}
