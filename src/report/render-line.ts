/** Takes a line, gives its row: number, mark and label, score as a bar, text, and the evidence behind it. */
import type { Line } from '../types.js';
import { escapeHtml } from './escape-html.js';
import { labelClass } from './label-marks.js';
import { barClass, formatWeight, renderEvidence } from './render-evidence.js';

export interface LineRendering {
  /** Names the page among others: opens its lines' ids. */
  readonly page: string;
  /** How many rows of evidence a line shows. */
  readonly evidenceRows: number;
}

/**
 * Each line is a radio button, of which a page can have one chosen: the Tab key reaches the page's lines once, the
 * arrow keys go from line to line, and a tap or a click keeps a line's evidence open. All without a script.
 */
export function renderLine(line: Line, { page, evidenceRows }: LineRendering): string {
  const id = `${page}l${line.index + 1}`;
  const number = `<span class=n>${line.index + 1}</span>`;
  if (line.label === 'blank' && !line.kept) return `<div class="line l-blank" id=${id}>${number}</div>`;
  const classes = `line${line.kept ? ' k' : ''} l-${labelClass(line.label)}`;
  return [
    `<div class="${classes}" id=${id}><label><input type=radio name=${page}>${number}`,
    `<span class=m>${escapeHtml(line.label)}</span>`,
    `<i class=${barClass(line.score)}></i><span class=s>${formatWeight(line.score, 1)}</span>`,
    `<span class=x>${escapeHtml(line.text)}</span></label>${renderEvidence(line, evidenceRows)}</div>`,
  ].join('');
}

/** Lines that the browser may skip together while they are out of sight. */
export const LINES_A_CHUNK = 50;

/** The rows of all lines, in chunks; the caller joins them. */
export function renderLineChunks(lines: readonly Line[], rendering: LineRendering): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < lines.length; from += LINES_A_CHUNK) {
    const rows = lines.slice(from, from + LINES_A_CHUNK).map((line) => renderLine(line, rendering));
    chunks.push(`<div class=chunk>${rows.join('\n')}</div>`);
  }
  return chunks;
}
