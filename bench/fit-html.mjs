// npm run fit -- --html: fits src/weights-html.ts from the development pages as HTML. With --cv it reports
// cross-validation by host (5 folds) and writes nothing. Deterministic: no step depends on time or chance.
import { writeFileSync } from 'node:fs';
import { fitArticle } from './article.mjs';
import { areaUnderCurve, calibrationError, fitConfidence } from './confidence.mjs';
import { FOLDS, LEAST_F1_TO_FIT, foldOf, loadScorers } from './corpus.mjs';
import { HTML_SETS, readHtmlRow, readHtmlSet, readOtherHtml, readOwnHtml, readWrittenHtml } from './html-pages.mjs';
import { choosePairs, columnOf, listFeatures, stepsOf } from './features.mjs';
import { fitLogistic } from './logistic.mjs';
import { loadSource } from './source.mjs';
import { writeWeights } from './write-weights.mjs';

/** Longer lines count no more than this many words. */
const MAX_LINE_WORDS = 60;
/**
 * News pages are few beside the blogs and guides; pages with snippets have a label on few of their lines. Pages of other
 * sets tell only what holds an article and what doesn't.
 */
export const SET_WEIGHTS = { 'fundus-dev': 3, 'wcxb-dev': 1, 'traf-dev': 1, written: 1.5 };
/** What a page of labelled snippets counts, beside one of which every word is labelled. */
const SNIPPET_WEIGHT = 2.5;
/** Gold texts of fewer words are fragments. */
const MIN_GOLD_WORDS = 20;
/** Of the many short lines beside the body, one in so many is looked at, and counts as many. */
const SHORT_WORDS = 6;
const KEEP_ONE_IN = 3;
export async function fitHtml({ cv, strength, dump, sets, choose, teach }) {
  const source = await loadSource();
  const scorers = await loadScorers();
  const heuristics = source.HTML_HEURISTICS;
  const crossValidate = (start) => {
    const models = Array.from({ length: FOLDS }, (_, fold) => fit(fold, 40, start));
    if (teach !== undefined) writeFileSync(teach, JSON.stringify(models.map(bodiesBy)));
    const results = rows.map((row) => score(source, row, problem, models[foldOf(row.page.host)]));
    const articles = Array.from({ length: FOLDS }, (_, fold) => fitArticle(results, fold));
    return results.map((result) => decide(source, result, articles[foldOf(result.row.page.host)]));
  };
  /** What these weights take out of the pages of snippets, by the page's id. */
  const bodiesBy = (weights) =>
    Object.fromEntries(
      rows
        .filter(({ page }) => HTML_SETS.includes(page.set) && page.gold.text === undefined)
        .map((row) => {
          const result = score(source, row, problem, weights);
          return [row.page.id, decide(source, result, source.HTML_MODEL.article).text];
        }),
    );
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
  const others = { written: readWrittenHtml, own: readOwnHtml, other: readOtherHtml };
  const rows = [...HTML_SETS, ...Object.keys(others)]
    .filter((set) => sets === undefined || sets.includes(set))
    .flatMap((set) => (others[set]?.() ?? readHtmlSet(set)).map((page) => readHtmlRow(source, page, scorers)));
  console.error(`${rows.length} pages, ${heuristics.length} heuristics: read in ${seconds()}`);
  const ofText = source.WEIGHTS.pairs;
  const isOfText = ({ of: [a, b] }) => ofText.some(({ of: [x, y] }) => a === x && b === y);
  let pairs = source.HTML_WEIGHTS.pairs.filter((pair) => !isOfText(pair)).map(({ of }) => of);
  if (choose !== undefined) pairs = [];
  let fitted = rows.filter(({ page }) => page.set in SET_WEIGHTS);
  const pose = () => problemOf(fitted, heuristics, source.WEIGHTS, pairs);
  let problem = pose();
  const fit = (held, iterations, start) =>
    fitLogistic({
      ...problem,
      strength: Number(strength),
      iterations,
      start,
      rows: held === null ? null : Uint8Array.from(problem.folds, (fold) => (fold === held ? 0 : 1)),
    }).weights;
  const first = crossValidate(fit(null, 25));
  const before = fitted.length;
  const bad = new Set(first.filter((result) => contradicts(result, scorers)).map(({ row }) => row));
  fitted = fitted.filter((row) => !bad.has(row));
  console.error(`${before - fitted.length} pages contradict the others and are left out of the fit: ${seconds()}`);
  problem = pose();
  if (choose !== undefined) {
    pairs = choosePairs({
      ...problem,
      ...stepsOf(problem, fit(null, 25)),
      source: { HEURISTICS: heuristics },
      strength: Number(strength),
      chosen: ofText.map(({ of }) => of),
      count: Number(choose),
    });
    for (const pair of pairs) console.log(pair.join(' × '));
    problem = pose();
  }
  if (cv) {
    const results = crossValidate(fit(null, 25));
    console.log(`expected calibration error ${calibrationError(judged(results, scorers), source).toFixed(3)}`);
    report(results, scorers);
    if (dump !== undefined) dumpResults(dump, results, scorers);
  } else {
    const weights = fit(null, 120);
    const results = crossValidate(weights);
    report(results, scorers);
    writeWeights({
      ...problem,
      file: 'src/weights-html.ts',
      name: 'HTML_WEIGHTS',
      comment: [
        "What each heuristic's levels count on pages of HTML, in log-odds of being body. Written by `npm run fit -- --html` from",
        'labelled pages (NOTICE names them), pulled towards the hand-set priors beside each heuristic.',
      ],
      heuristics,
      weights,
      confidence: fitConfidence(judged(results, scorers), source),
      article: fitArticle(results),
    });
  }
  console.error(seconds());
}

