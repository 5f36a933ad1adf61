// npm run fit: fits src/weights.ts from the labelled lines of LINESIEVE_DATA. With --cv it reports cross-validation by
// host (5 folds) and writes nothing. Deterministic: seeded, and no step depends on time.
// The weights of HTML, which label the pages of snippets, have seen all folds. To cross-validate without them, first
// `--html --cv --teach FILE`, then `--cv --taught FILE`: each fold is fitted on labels of weights that haven't seen it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignLines } from './align.mjs';
import { augment, randomFrom } from './augment.mjs';
import { composePages } from './compose.mjs';
import { fitArticle } from './article.mjs';
import { areaUnderCurve, calibrationError, fitConfidence } from './confidence.mjs';
import {
  DATA,
  FOLDS,
  LEAST_F1_TO_FIT,
  TEXT_SETS,
  foldOf,
  hasData,
  loadScorers,
  readFixtures,
  readLabelled,
  readOtherPages,
  readOwnPages,
  readTextSet,
} from './corpus.mjs';
import { extractBodies, labelBy } from './distil.mjs';
import { choosePairs, columnOf, listFeatures, stepsOf } from './features.mjs';
import { fitLogistic } from './logistic.mjs';
import { readRows } from './rows.mjs';
import { loadSource } from './source.mjs';
import { writeWeights } from './write-weights.mjs';

const { values: args } = parseArgs({
  options: {
    cv: { type: 'boolean', default: false },
    html: { type: 'boolean', default: false },
    strength: { type: 'string', default: '0.0005' },
    cut: { type: 'string', default: 'f1' },
    sets: { type: 'string' },
    dump: { type: 'string' },
    composed: { type: 'string', default: '1' },
    augmented: { type: 'string', default: '1' },
    choose: { type: 'string' },
    fixtures: { type: 'string', default: '1' },
    teach: { type: 'string' },
    taught: { type: 'string' },
  },
});
const SEED = 20261122;
/** Longer lines count no more than this many words. */
const MAX_LINE_WORDS = 60;
/**
 * News and hand-labelled pages are few beside the blogs and guides, and they are what people crawl most. A page without
 * an article has no words to be divided by, and would outweigh ten that have one.
 */
const SET_WEIGHTS = {
  'fundus-dev': 9,
  'wcxb-dev': 1,
  'traf-dev': 2,
  written: 3,
  own: 2,
  none: 0.2,
  fixtures: 3,
  composed: 0.7,
  other: 0,
};
/** Labelled by snippets alone; the rest of their lines the package labels itself, from their HTML. */
const DISTILLED = 'traf-dev';
/** Twice as much costs pages of known languages .002, and saves those of unknown ones less than .01. */
const WITHHELD_WEIGHT = 0.15;
const VARIANT_WEIGHTS = { plain: 1, markdown: 0.5, loose: 0.5, written: 1, composed: 1, withheld: WITHHELD_WEIGHT };
const AUGMENTED_WEIGHT = 0.4;
/** Pairs of heuristics are chosen in so many rounds, all weights fitted again after each. */
const ROUNDS = 3;

if (!hasData()) {
  console.error(`No data at ${DATA}: set LINESIEVE_DATA.`);
  process.exit(1);
}
if (args.html) {
  const { fitHtml } = await import('./fit-html.mjs');
  await fitHtml({ ...args, sets: args.sets?.split(',') });
  process.exit(0);
}
const source = await loadSource();
const random = randomFrom(SEED);
const pages = TEXT_SETS.filter((set) => args.sets === undefined || args.sets.split(',').includes(set)).flatMap(
  readTextSet,
);
const written = readLabelled(join(DATA, 'written'), 'written');
const fixtures =
  args.fixtures === '1' ? readFixtures('test/fixtures', 'fixtures', (name) => !name.endsWith('-held')) : [];
const labelled = [...written, ...readOwnPages(), ...fixtures];
const training = [...pages, ...labelled];
if (args.augmented === '1')
  training.push(...pages.filter(({ cov }) => cov !== null).map((page) => augment(page, random)));
