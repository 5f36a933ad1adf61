/** Families of one to three tokens repeated, picked by fast-check: what nobody thought of. */
import fc from 'fast-check';
import { articleOf, fill } from './family.js';
import type { Family } from './family.js';

/** The same families in every run. */
const SEED = 7;

const SHARED = [
  'a',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '"',
  "'",
  '7',
  'é',
  '中',
  '\u0301',
  '\u200b',
  '😀',
  '2024-03-11',
  'https://a.example/',
  'Read more',
  'By Jane',
  '(',
  ')',
  '&',
  '<',
  '>',
  '|',
  '\t',
];
const TOKENS: Readonly<Record<Family['format'], readonly string[]>> = {
  text: [...SHARED, '\r', '\u2028', '[1]', '• ', '1. ', '…', ':', '?', '“', '”', '©', '#', '\ud800', '@', '/', '='],
  markdown: [
    ...SHARED,
    '[',
    ']',
    '](',
    '![',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '\\',
    '# ',
    '> ',
    '- ',
    '---',
    '|',
    ': ',
    '<b>',
    '[a]: b',
  ],
  html: [
    ...SHARED,
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href=x>',
    '</a>',
    '<div class=comment>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '<br>',
    '<pre>',
    '</pre>',
    '<svg>',
    '</svg>',
    '<h2>',
    '<!--',
    '-->',
    '<template>',
    '<select>',
    '<i id=x>',
    '<script>',
    '</script>',
  ],
};

function familiesOf(format: Family['format'], count: number): Family[] {
  const tokens = fc.array(fc.constantFrom(...TOKENS[format]), { minLength: 1, maxLength: 3 });
  const units = new Set(fc.sample(tokens, { seed: SEED, numRuns: 2 * count }).map((unit) => unit.join('')));
  const open = format === 'html' ? '<!doctype html><body>' : '';
  return [...units].slice(0, count).map((unit) => ({
    name: `${format}: repeats of ${JSON.stringify(unit)}`,
    format,
    generate: (characters) => `${open}${fill(unit, characters)}\n\n${articleOf(format)}`,
    // A comment or a script among the tokens can hold the rest of the page.
    promise: format === 'html' ? 'nothing' : 'article',
  }));
}

export const tokenFamilies = (perFormat: number): Family[] =>
  (['text', 'markdown', 'html'] as const).flatMap((format) => familiesOf(format, perFormat));
