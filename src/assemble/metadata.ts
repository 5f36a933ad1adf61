/** Takes a labelled page, gives what its lines say of the article: title, authors, publication date. */
import { NO_DATE } from '../measure/dates.js';
import { formatMoment, parseMoment } from '../measure/moments.js';
import type { JudgedPage } from '../measure/measured.js';
import type { Label } from '../types.js';
import { areLikely, areSurelyNames, reportersIn, shownNames } from './shown-names.js';

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** The same with what only the metadata of a page can say. */
export interface ArticleMetadata extends Metadata {
  readonly language: string | null;
  readonly description: string | null;
  readonly siteName: string | null;
  readonly image: string | null;
  readonly url: string | null;
}

export function readMetadata(page: JudgedPage, labels: readonly Label[]): Metadata {
  const title = page.blocks[page.title];
  return {
    title: title === undefined ? null : title.text.slice(title.markerLength),
    authors: findAuthors(page, labels),
    published: findPublished(page, labels),
  };
}

/** A byline this close below the headline is the article's. */
const HEAD_REACH = 8;

const RANKS = { marked: 2, introduced: 1.5, byline: 1, dateline: 0.5 };

/** The names of the best byline; of two that are as good, the first. */
function findAuthors(page: JudgedPage, labels: readonly Label[]): readonly string[] {
  let best: readonly string[] = [];
  let bestRank = 0;
  for (const [index, block] of page.blocks.entries()) {
    const label = labels[index];
    const near = page.title >= 0 && index > page.title && index <= page.title + HEAD_REACH;
    if (label !== 'byline' && label !== 'dateline' && !(near && label === 'author-bio')) continue;
    const text = block.text.slice(block.markerLength);
    const { names, introduced } = shownNames(text, page);
    if (names.length === 0) continue;
    const isBare = introduced === null;
    if (isBare && (label === 'byline' ? !areLikely(text) : label === 'author-bio' || !areSurelyNames(names, page)))
      continue;
    const rank = RANKS[introduced ?? (label === 'byline' ? label : 'dateline')] + (near ? 1 : 0);
    if (rank > bestRank) [best, bestRank] = [names, rank];
  }
  return best.length > 0 ? best : bracketedReporters(page, labels);
}

/** "（记者 王小明）" in the opening of the text. */
function bracketedReporters(page: JudgedPage, labels: readonly Label[]): readonly string[] {
  for (const [index, block] of page.blocks.entries()) {
    if (labels[index] === 'lead') return reportersIn(block.text, page);
  }
  return [];
}

/** The earliest moment that the title block states: what was updated was published before. */
function findPublished(page: JudgedPage, labels: readonly Label[]): string | null {
  let earliest: string | null = null;
  for (const [index, block] of page.blocks.entries()) {
    if (labels[index] !== 'dateline' && !(labels[index] === 'byline' && page.dates[index] !== NO_DATE)) continue;
    const moment = parseMoment(block.text, page.calendar);
    if (moment === null) continue;
    const stated = formatMoment(moment);
    // A stamp with its time says more than the same day without.
    if (earliest === null || stated.startsWith(earliest) || (stated < earliest && !earliest.startsWith(stated)))
      earliest = stated;
  }
  return earliest;
}
