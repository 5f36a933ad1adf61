/** Takes a labelled page, gives what its lines say of the article: title, authors, publication date. */
import { NO_DATE, formatMoment, parseMoment } from '../measure/dates.js';
import type { Page } from '../measure/measured.js';
import type { Label } from '../types.js';
import { namesIn } from './names.js';

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

export function readMetadata(page: Page, labels: readonly Label[]): Metadata {
  const title = page.blocks[page.title];
  return {
    title: title === undefined ? null : title.text.slice(title.markerLength),
    authors: findAuthors(page, labels),
    published: findPublished(page, labels),
  };
}

function findAuthors(page: Page, labels: readonly Label[]): string[] {
  for (const [index, block] of page.blocks.entries()) {
    if (labels[index] !== 'byline') continue;
    const names = namesIn(block.text.slice(block.markerLength), page.book);
    if (names.length > 0) return names;
  }
  return [];
}

/** The earliest moment that the title block states: what was updated was published before. */
function findPublished(page: Page, labels: readonly Label[]): string | null {
  let earliest: string | null = null;
  for (const [index, block] of page.blocks.entries()) {
    if (labels[index] !== 'dateline' && !(labels[index] === 'byline' && block.date !== NO_DATE)) continue;
    const moment = parseMoment(block.text, page.calendar);
    if (moment === null) continue;
    const stated = formatMoment(moment);
    // A stamp with its time says more than the same day without.
    if (earliest === null || stated.startsWith(earliest) || (stated < earliest && !earliest.startsWith(stated)))
      earliest = stated;
  }
  return earliest;
}
