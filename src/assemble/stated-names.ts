/** Takes an author as metadata or an element states it, gives the names: dates, roles, addresses and accounts removed. */
import type { PhraseBook } from '../measure/phrases.js';
import { afterPhrase, trimMarks } from './names.js';

const MAX_NAME_LENGTH = 80;
const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]?/g;
const TAIL = /\s+[|•·–—]\s+|\s*\||\s{2,}|\s+-\s+/;
const ACCOUNT_LIKE = /^(?:https?:|www\.|\/)|@/i;
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'author',
  'editor',
  'staff',
  'null',
  'none',
  'undefined',
  'guest',
  'default',
  'user',
  'root',
  'unknown',
  'n/a',
  'webmaster',
]);
const SEPARATOR =
  /\s*(?:[;،、，]|,(?! (?:jr|sr|md|phd|ms|rd|ma|ba|esq|rn|iii?|iv)\b)|&| and | und | et | y | och | og | en | e )\s*/i;
/** A name that a page writes in capitals and digits is an account. */
const DIGITS = /\d/;

export function statedNames(value: string, book: PhraseBook): string[] {
  const [own = ''] = value.replace(BRACKETS, ' ').trim().split(TAIL, 1);
  const names: string[] = [];
  for (const part of afterPhrase(afterPhrase(own, book), book).split(SEPARATOR)) {
    const name = trimMarks(afterPhrase(part, book));
    if (
      name.length < 2 ||
      name.length > MAX_NAME_LENGTH ||
      ACCOUNT_LIKE.test(name) ||
      PLACEHOLDERS.has(name.toLowerCase())
    )
      continue;
    names.push(name);
  }
  return names;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den la le del da di dos al bin el du y e ter zu af bint ben ibn'.split(' '),
);
const NOT_A_NAME =
  /\b(?:login|contributors?|company|posts?|bluesky|twitter|facebook|linkedin|read|more|about|home|subscribe|newsletter|contact|privacy|menu|search|sign|our|your|the|this|how|what|get|comments?|share|follow|view|article|published|updated)\b/i;
const MAX_WORDS = 6;

/** Two to six words, each with a capital or in a script without capitals; none of the words of menus. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (DIGITS.test(text) || NOT_A_NAME.test(text) || words.length > MAX_WORDS) return false;
  if (words.length < 2) return /^[\p{Lo}]{2,8}$/u.test(text);
  return words.every((word) => PARTICLES.has(word.toLowerCase()) || /^['’‘"“(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
}
