// npm run fit: fits src/weights.ts from the labelled lines of LINESIEVE_DATA. With --cv it reports cross-validation by
// host (5 folds) and writes nothing. Deterministic: seeded, and no step depends on time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { augment, randomFrom } from './augment.mjs';
import { composePages } from './compose.mjs';
import { DATA, TEXT_SETS, foldOf, hasData, loadScorers, readLabelled, readTextSet } from './corpus.mjs';
import { fitLogistic } from './logistic.mjs';
import { readRows } from './rows.mjs';
import { loadSource } from './source.mjs';

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
  },
});
const FOLDS = 5;
const SEED = 20261122;
/** Longer lines count no more than this many words. */
const MAX_LINE_WORDS = 60;
/** News and hand-labelled pages are few beside the blogs and guides, and they are what people crawl most. */
const SET_WEIGHTS = { 'fundus-dev': 3, 'wcxb-dev': 1, 'traf-dev': 0, written: 3, composed: 0.7 };
const VARIANT_WEIGHTS = { plain: 1, markdown: 0.5, loose: 0.5, written: 1, composed: 1 };
const AUGMENTED_WEIGHT = 0.4;

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
const training = [...pages, ...written];
if (args.augmented === '1')
  training.push(...pages.filter(({ cov }) => cov !== null).map((page) => augment(page, random)));
if (args.composed === '1') training.push(...composePages(pages, source, random));
const started = Date.now();
const rows = training.map((page) => readRows(source, page));
const blocks = rows.reduce((sum, row) => sum + row.truth.length, 0);
console.error(`${training.length} pages, ${blocks} blocks measured in ${((Date.now() - started) / 1000).toFixed(0)} s`);

// One column per level of each heuristic, the intercept last.
const offsets = [];
let columns = 0;
for (const { levels } of source.HEURISTICS) {
  offsets.push(columns);
  columns += levels.length;
}
const width = source.HEURISTICS.length;
const prior = new Float64Array(columns + 1);
const deviation = new Float64Array(columns + 1).fill(Infinity);
for (const [at, { priors, freedom }] of source.HEURISTICS.entries())
  for (const [level, weight] of priors.entries()) {
    prior[offsets[at] + level] = weight;
    deviation[offsets[at] + level] = freedom;
  }
const matrix = new Uint16Array(blocks * width);
const targets = new Float64Array(blocks);
const rowWeights = new Float64Array(blocks);
const foldOfRow = new Uint8Array(blocks);
let at = 0;
for (const { page, levels, truth, words } of rows) {
  const set = SET_WEIGHTS[page.set];
  const base = page.variant.replace('*', '');
  const goldWords = words.reduce((sum, count, index) => sum + (truth[index] >= 0.5 ? count : 0), 0);
  const pageWeight =
    (set * VARIANT_WEIGHTS[base] * (page.variant.endsWith('*') ? AUGMENTED_WEIGHT : 1)) / Math.sqrt(goldWords + 100);
  const fold = foldOf(page.host, FOLDS);
  for (let index = 0; index < truth.length; index++, at++) {
    for (let heuristic = 0; heuristic < width; heuristic++)
      matrix[at * width + heuristic] = offsets[heuristic] + levels[heuristic][index];
    foldOfRow[at] = fold;
    if (Number.isNaN(truth[index])) continue;
    targets[at] = truth[index] >= 0.5 ? 1 : 0;
    rowWeights[at] = pageWeight * Math.min(words[index] + 0.2, MAX_LINE_WORDS);
  }
}
const strength = Number(args.strength);
const fit = (held, iterations = 60, start) =>
  fitLogistic({
    matrix,
    width,
    targets,
    rowWeights,
    prior,
    deviation,
    strength,
    iterations,
    start,
    rows: held === null ? null : Uint8Array.from(foldOfRow, (fold) => (fold === held ? 0 : 1)),
  }).weights;

const scoreRow = (row, weights) => {
  const scores = new Float64Array(row.truth.length).fill(weights[columns]);
  for (const [heuristic, levels] of row.levels.entries())
    for (let index = 0; index < scores.length; index++) scores[index] += weights[offsets[heuristic] + levels[index]];
  return scores;
};

if (args.cv) {
  const scorers = await loadScorers();
  const whole = fit(null, 25);
  const models = Array.from({ length: FOLDS }, (_, fold) => fit(fold, 40, whole));
  const results = rows
    .filter(({ page }) => !page.variant.endsWith('*') && page.set !== 'composed')
    .map((row) => {
      const scores = scoreRow(row, models[foldOf(row.page.host, FOLDS)]);
      const cut = args.cut === 'f1' ? source.findCut(scores, row.words).cut : Number(args.cut);
      const article = source.holdsArticle(row.measured.blocks, scores, cut);
      const text = article ? row.texts.filter((_, index) => scores[index] > cut).join('\n\n') : '';
      return { row, scores, text };
    });
  report(results, scorers);
  if (args.dump !== undefined)
    writeFileSync(
      args.dump,
      JSON.stringify(
        results.map(({ row, scores, text }) => ({
          set: row.page.set,
          variant: row.page.variant,
          id: row.page.id,
          host: row.page.host,
          scores: [...scores],
          truth: [...row.truth],
          words: [...row.words],
          texts: row.texts,
          f: row.page.gold.text === undefined ? null : scorers.wordF1(row.page.gold.text, text).f,
        })),
      ),
    );
} else {
  const weights = fit(null, 120);
  writeWeights(weights);
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

function writeWeights(weights) {
  const round = (value) => Math.round(value * 1e4) / 1e4 + 0;
  let intercept = weights[columns];
  const lines = source.HEURISTICS.map(({ name, levels, priors, ofPage }, heuristic) => {
    // What nearly every line has is no evidence: the level that the priors leave at nothing, first in the list, is the zero.
    const zero = !ofPage && priors[0] === 0 ? weights[offsets[heuristic]] : 0;
    intercept += zero;
    const list = levels.map((_, level) => round(weights[offsets[heuristic] + level] - zero));
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
    return `    ${key}: [${list.join(', ')}],`;
  });
  writeFileSync(
    'src/weights.ts',
    `/**
 * What each heuristic's levels count, in log-odds of being body. Written by \`npm run fit\` from labelled pages (NOTICE
 * names them), pulled towards the hand-set priors beside each heuristic; the levels' names stand there too.
 */
export const WEIGHTS: { readonly intercept: number; readonly heuristics: Readonly<Record<string, readonly number[]>> } = {
  intercept: ${round(intercept)},
  heuristics: {
${lines.join('\n')}
  },
};
`,
  );
  console.log(`src/weights.ts: ${source.HEURISTICS.length} heuristics, ${columns} weights`);
}
