/** Takes measured blocks, gives which of them is most likely the article's headline. */
import { NO_DATE } from './dates.js';
import { newBytes } from './numbers.js';
import type { Core, MeasuredBlock } from './measured.js';

/** A headline has at least and at most so many words. */
const MIN_WORDS = 2.4;
const MAX_WORDS = 34;
/** It is looked for among the first so many blocks of the page, up to the core's end. */
const MAX_BLOCKS = 1000;
/** Its article's first paragraphs: so many prose blocks within so many blocks after it. */
const PARAGRAPHS = 5;
const REACH = 24;
/** Short paragraphs are paragraphs here: tabloids and dialogues have no others. */
const MIN_PARAGRAPH_WORDS = 7;
/** Two lines are one headline from this share of common words up. */
const SAME_HEADLINE = 0.6;
const MIN_SCORE = 0.6;

/** What speaks for a headline; the sizes were chosen by reading pages of many languages. */
const HEADING_1 = 2;
const HEADING_2 = 0.5;
const REPEATS_FIRST_LINE = 1.4;
const FIRST_LINE = 0.3;
/** Printed twice above the text, up to so many blocks into its densest run. */
const REPEATED = 0.8;
const HEAD_REACH = 3;
const SHARES_VOCABULARY = 2;
const PER_WORD = 0.1;
const MAX_COUNTED_WORDS = 9;
const FOLLOWED_BY_STAMP = 0.6;
const PER_HUNDRED_WORDS = 0.35;
const MAX_HUNDREDS = 3;
/** What speaks against one. */
const PER_BLOCK_TO_PROSE = 0.07;
const FROM_TOP = 0.12;
const TERMINATED = -0.9;
const PHRASE = -1.6;
const LINKED = -0.8;
const MARKED = -0.9;
const AMID_HEADLINES = -0.35;
/** Prose right above says that the article has begun already. */
const AFTER_PROSE = -0.9;
/** A question amid paragraphs is an interviewer's. */
const QUESTION_AFTER_PROSE = -2.4;
const PROSE_REACH = 10;
/** The line under a headline is its deck. */
const AFTER_HEADLINE = -0.7;
const HOLDS_SENTENCE = -0.6;
const CAPTION = -1.2;
const STAMP_REACH = 5;