training.push(...readOtherPages());
// Measured without the data of any language, as a page is whose language has none.
const withheld = pages.filter(({ cov, variant }) => cov !== null && variant === 'plain');
training.push(...withheld.map((page) => ({ ...page, variant: 'withheld' })));
if (args.composed === '1') training.push(...composePages([...pages, ...labelled], source, random));
const started = Date.now();
const scorers = await loadScorers();
const isDistilled = ({ set }) => set === DISTILLED;
const distilled = labelBy(pages.some(isDistilled) ? extractBodies(DISTILLED, source) : {}, scorers);
const taught = args.taught === undefined ? null : JSON.parse(readFileSync(args.taught, 'utf8'));
const distilledBy = taught?.map((bodies) => labelBy(bodies, scorers));
const { toks } = scorers;
const shareOf = (page, texts) => {
  if (page.gold.text === '') return null;
  if (page.gold.text !== undefined)
    return alignLines(
      texts.map((text) => toks(text)),
      toks(page.gold.text),
    );
  return isDistilled(page) ? distilled(page, texts) : null;
};
const wordless = await loadSource({ withoutLanguages: true });
const rows = training.map((page) => readRows(page.variant === 'withheld' ? wordless : source, page, { shareOf }));
const blocks = rows.reduce((sum, row) => sum + row.truth.length, 0);
console.error(`${training.length} pages, ${blocks} blocks measured in ${((Date.now() - started) / 1000).toFixed(0)} s`);

const strength = Number(args.strength);
let pairs = source.WEIGHTS.pairs.map(({ of }) => of);
let problem = pose(pairs);
if (args.choose !== undefined) {
  pairs = [];
  problem = pose(pairs);
  let start = fit(null, 25);
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = choosePairs({
      ...problem,
      ...stepsOf(problem, start),
      source,
      strength,
      chosen: pairs,
      count: Math.ceil(Number(args.choose) / ROUNDS),
    });
    pairs = [...pairs, ...fresh];
    for (const pair of fresh) console.log(pair.join(' × '));
    const widened = pose(pairs);
    const from = new Float64Array(widened.columns + 1);
    from.set(start.subarray(0, problem.columns));
    from[widened.columns] = start[problem.columns];
    problem = widened;
    start = fit(null, 15, from);
  }
}

/** The rows of all blocks and the weights' priors, for the heuristics and the given pairs of them. */
function pose(pairs) {
  const { features, columns } = listFeatures(source, pairs);
  const width = features.length;
  const prior = new Float64Array(columns + 1);
  const deviation = new Float64Array(columns + 1).fill(Infinity);
  for (const { offset, size, priors, freedom } of features) {
    prior.set(priors, offset);
    deviation.fill(freedom, offset, offset + size);
  }
  const matrix = new Uint16Array(blocks * width);
  const targets = new Float64Array(blocks);
  const rowWeights = new Float64Array(blocks);
  const foldOfRow = new Uint8Array(blocks);
  let at = 0;
  for (const { page, levels, truth, words } of rows) {
    const base = page.variant.replace('*', '');
    const goldWords = words.reduce((sum, count, index) => sum + (truth[index] >= 0.5 ? count : 0), 0);
    const pageWeight =
      (SET_WEIGHTS[page.set] * VARIANT_WEIGHTS[base] * (page.variant.endsWith('*') ? AUGMENTED_WEIGHT : 1)) /
      Math.sqrt(goldWords + 100);
    const fold = foldOf(page.host);
    for (let index = 0; index < truth.length; index++, at++) {
      for (let feature = 0; feature < width; feature++)
        matrix[at * width + feature] = columnOf(features[feature], levels, index);
      foldOfRow[at] = fold;
      if (Number.isNaN(truth[index])) continue;
      targets[at] = truth[index] >= 0.5 ? 1 : 0;
      rowWeights[at] = pageWeight * Math.min(words[index] + 0.2, MAX_LINE_WORDS);
    }
  }
  return { features, columns, width, prior, deviation, matrix, targets, rowWeights, foldOfRow };
}

