/** Takes raw text, gives it with its white space folded and its invisible characters gone. */

import { fixSurrogates, removeUnsafe } from './unsafe-characters.js';

// Byte order mark, word joiner, soft hyphen, zero-width space, controls, no characters; ZWNJ and ZWJ are letters' business.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const NEEDS_FOLDING = /[^\S ]|  |^ | $/;
const WHITE_SPACE = /\s+/g;

/** Every run of white space becomes one space, none stays at the ends. */
export function foldWhiteSpace(text: string): string {
  const visible = fixSurrogates(INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text);
  return NEEDS_FOLDING.test(visible) ? visible.replace(WHITE_SPACE, ' ').trim() : visible;
}

/** A line of code: its white space means something, but not that at its end. */
export const foldCode = (line: string): string => removeUnsafe(line).trimEnd();
