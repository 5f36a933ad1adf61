/** Takes a UTF-16 unit, gives its class: one table look-up per character of a page instead of a regular expression. */

export const OTHER = 1;
export const SPACE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const MARK = 6;
/** Han and Kana: no spaces between words, about two characters a word. */
export const IDEOGRAPH = 7;
/** Thai, Lao, Burmese, Khmer: no spaces between words, about five characters a word. */
export const SOUTHEAST_ASIAN = 8;
/** Ends a sentence in some script. */
export const STOP = 9;
export const COMMA = 10;
export const QUOTE = 11;
export const SEPARATOR = 12;

const SPACE_CHARACTER = /\s/;
/**
 * Greek capitals are written without accents, and lower-casing İ leaves a dot: both are folded on both sides. Arabic and
 * Hebrew are written with vowel signs, hamzas and stretched letters, or without.
 */
// eslint-disable-next-line no-misleading-character-class -- the signs by themselves are looked for
export const HAS_ACCENT: RegExp = /[\u0307\u0591-\u05c7\u0640\u064b-\u0655\u0670أإآىέάήίόύώϊϋΐΰς]/;
// eslint-disable-next-line no-misleading-character-class -- the same
export const ACCENTS: RegExp = new RegExp(HAS_ACCENT.source, 'g');
const IDEOGRAPHS =
  /[\u2e80-\u2fdf\u3005-\u3007\u3031-\u3035\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
const SOUTHEAST_ASIANS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f]/;
const STOPS = /[.!?…。！？｡؟۔।॥։።၊။។๏]/;
const COMMAS = /[,;،؛、，；՝]/;
const QUOTES = /["“”«»„‟「」『』‘’]/;
const SEPARATORS = /[|›»>•·/\\→~]/;

/** Bits beside the class: marks that addresses, handles, forms, rights and pointers are made of. */
export const ODD = 0x10;
/** Letters of other scripts than Latin, and marks; of their signs all that are folded in phrases. */
export const BEYOND_LATIN = 0x20;
/** Colons, which stand between a label and what it names; round brackets that open. */
export const COLON = 0x40;
export const BRACKET = 0x80;
/** The bits of the class. */
export const CLASS = 0x0f;

const ODD_MARKS = /[@#_[\]*©®:/>»▶►➤➜→☞★☆◆■▲▼※✔]/;
const COLONS = /[:：]/;
/** Where scripts other than Latin begin, and where Latin has its letters with two accents, those of Vietnamese. */
const FIRST_BEYOND_LATIN = 0x300;
const LATIN_ADDITIONAL_FIRST = 0x1e00;
const LATIN_ADDITIONAL_LAST = 0x1eff;

// Filled as characters come by: the table says what Unicode says, so it is no state.
const traits = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, with the bits beside it. */
export function characterTraits(code: number): number {
  const known = traits[code] ?? 0;
  // Short, so that it is compiled into its callers' loops.
  return known !== 0 ? known : learnTraits(code);
}

function learnTraits(code: number): number {
  if (!(code >= 0)) return OTHER;
  const char = String.fromCharCode(code);
  const kind = classify(char);
  const isLetter = kind >= LOWER && kind <= SOUTHEAST_ASIAN && kind !== DIGIT;
  const isLatin = code < FIRST_BEYOND_LATIN || (code >= LATIN_ADDITIONAL_FIRST && code <= LATIN_ADDITIONAL_LAST);
  const isBeyondLatin = (isLetter && !isLatin) || HAS_ACCENT.test(char);
  const found =
    kind |
    (ODD_MARKS.test(char) ? ODD : 0) |
    (isBeyondLatin ? BEYOND_LATIN : 0) |
    (COLONS.test(char) ? COLON : 0) |
    (char === '(' ? BRACKET : 0);
  traits[code] = found;
  return found;
}

export const characterClass = (code: number): number => characterTraits(code) & CLASS;

function classify(char: string): number {
  if (SPACE_CHARACTER.test(char)) return SPACE;
  if (STOPS.test(char)) return STOP;
  if (COMMAS.test(char)) return COMMA;
  if (QUOTES.test(char)) return QUOTE;
  if (SEPARATORS.test(char)) return SEPARATOR;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (IDEOGRAPHS.test(char)) return IDEOGRAPH;
  if (SOUTHEAST_ASIANS.test(char)) return SOUTHEAST_ASIAN;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  // Halves of pairs beyond the BMP: rare Han, some living scripts, emoji; too rare to look further.
  if (/\p{L}/u.test(char)) return LOWER;
  return OTHER;
}

/** A letter, mark or digit of any script. */
export function isWordCharacter(code: number): boolean {
  const kind = characterClass(code);
  return kind >= LOWER && kind <= SOUTHEAST_ASIAN;
}
