// How often a text is right, as far as its page's prospects tell: what Article.confidence is fitted with and judged by.
import { FOLDS, foldOf } from './corpus.mjs';
import { fitSmallLogistic } from './small-logistic.mjs';

/** A text counts as right from this F1 on. */
export const RIGHT = 0.9;
const BINS = 10;
const RIDGE = 0.1;
/** What a page of another kind counts, of whose text nothing is right: some of them are articles by any other name. */
const OTHER_WEIGHT = 0.5;

/**
 * Weights of pages' prospects. `results` are `{ host, prospects, f1 }` of pages decided by weights that were fitted
 * without their host, `f1` null for pages of other kinds than articles; `held` is the fold left out.
 */
export function fitConfidence(results, { inputsOf }, held = null) {
  const pages = results
    .filter(({ host }) => held === null || foldOf(host) !== held)
    .map(({ prospects, f1 }) => ({
      inputs: [1, ...Object.values(inputsOf(prospects))],
      right: f1 !== null && f1 >= RIGHT,
      weight: f1 === null ? OTHER_WEIGHT : 1,
    }));
  const weights = fitSmallLogistic(pages, { start: [0, 1, 0, 0, 0], ridge: [RIDGE, RIDGE, RIDGE, RIDGE, RIDGE] });
  const [intercept, expectedF1, words, doubt, article] = weights.map((weight) => Math.round(weight * 1e4) / 1e4);
  return { intercept, expectedF1, words, doubt, article };
}

/** Expected calibration error over ten bins, each page judged by a confidence fitted without its host. */
export function calibrationError(results, source) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitConfidence(results, source, fold));
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0 }));
  const articles = results.filter(({ f1 }) => f1 !== null);
  for (const { host, prospects, f1 } of articles) {
    const confidence = source.confidenceOf(prospects, folds[foldOf(host)]);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    bin.sure += confidence;
    bin.right += f1 >= RIGHT ? 1 : 0;
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / articles.length;
}

/** The chance that an article's confidence is above another page's; ties count half. */
export function areaUnderCurve(articles, others) {
  let above = 0;
  for (const article of articles)
    for (const other of others) above += article > other ? 1 : article === other ? 0.5 : 0;
  return above / (articles.length * others.length);
}
