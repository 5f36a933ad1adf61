/** Takes the text of a date stamp, gives the moment that it states, and how that is written. */
import type { Calendar } from './calendar.js';
import { ISO, NUMERIC, SPELLED_CJK, TIME, YEAR_FIRST, asciiDigits } from './date-patterns.js';

/** Words for the half of the day, behind a time or before it. */
const FORENOON_BEHIND =
  /^\s?(?:a\.?\s?m\b|π\.?\s?μ|ص(?!\p{L})|sa(?!\p{L})|öö(?!\p{L})|এ\.?\s?এম|एएम|पूर्वाह्न|முற்பகல்|صباح)/u;
const AFTERNOON_BEHIND =
  /^\s?(?:p\.?\s?m\b|μ\.?\s?μ|م(?!\p{L})|ch(?!\p{L})|ös(?!\p{L})|পি\.?\s?এম|पीएम|अपराह्न|பிற்பகல்|مساء)/u;
const FORENOON_BEFORE = /(?:午前|上午|凌晨|오전)\s?$/;
const AFTERNOON_BEFORE = /(?:午後|下午|오후)\s?$/;
/** "午前5時30分", "오후 4시": an hour spelled out, after a word for the half of the day. */
const SPELLED_TIME = /(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})\s?[時时点點시](?!間|间)\s?(?:(\d{1,2})\s?[分분])?/;
const AFTERNOON = new Set(['午後', '下午', '오후']);
/** Zones that sites name by letters, where the letters mean one zone; IST is India's among India's languages. */
const NAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
  ['msk', '+03:00'],
  ['мск', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['hkt', '+08:00'],
  ['sgt', '+08:00'],
  ['pkt', '+05:00'],
  ['ist', '+05:30'],
]);
const NAMED_ZONE = /(?<!\p{L})(?:wib|wita|wit|msk|мск|jst|kst|hkt|sgt|pkt|ist)(?!\p{L})/u;
const INDIAN_LANGUAGES = new Set(['hi', 'bn', 'ta']);
const ZONE =
  /\b(?:gmt|utc)\s?([+-]\s?\d{1,2})(?::?(\d{2}))?|\b(?:gmt|utc)\b|(?<=\d)\s?([+-]\d{2}):?(\d{2})\b|(?<=\d)z\b/;
const YEAR = /(?<!\d)((?:19|20)\d{2}|1[34]\d{2}|25\d{2})(?!\d)/;
const DAY = /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|er|[ºª°.]|-?a)?(?![\d:])/g;

