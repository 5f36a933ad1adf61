/** Takes a line that a page shows, gives the names of who wrote: labels, roles, places, dates and others' names removed. */
import { OTHER_NAMES, UNBOUNDED_NAMES } from '../languages/service-names.js';
import type { Calendar } from '../measure/calendar.js';
import { asciiDigits } from '../measure/date-patterns.js';
import { normaliseLine } from '../measure/normalise-line.js';
import { bitOf, findPhrases, phrasesNear, setOf } from '../measure/phrases.js';
import type { PhraseBook } from '../measure/phrases.js';
import { lexiconOf } from './byline-lexicon.js';
import type { BylineLexicon } from './byline-lexicon.js';
import { trimMarks, withoutAddresses } from './names.js';
import { isName } from './stated-names.js';

export interface ShownNames {
  readonly names: readonly string[];
  /** Whether words such as "by" say that they are those of who wrote, and whether a colon parts them from the names. */
  readonly introduced: 'marked' | 'introduced' | null;
}

export interface Wording {
  readonly book: PhraseBook;
  readonly calendar: Calendar;
}

const NOBODY: ShownNames = { names: [], introduced: null };

/** Names have at most so many words and characters. */
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 60;
/** Longer lines are prose. */
const MAX_LINE_LENGTH = 240;
const MAX_SEGMENTS = 24;

const BRACKETS = /[([（【〔［][^()[\]（）【】〔〕［］]*[)\]）】〕］]/g;
const IN_BRACKETS = /^[([（【〔［]([^()[\]（）【】〔〕［］]*)[)\]）】〕］][.。]?$/;
/** What parts a byline's statements from each other; wide spaces and tabs have become bars by then. */
const WIDE_SPACE = /[\u3000\t]+/g;
const BORDER = / ?[|｜▪●] ?| [·•⋅/] ?| [–—―-]{1,2} |(?<=\p{Lo})／/u;
const NAME_SEPARATOR =
  /[,;،、，&·•・/]|\s(?:and|und|et|[yeiиіוوও]|en|og|och|ja|và|dan|ve|та|και|και ο|και η|और|اور|และ|და|és|și|oraz)\s/;
/** "And" is a letter before the second name in Arabic and Hebrew; each has two words or more. */
const PREFIXED_AND = /^(\S+ \S+(?: \S+)?) [וو](\S{2,} \S+(?: \S+)?)$/u;
const WORD_START = /\s(?=\S)/g;
const COLON = /^\s?[:：]/;
const STATEMENTS = setOf('byline', 'dateline', 'source', 'caption', 'readerAid', 'share', 'comment', 'nav', 'form');
/** One word so short means nothing before another: "on", "at". */
const MIN_STATEMENT_LENGTH = 6;
const SERVICES: readonly string[] = `${OTHER_NAMES}|${UNBOUNDED_NAMES}`.split('|');
const OPENS_WITH_HAN = /^\p{Script=Han}/u;
const HAN = /^[\p{Script=Han}·\s]+$/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/** Names of a line that is a byline, or that opens with one before a date. */
export function shownNames(text: string, wording: Wording): ShownNames {
  if (text.length > MAX_LINE_LENGTH) return NOBODY;
  const lexicon = lexiconOf(wording.book.languages);
  const own = withoutAddresses(text.replace(WIDE_SPACE, '|'));
  const line = (IN_BRACKETS.exec(own)?.[1] ?? own.replace(BRACKETS, ' ')).trim();
  let pending = false;
  let marked = false;
  let bare: readonly string[] | null = null;
  const names: string[] = [];
  for (const segment of segmentsOf(line, wording)) {
    const introduction = lexicon.introduce(segment);
    if (introduction === null && !pending) {
      bare ??= isPhrase(segment, wording) ? null : namesOf(segment, lexicon, wording);
      continue;
    }
    const content = introduction === null ? segment : segment.slice(introduction.length);
    const wrote = introduction === null || introduction.wrote;
    pending = wrote && content.trim() === '';
    if (!wrote) continue;
    marked ||= introduction?.marked === true;
    for (const name of namesOf(content, lexicon, wording)) if (!names.includes(name)) names.push(name);
  }
  if (names.length === 0) return { names: bare ?? [], introduced: null };
  return { names, introduced: marked ? 'marked' : 'introduced' };
}

/** The line in its statements: at bars and bullets, before a labelled word, before a date. */
function segmentsOf(line: string, { book, calendar }: Wording): string[] {
  const segments: string[] = [];
  for (const part of line.split(BORDER)) {
    let start = 0;
    let labelEnd = labelLength(part, book);
    for (const { index } of part.matchAll(WORD_START)) {
      const at = index + 1;
      if (at < labelEnd || segments.length >= MAX_SEGMENTS) continue;
      const length = labelLength(part.slice(at), book);
      if (length === 0 && !opensDate(part.slice(at), calendar)) continue;
      segments.push(part.slice(start, at).trim());
      start = at;
      labelEnd = at + length;
    }
    segments.push(part.slice(start).trim());
  }
  return segments.filter((segment) => segment !== '');
}

function opensDate(text: string, calendar: Calendar): boolean {
  const lower = asciiDigits(text).toLowerCase();
  const [word = ''] = lower.split(/[\s,]/, 1);
  return /^\d/.test(word) || calendar.weekdays.has(word) || (calendar.months.has(word) && /^\S+ \d/.test(lower));
}

