/** How dates and times are written in numbers, and the digits of other scripts. */

export const ISO: RegExp = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
export const YEAR_FIRST: RegExp = /(?<!\d)(\d{4}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{1,2})(?!\d)/;
export const NUMERIC: RegExp = /(?<![\d.:])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})(?!\d)/;
export const SPELLED_CJK: RegExp = /(\d{2,4}) ?[年년] ?(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日일])?/;
export const CJK_WITHOUT_YEAR: RegExp = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
export const TIME: RegExp =
  /(?<![\d:./-])([01]?\d|2[0-3])(?:[:h]|\.(?=\d{2}(?!\d|\.\d)))([0-5]\d)(?::([0-5]\d))?(?![\d/])/;

const NATIVE_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xbe6, 0xae6, 0xc66, 0xed0, 0xff10];
const NATIVE_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

export function asciiDigits(text: string): string {
  return text.replace(NATIVE_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = NATIVE_ZEROS.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}
