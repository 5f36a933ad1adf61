/** Takes an input, gives the offsets of its lines: LF, CRLF, CR, NEL and the Unicode line and paragraph separators end one. */
import type { SourceLine } from './block.js';

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
const BEYOND_LF = /[\r\u0085\u2028\u2029]/;

/** A final line break gives one last empty line; the empty string is one blank line. */
export function splitLines(input: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  const add = (end: number, next: number): void => {
    lines.push({ start, end });
    start = next;
  };
  // Most inputs have no line breaks but LF, which are found faster by themselves.
  if (BEYOND_LF.test(input))
    for (const { index, 0: found } of input.matchAll(LINE_BREAK)) add(index, index + found.length);
  else for (let at = input.indexOf('\n'); at >= 0; at = input.indexOf('\n', start)) add(at, at + 1);
  lines.push({ start, end: input.length });
  return lines;
}
