/** Takes a block's text, gives its words and the counts that one pass over its characters yields. */
import {
  BEYOND_LATIN,
  BRACKET,
  CLASS,
  COLON,
  COMMA,
  DIGIT,
  IDEOGRAPH,
  LOWER,
  MARK,
  ODD,
  QUOTE,
  SEPARATOR,
  SOUTHEAST_ASIAN,
  SPACE,
  STOP,
  UPPER,
  characterTraits,
} from './characters.js';
import { EMPTY_CHECK, EMPTY_HASH, checkWith, hashWith } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';
import { FUNCTION_WORD, LABEL_WORD, NOTICE_WORD, SERVICE_WORD } from './word-classes.js';

export interface Words {
  /** Word numbers in order, by {@link Vocabulary}; in scripts without spaces, pairs of characters. */
  readonly ids: readonly number[];
  /** Length in words: an ideograph counts half a word, a Southeast Asian letter a fifth. */
  readonly count: number;
  /** Length in characters of an alphabet: a wide character counts 2.5. */
  readonly length: number;
  readonly letters: number;
  readonly digits: number;
  readonly capitals: number;
  /** Words after the first, and those of them that open with a capital. */
  readonly innerWords: number;
  readonly innerCapitalised: number;
  readonly sentences: number;
  readonly commas: number;
  readonly quotes: number;
  readonly separators: number;
  /** Words that are function words, that are of notices and forms, that are of any furniture, and the rest. */
  readonly functionWords: number;
  readonly noticeWords: number;
  readonly furnitureWords: number;
  readonly otherWords: number;
  /** Words that names of services hold. */
  readonly serviceWords: number;
  /** Whether any character is a mark that addresses, handles, forms, rights and pointers are made of. */
  readonly odd: boolean;
  /** Whether any character is a colon, is a round bracket, is a stop with a letter or digit right behind it. */
  readonly holdsColon: boolean;
  readonly holdsBracket: boolean;
  readonly holdsInnerStop: boolean;
  /** Whether any letter is of another script than Latin. */
  readonly beyondLatin: boolean;
  /** Whether any letter has upper and lower case. */
  readonly cased: boolean;
}

export const WORDS_PER_IDEOGRAPH = 0.5;
export const WORDS_PER_SOUTHEAST_ASIAN_LETTER = 0.2;
/** What an ideograph holds beyond one letter of an alphabet, and a Hangul syllable. */
const EXTRA_LENGTH_OF_WIDE = 1.5;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

const DOT_ABOVE = /i\u0307/g;

/** Lower case in which `İ` is an `i` like every other; the length stays, or the text is left as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  const plain = lower.replace(DOT_ABOVE, 'i');
  return plain.length === text.length ? plain : text;
}

/** How many characters of each class a line has: room that every line fills anew, no state of any page. */
const TALLY = new Uint32Array(CLASS + 1);