/** Length of the label at the head of a text: a phrase before a colon, or one for a date; 0 where there is none. */
function labelLength(text: string, book: PhraseBook): number {
  const line = normaliseLine(text.toLowerCase());
  for (const phrase of phrasesNear(line, book)) {
    if ((phrase.set & STATEMENTS) === 0 || !line.startsWith(phrase.text)) continue;
    const rest = line.slice(phrase.text.length);
    const isDated = (phrase.set & bitOf('dateline')) !== 0 && phrase.text.length >= MIN_STATEMENT_LENGTH;
    if (COLON.test(rest) || (isDated && /^\s/.test(rest))) return phrase.text.length;
  }
  const introduction = lexiconOf(book.languages).introduce(text);
  return introduction?.marked === true ? introduction.length : 0;
}

/** Whether a statement is a stock phrase or a day, and names nobody. */
function isPhrase(segment: string, { book, calendar }: Wording): boolean {
  const lower = segment.toLowerCase();
  return findPhrases(normaliseLine(lower), segment, book).whole !== 0 || isDay(lower, calendar);
}

const isDay = (lower: string, { weekdays, months }: Calendar): boolean => weekdays.has(lower) || months.has(lower);

function namesOf(text: string, lexicon: BylineLexicon, { book, calendar }: Wording): string[] {
  const names: string[] = [];
  for (const part of text.split(NAME_SEPARATOR).flatMap(splitPrefixed)) {
    if (lexicon.introduce(part.trim())?.wrote === false) break;
    for (const name of splitSpaced(part.trim(), lexicon, book)) {
      const own = withoutRoles(trimMarks(name), lexicon);
      if (isPossible(own, names, lexicon) && !isDay(own.toLowerCase(), calendar) && !names.includes(own))
        names.push(own);
    }
  }
  return names;
}

function splitPrefixed(part: string): string[] {
  const [, first, second] = PREFIXED_AND.exec(part.trim()) ?? [];
  return first === undefined || second === undefined ? [part] : [first, second];
}

/** Chinese names of two to four characters stand side by side with spaces between them. */
function splitSpaced(part: string, lexicon: BylineLexicon, book: PhraseBook): string[] {
  if (!HAN.test(part) || !part.includes(' ') || !book.languages.some(({ tag }) => tag.startsWith('zh'))) return [part];
  const words = part.split(/\s+/).filter((word) => !lexicon.isRole(word));
  return words.filter((word, at) => at === 0 || lexicon.opensWithSurname(word));
}

/** "記者王小明", "안소라 기자 구독", "Jane Roe Staff writer": the name without its role, before it or behind. */
function withoutRoles(name: string, lexicon: BylineLexicon): string {
  let own = name;
  for (let times = 0; times < 2; times++) {
    const introduction = lexicon.introduce(own);
    if (introduction === null || !introduction.wrote || introduction.length >= own.length) break;
    own = trimMarks(own.slice(introduction.length));
  }
  const words = own.split(' ');
  for (let at = 1; at < words.length; at++)
    if (lexicon.isRole(words[at] ?? '') || lexicon.isRole(`${words[at] ?? ''} ${words[at + 1] ?? ''}`))
      return trimMarks(words.slice(0, at).join(' '));
  const glued = HAN.test(own)
    ? lexicon.roles.find((role) => own.endsWith(role) && own.length > role.length + 1)
    : undefined;
  return glued === undefined ? own : own.slice(0, -glued.length);
}

function isPossible(name: string, before: readonly string[], lexicon: BylineLexicon): boolean {
  if (name === '' || name.length > MAX_NAME_LENGTH || /[\d@©]|https?:/.test(name) || !/\p{L}/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length > MAX_NAME_WORDS || lexicon.isOutlet(name) || lexicon.isRole(name)) return false;
  if (lexicon.isTail(name) && before.length > 0) return false;
  // One word behind a full name is a place or a role.
  return words.length > 1 || HAN.test(name) || !before.some((other) => other.includes(' '));
}

/** Whether a line without an introduction may name somebody: the names of services stand beside headlines too. */
export function areLikely(text: string): boolean {
  const lower = text.toLowerCase();
  return !SERVICES.some((name) => lower.includes(name));
}

/** A reporter stands in brackets this far from the start of a text. */
const OPENING_LENGTH = 40;
const OPENING_BRACKET = /[（(〔［【[]([^（()）〔〕［］【】[\]]{2,30})[）)〕］】\]]/;

/** Chinese papers name the reporter in brackets before the first sentence: "本报讯（记者 王小明）". */
export function reportersIn(text: string, wording: Wording): readonly string[] {
  const lexicon = lexiconOf(wording.book.languages);
  const inner = OPENING_BRACKET.exec(text.slice(0, OPENING_LENGTH))?.[1]?.trim() ?? '';
  if (!lexicon.roles.some((role) => inner.startsWith(role)) || !OPENS_WITH_HAN.test(inner)) return [];
  return shownNames(inner, wording).names;
}

/** Names before a date have at most so many words, or characters in a script without capitals. */
const MAX_SURE_WORDS = 4;
const MAX_SURE_LENGTH = 24;

/** Whether these are names beyond doubt: before a date a place or a section may stand as well. */
export function areSurelyNames(names: readonly string[], { calendar }: Wording): boolean {
  const isSure = (name: string): boolean => {
    const words = name.toLowerCase().split(' ');
    if (words.length > MAX_SURE_WORDS || words.some((word) => isDay(word, calendar))) return false;
    return isName(name) && (CASED.test(name) || name.length <= MAX_SURE_LENGTH);
  };
  return names.length > 0 && names.every(isSure);
}
