/**
 * Takes a text and what is to be replaced in it, gives it replaced. The engine notes every match before it writes the
 * first: millions of them take twenty times the room of the text, so that a long one is replaced piece by piece.
 */
import { detach } from './detach.js';

/** UTF-16 units that are replaced together. */
const PIECE = 1 << 16;

/**
 * `pattern` has the flag g. `cutNear` gives, for a place in the text, the nearest at which no match is cut in two; matches
 * of one character leave it out.
 */
export function replaceInPieces(
  text: string,
  pattern: RegExp,
  replacement: string,
  cutNear: (text: string, at: number) => number = (_text, at) => at,
): string {
  if (text.length <= PIECE) return text.replace(pattern, replacement);
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const at = start + PIECE;
    const end = at < text.length ? cutNear(text, at) : text.length;
    pieces.push(detach(text.slice(start, end).replace(pattern, replacement)));
    start = end;
  }
  return pieces.join('');
}
