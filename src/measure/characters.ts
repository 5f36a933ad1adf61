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
const IDEOGRAPHS =
  /[\u2e80-\u2fdf\u3005-\u3007\u3031-\u3035\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
const SOUTHEAST_ASIANS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f]/;
const STOPS = /[.!?…。！？｡؟۔।॥։።၊။។๏]/;
const COMMAS = /[,;،؛、，；՝]/;
const QUOTES = /["“”«»„‟「」『』‘’]/;
const SEPARATORS = /[|›»>•·/\\→~]/;

// Filled as characters come by: the table says what Unicode says, so it is no state.
const classes = new Uint8Array(0x10000);

export function characterClass(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

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
