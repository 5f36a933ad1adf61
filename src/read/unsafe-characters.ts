/** Takes a text, gives it without characters that no reader sees and programs stumble over; whole pairs of surrogates. */
import { replaceInPieces } from './replace-in-pieces.js';

// Controls but for tab and line breaks, and the two code points that stand for no character.
const CONTROL = /[\u0000-\u0008\v\f\u000e-\u001f\u007f\ufffe\uffff]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');
const SURROGATE = /[\ud800-\udfff]/;
/** With this flag, halves of pairs alone are found. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
const REPLACEMENT = '\ufffd';
/**
 * Tag characters spell words that nobody sees, save behind a black flag, where they name the flag of a region
 * (UTS #51, emoji tag sequences).
 */
const TAGS = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[\u{e0000}-\u{e007f}]/gu;
/** The first half of every tag character. */
const TAG_HALF = '\udb40';
/** Only flags are longer than one character of two units. */
const TAG_LENGTH = 2;

export function removeUnsafe(text: string): string {
  return fixSurrogates(CONTROL.test(text) ? replaceInPieces(text, CONTROLS, '') : text);
}

/** Lone surrogates become U+FFFD, tag characters go. */
export function fixSurrogates(text: string): string {
  if (!SURROGATE.test(text)) return text;
  const whole = text.replace(LONE_SURROGATES, REPLACEMENT);
  return whole.includes(TAG_HALF) ? whole.replace(TAGS, (found) => (found.length > TAG_LENGTH ? found : '')) : whole;
}
