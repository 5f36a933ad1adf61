/** Families of hostile plain text. */
import { articleOf, fill, scatter } from './family.js';
import type { Family } from './family.js';

/** What programs skip, trim, fold or look for the end of: each stands in a long run between two other characters. */
const RUNS: Readonly<Record<string, string>> = {
  space: ' ',
  tab: '\t',
  'no-break space': '\u00a0',
  'ideographic space': '\u3000',
  'zero-width space': '\u200b',
  hyphen: '-',
  asterisk: '*',
  underscore: '_',
  stop: '.',
  'opening parenthesis': '(',
  'closing bracket': ']',
  'opening bracket': '[',
  'less-than': '<',
  ampersand: '&',
  quote: '"',
  comma: ',',
  bar: '|',
  backtick: '`',
  digit: '7',
  letter: 'a',
  slash: '/',
  backslash: '\\',
  'number sign': '#',
  'equals sign': '=',
};

type Row = readonly [
  name: string,
  unit: string | ((index: number) => string),
  ...promise: readonly [] | readonly [Family['promise']],
];

const word = (index: number): string => scatter(index).toString(36).replace(/\d/g, 'e');
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const day = (index: number): string => twoDigits(1 + (scatter(index) % 28));
const clock = (index: number): string => `${twoDigits(index % 24)}:${twoDigits(scatter(index) % 60)}`;

const UNITS: readonly Row[] = [
  ['one giant line of sentences', 'The council agreed on Monday to repair the old bridge. '],
  ['one giant line of words', (index) => `${word(index)} `],
  ['one giant word', 'abcdefghij'],
  ['lines of one letter', 'a\n'],
  ['lines of one digit', '7\n'],
  ['empty lines', '\n'],
  ['carriage returns', '\r'],
  ['every kind of line break', '\r\n\n\r\u0085\u2028\u2029'],
  ['lines of white space', ' \t\u00a0\u3000\n'],
  ['white space at both ends', `${' '.repeat(400)}word${' '.repeat(400)}\n`],
  ['words in pairs of spaces', 'word  '],
  ['addresses', (index) => `https://a.example/${word(index)}/${index}?q=1&r=2\n`],
  ['addresses on one line', (index) => `https://a.example/${word(index)} `],
  ['mail addresses', (index) => `${word(index)}@a.example, `],
  ['dates', (index) => `${day(index)}/03/2024 ${clock(index)}\n`],
  ['dates on one line', (index) => `${day(index)} March 2024, `],
  ['short dates with words', (index) => `Updated ${day(index)} March 2024 at ${clock(index)} GMT by the desk\n`],
  ['relative dates', (index) => `${index % 60} minutes ago\n`],
  ['the same line', 'The storm closed schools in the north for a second day\n'],
  [
    'the same paragraph',
    'The storm closed all schools in the north for a second day, and more snow is on its way there now.\n\n',
  ],
  [
    'two lines by turns',
    'Storm closes schools in the north\nShe has been waiting for the second day of it, they say.\n',
  ],
  ['every line twice', (index) => `${word(index >> 1)} closes the schools in the north\n`],
  ['one shape of lines', (index) => `${word(index)} ${word(index + 7)} says no\n${day(index)} March 2024\n\n`],
  ['a new word each line', (index) => `${word(index)}\n`],
  ['headings of lists', 'Related articles\n'],
  ['headings of comments', 'Comments\n'],
  [
    'phrases of furniture',
    'Share\nLog in\nSubscribe to our newsletter\nRead more\nAll rights reserved\nAdvertisement\n',
  ],
  ['bylines', (index) => `By ${word(index)} ${word(index + 1)}\n`],
  ['one byline of many names', (index) => `${index === 0 ? 'By ' : ''}Jane Roe, John Doe and `],
  ['Thai without spaces', 'ห้องสมุดเล็กๆในย่านเก่ากลับมาเปิดประตูอีกครั้ง'],
  ['Chinese without stops', '老城区的小图书馆因为屋顶漏雨关了两年'],
  ['Chinese lines', '老城区的小图书馆\n'],
  ['Khmer and Burmese', 'សៀវភៅစာအုပ်'],
  ['combining marks', 'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308'],
  ['one letter with all marks', '\u0301'],
  ['decomposed Hangul', '\u1112\u1161\u11ab'],
  ['emoji sequences', '👩‍👩‍👧‍👦🏳️‍🌈🇻🇳👍🏽'],
  ['zero-width joiners', '\u200d\u200c'],
  ['bidirectional controls', '\u202e\u2066\u202c\u2069'],
  ['tag characters', '\u{e0041}\u{e007f}'],
  ['halves of pairs', '\udc00\ud800'],
  ['controls', '\u0000\u0001\u001b\u007f'],
  ['capital dotted i', 'İ'],
  ['ligatures that normalise to many', 'ﷺ'],
  ['Arabic', 'قال المجلس يوم الاثنين إن الجسر القديم '],
  ['rows with bars', '| a | b | c |\n'],
  ['rows of tabs', 'a\tb\tc\n'],
  ['one row of bars', 'a | '],
  ['rows by turns', (index) => `${'a | '.repeat(index % 7)}b\n`],
  ['link numbers', (index) => `[${index % 9999}]Home `],
  ['link numbers a line', (index) => `   [${index % 9999}]Home\n`],
  ['bullets', '• item\n- item\n* item\n'],
  ['bullets on one line', '• - * '],
  ['numbers and stops', '1. '],
  ['image stubs', '[image: a.jpg]\n'],
  ['brackets and file names', '[a.jpg'],
  ['hard-wrapped prose', 'the council of the islands agreed on the repair of the old bridge when\n'],
  [
    'hard-wrapped with indents',
    (index) => `${' '.repeat(index % 80)}the council agreed on repairs of the bridge when\n`,
  ],
  ['quotes that never close', '“«„‘'],
  ['sentence ends', '.!?…。！？'],
  ['colons', 'note:\n'],
  ['questions', 'Who says so?\n'],
  ['copyright signs', '© 2024 '],
  ['hashtags', (index) => `#${word(index)} `],
  ['digits and marks', '1,234.56 '],
  ['code', 'if (a) { b(); } else { c(); }\n'],
  ['angle brackets', '<a '],
  ['character references', '&amp;'],
  ['JSON', '{"a":["b",{"c":1}]},'],
  ['credits', 'Photo: Jane Roe (Agency) / File\n'],
  ['every script', 'aяαאابกခ中あ한ქՀ'],
];

const run = (name: string, character: string): Family => ({
  name: `text: run of ${name}`,
  format: 'text',
  generate: (characters) => `x${fill(character, characters)}x\n\n${articleOf('text')}`,
  promise: 'article',
});

const rows: readonly Family[] = UNITS.map(([name, unit, promise]) => ({
  name: `text: ${name}`,
  format: 'text',
  generate: (characters) => `${fill(unit, characters)}\n\n${articleOf('text')}`,
  promise: promise ?? 'article',
}));

export const TEXT_FAMILIES: readonly Family[] = [
  ...Object.entries(RUNS).map(([name, character]) => run(name, character)),
  ...rows,
  {
    name: 'text: lines of growing length',
    format: 'text',
    generate: (characters) => `${fill((index) => `${'w '.repeat(index % 500)}\n`, characters)}\n${articleOf('text')}`,
    promise: 'article',
  },
];
