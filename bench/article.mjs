// Which pages hold an article: what ArticleWeights are fitted with.
import { foldOf } from './corpus.mjs';
import { fitSmallLogistic } from './small-logistic.mjs';

/** Per input in units of its deviation; none on the intercept. */
const RIDGE = 0.5;
/** Pages without an article are few among the labelled texts, and composed ones are all alike. */
const WITHOUT_ARTICLE = 3;
/**
 * Of HTML most are rendered of text, simpler than any site's. Twice as much finds a sixth more of them and loses two more
 * articles; two thirds of it find a quarter less, and lose one less.
 */
const WITHOUT_ARTICLE_AS_HTML = 1.5;
const COMPOSED = 0.5;
/** The same page in another format says little new; a labelled page is rendered as HTML twice. */
const VARIANT_WEIGHTS = { plain: 1, markdown: 0.3, loose: 0.3, withheld: 0.3, written: 1, html: 1, rendered: 0.5 };
const AS_HTML = new Set(['html', 'rendered']);
/** Pages whose every line is labelled. */
const LABELLED = new Set(['written', 'rendered']);
/** Kinds of pages that hold lists alone. */
const LISTS = new Set(['listing', 'collection']);

/** Whether a page holds an article: true or false, or null where its labels don't settle it. */
export function holdsArticle({ page, truth }) {
  if (page.set === 'other') return LISTS.has(page.type) ? false : null;
  if (page.set === 'composed') return false;
  if (truth.some((share) => share >= 0.5)) return true;
  return LABELLED.has(page.variant) ? false : null;
}

/** Weights of pages' signs. `results` are `{ row, signs }`; `held` is the fold left out. */
export function fitArticle(results, held = null) {
  const pages = results
    .filter(({ row }) => held === null || foldOf(row.page.host) !== held)
    .map(({ row, signs }) => ({ signs, right: holdsArticle(row), page: row.page }))
    .filter(({ right }) => right !== null);
  const names = Object.keys(pages[0].signs);
  const means = names.map((name) => mean(pages.map(({ signs }) => signs[name])));
  const deviations = names.map((name, at) =>
    Math.sqrt(mean(pages.map(({ signs }) => (signs[name] - means[at]) ** 2)) || 1),
  );
  const fitted = fitSmallLogistic(
    pages.map(({ signs, right, page }) => ({
      inputs: [1, ...names.map((name, at) => (signs[name] - means[at]) / deviations[at])],
      right,
      weight: weightOf(page, right),
    })),
    { start: [0, ...names.map(() => 0)], ridge: [0, ...names.map(() => RIDGE)] },
  );
  const weights = names.map((_, at) => fitted[at + 1] / deviations[at]);
  const intercept = fitted[0] - weights.reduce((sum, weight, at) => sum + weight * means[at], 0);
  const round = (value) => Math.round(value * 1e4) / 1e4;
  return {
    intercept: round(intercept),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at])])),
  };
}

function weightOf({ set, variant }, right) {
  if (set === 'composed') return COMPOSED;
  if (right) return VARIANT_WEIGHTS[variant];
  return VARIANT_WEIGHTS[variant] * (AS_HTML.has(variant) ? WITHOUT_ARTICLE_AS_HTML : WITHOUT_ARTICLE);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
