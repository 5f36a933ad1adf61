/** Takes a page's lines, gives a strip that shows the whole page at once, each line as wide and high as its text. */
import type { Line } from '../types.js';
import { markOf } from './label-marks.js';
import type { LabelFamily } from './label-marks.js';

/** About what the report shows of a line before it wraps it. */
const ROW_CHARACTERS = 80;
/** The strip's width in its own units. */
const MAP_COLUMNS = 40;
/** Parts of the strip that can be clicked. */
const MAX_TARGETS = 80;
/** A line that fills more rows than the whole strip should show would hide all others. */
const MAX_LINE_ROWS = 400;

interface MappedLine {
  readonly line: Line;
  readonly top: number;
  readonly rows: number;
}

export function renderMap(lines: readonly Line[], page: string): string {
  const mapped: MappedLine[] = [];
  let height = 0;
  for (const line of lines) {
    const rows = Math.min(Math.max(1, Math.ceil(line.text.length / ROW_CHARACTERS)), MAX_LINE_ROWS);
    mapped.push({ line, top: height, rows });
    height += rows;
  }
  const paths = [...pathsByColour(mapped)].map(([colour, path]) => `<path class="${colour}" d="${path}"/>`);
  // Pointer only: the lines themselves are what the keyboard walks over.
  return [
    `<svg class=map viewBox="0 0 ${MAP_COLUMNS} ${Math.max(height, 1)}" preserveAspectRatio=none aria-hidden=true>`,
    ...paths,
    ...targets(mapped, height).map(
      ({ line, top, rows }) =>
        `<a href="#${page}l${line.index + 1}" tabindex=-1><path d="M0 ${top}h${MAP_COLUMNS}v${rows}H0z"/></a>`,
    ),
    '</svg>',
  ].join('');
}

/** One path for each colour: hundreds of lines a path, a few characters a line. */
function pathsByColour(mapped: readonly MappedLine[]): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { line, top, rows } of mapped) {
    const characters = line.text.trim().length;
    if (characters === 0) continue;
    const width = Math.max(2, Math.round((MAP_COLUMNS * Math.min(characters, ROW_CHARACTERS)) / ROW_CHARACTERS));
    const family: LabelFamily = markOf(line.label).family;
    const colour = line.kept ? 'k' : `f-${family}`;
    // A gap below each line lets single lines be told apart.
    paths.set(colour, `${paths.get(colour) ?? ''}M0 ${top}h${width}v${rows - LINE_GAP}H0z`);
  }
  return paths;
}

const LINE_GAP = 0.2;

/** Stretches of lines of about the same height. */
function targets(mapped: readonly MappedLine[], height: number): MappedLine[] {
  const step = height / MAX_TARGETS;
  const stretches: { line: Line; top: number; rows: number }[] = [];
  for (const { line, top, rows } of mapped) {
    const last = stretches.at(-1);
    if (last === undefined || last.rows >= step) stretches.push({ line, top, rows });
    else last.rows += rows;
  }
  return stretches;
}

/** Columns of the small strip in the index. */
const SPARK_COLUMNS = 60;

/** Takes a page's lines, gives a small strip from left to right: how much of each part of the page was kept. */
export function renderSparkline(lines: readonly Line[]): string {
  const all = new Array<number>(SPARK_COLUMNS).fill(0);
  const kept = new Array<number>(SPARK_COLUMNS).fill(0);
  const total = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  const columnOf = (at: number): number => Math.floor((SPARK_COLUMNS * at) / Math.max(total, 1));
  let seen = 0;
  for (const { text, kept: isKept } of lines) {
    const until = seen + text.length;
    for (let at = columnOf(seen); at <= columnOf(until) && at < SPARK_COLUMNS; at++) {
      // How much of the line lies in this column.
      const from = Math.max(seen, (at * total) / SPARK_COLUMNS);
      const characters = Math.min(until, ((at + 1) * total) / SPARK_COLUMNS) - from;
      all[at] = (all[at] ?? 0) + characters;
      if (isKept) kept[at] = (kept[at] ?? 0) + characters;
    }
    seen = until + 1;
  }
  const column = (share: number, at: number): string => (share === 0 ? '' : `M${at} 10h.8V${10 - 10 * share}h-.8z`);
  const rounded = (share: number): number => Math.round(share * 10) / 10;
  const keptPath = all.map((characters, at) => column(rounded((kept[at] ?? 0) / Math.max(characters, 1)), at));
  const restPath = all.map((characters, at) => column(characters > 0 ? 0.2 : 0, at));
  return [
    `<svg class=spark viewBox="0 0 ${SPARK_COLUMNS} 10" preserveAspectRatio=none aria-hidden=true>`,
    `<path class=f-page d="${restPath.join('')}"/><path class=k d="${keptPath.join('')}"/></svg>`,
  ].join('');
}