/** `folded` is the text in lower case. */
export function countWords(text: string, folded: string, vocabulary: Vocabulary): Words {
  const lower = folded.length === text.length ? folded : lowerCase(text);
  const { found } = vocabulary;
  // Each variable of a loop takes time in every turn: what is only counted is counted in an array.
  const tally = TALLY.fill(0);
  let words = 0;
  let wordStart = -1;
  let wordHash = EMPTY_HASH;
  let wordCheck = EMPTY_CHECK;
  let spaceless = false;
  let wordKind = 0;
  let count = 0;
  let syllables = 0;
  let innerWords = 0;
  let innerCapitalised = 0;
  let sentences = 0;
  let seen = 0;
  let afterStop = false;
  let holdsInnerStop = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const traits = characterTraits(code);
    seen |= traits;
    const kind = traits & CLASS;
    if (at < text.length) tally[kind] = (tally[kind] ?? 0) + 1;
    const inWord = kind === LOWER || kind === UPPER || kind === DIGIT || (kind === MARK && wordStart >= 0);
    if (inWord) {
      const letter = lower.charCodeAt(at);
      if (wordStart < 0) {
        wordStart = at;
        wordKind = kind;
        wordHash = EMPTY_HASH;
        wordCheck = EMPTY_CHECK;
      }
      wordHash = hashWith(wordHash, letter);
      wordCheck = checkWith(wordCheck, letter);
    } else if (wordStart >= 0) {
      found[words++] = vocabulary.idOf(lower, wordStart, at, wordHash, wordCheck);
      if (count > 0 && wordKind !== DIGIT) {
        innerWords++;
        if (wordKind === UPPER) innerCapitalised++;
      }
      count++;
      wordStart = -1;
    }
    if (afterStop) {
      if (kind === SPACE || kind === QUOTE) sentences++;
      else if (kind >= LOWER && kind <= SOUTHEAST_ASIAN) holdsInnerStop = true;
      afterStop = false;
    }
    if (kind === IDEOGRAPH || kind === SOUTHEAST_ASIAN) {
      count += kind === IDEOGRAPH ? WORDS_PER_IDEOGRAPH : WORDS_PER_SOUTHEAST_ASIAN_LETTER;
      if (spaceless) found[words++] = vocabulary.idOf(text, at - 1, at + 1);
      spaceless = true;
      continue;
    }
    spaceless = false;
    if (kind === STOP) {
      // A Latin full stop ends a sentence before a space, the stops of other scripts everywhere.
      if (code > 0x7f && code !== 0x2026) sentences++;
      else afterStop = true;
    } else if (inWord) {
      if (kind === LOWER && code >= HANGUL_FIRST && code <= HANGUL_LAST) syllables++;
      // Three characters of four are a small letter within a word: nothing else can happen there.
      const from = at;
      for (let next = at + 1; next < text.length; next++) {
        const small = text.charCodeAt(next);
        const smallTraits = characterTraits(small);
        if ((smallTraits & CLASS) !== LOWER || small >= HANGUL_FIRST) break;
        seen |= smallTraits;
        wordHash = hashWith(wordHash, small);
        wordCheck = checkWith(wordCheck, small);
        at = next;
      }
      tally[LOWER] = (tally[LOWER] ?? 0) + at - from;
    }
  }
  const tallyOf = (kind: number): number => tally[kind] ?? 0;
  const unspaced = tallyOf(IDEOGRAPH) + tallyOf(SOUTHEAST_ASIAN);
  const wide = tallyOf(IDEOGRAPH) + syllables;
  const [small, capitals] = [tallyOf(LOWER), tallyOf(UPPER)];
  const ids = found.slice(0, words);
  // Named one by one: an object spread into another is copied by the slow way, and every line comes by here.
  const classes = countClasses(ids, vocabulary);
  return {
    ids,
    count,
    length: text.length + EXTRA_LENGTH_OF_WIDE * wide,
    letters: small + capitals + unspaced,
    digits: tallyOf(DIGIT),
    capitals,
    innerWords,
    innerCapitalised,
    sentences,
    commas: tallyOf(COMMA),
    quotes: tallyOf(QUOTE),
    separators: tallyOf(SEPARATOR),
    functionWords: classes.functionWords,
    noticeWords: classes.noticeWords,
    furnitureWords: classes.furnitureWords,
    otherWords: classes.otherWords,
    serviceWords: classes.serviceWords,
    odd: (seen & ODD) !== 0,
    holdsColon: (seen & COLON) !== 0,
    holdsBracket: (seen & BRACKET) !== 0,
    holdsInnerStop,
    beyondLatin: (seen & BEYOND_LATIN) !== 0,
    cased: capitals > 0 && small > 0,
  };
}

const FURNITURE_WORD = NOTICE_WORD | LABEL_WORD;
const STOCK_WORD = FUNCTION_WORD | FURNITURE_WORD;

type ClassCounts = Pick<Words, 'functionWords' | 'noticeWords' | 'furnitureWords' | 'otherWords' | 'serviceWords'>;

function countClasses(ids: readonly number[], vocabulary: Vocabulary): ClassCounts {
  let functionWords = 0;
  let noticeWords = 0;
  let furnitureWords = 0;
  let otherWords = 0;
  let serviceWords = 0;
  for (const id of ids) {
    const known = vocabulary.classOf(id);
    if ((known & SERVICE_WORD) !== 0) serviceWords++;
    if ((known & STOCK_WORD) === 0) {
      otherWords++;
      continue;
    }
    if ((known & FUNCTION_WORD) !== 0) functionWords++;
    if ((known & NOTICE_WORD) !== 0) noticeWords++;
    if ((known & FURNITURE_WORD) !== 0) furnitureWords++;
  }
  return { functionWords, noticeWords, furnitureWords, otherWords, serviceWords };
}
