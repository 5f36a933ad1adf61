/** Takes a line in lower case, gives it as phrases are looked up in it. */
import { ACCENTS, HAS_ACCENT } from './characters.js';

/** Phrases are looked for in no more of a line. */
const LOOKED_AT = 160;
const LEADING = /^[^\p{L}\p{N}©#@]+/u;
const DIGITS = /\p{N}+(?:[.,]\p{N}+)*/gu;
const HAS_NUMBER = /\p{N}/u;
/** Most lines open with one of these, and so with nothing that goes. */
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ά', 'α'],
  ['έ', 'ε'],
  ['ή', 'η'],
  ['ί', 'ι'],
  ['ό', 'ο'],
  ['ύ', 'υ'],
  ['ώ', 'ω'],
  ['ϊ', 'ι'],
  ['ϋ', 'υ'],
  ['ΐ', 'ι'],
  ['ΰ', 'υ'],
  ['ς', 'σ'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
]);
const HAS_APOSTROPHE = /[’‘ʼ`´]/;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** Numbers become `#`, apostrophes straight, leading bullets and arrows go. */
export function normaliseLine(
  lower: string,
  hasNumber: boolean = HAS_NUMBER.test(lower),
  mayHaveAccents: boolean = true,
): string {
  let line = lower.length > LOOKED_AT ? lower.slice(0, LOOKED_AT) : lower;
  const first = line.charCodeAt(0);
  if (!(first >= FIRST_LETTER && first <= LAST_LETTER)) line = line.replace(LEADING, '');
  if (hasNumber) line = line.replace(DIGITS, '#');
  if (mayHaveAccents && HAS_ACCENT.test(line)) line = line.replace(ACCENTS, (letter) => PLAIN.get(letter) ?? '');
  return HAS_APOSTROPHE.test(line) ? line.replace(APOSTROPHES, "'") : line;
}
