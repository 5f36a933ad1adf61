/** Takes raw text, gives it with its white space folded and its invisible characters gone. */

import { replaceInPieces } from './replace-in-pieces.js';
import { fixSurrogates, removeUnsafe } from './unsafe-characters.js';

// Byte order mark, word joiner, soft hyphen, zero-width space, controls, no characters; ZWNJ and ZWJ are letters' business.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const NEEDS_FOLDING = /[^\S ]|  |^ | $/;
/** White space but single spaces, what is invisible, halves of surrogate pairs: hardly any line holds one, and all are looked for at once. */
const NEEDS_CARE =
  /[\u0000-\u001f\u007f\u0085\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ud800-\udfff\ufeff\ufffe\uffff]|  /;
const WHITE_SPACE = /\s+/g;

/** Every run of white space becomes one space, none stays at the ends. */
export function foldWhiteSpace(text: string): string {
  if (!text.startsWith(' ') && !text.endsWith(' ') && !NEEDS_CARE.test(text)) return text;
  const visible = fixSurrogates(INVISIBLE.test(text) ? replaceInPieces(text, INVISIBLES, '') : text);
  return NEEDS_FOLDING.test(visible) ? collapseSpaces(visible).trim() : visible;
}

const SPACE = /\s/;

/** Every run of white space becomes one space; `runs` is what counts as one. */
export const collapseSpaces = (text: string, runs: RegExp = WHITE_SPACE): string =>
  replaceInPieces(text, runs, ' ', behindRun);

function behindRun(text: string, at: number): number {
  let end = at;
  while (SPACE.test(text.charAt(end - 1))) end++;
  return end;
}

/** A line of code: its white space means something, but not that at its end. */
export const foldCode = (line: string): string => removeUnsafe(line).trimEnd();
