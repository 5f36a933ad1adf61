/** Takes language tags, gives the names of their months and weekdays, ready to be looked up. */
import { CALENDAR } from '../languages/calendar.js';
import { escapeForRegExp } from './phrases.js';

/** Names of months and weekdays of the page's languages. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  /** Matches a month's name in a lower-case line; null when no language is known. */
  readonly monthName: RegExp | null;
}

/** The same with what the page's own language says. */
export interface Calendar extends CalendarNames {
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
  /** Tag of the page's language data; null where there is none. */
  readonly language: string | null;
}

export function compileCalendar(tags: readonly string[]): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const tag of tags) {
    const names = Object.hasOwn(CALENDAR, tag) ? CALENDAR[tag] : undefined;
    if (names === undefined) continue;
    for (const [index, forms] of names.months.split(',').entries())
      for (const form of forms.split('|')) if (!months.has(form)) months.set(form, index + 1);
    for (const forms of names.weekdays.split(',')) for (const form of forms.split('|')) weekdays.add(form);
  }
  months.delete('');
  weekdays.delete('');
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escapeForRegExp);
  // Built from constants: the names of the calendar table.
  const monthName =
    names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])\\.?`, 'u') : null;
  return { months, weekdays, monthName };
}
