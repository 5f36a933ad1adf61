/** Takes what the choice of lines promises, gives how sure it is that the text is the body of an article. */

/** What the log-odds that a text is right are the sum of. */
export interface ConfidenceWeights {
  readonly intercept: number;
  /** Per unit of log-odds of the expected F1, of ln(1 + words kept), of the share of doubtful words. */
  readonly expectedF1: number;
  readonly words: number;
  readonly doubt: number;
  /** Per unit of log-odds that the page holds an article. */
  readonly article: number;
}

/** What a page's choice of lines looks like. */
export interface Prospects {
  /** The F1 that it is expected to have, 0 to 1. */
  readonly expectedF1: number;
  /** Words kept. */
  readonly words: number;
  /** Share of the page's words on lines that could as well have been decided the other way, 0 to 1. */
  readonly doubt: number;
  /** Log-odds that the page holds an article. */
  readonly article: number;
}

/** An F1 so close to 1 or 0 is taken for that. */
const MARGIN = 0.005;
/** Log-odds within which a line could as well have been decided the other way. */
const DOUBTFUL = 1;

/** Log-odds of an F1 from 0 to 1. */
export function logOddsOfF1(f1: number): number {
  const bounded = Math.min(1 - MARGIN, Math.max(MARGIN, f1));
  return Math.log(bounded / (1 - bounded));
}

type Inputs = Readonly<Record<Exclude<keyof ConfidenceWeights, 'intercept'>, number>>;

/** What the weights of confidence are multiplied with, in their order. */
export const inputsOf = ({ expectedF1, words, doubt, article }: Prospects): Inputs => ({
  expectedF1: logOddsOfF1(expectedF1),
  words: Math.log1p(words),
  doubt,
  article,
});

/**
 * Probability from 0 to 1 that the text is right. The expected F1 is a mean over what might be; how often pages with
 * such a mean are right is fitted on pages that the line weights were not fitted on (Platt 1999, "Probabilistic outputs
 * for support vector machines", with three more inputs).
 */
export function confidenceOf(prospects: Prospects, weights: ConfidenceWeights): number {
  const { expectedF1, words, doubt, article } = inputsOf(prospects);
  const score =
    weights.intercept +
    weights.expectedF1 * expectedF1 +
    weights.words * words +
    weights.doubt * doubt +
    weights.article * article;
  return 1 / (1 + Math.exp(-score));
}

/** What is told from the settled scores of a page's blocks and their lengths in words. */
export function prospectsOf(
  { expectedF1, article }: Pick<Prospects, 'expectedF1' | 'article'>,
  scores: ArrayLike<number>,
  lengths: ArrayLike<number>,
): Prospects {
  let [words, doubtful, total] = [0, 0, 0];
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    const length = lengths[index] ?? 0;
    total += length;
    if (score > 0) words += length;
    if (Math.abs(score) < DOUBTFUL) doubtful += length;
  }
  return { expectedF1, words, doubt: doubtful / (words || total || 1), article };
}
