/** Takes scored pages, gives tables: figures per group of pages, and how far confidence is to be believed. */
import { mainFigure } from './score-page.mjs';

/** A page is right from this word F1 on. */
const RIGHT = 0.9;
/** Under this recall an article is lost. */
const LOST = 0.5;
/** A page is harmed when its score falls this far below that of the unchanged input. */
const HARM = 0.05;
/** From this score on the input needed no cleaning. */
const CLEAN = 0.95;
const BINS = 10;
/** A language with fewer pages of a set is shown among the others. */
const MIN_LANGUAGE_PAGES = 2;

const mean = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
const share = (items, test) => mean(items.map((item) => (test(item) ? 1 : 0)));

/** One figure of some pages for `own`, `c4` or `input`; null where the pages' truth does not give it. */
export function figure(results, kind, whose, scorers) {
  if (kind === 'word') return mean(results.flatMap((result) => result[whose].word?.f ?? []));
  const rows = results.map((result) => result[whose][kind]).filter((row) => row !== null);
  if (rows.length === 0) return null;
  // Where nothing at all was found there is no precision: the figure is 0.
  return (kind === 'shingle' ? scorers.aebMetrics(rows).f1 : scorers.snippetF(rows).f) || 0;
}

/** Share of the articles of which at least half is there. */
export const foundShare = (results) =>
  share(
    results.filter(({ hasBody }) => hasBody === true),
    ({ own }) => own.word.r >= LOST,
  );

const loose = (results) => results.filter(({ page, own }) => page.variant === 'loose' && own.word !== null);

/** Share of the pages that cleaning did not make worse, where cleaning is hardly needed. */
export const unharmedShare = (results) => share(loose(results), ({ own, input }) => own.word.f >= input.word.f - HARM);

/** What pages lose that were clean. */
export const cleanLoss = (results) =>
  mean(
    loose(results)
      .filter(({ input }) => input.word.f >= CLEAN)
      .map(({ own, input }) => input.word.f - own.word.f),
  );

/** Ten bins of confidence: how many pages, how sure the program was, and how many were right. */
export function calibrate(results) {
  const judged = results.filter(({ own }) => own.word !== null);
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    return {
      from: bin / BINS,
      pages: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: share(inside, ({ own }) => own.word.f >= RIGHT),
    };
  });
  const filled = bins.filter(({ pages }) => pages > 0);
  const error = filled.reduce((sum, bin) => sum + bin.pages * Math.abs(bin.confidence - bin.right), 0) / judged.length;
  return { bins, error: judged.length === 0 ? null : error };
}

const decimals = (value, digits = 3) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const percent = (value) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

function rowOf(results, scorers) {
  const main = mainFigure(results[0].set);
  const own = (kind) => decimals(figure(results, kind, 'own', scorers));
  const found = foundShare(results);
  const unharmed = unharmedShare(results);
  return {
    pages: String(results.length),
    'word F1': own('word'),
    'shingle F1': own('shingle'),
    'snippet F1': own('snippet'),
    lost: percent(found === null ? null : 1 - found),
    empty: percent(share(results, ({ empty }) => empty)),
    harmed: percent(unharmed === null ? null : 1 - unharmed),
    'clean loss': decimals(cleanLoss(results), 4),
    'cal. error': decimals(calibrate(results).error),
    C4: decimals(figure(results, main, 'c4', scorers)),
    input: decimals(figure(results, main, 'input', scorers)),
    by: main,
  };
}

const TITLES = {
  set: `By set and variant. lost: articles with a word recall under ${LOST}; harmed: pages more than ${HARM} below the unchanged
input; clean loss: mean loss of pages whose input scores ${CLEAN} or more; cal. error: expected calibration error;
C4 and input: the C4 line rule and the unchanged input without markup, in the figure that the last column names.`,
  language: 'By language; those of one page together',
  script: 'By script',
  length: 'By length of the true text, in characters',
};

export function printGroups(results, dimension, scorers) {
  const title = TITLES[dimension];
  if (title === undefined) throw new RangeError(`--by takes language, script, length or none; not ${dimension}`);
  console.log(`\n${title}`);
  const names = [...new Set(results.map(({ set }) => set))];
  const sets = names.map((name) => results.filter(({ set }) => set === name));
  printTable(
    sets.flatMap((own) => groupSet(own, dimension).map(([name, group]) => ({ '': name, ...rowOf(group, scorers) }))),
  );
}

/** The pages of one set by a dimension, the largest group first. */
function groupSet(results, dimension) {
  const { set } = results[0];
  if (dimension === 'set') return [[set, results]];
  const groups = new Map();
  for (const result of results) {
    if (result[dimension] !== null) groups.set(result[dimension], [...(groups.get(result[dimension]) ?? []), result]);
  }
  const others = [...groups].filter(([, group]) => dimension === 'language' && group.length < MIN_LANGUAGE_PAGES);
  if (others.length > 1) {
    for (const [name] of others) groups.delete(name);
    groups.set(
      `${others.length} others`,
      others.flatMap(([, group]) => group),
    );
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length).map(([name, group]) => [`${set}  ${name}`, group]);
}

export function printCalibration(results) {
  const { bins, error } = calibrate(results);
  if (error === null) return;
  console.log(`\nConfidence, over all pages with a true text. right: word F1 of ${RIGHT} or more.`);
  printTable(
    bins.map(({ from, pages, confidence, right }) => ({
      confidence: `${from.toFixed(1)}–${(from + 1 / BINS).toFixed(1)}`,
      pages: String(pages),
      mean: decimals(confidence),
      right: decimals(right),
    })),
  );
  console.log(`expected calibration error ${decimals(error)}`);
}

export function printTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => row[name].length)));
  const line = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  console.log([line(columns), ...rows.map((row) => line(columns.map((name) => row[name])))].join('\n'));
}
