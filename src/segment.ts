/** Takes the blocks' scores, settles them: finds the page's own cut and decides whether there is an article at all. */
import type { MeasuredBlock, Page } from './measure/measured.js';
import type { Scores } from './score.js';
import { isStamp } from './measure/dates.js';
import { bitOf, setOf } from './measure/phrases.js';
import { overlapWith } from './measure/title.js';
import { roundWeight } from './score.js';
import { articleSignsOf, logOddsOfArticle } from './article-signs.js';
import type { ArticleSigns } from './article-signs.js';
import { confidenceOf, prospectsOf } from './confidence.js';

export interface Settled {
  /** Log-odds per block, the page's cut included. */
  readonly scores: Float64Array;
  /** What the neighbours changed, per block. */
  readonly neighbours: Float64Array;
  /** What holds for every line, the page's own cut included. */
  readonly prior: number;
  readonly confidence: number;
  /** Whether the page holds an article at all. */
  readonly article: boolean;
}

/** A line counts no more than this many words when the cut is sought. */
const MAX_WORDS = 80;
/** The cut moves no further than this, in log-odds: down to save a short article amid much noise, up for a clean one. */
const MIN_CUT = -3;
const MAX_CUT = 0.3;

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

export interface Cut {
  /** Log-odds above which lines are kept. */
  readonly cut: number;
  /** The F1 that this choice of lines is expected to have. */
  readonly expectedF1: number;
}

/**
 * The cut that maximises the expected F1: lines by falling probability, taken as long as it rises
 * (Lewis 1995, "Evaluating and optimizing autonomous text classification systems").
 */
export function findCut(scores: ArrayLike<number>, words: ArrayLike<number>): Cut {
  const order = Array.from({ length: scores.length }, (_, index) => index).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  const weight = (index: number): number => Math.min(words[index] ?? 0, MAX_WORDS);
  let expected = 0;
  for (const index of order) expected += probability(scores[index] ?? 0) * weight(index);
  let [taken, right, best, at] = [0, 0, 0, 0];
  for (const [rank, index] of order.entries()) {
    taken += weight(index);
    right += probability(scores[index] ?? 0) * weight(index);
    const f1 = (2 * right) / (taken + expected || 1);
    if (f1 > best) [best, at] = [f1, rank];
  }
  const last = scores[order[at] ?? 0] ?? 0;
  const next = scores[order[at + 1] ?? -1];
  const between = next === undefined ? last - 0.1 : (last + next) / 2;
  return { cut: Math.min(MAX_CUT, Math.max(MIN_CUT, between)), expectedF1: best };
}

/** A notice (page not found, subscribers only) stands instead of an article where it opens or parts what is kept … */
const NOTICE = bitOf('notice');
const NOTICE_REACH = 3;
/** … and that is no more than so many words. */
const MAX_NOTICE_WORDS = 150;
const isNotice = ({ phrases }: MeasuredBlock): boolean => ((phrases.whole | phrases.opening) & NOTICE) !== 0;

/** Where lines above the cut stand, how many they are, how long, and how sure the surest is. */
interface Kept {
  readonly lines: number;
  readonly words: number;
  readonly surest: number;
  readonly hasNotice: boolean;
}

function describeKept(blocks: readonly MeasuredBlock[], scores: ArrayLike<number>, cut: number): Kept {
  let [lines, words, surest, first, last] = [0, 0, -Infinity, -1, -1];
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    surest = Math.max(surest, score);
    if (score <= cut) continue;
    lines++;
    words += block.words.count;
    if (first < 0) first = index;
    last = index;
  }
  const around = blocks.slice(Math.max(0, first - NOTICE_REACH), last + 1);
  return { lines, words, surest, hasNotice: words < MAX_NOTICE_WORDS && around.some(isNotice) };
}

/** A page with hardly anything else is its text, however short. */
const MAX_OTHER_BLOCKS = 3;
/** An article is denied only where it is this unlikely, in log-odds: to lose one is worse than to keep a list. */
const LEAST_LOG_ODDS = -1.75;
/** So many words in one run, or sentences in a row, are a text, whatever kind of page it stands on. */
const MIN_TEXT_WORDS = 120;
const MIN_TEXT_SENTENCES = 3;

