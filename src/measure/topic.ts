/** Takes measured blocks and their vocabulary, gives the run that speaks of one thing: the core, its borders redrawn. */
import { newFloats } from './numbers.js';
import type { MeasuredBlock, Similarity, Topic } from './measured.js';
import { massValue, maximalRun } from './core.js';

/** How much a block's vocabulary moves its value: a block of the rest's words alone costs as much as a short line. */
const PER_DIFFERENCE = 3;
const MAX_DIFFERENCE = 0.6;
/** A word or two say nothing of a block's subject. */
const MIN_WORDS = 8;

/** The maximal run again, over masses and the words that each block shares with the core and the rest. */
export function findTopic(blocks: readonly MeasuredBlock[], similarity: Similarity): Topic {
  const leanings = leaningsOf(blocks.length, similarity);
  const { start, end } = maximalRun(blocks.length, (index) => {
    const block = blocks[index];
    const saysEnough = (block?.words.count ?? 0) >= MIN_WORDS;
    return massValue(block) + (saysEnough ? PER_DIFFERENCE * (leanings[index] ?? 0) : 0);
  });
  return { start, end, massBefore: massBefore(blocks, leanings) };
}

/** Per block, how much more of its words are the core's than the rest's, within bounds. */
function leaningsOf(count: number, { toCore, toRest }: Similarity): Float64Array {
  const leanings = newFloats(count);
  for (let index = 0; index < count; index++) {
    const difference = (toCore[index] ?? 0) - (toRest[index] ?? 0);
    leanings[index] = Math.max(-MAX_DIFFERENCE, Math.min(MAX_DIFFERENCE, difference));
  }
  return leanings;
}

/** What a block's mass counts whose words lean neither way. */
const UNDECIDED = 0.5;

function massBefore(blocks: readonly MeasuredBlock[], leanings: Float64Array): Float64Array {
  const shares = newFloats(blocks.length);
  let total = 0;
  for (const [index, { mass }] of blocks.entries())
    shares[index] = total += mass * Math.max(0, UNDECIDED + (leanings[index] ?? 0));
  for (let index = 0; index < shares.length; index++) shares[index] = (shares[index] ?? 0) / (total || 1);
  return shares;
}
