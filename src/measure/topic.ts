/** Takes measured blocks and their vocabulary, gives the run that speaks of one thing: the core, its borders redrawn. */
import type { MeasuredBlock, Similarity, Topic } from './measured.js';
import { massValue } from './core.js';

/** How much a block's vocabulary moves its value: a block of the rest's words alone costs as much as a short line. */
const PER_DIFFERENCE = 3;
const MAX_DIFFERENCE = 0.6;
/** A word or two say nothing of a block's subject. */
const MIN_WORDS = 8;

/** Kadane's maximal-sum run again, over masses and the words that each block shares with the core and the rest. */
export function findTopic(blocks: readonly MeasuredBlock[], { toCore, toRest }: Similarity): Topic {
  const count = blocks.length;
  const massBefore = new Float64Array(count);
  let [best, start, end, sum, from, total] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const difference = (toCore[index] ?? 0) - (toRest[index] ?? 0);
    const bounded = Math.max(-MAX_DIFFERENCE, Math.min(MAX_DIFFERENCE, difference));
    if (sum <= 0) [sum, from] = [0, index];
    sum += massValue(block.mass, block.words.count) + (block.words.count < MIN_WORDS ? 0 : PER_DIFFERENCE * bounded);
    if (sum > best) [best, start, end] = [sum, from, index + 1];
    massBefore[index] = total += block.mass * Math.max(0, 0.5 + bounded);
  }
  for (let index = 0; index < count; index++) massBefore[index] = (massBefore[index] ?? 0) / (total || 1);
  return { start, end, massBefore };
}