/**
 * The rows as the regression takes them: a column per level of each heuristic, the intercept last. What is heard on text
 * too is pulled towards its weight there, which pages of many more shapes and languages have formed.
 */
export function problemOf(rows, heuristics, textWeights, ownPairs) {
  const known = new Set(heuristics.map(({ name }) => name));
  const pairs = [...textWeights.pairs, ...ownPairs.map((of) => ({ of }))].filter(({ of }) =>
    of.every((name) => known.has(name)),
  );
  const { features, columns } = listFeatures(
    { HEURISTICS: heuristics },
    pairs.map(({ of }) => of),
  );
  const prior = new Float64Array(columns + 1);
  const deviation = new Float64Array(columns + 1).fill(Infinity);
  const heard = [...heuristics.map(({ name }) => textWeights.heuristics[name]), ...pairs.map(({ weights }) => weights)];
  for (const [at, { offset, size, priors, freedom }] of features.entries()) {
    prior.set(heard[at] ?? priors, offset);
    deviation.fill(freedom, offset, offset + size);
  }
  const chosen = rows.flatMap((row) => weighLines(row).map(({ index, weight }) => ({ row, index, weight })));
  const width = features.length;
  const matrix = new Uint16Array(chosen.length * width);
  for (const [at, { row, index }] of chosen.entries())
    for (let feature = 0; feature < width; feature++)
      matrix[at * width + feature] = columnOf(features[feature], row.levels, index);
  return {
    features,
    columns,
    prior,
    deviation,
    width,
    matrix,
    targets: Float64Array.from(chosen, ({ row, index }) => (row.truth[index] >= 0.5 ? 1 : 0)),
    rowWeights: Float64Array.from(chosen, ({ weight }) => weight),
    folds: Uint8Array.from(chosen, ({ row }) => foldOf(row.page.host)),
  };
}

const contradicts = ({ row: { page }, text }, scorers) =>
  page.gold.text !== undefined && page.set !== 'written' && scorers.wordF1(page.gold.text, text).f < LEAST_F1_TO_FIT;

/** The labelled lines of a page, and what each counts. */
function weighLines({ page, truth, words }) {
  const labelled = [...truth.keys()].filter((index) => !Number.isNaN(truth[index]));
  const set = SET_WEIGHTS[page.set];
  if (page.gold.text === undefined) {
    const weight = (set * SNIPPET_WEIGHT) / Math.sqrt(Math.max(1, labelled.length));
    return labelled.map((index) => ({ index, weight }));
  }
  const gold = labelled.reduce((sum, index) => sum + (truth[index] >= 0.5 ? words[index] : 0), 0);
  if (gold < MIN_GOLD_WORDS) return [];
  const isShort = (index) => words[index] < SHORT_WORDS && truth[index] < 0.5;
  return labelled
    .filter((index) => !isShort(index) || index % KEEP_ONE_IN === 0)
    .map((index) => ({
      index,
      weight:
        ((isShort(index) ? KEEP_ONE_IN : 1) * set * Math.min(words[index] + 0.5, MAX_LINE_WORDS)) / Math.sqrt(gold),
    }));
}