/** A stated moment; the parts that the stamp doesn't state are undefined. */
export interface Moment {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/** Years above this are counted from the Buddha's death, and those of 13xx and 14xx from the Hijra of the sun. */
const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_OFFSET = 543;
const LAST_HIJRI_YEAR = 1500;

/** Members of its own, whatever every object may seem to have. */
const NOTHING_MORE = { month: undefined, day: undefined, time: undefined, zone: undefined };

/** The moment that a stamp states; null where it states none, or doesn't settle day and month. */
export function parseMoment(text: string, calendar: Calendar): Moment | null {
  const line = asciiDigits(text).toLowerCase();
  const date = parseDay(line, calendar);
  if (date === null) return null;
  const time = parseTime(line, calendar);
  return { ...NOTHING_MORE, ...date, ...(time !== null && Object.hasOwn(date, 'day') ? time : {}) };
}

function parseDay(line: string, calendar: Calendar): Moment | null {
  const yearFirst = ISO.exec(line) ?? YEAR_FIRST.exec(line) ?? SPELLED_CJK.exec(line);
  if (yearFirst !== null) return moment(number(yearFirst[1]), number(yearFirst[2]), number(yearFirst[3]));
  const numeric = NUMERIC.exec(line);
  if (numeric !== null) {
    const [first, second] = [number(numeric[1]) ?? 0, number(numeric[3]) ?? 0];
    const year = number(numeric[4]) ?? 0;
    const full = (numeric[4]?.length ?? 0) === 4 ? year : year + 2000;
    if (first > 12) return moment(full, second, first);
    if (second > 12) return moment(full, first, second);
    // A dot is the continental separator, and the day comes first with it everywhere.
    if (first === second || calendar.order === 'dmy' || numeric[2] === '.') return moment(full, second, first);
    return calendar.order === 'mdy' ? moment(full, first, second) : null;
  }
  const name = calendar.monthName?.exec(line);
  const year = YEAR.exec(line);
  if (!name || year === null) return null;
  const month = calendar.months.get(name[0]) ?? calendar.months.get(name[0].replace(/\.$/, ''));
  const around = line
    .slice(Math.max(0, name.index - 14), name.index + name[0].length + 8)
    .replace(year[0], ' ')
    .replace(name[0], ' ');
  const days = [...around.matchAll(DAY)].map((match) => Number(match[1])).filter((day) => day >= 1 && day <= 31);
  return moment(Number(year[1]), month, days[0]);
}

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function moment(stated: number | undefined, month: number | undefined, day: number | undefined): Moment | null {
  if (stated === undefined) return null;
  if (stated < LAST_HIJRI_YEAR && stated > 1300) return fromSolarHijri(stated, month, day);
  const year = stated >= FIRST_BUDDHIST_YEAR ? stated - BUDDHIST_OFFSET : stated;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : { year, month, day };
}

const MS_PER_DAY = 86_400_000;
/** 1 Farvardin 1300 was 21 March 1921. */
const HIJRI_EPOCH_YEAR = 1300;
const HIJRI_EPOCH = Date.UTC(1921, 2, 21);
/** Leap years of the 33-year cycle (right for 1300 to 1500). */
const HIJRI_LEAPS = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function fromSolarHijri(year: number, month: number | undefined, day: number | undefined): Moment | null {
  if (month === undefined || day === undefined || month > 12 || day > 31) return null;
  let days = 0;
  for (let y = HIJRI_EPOCH_YEAR; y < year; y++) days += HIJRI_LEAPS.has(y % 33) ? 366 : 365;
  days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(HIJRI_EPOCH + (days + day - 1) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function parseTime(line: string, calendar: Calendar): { time: string; zone?: string } | null {
  const withoutDate = line
    .replace(ISO, (d) => `${' '.repeat(d.length)} `)
    .replace(YEAR_FIRST, ' ')
    .replace(NUMERIC, ' ')
    .replace(/(?<=\d)t(?=\d)/, ' ');
  const match = TIME.exec(withoutDate);
  if (match === null) return spelledTime(withoutDate);
  let hour = Number(match[1]);
  const behind = withoutDate.slice(match.index + match[0].length);
  const before = withoutDate.slice(0, match.index);
  if ((AFTERNOON_BEHIND.test(behind) || AFTERNOON_BEFORE.test(before)) && hour < 12) hour += 12;
  if ((FORENOON_BEHIND.test(behind) || FORENOON_BEFORE.test(before)) && hour === 12) hour = 0;
  const time = `${pad(hour)}:${match[2] ?? '00'}:${match[3] ?? '00'}`;
  const zone = ZONE.exec(withoutDate.slice(match.index));
  if (zone === null) {
    const named = NAMED_ZONE.exec(withoutDate.slice(match.index))?.[0];
    if (named === undefined || (named === 'ist' && !INDIAN_LANGUAGES.has(calendar.language ?? ''))) return { time };
    return { time, zone: NAMED_ZONES.get(named) ?? 'Z' };
  }
  const hours = zone[1] ?? zone[3];
  if (hours === undefined) return { time, zone: 'Z' };
  const offset = Number(hours.replace(/\s/g, ''));
  return { time, zone: `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset))}:${zone[2] ?? zone[4] ?? '00'}` };
}

function spelledTime(line: string): { time: string } | null {
  const match = SPELLED_TIME.exec(line);
  if (match === null) return null;
  const stated = Number(match[2]);
  const hour = AFTERNOON.has(match[1] ?? '') && stated < 12 ? stated + 12 : stated;
  return hour > 23 ? null : { time: `${pad(hour)}:${pad(Number(match[3] ?? 0))}:00` };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or with the time and zone behind it. */
export function formatMoment({ year, month, day, time, zone }: Moment): string {
  const date = [
    String(year).padStart(4, '0'),
    month === undefined ? null : pad(month),
    day === undefined ? null : pad(day),
  ];
  return date.filter((part) => part !== null).join('-') + (time === undefined ? '' : `T${time}${zone ?? ''}`);
}
