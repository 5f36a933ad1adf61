/** Takes a short line, gives whether it is a date stamp. Prose that mentions a date is none. */
import type { Calendar } from './calendar.js';
import { CJK_WITHOUT_YEAR, ISO, NUMERIC, SPELLED_CJK, TIME, YEAR_FIRST, asciiDigits } from './date-patterns.js';
import type { PhraseBook } from './phrases.js';

/** What a line's date amounts to. */
export const NO_DATE = 0;
/** A date among other words of a short line. */
export const DATED = 1;
/** The line is a date stamp, with a weekday, a label or a zone at most. */
export const STAMP = 2;
/** "3 hours ago". */
export const RELATIVE_STAMP = 3;

/** Whether a line is a date and nothing else. */
export const isStamp = (date: DateShape): boolean => date === STAMP || date === RELATIVE_STAMP;

export type DateShape = typeof NO_DATE | typeof DATED | typeof STAMP | typeof RELATIVE_STAMP;

/** Longer lines are prose, whatever date they mention. */
const MAX_STAMP_LENGTH = 120;
/** Letters that may stand beside a date in a stamp: a label such as "Actualizado el" or a zone. */
const MAX_OTHER_LETTERS = 16;
/** An ideograph or a syllable of Hangul says as much as two or three letters. */
const LETTERS_A_WIDE_ONE = 2.5;
const WIDE_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** A line that ends as a sentence may hold an abbreviation's letters beside its date, no more. */
const ENDS_SENTENCE = /\p{L}[.。।!?]\s*$/u;
const MAX_LETTERS_OF_SENTENCE = 8;

/** No name of a weekday is longer. */
const MAX_WEEKDAY_LENGTH = 40;
/** What no date in numbers lacks, and none with its month spelled out in ideographs or Hangul. */
const JOINED_NUMBERS = /\d ?[./-] ?\d/;
const SPELLED_MONTH = /[月월]/;
const DAY_MONTH_WITHOUT_YEAR = /^(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|[12]\d|3[01])\.?$/;
const NOT_LETTERS = /[^\p{L}\p{M}]+/u;

/** Whether a line (in lower case, and as `normaliseLine` gives it) is a date stamp, or a short line with a date in it. */
export function dateShape(
  lower: string,
  normalised: string,
  hasNumber: boolean,
  calendar: Calendar,
  book: PhraseBook,
): DateShape {
  if (lower.length > MAX_STAMP_LENGTH) return NO_DATE;
  if (normalised.length <= book.longestUncounted && book.uncounted.has(normalised)) return RELATIVE_STAMP;
  if (!hasNumber) return lower.length <= MAX_WEEKDAY_LENGTH && calendar.weekdays.has(lower) ? STAMP : NO_DATE;
  const relative = relativeTime(normalised, book);
  if (relative !== NO_DATE) return relative;
  const line = asciiDigits(lower);
  let rest = line;
  let found = false;
  const mayBeNumeric = JOINED_NUMBERS.test(line);
  const maySpellMonth = SPELLED_MONTH.test(line);
  for (const pattern of [ISO, YEAR_FIRST, NUMERIC, SPELLED_CJK, CJK_WITHOUT_YEAR]) {
    const isSpelled = pattern === SPELLED_CJK || pattern === CJK_WITHOUT_YEAR;
    if (!(isSpelled ? maySpellMonth : mayBeNumeric)) continue;
    const match = pattern.exec(rest);
    if (match === null || (pattern === NUMERIC && !isPossible(match))) continue;
    rest = rest.replace(match[0], ' ');
    found = true;
  }
  const month = found ? null : calendar.monthName?.exec(rest);
  if (month) {
    rest = rest.replace(month[0], ' ');
    found = true;
  }
  const time = TIME.exec(rest);
  if (time !== null) rest = rest.replace(time[0], ' ');
  if (!found && time === null) {
    return DAY_MONTH_WITHOUT_YEAR.test(rest.trim()) ? STAMP : NO_DATE;
  }
  let others = 0;
  for (const word of rest.split(NOT_LETTERS))
    if (!calendar.weekdays.has(word)) others += word.length * (WIDE_LETTER.test(word) ? LETTERS_A_WIDE_ONE : 1);
  if (others <= (ENDS_SENTENCE.test(rest) ? MAX_LETTERS_OF_SENTENCE : MAX_OTHER_LETTERS)) return STAMP;
  return found ? DATED : NO_DATE;
}

/** "3.15.2024" is no date: a dot is the continental separator, and there is no fifteenth month. */
function isPossible(match: RegExpExecArray): boolean {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const month = match[2] === '.' ? second : Math.min(first, second);
  return first >= 1 && second >= 1 && first <= 31 && second <= 31 && month <= 12;
}

function relativeTime(line: string, book: PhraseBook): DateShape {
  // Hardly any line holds one: they are looked for together before each is by itself.
  if (!book.anyCounted.test(line)) return NO_DATE;
  for (const pattern of book.counted) {
    const at = line.indexOf(pattern);
    if (at < 0) continue;
    const others = line.length - pattern.length;
    if (others <= MAX_OTHER_LETTERS / 2) return RELATIVE_STAMP;
    if ((at === 0 || at + pattern.length === line.length) && others <= 4 * MAX_OTHER_LETTERS) return DATED;
  }
  return NO_DATE;
}
