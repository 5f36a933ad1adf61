// Writes src/languages/calendar.ts: names of months and weekdays of every language that has a data file, from Intl.
// Run by hand (`npm run generate:calendar`) when a language is added; the program itself never asks Intl.
import { readdirSync, writeFileSync } from 'node:fs';

/** Files of languages are named by their tags. */
const LANGUAGE_FILE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?\.ts$/;
const tags = readdirSync('src/languages')
  .filter((file) => LANGUAGE_FILE.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const part = (tag, options, type, date) => {
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  return format.formatToParts(date).find((p) => p.type === type)?.value ?? '';
};
// Names as they stand alone and within a date: Slavic and other languages inflect them.
const MONTH_FORMS = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];
const WEEKDAY_FORMS = [{ weekday: 'long' }, { weekday: 'short' }, { weekday: 'long', day: 'numeric', month: 'long' }];
const clean = (name) => name.toLocaleLowerCase().normalize('NFC').replace(/\.$/, '').trim();
const names = (tag, forms, type, dates) =>
  dates.map((date) =>
    [...new Set(forms.map((form) => clean(part(tag, form, type, date))))]
      .filter((n) => n !== '' && !/^\d+$/.test(n))
      .join('|'),
  );

// Names that other calendars of the language give to their months, and forms that Intl leaves a prefix off.
const otherMonths = (tag, month) => {
  if (tag === 'fa') {
    const name = new Intl.DateTimeFormat('fa-u-ca-persian-nu-latn', { month: 'long', timeZone: 'UTC' });
    // The first day of each month of the solar year 1402 is at most the 22nd: the 25th lies within.
    return [clean(name.format(new Date(Date.UTC(2023, 2 + month, 25))))];
  }
  return [];
};
const withPrefix = (tag, forms) => (tag === 'he' ? forms.flatMap((form) => [form, `ב${form}`]) : forms);

const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)));
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
const rows = tags.map((tag) => {
  const quote = (list) => `'${list.join(',').replaceAll("'", "\\'")}'`;
  const key = /^[a-z]+$/.test(tag) ? tag : `'${tag}'`;
  return `  ${key}: {\n    months: ${quote(names(tag, MONTH_FORMS, 'month', months).map((forms, month) => withPrefix(tag, [...forms.split('|'), ...otherMonths(tag, month)]).join('|')))},\n    weekdays: ${quote(names(tag, WEEKDAY_FORMS, 'weekday', weekdays))},\n  },`;
});
writeFileSync(
  'src/languages/calendar.ts',
  `/**
 * Names of months and weekdays, written by \`npm run generate:calendar\` from Intl (CLDR ${process.versions.cldr},
 * ICU ${process.versions.icu}; Unicode License v3). Twelve, and seven from Sunday, separated by commas; forms of one by bars.
 */
export const CALENDAR: Readonly<Record<string, { readonly months: string; readonly weekdays: string }>> = {
${rows.join('\n')}
};
`,
);
console.log(`${tags.length} languages: ${tags.join(' ')}`);
