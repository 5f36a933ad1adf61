/** Takes a byline or a stated author, gives the names in it, without introductions, roles, places and addresses. */
import { bitOf, normaliseLine } from '../measure/phrases.js';
import type { PhraseBook, PhraseSet } from '../measure/phrases.js';

/** Names have at most so many words and characters. */
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 60;
const NAME_SEPARATOR = /[,;،、，|/•·&]| (?:and|und|et|[yeiиіו]|en|og|och|ja|và|dan|ve|та|και) /;
const ROLE_IN_BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const DASH = / [–—-] /;
const ADDRESS = /https?:\/\/\S*/g;
const MARKS = ' \t:：.,·•|–—-';

/** The names of a byline in the order of the text, none twice. */
export function namesIn(text: string, book: PhraseBook): string[] {
  const own = text.replace(ADDRESS, ' ').replace(ROLE_IN_BRACKETS, ' ');
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
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text[start] ?? '')) start++;
  while (end > start && MARKS.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** What follows the longest byline phrase, or phrase of the given set, at the head of a text. */
export function afterPhrase(text: string, book: PhraseBook, set: PhraseSet = bitOf('byline')): string {
  const line = normaliseLine(text.toLowerCase());
  let longest = '';
  for (const phrase of book.byOpening.get(line.slice(0, 2)) ?? []) {
    if ((phrase.set & set) === 0 || !line.startsWith(phrase.text) || phrase.text.length <= longest.length) continue;
    if (/^[\s:：/|（(-]|^$/.test(line.slice(phrase.text.length))) longest = phrase.text;
  }
  const lead = text.length - text.trimStart().length;
  return longest === '' ? text : text.slice(lead + longest.length).replace(/^[\s:：/|-]+/, '');
}
