/** Takes a labelled page, gives what its lines say of the article: title, authors, publication date. */
import { NO_DATE, formatMoment, parseMoment } from '../measure/dates.js';
import { bitOf, normaliseLine } from '../measure/phrases.js';
import type { PhraseBook } from '../measure/phrases.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import type { Label } from '../types.js';

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Names have at most so many words and characters. */
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 60;
const NAME_SEPARATOR = /[,;،、，|/•·&]| (?:and|und|et|[yeiиіو]|en|og|och|ja|và|dan|ve|та|και) /;
const ROLE_IN_BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const DASH = / [–—-] /;
const ADDRESS = /https?:\/\/\S*/g;
const MARKS = ' \t:：.,·•|–—-';

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
    const names = namesIn(block, page.book);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names of a byline, without the words that introduce them, roles in brackets and places after a dash. */
function namesIn(block: MeasuredBlock, book: PhraseBook): string[] {
  const own = block.text.slice(block.markerLength).replace(ADDRESS, ' ').replace(ROLE_IN_BRACKETS, ' ');
  const names: string[] = [];
  const [beforeDash = ''] = afterPhrase(own, book).split(DASH, 1);
  for (const part of beforeDash.split(NAME_SEPARATOR)) {
    const name = withoutRole(trimMarks(afterPhrase(part.trim(), book)), book);
    if (name === '' || name.length > MAX_NAME_LENGTH || /\d|@|https?:/.test(name)) continue;
    if (name.split(' ').length <= MAX_NAME_WORDS && /\p{L}/u.test(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A name without the word for its role behind it: "안소라 기자". */
function withoutRole(name: string, book: PhraseBook): string {
  const space = name.lastIndexOf(' ');
  const last = name.slice(space + 1).toLowerCase();
  const filed = space < 0 ? [] : (book.byOpening.get(last.slice(0, 2)) ?? []);
  return filed.some(({ text, set }) => text === last && (set & bitOf('byline')) !== 0) ? name.slice(0, space) : name;
}

/** The text without punctuation and white space at its ends. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text[start] ?? '')) start++;
  while (end > start && MARKS.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** What follows the longest byline phrase at the head of a text. */
function afterPhrase(text: string, book: PhraseBook): string {
  const line = normaliseLine(text.toLowerCase());
  let longest = '';
  for (const phrase of book.byOpening.get(line.slice(0, 2)) ?? []) {
    if ((phrase.set & bitOf('byline')) === 0 || !line.startsWith(phrase.text) || phrase.text.length <= longest.length)
      continue;
    if (/^[\s:：/|（(-]|^$/.test(line.slice(phrase.text.length))) longest = phrase.text;
  }
  const lead = text.length - text.trimStart().length;
  return longest === '' ? text : text.slice(lead + longest.length).replace(/^[\s:：/|-]+/, '');
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
