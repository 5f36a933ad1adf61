/** Takes text, gives the columns that it fills in a terminal: wide characters two, combining marks none. */

const ASCII_ONLY = /^[ -~]*$/;
const MARK = /\p{M}/u;

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

/** Latin, Greek and Cyrillic letters, composed ones too: far below the first mark, or in a block of their own. */
const isPlainLetter = (code: number): boolean =>
  code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x1e00 && code < 0x2000);

/** Counts no further than `limit` columns. */
export function displayWidth(text: string, limit: number = Infinity): number {
  if (ASCII_ONLY.test(text)) return Math.min(text.length, limit);
  let columns = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (isPlainLetter(code)) columns++;
    else if (isWide(code)) columns += 2;
    else if (!MARK.test(char)) columns++;
    if (columns >= limit) return limit;
  }
  return columns;
}
