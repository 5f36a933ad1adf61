/** Takes an input, gives the offsets of its lines: LF, CRLF, CR, NEL and the Unicode line and paragraph separators end one. */
import { Bounds } from '../limits.js';
import type { SourceLine } from './block.js';

const LF = 0x0a;
const CR = 0x0d;
const isBreak = (code: number): boolean =>
  code === LF || code === CR || code === 0x2028 || code === 0x2029 || code === 0x85;

/**
 * A final line break gives one last empty line; the empty string is one blank line. Of more lines than `bounds` admits, the
 * last one holds the rest of the input, line breaks and all.
 */
export function splitLines(input: string, bounds: Bounds = new Bounds()): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (!isBreak(code)) continue;
    // Behind this line there is one more.
    if (!bounds.admits('maxLines', lines.length + 2)) break;
    lines.push({ start, end: at });
    if (code === CR && input.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  lines.push({ start, end: input.length });
  return lines;
}