/** The page's lines by these weights, and what they say of the page. */
export function score(source, row, { features, columns }, weights) {
  const scores = new Float64Array(row.truth.length).fill(weights[columns]);
  for (const feature of features)
    for (let index = 0; index < scores.length; index++) scores[index] += weights[columnOf(feature, row.levels, index)];
  const found = source.findCut(scores, row.words, false);
  const signs = source.articleSignsOf(row.measured.blocks, scores, found);
  return { row, scores, found, signs, prior: weights[columns] };
}

/** The lines that are kept where these weights tell what holds an article. */
export function decide(source, { row, scores, found, signs, prior }, weights) {
  const settled = source.settleBlocks(row.measured, {
    scores,
    prior,
    model: { ...source.HTML_MODEL, article: weights },
  });
  const text = row.texts.filter((_, index) => settled.scores[index] > 0).join('\n');
  const shifted = scores.map((value) => value - found.cut);
  const article = source.logOddsOfArticle(signs, weights);
  const prospects = source.prospectsOf({ expectedF1: found.expectedF1, article }, shifted, row.words);
  return { row, scores, signs, settled, text, prospects };
}

/** Pages with a gold text whose text is not empty, and pages of other kinds: what confidence is judged by. */
const judged = (results, scorers) =>
  results
    .filter(({ row: { page }, text }) => page.set === 'other' || (isArticle(page) && text !== ''))
    .map(({ row: { page }, prospects, text }) => ({
      host: page.host,
      prospects,
      f1: page.set === 'other' ? null : scorers.wordF1(page.gold.text, text).f,
    }));

const isArticle = ({ set, gold }) => HTML_SETS.includes(set) && gold.text !== undefined;

export function report(results, scorers) {
  const sure = (set) => results.filter(({ row }) => row.page.set === set).map(sureness);
  console.log(
    `area under the ROC curve ${areaUnderCurve(sure('wcxb-dev'), sure('other')).toFixed(3)} (odds of an article)`,
  );
  for (const set of new Set(results.map(({ row }) => row.page.set))) {
    const group = results.filter(({ row }) => row.page.set === set);
    const empty = group.filter(({ text, row }) => text === '' && row.page.gold.text !== '').length;
    if (set === 'none' || set === 'other')
      console.log(`${set.padEnd(12)} ${group.filter(({ text }) => text === '').length} of ${group.length} empty`);
    else console.log(`${set.padEnd(12)} ${figures(group, scorers)}  empty ${empty}`);
  }
}

const sureness = ({ text, prospects }) => (text === '' ? -Infinity : prospects.article);

function figures(group, scorers) {
  if (group.every(({ row }) => row.page.gold.text === undefined)) {
    const snippets = scorers.snippetF(group.map(({ row, text }) => scorers.snippets(row.page.gold, text)));
    return `snippet F1 ${snippets.f.toFixed(4)} (P ${snippets.p.toFixed(3)} R ${snippets.r.toFixed(3)})`;
  }
  const shingles = scorers.aebMetrics(group.map(({ row, text }) => scorers.shingleTFF(row.page.gold.text ?? '', text)));
  const f = group.map(({ row, text }) => scorers.wordF1(row.page.gold.text ?? '', text));
  const mean = (member) => f.reduce((sum, value) => sum + value[member], 0) / f.length;
  return `shingle F1 ${shingles.f1.toFixed(4)} (P ${shingles.p.toFixed(3)} R ${shingles.r.toFixed(3)})  word F1 ${mean('f').toFixed(4)} (P ${mean('p').toFixed(3)} R ${mean('r').toFixed(3)})`;
}

export function dumpResults(file, results, scorers) {
  writeFileSync(
    file,
    JSON.stringify(
      results.map(({ row, scores, settled, text }) => ({
        set: row.page.set,
        id: row.page.id,
        host: row.page.host,
        scores: [...scores],
        settled: [...settled.scores],
        truth: [...row.truth],
        words: [...row.words],
        texts: row.texts,
        f: row.page.gold.text === undefined ? null : scorers.wordF1(row.page.gold.text, text).f,
      })),
    ),
  );
}
