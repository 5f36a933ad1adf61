/** Takes the languages of a page, gives which of their words are function words, and which are furniture's. */
import type { LanguageData, PhraseCategory } from '../languages/language-data.js';
import { SERVICE_WORDS } from '../languages/service-names.js';
import { NOTICES, PHRASE_CATEGORIES, SPACELESS } from './phrases.js';

/** What is known of a word, as bits. */
export const FUNCTION_WORD = 1;
/** Of notices, forms and offers: they give one away even within sentences. */
export const NOTICE_WORD = 2;
/** Of list headings, menus and buttons. */
export const LABEL_WORD = 4;

/** Of the names of services to follow, share on or listen with. */
export const SERVICE_WORD = 8;

/** Bits of every word that is known; in scripts without spaces, of pairs of characters. */
export type WordClasses = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}]+/gu;
/** Shorter words are as good as function words. */
const MIN_WORD_LENGTH = 3;
const SPACELESS_WORD = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{2,}$/;

/** The first of `languages` is the page's own: its function words count; the phrases of all do. */
export function compileWordClasses(languages: readonly LanguageData[]): WordClasses {
  const classes = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    for (const form of wordForms(word)) classes.set(form, (classes.get(form) ?? 0) | bit);
  };
  const functionWords = new Set(languages.flatMap((language) => language.functionWords.split(' ')));
  for (const word of languages[0]?.functionWords.split(' ') ?? []) add(word, FUNCTION_WORD);
  for (const { phrases } of languages)
    for (const category of PHRASE_CATEGORIES)
      for (const word of wordsOf(phrases[category])) if (!functionWords.has(word)) add(word, bitOfCategory(category));
  for (const word of SERVICE_WORDS.split(' ')) add(word, SERVICE_WORD);
  return classes;
}

const bitOfCategory = (category: PhraseCategory): number => (NOTICES.has(category) ? NOTICE_WORD : LABEL_WORD);

const wordsOf = (phrases: string): string[] =>
  (phrases.toLowerCase().normalize('NFC').match(WORD) ?? []).filter(
    (word) => SPACELESS.test(word) || word.length >= MIN_WORD_LENGTH,
  );

/** A word as a page's vocabulary holds it: in scripts without spaces, as pairs of characters. */
function wordForms(word: string): string[] {
  if (!SPACELESS_WORD.test(word)) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
