/** Takes a page's blocks and their scores, gives how likely the page holds an article, and not only lists and notices. */
import { logOddsOfF1 } from '../confidence.js';
import type { MeasuredBlock } from '../measure/measured.js';

/** What tells a page with an article from one with lists alone; the weights of `ArticleWeights` go by these names. */
export interface ArticleSigns {
  /** Log-odds of the F1 that the choice of lines is expected to have. */
  readonly expectedF1: number;
  /** ln(1 + words) of the longest run of kept lines. */
  readonly words: number;
  /** ln(1 + sentences) of the run with most of them. */
  readonly sentences: number;
  /** ln(1 + words) of the longest run of kept sentences with nothing between them. */
  readonly solidWords: number;
  /** Share of the lines that are sentences, 0 to 1. */
  readonly sentenceRatio: number;
  /** Share of the sentences that stand beside another, 0 to 1: summaries in a list stand alone, paragraphs don't. */
  readonly companyRatio: number;
  /** Share of the kept lines that are sentences beside another that is kept, 0 to 1. */
  readonly solidRatio: number;
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
const MIN_SENTENCE_WORDS = 7;
const isSentence = ({ terminated, words }: MeasuredBlock): boolean => terminated && words.count >= MIN_SENTENCE_WORDS;

/** Lines of one kind that follow one another with nothing between them. */
class Chain {
  #lines = 0;
  #words = 0;
  /** Words of the longest chain so far. */
  mostWords = 0;
  /** Lines so far that stand beside another of their kind. */
  inCompany = 0;

  /** Takes the next line; `belongs` where it is of the kind. */
  add(belongs: boolean, words: number): void {
    this.#lines = belongs ? this.#lines + 1 : 0;
    this.#words = belongs ? this.#words + words : 0;
    this.mostWords = Math.max(this.mostWords, this.#words);
    // The second line of a chain is the first one's company, too.
    if (this.#lines > 1) this.inCompany += this.#lines === 2 ? 2 : 1;
  }
}

/** Lines with scores above the cut are kept. */
export function articleSignsOf(
  blocks: readonly MeasuredBlock[],
  scores: ArrayLike<number>,
  { cut, expectedF1 }: { readonly cut: number; readonly expectedF1: number },
): ArticleSigns {
  const run = { words: 0, sentences: 0, last: -Infinity };
  const most = { words: 0, sentences: 0 };
  const all = { words: 0, sentences: 0 };
  const kept = { words: 0, lines: 0 };
  const [chain, solid] = [new Chain(), new Chain()];
  for (const [index, block] of blocks.entries()) {
    const { count } = block.words;
    const sentence = isSentence(block);
    const isKept = (scores[index] ?? 0) > cut;
    all.words += count;
    if (sentence) all.sentences++;
    chain.add(sentence, count);
    solid.add(sentence && isKept, count);
    if (!isKept) continue;
    if (index - run.last > RUN_GAP + 1) [run.words, run.sentences] = [0, 0];
    run.last = index;
    run.words += count;
    if (sentence) run.sentences++;
    kept.words += count;
    kept.lines++;
    most.words = Math.max(most.words, run.words);
    most.sentences = Math.max(most.sentences, run.sentences);
  }
  return {
    expectedF1: logOddsOfF1(expectedF1),
    words: Math.log1p(most.words),
    sentences: Math.log1p(most.sentences),
    solidWords: Math.log1p(solid.mostWords),
    sentenceRatio: all.sentences / (blocks.length || 1),
    companyRatio: chain.inCompany / (all.sentences || 1),
    solidRatio: solid.inCompany / (kept.lines || 1),
    kept: kept.words / (all.words || 1),
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