/** Whether the lines above the cut are an article; single summaries among lists are not. */
export function holdsArticle(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  cut: number,
  signs: ArticleSigns,
  logOdds: number,
): boolean {
  const kept = describeKept(blocks, scores, cut);
  if (kept.lines === 0 || kept.hasNotice) return false;
  if (blocks.length - kept.lines <= MAX_OTHER_BLOCKS) return true;
  return (
    logOdds >= LEAST_LOG_ODDS ||
    signs.words >= Math.log1p(MIN_TEXT_WORDS) ||
    signs.chain >= Math.log1p(MIN_TEXT_SENTENCES)
  );
}

/** The tree tells an article from lists surely enough that a few sentences do, where one line at least is sure. */
const MIN_HTML_WORDS = 15;
const MIN_HTML_SCORE = 1;
/** A run of kept lines is an article from so many paragraphs, or so many words, on. */
const MIN_PARAGRAPHS = 2;
const MIN_RUN_WORDS = 60;

function holdsHtmlArticle(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  cut: number,
  signs: ArticleSigns,
): boolean {
  const { words, surest, hasNotice } = describeKept(blocks, scores, cut);
  if (hasNotice) return false;
  return (
    (words >= MIN_HTML_WORDS && surest >= MIN_HTML_SCORE) ||
    signs.paragraphs >= Math.log1p(MIN_PARAGRAPHS) ||
    signs.words >= Math.log1p(MIN_RUN_WORDS)
  );
}

/** On a page that was cleaned before, at most this share of words looks like noise. */
const MAX_DOUBTED_SHARE = 0.35;
/** Open lines in a row that are a list of something, and not the article's sub-headings. */
const MAX_OPEN_RUN = 6;

/**
 * Whether the page is an article already: it opens with a paragraph, most of it is body, and nothing on it is what
 * furniture is made of (links, images, stamps, stock phrases, doubled lines). Doubts about single lines then cost more
 * words of the author's than they save of anybody else's.
 */
export function isCleanText({ document, blocks, context }: Page, scores: Float64Array): boolean {
  if (blocks[0]?.isProse !== true || document.blocks.some(({ links, images }) => links > 0 || images > 0)) return false;
  let [words, doubted] = [0, 0];
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const { date, phrases, key } = block;
    if (isStamp(date) || phrases.whole !== 0 || seen.has(key)) return false;
    if (block.kind === 'paragraph' && (context.openRun[index] ?? 0) > MAX_OPEN_RUN) return false;
    if (!block.isProse && (phrases.opening & FURNITURE) !== 0) return false;
    seen.add(key);
    words += block.words.count;
    if ((scores[index] ?? 0) <= 0) doubted += block.words.count;
  }
  return doubted <= MAX_DOUBTED_SHARE * words;
}

/** Openings of furniture, whatever the line goes on to say. */
const FURNITURE = setOf('related', 'readAlso', 'share', 'subscribe', 'legal', 'cookie', 'ad', 'tags', 'promo');

/** A line of so many words doesn't come again by chance. */
const MIN_COPIED_WORDS = 8;
/** How far below the cut a copy comes to stand. */
const COPY_MARGIN = 0.5;

/** Pages of HTML hold texts twice, for two sizes of screen or beside a player: of copies that are kept, the first stays. */
function dropCopies(blocks: readonly MeasuredBlock[], scores: Float64Array): Float64Array {
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

/** How far the cut stands from the nearest line where all lines, or none, are kept. */
const ALL_OR_NONE_MARGIN = 0.1;

/** A cut below all lines, or above them. */
function cutBeyond(scores: Float64Array, below: boolean): number {
  const [lowest, highest] = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [0, 0],
  );
  return below ? lowest - ALL_OR_NONE_MARGIN : highest + ALL_OR_NONE_MARGIN;
}

/** Before an article's first sentence stand at most so many of its own lines that are none. */
const MAX_OPENING_LINES = 4;
const MAX_OPENING_WORDS = 25;
const SAME_HEADLINE = 0.6;

