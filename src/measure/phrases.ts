/** Takes a line and the stock phrases of the page's languages, gives which of them the line is or opens with. */
import type { LanguageData, PhraseCategory } from '../languages/language-data.js';
import { normaliseLine } from './normalise-line.js';

/** In an order that is also the order of their bits. */
export const PHRASE_CATEGORIES: readonly PhraseCategory[] = [
  'related',
  'readAlso',
  'share',
  'subscribe',
  'comment',
  'login',
  'legal',
  'cookie',
  'caption',
  'byline',
  'source',
  'ad',
  'tags',
  'nav',
  'promo',
  'dateline',
  'authorBio',
  'form',
  'media',
  'keyPoints',
  'readerAid',
  'notice',
];

/** Categories as a bit set. */
export type PhraseSet = number;

const BITS: ReadonlyMap<PhraseCategory, PhraseSet> = new Map(
  PHRASE_CATEGORIES.map((category, place) => [category, 1 << place]),
);

export const bitOf = (category: PhraseCategory): PhraseSet => BITS.get(category) ?? 0;

export const setOf = (...categories: readonly PhraseCategory[]): PhraseSet =>
  categories.reduce((set, category) => set | bitOf(category), 0);

export interface PhraseHits {
  /** Categories of phrases that are the whole line. */
  readonly whole: PhraseSet;
  /** Categories of phrases that the line opens with. */
  readonly opening: PhraseSet;
  /** Length of the longest phrase that the line opens with, in the line as {@link normaliseLine} gives it. */
  readonly length: number;
}

export const NO_PHRASES: PhraseHits = { whole: 0, opening: 0, length: 0 };

interface Phrase {
  readonly text: string;
  readonly set: PhraseSet;
  /** The code of its last character: most lines differ there from most phrases that open alike. */
  readonly last: number;
  /** Too short to count before further words. */
  readonly single: boolean;
}

/** What is known of the wording of a page's languages, ready to be looked up. */
export interface PhraseBook {
  readonly byOpening: ReadonlyMap<string, readonly Phrase[]>;
  /** The phrases of two characters or more again, filed closer. */
  readonly buckets: readonly (readonly Phrase[] | undefined)[];
  /** Relative times with a number, as `# hours ago`, and those without, as `yesterday`. */
  readonly counted: readonly string[];
  /** Matches lines that hold one of `counted`. */
  readonly anyCounted: RegExp;
  readonly uncounted: ReadonlySet<string>;
  /** Length of the longest of them. */
  readonly longestUncounted: number;
  readonly languages: readonly LanguageData[];
  /** Short words for a picture's maker in scripts without spaces: they may close a caption. */
  readonly creditMarks: readonly string[];
}

/** Categories whose words give a notice away even within sentences. */
export const NOTICES: ReadonlySet<PhraseCategory> = new Set<PhraseCategory>([
  'subscribe',
  'comment',
  'login',
  'legal',
  'cookie',
  'promo',
  'form',
  'share',
  'authorBio',
]);