/** Takes out of the fit the pages of the corpora that a first one, of plain text alone, gets wrong without their hosts. */
function leaveOut() {
  const all = problem.rowWeights;
  problem.rowWeights = weightsOf(all, ({ variant }) => /^(?:plain|written|composed)$/.test(variant));
  const key = ({ set, id }) => `${set}/${id}`;
  const bad = new Set(
    crossValidate(fit(null, 25))
      .filter(({ row: { page }, f1 }) => page.variant === 'plain' && f1 !== null && f1 < LEAST_F1_TO_FIT)
      .map(({ row }) => key(row.page)),
  );
  console.error(`${bad.size} pages contradict the others and are left out of the fit`);
  problem.rowWeights = weightsOf(all, (page) => !bad.has(key(page)));
}

/** Weights of rows, nothing for those of pages that aren't chosen. */
function weightsOf(rowWeights, isChosen) {
  const chosen = new Float64Array(rowWeights.length);
  let at = 0;
  for (const { page, truth } of rows) {
    if (isChosen(page)) chosen.set(rowWeights.subarray(at, at + truth.length), at);
    at += truth.length;
  }
  return chosen;
}

function fit(held, iterations = 60, start = undefined) {
  const { foldOfRow } = problem;
  const rows = held === null ? null : Uint8Array.from(foldOfRow, (fold) => (fold === held ? 0 : 1));
  return fitLogistic({ ...problem, targets: targetsFor(held), strength, iterations, start, rows }).weights;
}

/** What the lines are fitted to where a fold is left out: distilled labels are those that haven't seen it. */
function targetsFor(held) {
  if (distilledBy === undefined || held === null) return problem.targets;
  const targets = problem.targets.slice();
  let at = 0;
  for (const { page, texts, truth } of rows) {
    const shares = isDistilled(page) ? distilledBy[held](page, texts) : null;
    if (shares !== null) for (const [index, share] of shares.entries()) targets[at + index] = share >= 0.5 ? 1 : 0;
    at += truth.length;
  }
  return targets;
}

function scoreRow(row, weights) {
  const scores = new Float64Array(row.truth.length).fill(weights[problem.columns]);
  for (const feature of problem.features)
    for (let index = 0; index < scores.length; index++) scores[index] += weights[columnOf(feature, row.levels, index)];
  return scores;
}

leaveOut();
if (args.cv) {
  const results = crossValidate(fit(null, 25));
  report(results, scorers);
  if (args.dump !== undefined)
    writeFileSync(
      args.dump,
      JSON.stringify(
        results.map(({ row, scores, f1 }) => ({
          set: row.page.set,
          variant: row.page.variant,
          id: row.page.id,
          host: row.page.host,
          scores: [...scores],
          truth: [...row.truth],
          words: [...row.words],
          texts: row.texts,
          f: f1,
        })),
      ),
    );
} else {
  const weights = fit(null, 120);
  const results = crossValidate(weights);
  report(results, scorers);
  writeWeights({
    ...problem,
    file: 'src/weights.ts',
    name: 'WEIGHTS',
    comment: [
      "What each heuristic's levels count, in log-odds of being body, and what pairs of levels count beyond that. Written by",
      '`npm run fit` from labelled pages (NOTICE names them), pulled towards the hand-set priors beside each heuristic; the',
      "levels' names stand there too. A pair's weights run through the levels of the second for each level of the first.",
    ],
    heuristics: source.HEURISTICS,
    weights,
    confidence: fitConfidence(judged(results), source),
    article: fitArticle(results),
  });
}
console.error(`${((Date.now() - started) / 1000).toFixed(0)} s`);