/** The headline is printed again among so many first kept lines, if at all. */
const MAX_HEADLINE_LINES = 6;

/**
 * What speaks against kept lines where an article opens: those before its first sentence that are neither sentences nor
 * headings (captions, key points, names), and those that say the headline again without a full stop (links to the same).
 */
export function weighOpening({ blocks, title }: Page, scores: Float64Array): Float64Array {
  const weights = new Float64Array(scores.length);
  const headline = blocks[title];
  // One that is kept is a heading within the article, and its headline is not known.
  const likeHeadline = headline === undefined || (scores[title] ?? 0) > 0 ? null : overlapWith(headline);
  let [seen, opened] = [0, false];
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0) continue;
    if (++seen > (opened ? MAX_HEADLINE_LINES : MAX_OPENING_LINES)) break;
    const isShort = block.words.count <= MAX_OPENING_WORDS && block.ending !== 'colon' && block.kind === 'paragraph';
    const isAgain = block.ending !== 'stop' && likeHeadline !== null && likeHeadline(block) >= SAME_HEADLINE;
    if (isShort && (isAgain || (!opened && !block.terminated)))
      weights[index] = roundWeight(-score - ALL_OR_NONE_MARGIN);
    else opened = true;
  }
  return weights;
}

/** A lone line: no kept one within so many lines of it, hardly likelier than not, no longer than a headline. */
const LONE_REACH = 2;
const LONE_MARGIN = 0.5;
const LONE_WORDS = 25;

/**
 * What speaks against kept lines that are no sentences and stand alone amid dropped ones: a heading has its text below
 * it, an item its list; what has neither is a headline among others.
 */
export function weighLoneLines({ blocks }: Pick<Page, 'blocks'>, scores: Float64Array): Float64Array {
  const weights = new Float64Array(scores.length);
  let previous = -Infinity;
  for (const [index, { terminated, words }] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0) continue;
    const isFar = index - previous > LONE_REACH;
    previous = index;
    if (!isFar || terminated || score >= LONE_MARGIN || words.count > LONE_WORDS) continue;
    const next = scores.subarray(index + 1, index + 1 + LONE_REACH);
    if (next.every((other) => other <= 0)) weights[index] = roundWeight(-score - ALL_OR_NONE_MARGIN);
  }
  return weights;
}

/** What the neighbours change on a page of text that holds an article amid other lines. */
function weighNeighbours(page: Page, scores: Float64Array): Float64Array {
  const opening = weighOpening(page, scores);
  const lone = weighLoneLines(page, scores);
  return opening.map((weight, index) => (weight === 0 ? (lone[index] ?? 0) : weight));
}

export function settleBlocks(page: Page, { scores, prior, model }: Scores): Settled {
  const lengths = page.blocks.map(({ words }) => words.count);
  const found = findCut(scores, lengths);
  const signs = articleSignsOf(page.blocks, scores, found);
  const logOdds = model.article === null ? 0 : logOddsOfArticle(signs, model.article);
  const clean = page.structure === undefined && isCleanText(page, scores);
  const holds =
    page.structure === undefined
      ? holdsArticle(page.blocks, scores, found.cut, signs, logOdds)
      : holdsHtmlArticle(page.blocks, scores, found.cut, signs);
  const article = clean || holds;
  const cut = article && !clean ? found.cut : cutBeyond(scores, clean);
  const shifted = scores.map((score) => roundWeight(score - roundWeight(cut)));
  const neighbours =
    page.structure !== undefined
      ? dropCopies(page.blocks, shifted)
      : clean || !article
        ? new Float64Array(scores.length)
        : weighNeighbours(page, shifted);
  const prospects = prospectsOf({ expectedF1: found.expectedF1, article: logOdds }, shifted, lengths);
  return {
    scores: shifted.map((score, index) => roundWeight(score + (neighbours[index] ?? 0))),
    neighbours,
    prior: roundWeight(prior - roundWeight(cut)),
    confidence: roundWeight(confidenceOf(prospects, model.confidence)),
    article,
  };
}
