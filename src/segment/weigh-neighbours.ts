/** Takes settled scores, gives what the lines around it change about each: where an article opens, lone lines, copies. */
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { overlapWith } from '../measure/title.js';
import { roundWeight } from '../score.js';

/** So far below the cut comes a line to stand that its neighbours take out. */
const MARGIN = 0.1;

/** Before an article's first sentence stand at most so many of its own lines that are none. */
const MAX_OPENING_LINES = 4;
const MAX_OPENING_WORDS = 25;
const SAME_HEADLINE = 0.6;

/** The headline itself, opening the text by so little, is no part of it. */
const HEADLINE_MARGIN = 1;

/** The headline is printed again among so many first kept lines, if at all. */
const MAX_HEADLINE_LINES = 6;

/**
 * What speaks against kept lines where an article opens: those before its first sentence that are neither sentences nor
 * headings (captions, key points, names), the headline itself where hardly anything else speaks for it, and those that say
 * the headline again without a full stop (links to the same).
 */
export function weighOpening({ blocks, title }: Page, scores: Float64Array): Float64Array {
  const weights = new Float64Array(scores.length);
  const headline = blocks[title];
  // One that is kept is a heading within the article, and its headline is not known.
  const isBody = (scores[title] ?? 0) >= HEADLINE_MARGIN;
  const likeHeadline = headline === undefined || isBody ? null : overlapWith(headline);
  let [seen, opened] = [0, false];
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0) continue;
    if (++seen > (opened ? MAX_HEADLINE_LINES : MAX_OPENING_LINES)) break;
    const isShort = block.words.count <= MAX_OPENING_WORDS && block.ending !== 'colon' && block.kind === 'paragraph';
    const isAgain = block.ending !== 'stop' && likeHeadline !== null && likeHeadline(block) >= SAME_HEADLINE;
    const isHeadline = index === title && !isBody && !opened;
    if (isHeadline || (isShort && (isAgain || (!opened && !block.terminated))))
      weights[index] = roundWeight(-score - MARGIN);
    else opened = true;
  }
  return weights;
}

/** A lone line: no kept one within so many lines of it, not sure to be body, no longer than a headline. */
const LONE_REACH = 2;
const LONE_WORDS = 25;
/** What is hardly likelier body than not; the tree's many signs add up to more. */
const LONE_MARGIN = 0.5;
const LONE_HTML_MARGIN = 4;

/**
 * What speaks against kept lines that are no sentences and stand alone amid dropped ones: a heading has its text below
 * it, an item its list; what has neither is a headline among others.
 */
export function weighLoneLines(
  { blocks }: Pick<Page, 'blocks'>,
  scores: Float64Array,
  margin: number = LONE_MARGIN,
): Float64Array {
  const weights = new Float64Array(scores.length);
  let previous = -Infinity;
  for (const [index, { terminated, words }] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0) continue;
    const isFar = index - previous > LONE_REACH;
    previous = index;
    if (!isFar || terminated || score >= margin || words.count > LONE_WORDS) continue;
    const next = scores.subarray(index + 1, index + 1 + LONE_REACH);
    if (next.every((other) => other <= 0)) weights[index] = roundWeight(-score - MARGIN);
  }
  return weights;
}

/** What both say of a page of text that holds an article amid other lines. */
export function weighNeighbours(page: Page, scores: Float64Array): Float64Array {
  return eitherOf(weighOpening(page, scores), weighLoneLines(page, scores));
}

/** The weight that the first gives a line, else the second's. */
const eitherOf = (first: Float64Array, second: Float64Array): Float64Array =>
  first.map((weight, index) => (weight === 0 ? (second[index] ?? 0) : weight));

/** A line of so many words doesn't come again by chance. */
const MIN_COPIED_WORDS = 8;
/** How far below the cut a copy comes to stand. */
const COPY_MARGIN = 0.5;

/** Pages of HTML hold texts twice, for two sizes of screen or beside a player: of copies that are kept, the first stays. */
export function dropCopies(blocks: readonly MeasuredBlock[], scores: Float64Array): Float64Array {
  const changes = new Float64Array(scores.length);
  const kept = new Set<string>();
  for (const [index, { key, words }] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0 || words.count < MIN_COPIED_WORDS) continue;
    if (kept.has(key)) changes[index] = -roundWeight(score + COPY_MARGIN);
    kept.add(key);
  }
  return changes;
}

/** What the neighbours say of a page of HTML that holds an article: of copies, and of lone lines where others are kept. */
export function weighHtmlNeighbours(page: Pick<Page, 'blocks'>, scores: Float64Array): Float64Array {
  const copies = dropCopies(page.blocks, scores);
  const lone = weighLoneLines(page, scores, LONE_HTML_MARGIN);
  const leavesNone = scores.every((score, index) => score <= 0 || (lone[index] ?? 0) !== 0);
  return leavesNone ? copies : eitherOf(copies, lone);
}
