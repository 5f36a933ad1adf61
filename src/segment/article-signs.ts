/** Takes a page's blocks and their scores, gives how likely the page holds an article, and not only lists and notices. */
import { logOddsOfF1 } from '../confidence.js';
import type { MeasuredBlock } from '../measure/measured.js';

/** What tells a page with an article from one with lists alone; the weights of `ArticleWeights` go by these names. */
export interface ArticleSigns {
  /** Log-odds of the F1 that the choice of lines is expected to have. */
  readonly expectedF1: number;
  /** Mean log-odds of the lines that are surest to be body. */
  readonly surest: number;
  /** How far the surest line stands above the mean of those dropped, in log-odds. */
  readonly contrast: number;
  /** ln(1 + words) of the longest run of kept lines. */
  readonly words: number;
  /** ln(1 + paragraphs) of the run with most of them. */
  readonly paragraphs: number;
  /** ln(1 + sentences) that follow one another with nothing between them, kept or not. */
  readonly chain: number;
  /** Share of the kept words that the longest run holds, 0 to 1. */
  readonly together: number;
  /** Share of the lines that are sentences, 0 to 1. */
  readonly sentences: number;
  /** ln(1 + lines). */
  readonly lines: number;
  /** Share of the words that are kept, 0 to 1. */
  readonly kept: number;
}

/** What the log-odds that a page holds an article are the sum of. */
export interface ArticleWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<keyof ArticleSigns, number>>;
}

/** Kept lines with at most so many dropped ones between them are one run. */
const RUN_GAP = 2;
/** Short paragraphs are paragraphs too. */
const MIN_PARAGRAPH_WORDS = 7;
/** So many lines are the surest. */
const SUREST_LINES = 5;
const isParagraph = ({ terminated, words }: MeasuredBlock): boolean => terminated && words.count >= MIN_PARAGRAPH_WORDS;

/** Lines with scores above the cut are kept. */
export function articleSignsOf(
  blocks: readonly MeasuredBlock[],
  scores: ArrayLike<number>,
  { cut, expectedF1 }: { readonly cut: number; readonly expectedF1: number },
): ArticleSigns {
  const run = { words: 0, paragraphs: 0, last: -Infinity };
  const most = { words: 0, paragraphs: 0, chain: 0 };
  const dropped = { lines: 0, score: 0 };
  let [chain, sentences, words, kept] = [0, 0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    const paragraph = isParagraph(block);
    words += block.words.count;
    if (paragraph) sentences++;
    chain = paragraph ? chain + 1 : 0;
    most.chain = Math.max(most.chain, chain);
    if (score <= cut) {
      dropped.lines++;
      dropped.score += score;
      continue;
    }
    if (index - run.last > RUN_GAP + 1) [run.words, run.paragraphs] = [0, 0];
    run.last = index;
    run.words += block.words.count;
    if (paragraph) run.paragraphs++;
    kept += block.words.count;
    most.words = Math.max(most.words, run.words);
    most.paragraphs = Math.max(most.paragraphs, run.paragraphs);
  }
  const surest = Float64Array.from(scores).sort().subarray(-SUREST_LINES);
  const highest = surest[surest.length - 1] ?? 0;
  return {
    expectedF1: logOddsOfF1(expectedF1),
    surest: surest.reduce((sum, score) => sum + score, 0) / (surest.length || 1),
    contrast: highest - dropped.score / (dropped.lines || 1),
    words: Math.log1p(most.words),
    paragraphs: Math.log1p(most.paragraphs),
    chain: Math.log1p(most.chain),
    together: most.words / (kept || 1),
    sentences: sentences / (blocks.length || 1),
    lines: Math.log1p(blocks.length),
    kept: kept / (words || 1),
  };
}

/** Beyond these log-odds one page is as sure as another. */
const MAX_LOG_ODDS = 6;

/** Log-odds that the page holds an article. */
export function logOddsOfArticle(signs: ArticleSigns, { intercept, weights }: ArticleWeights): number {
  let score = intercept;
  for (const name of Object.keys(weights) as (keyof ArticleSigns)[]) score += weights[name] * signs[name];
  return Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, score));
}