function report(results, scorers) {
  const groups = new Map();
  for (const result of results) {
    const key =
      result.row.page.variant === 'written' ? result.row.page.set : `${result.row.page.set}.${result.row.page.variant}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(result);
  }
  console.log(`expected calibration error ${calibrationError(judged(results), source).toFixed(3)}`);
  reportOtherPages(groups);
  for (const [key, group] of groups) {
    if (key.startsWith('traf')) {
      const snippets = scorers.snippetF(group.map(({ row, text }) => scorers.snippets(row.page.gold, text)));
      console.log(
        `${key.padEnd(22)} snippet F1 ${snippets.f.toFixed(4)} (P ${snippets.p.toFixed(3)} R ${snippets.r.toFixed(3)})`,
      );
      continue;
    }
    const gold = group.filter(({ row }) => row.page.gold.text !== undefined);
    const shingles = scorers.aebMetrics(gold.map(({ row, text }) => scorers.shingleTFF(row.page.gold.text, text)));
    const f = gold.map(({ row, text }) => scorers.wordF1(row.page.gold.text, text));
    const mean = (member) => f.reduce((sum, value) => sum + value[member], 0) / f.length;
    console.log(
      `${key.padEnd(22)} shingle F1 ${shingles.f1.toFixed(4)} (P ${shingles.p.toFixed(3)} R ${shingles.r.toFixed(3)})  word F1 ${mean('f').toFixed(4)} (P ${mean('p').toFixed(3)} R ${mean('r').toFixed(3)})`,
    );
  }
}

/** How well confidence, and the verdict that there is an article, tell articles from pages of other kinds. */
function reportOtherPages(groups) {
  const take = (key) => {
    const group = groups.get(key) ?? [];
    groups.delete(key);
    return group;
  };
  const [others, indexes] = ['other.plain', 'composed.composed'].map(take);
  const articles = groups.get('wcxb-dev.plain') ?? [];
  const all = judged([...[...groups.values()].flat(), ...others]);
  const weights = Array.from({ length: FOLDS }, (_, fold) => fitConfidence(all, source, fold));
  const confidences = (group) =>
    group.map(({ row, prospects, text }) =>
      text === '' ? 0 : source.confidenceOf(prospects, weights[foldOf(row.page.host)]),
    );
  console.log(`area under the ROC curve ${areaUnderCurve(confidences(articles), confidences(others)).toFixed(3)}`);
  const kinds = new Map([['composed home page', indexes]]);
  for (const result of others) kinds.set(result.row.page.type, [...(kinds.get(result.row.page.type) ?? []), result]);
  for (const [kind, group] of kinds)
    console.log(`${kind.padEnd(20)} ${group.filter(({ text }) => text === '').length} of ${group.length} empty`);
  for (const [key, group] of groups) {
    const lost = group.filter(({ row, text }) => text === '' && row.truth.some((share) => share >= 0.5)).length;
    const without = group.filter(({ row }) => row.page.cov !== null && !row.truth.some((share) => share >= 0.5));
    const empty = without.filter(({ text }) => text === '').length;
    console.log(`${key.padEnd(22)} lost ${lost}; without an article ${without.length}, of which empty ${empty}`);
  }
}

/** Every page's lines chosen by weights that were fitted without its host. */
function crossValidate(start) {
  // From weights that have seen the fold a fit gets done sooner, and is a little nearer to them than it should be.
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    distilledBy === undefined ? fit(fold, 30, start) : fit(fold, 60),
  );
  const results = rows
    .filter(({ page }) => !page.variant.endsWith('*') && (page.set !== 'composed' || page.id.startsWith('index-')))
    .map((row) => {
      const scores = scoreRow(row, models[foldOf(row.page.host)]);
      const found = source.findCut(scores, row.words, true);
      return { row, scores, found, signs: source.articleSignsOf(row.measured.blocks, scores, found) };
    });
  const articles = Array.from({ length: FOLDS }, (_, fold) => fitArticle(results, fold));
  return results.map(({ row, scores, found, signs }) => {
    const cut = args.cut === 'f1' ? found.cut : Number(args.cut);
    const article = source.logOddsOfArticle(signs, articles[foldOf(row.page.host)]);
    const holds = source.holdsArticle(row.measured.blocks, scores, cut, signs, article);
    const text = holds ? row.texts.filter((_, index) => scores[index] > cut).join('\n\n') : '';
    const settled = scores.map((score) => score - cut);
    const prospects = source.prospectsOf({ expectedF1: found.expectedF1, article }, settled, row.words);
    const f1 = row.page.gold.text === undefined ? null : scorers.wordF1(row.page.gold.text, text).f;
    return { row, scores, signs, text, prospects, f1 };
  });
}

/** Confidence is judged on plain text, as crawlers keep most, and on the hand-labelled pages; then on other kinds. */
function judged(results) {
  return results
    .filter(({ row: { page }, f1, text }) => page.set === 'other' || (f1 !== null && text !== ''))
    .filter(({ row: { page } }) => /^(?:plain|written)$/.test(page.variant))
    .map(({ row, prospects, f1 }) => ({ host: row.page.host, prospects, f1: row.page.set === 'other' ? null : f1 }));
}