/** Phrases are filed under this many opening characters. */
const OPENING_LENGTH = 2;
/** In scripts without spaces, phrases of up to this length count as a single word: Han and Kana, Thai and its likes. */
const MAX_SINGLE_IDEOGRAPHS = 4;
const MAX_SINGLE_LETTERS = 12;
/** A name after "By" or "Source" has at most this many words. */
const MAX_NAME_WORDS = 6;
const NAMING = bitOf('byline') | bitOf('source') | bitOf('caption');
export const SPACELESS: RegExp = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff]/;
const SOUTHEAST_ASIAN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const LETTER = /[\p{L}\p{M}]/u;
const ANY_LETTER = /\p{L}/u;
const ENDS_SINGLE = /^\s?(?:[:：|›»→/#(,、–—=／＝៖（【】)\]）》」』\-…]|\.{2,}|$)/;
const CLOSED_IN_BRACKETS = /^[([（【].*[)\]）】]\s?[.|]?$/;

/** What {@link findPhrases} looks through: a bucket is found by the line's first two, three or four characters. */
const BUCKETS = 8192;
const BUCKET_OPENING = 4;
const hashOf = (hash: number, code: number): number => Math.imul(hash, 31) + code;
const bucketOf = (hash: number): number => (hash ^ (hash >>> 13)) & (BUCKETS - 1);

export const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const normalisePhrase = (phrase: string): string => normaliseLine(phrase.trim().toLowerCase().normalize('NFC'));

export function compilePhraseBook(languages: readonly LanguageData[]): PhraseBook {
  const byOpening = new Map<string, Phrase[]>();
  for (const language of languages) {
    for (const category of PHRASE_CATEGORIES) {
      for (const raw of language.phrases[category].split('|')) {
        const text = normalisePhrase(raw);
        // "404" is a number like any other.
        if (!ANY_LETTER.test(text)) continue;
        const spaceless = SPACELESS.test(text[0] ?? '');
        const single = spaceless
          ? text.length <= (SOUTHEAST_ASIAN.test(text) ? MAX_SINGLE_LETTERS : MAX_SINGLE_IDEOGRAPHS)
          : !text.includes(' ');
        const key = text.slice(0, OPENING_LENGTH);
        const filed = byOpening.get(key) ?? [];
        filed.push({ text, set: bitOf(category), last: text.charCodeAt(text.length - 1), single });
        byOpening.set(key, filed);
      }
    }
  }
  const buckets = new Array<Phrase[] | undefined>(BUCKETS).fill(undefined);
  for (const filed of byOpening.values())
    for (const phrase of filed) {
      const { text } = phrase;
      if (text.length < OPENING_LENGTH) continue;
      let hash = 0;
      for (let at = 0; at < Math.min(text.length, BUCKET_OPENING); at++) hash = hashOf(hash, text.charCodeAt(at));
      (buckets[bucketOf(hash)] ??= []).push(phrase);
    }
  const relative = languages
    .flatMap(({ relativeTime }) => relativeTime.split('|').map(normalisePhrase))
    .filter((p) => p !== '');
  const counted = relative.filter((pattern) => pattern.includes('#'));
  const uncounted = relative.filter((pattern) => !pattern.includes('#'));
  return {
    byOpening,
    buckets,
    counted,
    // Built from constants: the language data. Of no alternatives, an expression matches every line, and is asked for none.
    anyCounted: new RegExp(counted.map(escapeForRegExp).join('|')),
    uncounted: new Set(uncounted),
    longestUncounted: uncounted.reduce((longest, { length }) => Math.max(longest, length), 0),
    languages,
    creditMarks: languages.flatMap(({ phrases }) =>
      phrases.caption
        .split('|')
        .map((mark) => mark.trim())
        .filter((mark) => SPACELESS.test(mark) && mark.length <= MAX_SINGLE_IDEOGRAPHS),
    ),
  };
}

/** The phrases that a line given as {@link normaliseLine} makes it may open with, by its first characters. */
export const phrasesNear = (line: string, book: PhraseBook): readonly Phrase[] =>
  book.byOpening.get(line.slice(0, OPENING_LENGTH)) ?? [];

/** Looks up a line given as {@link normaliseLine} makes it; `raw` shows capitals and brackets. */
export function findPhrases(line: string, raw: string, book: PhraseBook): PhraseHits {
  if (line.length < OPENING_LENGTH) return lookUp(line, raw, phrasesNear(line, book), NO_PHRASES);
  let hits = NO_PHRASES;
  let hash = hashOf(0, line.charCodeAt(0));
  for (let at = 1; at < Math.min(line.length, BUCKET_OPENING); at++) {
    hash = hashOf(hash, line.charCodeAt(at));
    hits = lookUp(line, raw, book.buckets[bucketOf(hash)], hits);
  }
  return hits;
}

/** Adds to what is known of a line which of the given phrases it is or opens with. */
function lookUp(line: string, raw: string, filed: readonly Phrase[] | undefined, known: PhraseHits): PhraseHits {
  if (filed === undefined) return known;
  let { whole, opening, length } = known;
  for (const phrase of filed) {
    if (line.charCodeAt(phrase.text.length - 1) !== phrase.last || !line.startsWith(phrase.text)) continue;
    const rest = line.slice(phrase.text.length);
    const boundary = SPACELESS.test(phrase.text[phrase.text.length - 1] ?? '') || !LETTER.test(rest[0] ?? ' ');
    if (!boundary) continue;
    if (!ANY_LETTER.test(rest)) whole |= phrase.set;
    else if (phrase.single && !ENDS_SINGLE.test(rest) && !namesSomebody(phrase, rest, raw)) continue;
    opening |= phrase.set;
    length = Math.max(length, phrase.text.length);
  }
  return opening === 0 ? NO_PHRASES : { whole, opening, length };
}

/** "By Jane Roe", "(via Reuters)": one word counts before what looks like nothing but a name. */
function namesSomebody(phrase: Phrase, rest: string, raw: string): boolean {
  if ((phrase.set & NAMING) === 0 || !rest.startsWith(' ')) return false;
  if (CLOSED_IN_BRACKETS.test(raw)) return true;
  const words = rest.trim().split(' ');
  if (words.length > MAX_NAME_WORDS || /[.!?。]$/.test(raw)) return false;
  const written = raw.slice(raw.length - rest.length + 1).split(' ');
  return written.every((word) => word.length < 4 || word !== word.toLowerCase() || word === word.toUpperCase());
}
