/** Takes an input, gives the offsets of its lines: LF, CRLF, CR, NEL and the Unicode line and paragraph separators end one. */
import { Bounds } from '../limits.js';
import type { SourceLine } from './block.js';

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
const BEYOND_LF = /[\r\u0085\u2028\u2029]/;

/**
 * A final line break gives one last empty line; the empty string is one blank line. Of more lines than `bounds` admits, the
 * last one holds the rest of the input, line breaks and all.
 */
export function splitLines(input: string, bounds: Bounds = new Bounds()): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  const add = (end: number, next: number): boolean => {
    // Behind this line there is one more.
    if (!bounds.admits('maxLines', lines.length + 2)) return false;
    lines.push({ start, end });
    start = next;
    return true;
  };
  // Most inputs have no line breaks but LF, which are found faster by themselves.
  if (BEYOND_LF.test(input)) {
    for (const { index, 0: found } of input.matchAll(LINE_BREAK)) if (!add(index, index + found.length)) break;
  } else for (let at = input.indexOf('\n'); at >= 0 && add(at, at + 1); at = input.indexOf('\n', start));
  lines.push({ start, end: input.length });
  return lines;
}
