/** The five seeds: their articles to the letter, and the verdict on each of their lines. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import type { Line } from '../src/types.js';
import { BODY_LABELS, SEEDS } from './pages.js';

/** Of each seed's article, the SHA-256 as it was first written down, its first 16 digits. */
const SHA256: Readonly<Record<string, string>> = {
  '000_d6cc91a9684f5c0b': 'b3ac699c4a568ab7',
  '001_6f51ad4c3a314f5b': '820e544574c89884',
  '002_8d692e2699496d68': 'ad5aa8a31ab1fe27',
  '003_b8eaac8e5a38e0ad': 'c758ef01199d1609',
  '004_c7f18fac3e60a0ba': '04f638b4bfc234d0',
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Lines (counted from 1) of which another label is as good as the annotator's: a range or list, and all good ones. */
const AS_GOOD: Readonly<Record<string, readonly (readonly [readonly number[], readonly string[]])[]>> = {
  '000_d6cc91a9684f5c0b': [
    [
      [2, 3],
      ['lead', 'paragraph'],
    ],
    [[35], ['section-heading', 'nav', 'category']],
    [[36], ['nav', 'promo', 'section-heading']],
    [
      [45, 49, 51, 57, 59, 61, 63, 65],
      ['media', 'teaser'],
    ],
  ],
  '001_6f51ad4c3a314f5b': [
    [[5], ['lead', 'paragraph']],
    [
      [35, 43],
      ['section-heading', 'nav', 'category'],
    ],
    [[36], ['nav', 'category']],
    [
      [45, 49, 51],
      ['media', 'teaser'],
    ],
  ],
  '002_8d692e2699496d68': [[[2], ['lead', 'paragraph']]],
  '003_b8eaac8e5a38e0ad': [
    [
      [41, 43, 47, 49],
      ['inline-teaser', 'teaser'],
    ],
    [
      [45, 51],
      ['inline-teaser', 'teaser-summary'],
    ],
    [[55], ['section-heading', 'category']],
    [[57], ['category', 'teaser']],
  ],
  '004_c7f18fac3e60a0ba': [
    [[19], ['inline-teaser', 'teaser']],
    [[21], ['inline-teaser', 'teaser-summary']],
    [[33], ['form', 'comment']],
  ],
};
/** Bullets and section names of 002, which are each other's neighbours in its lists. */
const LIST_MARKS: Readonly<Record<string, readonly string[]>> = {
  category: ['category', 'nav', 'section-heading'],
  nav: ['category', 'nav'],
  'section-heading': ['category', 'section-heading'],
};
/** So many of the 425 labels at least; each other line is named in the trace. */
const MIN_LABELS = 415;

function isAsGood(name: string, line: Line, label: string): boolean {
  if (line.label === label) return true;
  if (name.startsWith('002') && LIST_MARKS[label]?.includes(line.label) === true) return true;
  return (AS_GOOD[name] ?? []).some(([lines, labels]) => lines.includes(line.index + 1) && labels.includes(line.label));
}

/** Columns of a trace, and how much of a line's text stands in it. */
const TEXT_LENGTH = 80;
const strongest = ({ evidence }: Line): string => {
  const [, ...rest] = evidence;
  const [first] = rest.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return first === undefined
    ? ''
    : `${first.name} ${first.weight.toFixed(2)}${first.detail === undefined ? '' : ` (${first.detail})`}`;
};
const traceOf = (line: Line): string =>
  [
    String(line.index + 1),
    line.kept ? 'kept' : 'dropped',
    line.label,
    line.score.toFixed(2),
    strongest(line),
    line.text.slice(0, TEXT_LENGTH),
  ].join('\t');

const articles = new Map(SEEDS.map(({ name, input }) => [name, extractArticle(input)]));

describe.each(SEEDS.map((seed) => [seed.name, seed] as const))('%s', (name, { article, expected, labels }) => {
  const found = articles.get(name);

  it('has the truth that was written down', () => {
    expect(sha256(article)).toBe(SHA256[name]);
  });

  it('gives its text', () => {
    expect(found?.text).toBe(article);
  });

  it('gives its title, byline, date, language and lead', () => {
    expect(found).toMatchObject(expected);
  });

  it('keeps its body’s lines and no other', () => {
    const wrong = (found?.lines ?? []).filter(({ index, kept }) => kept !== BODY_LABELS.has(labels[index] ?? ''));
    expect(wrong.map(traceOf)).toEqual([]);
    expect(found?.lines).toHaveLength(labels.length);
  });

  it('explains each line as it did before', async () => {
    const trace = (found?.lines ?? []).map((line) => `${traceOf(line)}\n`).join('');
    await expect(trace).toMatchFileSnapshot(`goldens/${name}/trace.txt`);
  });
});

it('labels nearly all of their lines as a person did', () => {
  const rows = SEEDS.flatMap(({ name, labels }) =>
    (articles.get(name)?.lines ?? []).map((line) => ({ name, line, label: labels[line.index] ?? '' })),
  );
  const others = rows.filter(({ name, line, label }) => !isAsGood(name, line, label));
  const told = others.map(
    ({ name, line, label }) => `${name.slice(0, 3)}:${line.index + 1} ${label}, not ${line.label}`,
  );
  expect(rows).toHaveLength(425);
  expect(rows.length - others.length, told.join('\n')).toBeGreaterThanOrEqual(MIN_LABELS);
});