export function findTitle(blocks: readonly MeasuredBlock[], core: Core, size: number): number {
  const first = blocks[0];
  const seen = new Int32Array(size).fill(-1);
  let best = -1;
  let bestScore = MIN_SCORE;
  const end = Math.min(blocks.length, MAX_BLOCKS, core.end);
  const likeFirst = first === undefined ? null : overlapWith(first);
  const printings = countKeys(blocks, Math.min(end, core.start + HEAD_REACH));
  let lastProse = -Infinity;
  for (let index = 0; index < end; index++) {
    const block = blocks[index];
    const sinceProse = index - lastProse;
    if (block?.isProse === true) lastProse = index;
    if (block === undefined || likeFirst === null || !isCandidate(block)) continue;
    const follows = whatFollows(blocks, index, seen);
    if (follows === null) continue;
    let score = Math.min(block.words.count, MAX_COUNTED_WORDS) * PER_WORD + SHARES_VOCABULARY * follows.shared;
    score += PER_HUNDRED_WORDS * Math.min(MAX_HUNDREDS, follows.words / 100);
    if (block.kind === 'heading') score += block.depth === 1 ? HEADING_1 : HEADING_2;
    if (index === 0) score += FIRST_LINE;
    else if (index > 2 && likeFirst(block) >= SAME_HEADLINE) score += REPEATS_FIRST_LINE;
    if ((printings.get(block.key) ?? 0) > 1) score += REPEATED;
    if (follows.stamp) score += FOLLOWED_BY_STAMP;
    if (closes(block) || block.ending === 'colon') score += TERMINATED;
    if (block.phrases.opening !== 0) score += PHRASE;
    if (block.markerLength > 0 || block.kind === 'list-item') score += MARKED;
    if (isOpenHeadline(blocks[index + 1]) && isOpenHeadline(blocks[index + 2])) score += AMID_HEADLINES;
    score += LINKED * block.linkDensity - PER_BLOCK_TO_PROSE * follows.distance - FROM_TOP * Math.log1p(index);
    if (best >= 0 && best === index - 1) score += AFTER_HEADLINE;
    if (block.words.sentences > 0 && block.ending === 'open') score += HOLDS_SENTENCE;
    if (sinceProse <= PROSE_REACH) score += block.ending === 'question' ? QUESTION_AFTER_PROSE : AFTER_PROSE;
    if (CREDIT.test(block.text)) score += CAPTION;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function countKeys(blocks: readonly MeasuredBlock[], end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of blocks.slice(0, Math.max(0, end))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Sentence, then a label with its name: a caption and its credit. */
const CREDIT =
  /[.。।—–]\s*\p{L}{2,14}\s?[:：]|[(（][^()/:\uff08\uff09\uff0f\uff1a]*[/:\uff0f\uff1a][^()\uff08\uff09]*[)）]$|\s\/\s?\S|©|^[▲△▼←→↑]/u;

function isCandidate(block: MeasuredBlock | undefined): block is MeasuredBlock {
  if (block === undefined || block.words.count < MIN_WORDS || block.words.count > MAX_WORDS || block.date !== NO_DATE)
    return false;
  return (
    block.kind !== 'code' &&
    block.kind !== 'table-row' &&
    !(closes(block) && (block.words.sentences > 1 || block.isProse))
  );
}

/** In scripts without full stops a line of so many words more than most may be a headline yet. */
const MAX_STOPLESS_WORDS = 20;
const STOP = /[.。।۔።၊။។…!?！？؟"”»)\]]\s*$/;

/** Whether a block ends as a sentence; where only its length says so, it has to be longer than headlines are. */
const closes = (block: MeasuredBlock): boolean =>
  block.ending === 'stop' && (block.words.count > MAX_STOPLESS_WORDS || STOP.test(block.text));

const isOpenHeadline = (block: MeasuredBlock | undefined): boolean => isCandidate(block) && block.ending === 'open';

interface Following {
  /** Share of the block's words that the paragraphs after it also have. */
  readonly shared: number;
  /** Words of these paragraphs. */
  readonly words: number;
  /** Blocks to the first of them. */
  readonly distance: number;
  /** Whether a date stamp stands shortly below. */
  readonly stamp: boolean;
}

/** The first paragraphs after a block; null where there are none in reach. */
function whatFollows(blocks: readonly MeasuredBlock[], index: number, seen: Int32Array): Following | null {
  let [paragraphs, words, distance, stamp] = [0, 0, 0, false];
  for (let at = index + 1; at < blocks.length && at <= index + REACH && paragraphs < PARAGRAPHS; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.date !== NO_DATE && at <= index + STAMP_REACH) stamp = true;
    if (!block.terminated || block.words.count < MIN_PARAGRAPH_WORDS) continue;
    if (paragraphs === 0) distance = at - index;
    paragraphs++;
    words += block.words.count;
    for (const id of block.words.ids) seen[id] = index;
  }
  if (paragraphs === 0) return null;
  const ids = blocks[index]?.words.ids ?? [];
  const shared = ids.reduce((count, id) => count + (seen[id] === index ? 1 : 0), 0) / (ids.length || 1);
  return { shared, words, distance, stamp };
}

/** Share of words that two blocks have in common, 1 where one's text holds the other's. */
export function overlap(a: MeasuredBlock, b: MeasuredBlock): number {
  return overlapWith(a)(b);
}

/** The same for one block and many others. */
export function overlapWith(a: MeasuredBlock): (b: MeasuredBlock) => number {
  const { words, different } = wordFlags(a.words.ids);
  return (b) => {
    if (Math.min(a.words.count, b.words.count) >= MIN_WORDS && (a.key.includes(b.key) || b.key.includes(a.key)))
      return 1;
    const others = b.words.ids;
    let common = 0;
    for (const id of others) common += words[id] ?? 0;
    // Repeated words make the share a little smaller; headlines hardly have any.
    const all = different + others.length - common;
    return all === 0 ? 0 : common / all;
  };
}

/** 1 at the number of each of the words, and how many different ones there are. */
function wordFlags(ids: readonly number[]): { readonly words: Uint8Array; readonly different: number } {
  let greatest = -1;
  for (const id of ids) if (id > greatest) greatest = id;
  const words = newBytes(greatest + 1);
  let different = 0;
  for (const id of ids) {
    if (words[id] === 0) different++;
    words[id] = 1;
  }
  return { words, different };
}
