// How often a text is right, as far as its page's prospects tell: what Article.confidence is fitted with and judged by.
import { foldOf } from './corpus.mjs';

/** A text counts as right from this F1 on. */
export const RIGHT = 0.9;
const FOLDS = 5;
const BINS = 10;
const NEWTON_STEPS = 12;
const RIDGE = 0.1;
/** An expected F1 so close to 1 or 0 is taken for that, as in src/confidence.ts. */
const MARGIN = 0.005;

/**
 * Logistic regression on pages' prospects, by Newton's method. `results` are `{ host, prospects, f1 }` of pages decided
 * by weights that were fitted without their host; `held` is the fold left out.
 */
export function fitConfidence(results, held = null) {
  const inputs = (prospects) => {
    const bounded = Math.min(1 - MARGIN, Math.max(MARGIN, prospects.expectedF1));
    return [1, Math.log(bounded / (1 - bounded)), Math.log1p(prospects.words), prospects.doubt];
  };
  const pages = results
    .filter(({ host }) => held === null || foldOf(host, FOLDS) !== held)
    .map(({ prospects, f1 }) => [inputs(prospects), f1 >= RIGHT ? 1 : 0]);
  let weights = [0, 1, 0, 0];
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const [x, right] of pages) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at], 0)));
      for (let i = 0; i < x.length; i++) {
        gradient[i] += (p - right) * x[i];
        for (let j = 0; j < x.length; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const move = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - move[at]);
  }
  const [intercept, expectedF1, words, doubt] = weights.map((weight) => Math.round(weight * 1e4) / 1e4);
  return { intercept, expectedF1, words, doubt };
}

/** Gauss-Jordan elimination of a small positive definite system. */
function solve(matrix, vector) {
  const system = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < system.length; at++) {
    const pivot = system[at][at];
    system[at] = system[at].map((value) => value / pivot);
    for (let other = 0; other < system.length; other++) {
      if (other === at) continue;
      const factor = system[other][at];
      system[other] = system[other].map((value, column) => value - factor * system[at][column]);
    }
  }
  return system.map((row) => row.at(-1));
}

/** Expected calibration error over ten bins, each page judged by a confidence fitted without its host. */
export function calibrationError(results, source) {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitConfidence(results, fold));
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0 }));
  for (const { host, prospects, f1 } of results) {
    const confidence = source.confidenceOf(prospects, folds[foldOf(host, FOLDS)]);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    bin.sure += confidence;
    bin.right += f1 >= RIGHT ? 1 : 0;
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / results.length;
}
