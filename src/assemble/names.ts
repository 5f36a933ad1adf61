/** Takes a text, gives what is left of it behind an introduction, or within punctuation. */
import { normaliseLine } from '../measure/normalise-line.js';
import { bitOf, phrasesNear } from '../measure/phrases.js';
import type { PhraseBook, PhraseSet } from '../measure/phrases.js';

const MARKS = ' \t:：.,·•|–—-';

/** The text without punctuation and white space at its ends. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text[start] ?? '')) start++;
  while (end > start && MARKS.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/** The text without addresses of pages and of mail, its white space folded. */
export const withoutAddresses = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word.indexOf('@') < 1 && !/^https?:/.test(word))
    .join(' ')
    .trim();

/** What follows the longest byline phrase, or phrase of the given set, at the head of a text. */
export function afterPhrase(text: string, book: PhraseBook, set: PhraseSet = bitOf('byline')): string {
  const line = normaliseLine(text.toLowerCase());
  let longest = '';
  for (const phrase of phrasesNear(line, book)) {
    if ((phrase.set & set) === 0 || !line.startsWith(phrase.text) || phrase.text.length <= longest.length) continue;
    if (/^[\s:：/|（(-]|^$/.test(line.slice(phrase.text.length))) longest = phrase.text;
  }
  const lead = text.length - text.trimStart().length;
  return longest === '' ? text : text.slice(lead + longest.length).replace(/^[\s:：/|-]+/, '');
}
