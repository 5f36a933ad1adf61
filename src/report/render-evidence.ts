/** Takes a line, gives why it was kept or dropped: its strongest evidence, the sum of the rest, the score. */
import type { Evidence, Line } from '../types.js';
import { escapeHtml } from './escape-html.js';

/** More than this nobody reads. */
const MAX_ROWS = 10;
/** A page's evidence takes about so many characters, so that the report of 5,000 lines stays under 3 MB. */
const EVIDENCE_CHARACTERS = 1_000_000;
/** Name, detail, weight and their tags. */
const ROW_CHARACTERS = 80;

/** What the program's own evidence stands for, where it brings no detail. */
const OWN_DETAILS: Readonly<Record<string, string>> = {
  prior: 'any line of this page',
  neighbours: 'the lines around it',
};

/** How many rows of evidence each line of a page can have. */
export const evidenceRowsFor = (lines: number): number =>
  Math.min(MAX_ROWS, Math.max(1, Math.floor(EVIDENCE_CHARACTERS / (ROW_CHARACTERS * Math.max(lines, 1)))));

/** A sign in front, a true minus, so that columns line up: `+4.21`, `−0.50`. */
export function formatWeight(weight: number, digits = 2): string {
  const size = Math.abs(weight).toFixed(digits);
  return (weight < 0 ? '−' : '+') + size;
}

/** Full length of the bars: scores and weights beyond it look alike. */
export const BAR_STEPS = 8;
/** Weights grow towards the bar's full length at about this size. */
const BAR_SCALE = 3;

/** The class of a bar: its side and its length in eighths, which flattens for large weights. */
export function barClass(weight: number): string {
  const step = Math.ceil(BAR_STEPS * Math.tanh(Math.abs(weight) / BAR_SCALE));
  return (weight < 0 ? 'n' : 'p') + String(Number.isFinite(step) ? Math.min(Math.max(step, 1), BAR_STEPS) : 1);
}

export function renderEvidence({ label, kept, score, evidence }: Line, rows: number): string {
  const strongest = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  // What an option changed has no weight of its own, and is the reason all the same.
  const option = strongest.find(({ name }) => name === 'option');
  const shown = strongest.filter((item) => item !== option).slice(0, rows);
  const rest = strongest.length - shown.length - (option === undefined ? 0 : 1);
  const restWeight = score - shown.reduce((sum, { weight }) => sum + weight, 0);
  const verdict = `${kept ? 'Kept' : 'Left out'} as ${escapeHtml(label)}`;
  return [
    `<div class=why><p><b>${verdict}</b> ${formatWeight(score)}<dl>`,
    option === undefined ? '' : `<dt>option<dd>${escapeHtml(option.detail ?? '')}`,
    ...shown.map(renderRow),
    rest > 0 ? `<dt class=rest>${rest} weaker${renderWeight(restWeight)}` : '',
    '</dl></div>',
  ].join('');
}

function renderRow({ name, weight, detail = OWN_DETAILS[name] }: Evidence): string {
  return `<dt>${escapeHtml(name)}${renderWeight(weight)}${detail === undefined ? '' : `<dd>${escapeHtml(detail)}`}`;
}

const renderWeight = (weight: number): string => `<dd class=${barClass(weight)}>${formatWeight(weight)}`;
