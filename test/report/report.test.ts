/** The report as a document: what stands in it, how long it is, and whom it complains to. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { LABELS } from '../../src/options.js';
import { renderReport } from '../../src/report.js';
import { LABEL_MARKS } from '../../src/report/label-marks.js';
import { REPORT_STYLES, REPORT_STYLES_HASH } from '../../src/report/styles.js';
import type { Article } from '../../src/types.js';

const seeds = new URL('../../seeds/', import.meta.url);
const pages = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));
const [page = ''] = pages;
const article = extractArticle(page);

/** The report's promise for a page of 5,000 lines. */
const MAX_LENGTH = 3_000_000;

const textsOf = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map((match) =>
    (match[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&#96;', '`')
      .replaceAll('&amp;', '&'),
  );
const linesOf = (html: string): string[] => textsOf(html, /<span class=x>(.*?)<\/span>/gsu);

describe('one page', () => {
  const html = renderReport(article);

  it('shows every line that is not blank, in order, as it is', () => {
    const written = article.lines.filter(({ label }) => label !== 'blank');
    expect(linesOf(html)).toEqual(written.map(({ text }) => text));
  });

  it('shows of every line its number, its label and its score, and marks what is kept', () => {
    for (const { index, label, kept, score, text } of article.lines.filter((line) => line.label !== 'blank')) {
      const row = html.split(`id=p1l${index + 1}>`)[1]?.split('<div class="line')[0] ?? '';
      expect(row, text).toContain(`<span class=n>${index + 1}</span><span class=m>${label}</span>`);
      expect(row).toContain(`<span class=s>${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}</span>`);
      expect(row).toContain(`<b>${kept ? 'Kept' : 'Left out'} as ${label}</b>`);
      expect(html).toContain(`<div class="line${kept ? ' k' : ''} l-${label}" id=p1l${index + 1}>`);
    }
  });

  it('shows evidence that adds up to the score', () => {
    for (const { index, label, score } of article.lines) {
      if (label === 'blank') continue;
      const [row = ''] = html.split(`id=p1l${index + 1}>`)[1]?.split('</dl>') ?? [];
      const weights = [...row.matchAll(/<dd class=[pn]\d>([+−])([\d.]+)/gu)];
      const sum = weights.reduce((total, match) => total + (match[1] === '−' ? -1 : 1) * Number(match[2]), 0);
      // Each of the shown weights is rounded to a hundredth.
      expect(Math.abs(sum - score)).toBeLessThan(0.005 * (weights.length + 1));
    }
  });

  it('counts the lines of each label', () => {
    for (const label of new Set(article.lines.map((line) => line.label))) {
      const count = article.lines.filter((line) => line.label === label).length;
      expect(html).toContain(`<span class=m>${label}</span><b>${count}</b>`);
    }
  });

  it('shows the article alone, whole', () => {
    const [, alone = ''] = html.split('<article class=alone');
    expect(textsOf(alone, /<p dir=auto>(.*?)<\/p>/gsu)).toEqual(article.text.split('\n\n'));
  });

  it('is one file without script, and says so to the browser', () => {
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|@import|url\(/iu);
    const hash = `sha256-${createHash('sha256').update(REPORT_STYLES).digest('base64')}`;
    expect(REPORT_STYLES_HASH, 'REPORT_STYLES_HASH in src/report/styles.ts').toBe(hash);
    expect(html).toContain(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(html).toContain(`<style>${REPORT_STYLES}</style>`);
  });
});

it('has a mark, a family and a rule for each label', () => {
  expect(Object.keys(LABEL_MARKS).sort()).toEqual([...LABELS].sort());
  for (const label of LABELS) expect(REPORT_STYLES).toContain(`.l-${label} .m::before`);
  const inFamily = LABELS.map((label) => `${LABEL_MARKS[label].family} ${LABEL_MARKS[label].mark}`);
  // A paragraph and the first of them differ in place alone.
  expect(new Set(inFamily).size).toBe(LABELS.length - 1);
});

it('says what an option did to a line', () => {
  const html = renderReport(extractArticle(page, { keep: ['title'] }));
  expect(html).toMatch(/<b>Kept as title<\/b>[^<]*<dl><dt>option<dd>keep title/u);
});

it('shows warnings, and that there is no article', () => {
  const html = renderReport(extractArticle('Log in\nRegister\n'));
  expect(html).toContain('<p class=warning><b>no-article</b>');
  expect(html).toContain('<p class=empty>');
});

it('sets headings, lists, quotes and code of the article apart', () => {
  const rows = [
    ['lead', 'The first paragraph.'],
    ['heading', '## What you need ##'],
    ['list-item', '- one item'],
    ['list-item', '- another item'],
    ['quote', '> What somebody said.'],
    ['list-item', '1. typed by hand'],
    ['code', 'const a = 1;'],
  ] as const;
  const [line] = article.lines;
  const lines = rows.map(([label, words]) => ({ ...line, label, text: words, kept: true })) as Article['lines'];
  const text =
    'The first paragraph.\n\nWhat you need\n\none item\nanother item\n\nWhat somebody said.\n\n1. typed by hand\n\nconst a = 1;';
  const html = renderReport({ ...article, lines, text });
  expect(html).toContain('<p dir=auto>The first paragraph.</p>');
  expect(html).toContain('<h2 dir=auto>What you need</h2>');
  expect(html).toContain('<ul><li dir=auto>one item</li><li dir=auto>another item</li></ul>');
  expect(html).toContain('<blockquote dir=auto>What somebody said.</blockquote>');
  expect(html).toContain('<ul class=typed><li dir=auto>1. typed by hand</li></ul>');
  expect(html).toContain('<pre dir=ltr>const a = 1;</pre>');
});

it('writes pages of right-to-left languages from right to left', () => {
  const rightToLeft = renderReport({ ...article, language: 'ar' });
  expect(rightToLeft).toContain('<div class=lines role=radiogroup aria-label="Lines of the page" lang="ar" dir=rtl>');
  expect(renderReport(article)).not.toContain('dir=rtl');
});

describe('several pages', () => {
  const named = pages.map((text, index) => ({ name: `page ${index}`, article: extractArticle(text) }));
  const html = renderReport(named);

  it('has an index with a link to each', () => {
    for (const [index, { name, article: own }] of named.entries()) {
      expect(html).toContain(`<a href="#p${index + 1}" lang="vi"><bdi>`);
      expect(html).toContain(`<span class=name><bdi>${name}</bdi></span>`);
      expect(html).toContain(`${own.lines.filter(({ kept }) => kept).length} of ${own.lines.length}`);
    }
    expect(linesOf(html).length).toBe(
      named.flatMap(({ article: own }) => own.lines).filter(({ label }) => label !== 'blank').length,
    );
  });

  it('gives every element an id of its own', () => {
    const ids = [...html.matchAll(/ id="?([\w-]+)"?/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be empty', () => {
    expect(renderReport([])).toContain('<h1>0 pages</h1>');
  });
});

it('stays under 3 MB for a page of 5,000 lines', () => {
  const long = pages.join('\n').split('\n');
  const text = Array.from({ length: 5000 }, (_, index) => long[index % long.length]).join('\n');
  const html = renderReport(extractArticle(text));
  expect(linesOf(html).length).toBeGreaterThan(3000);
  expect(new TextEncoder().encode(html).length).toBeLessThan(MAX_LENGTH);
});

it('tells its caller what is wrong', () => {
  const render = renderReport as (pages: unknown) => string;
  for (const wrong of [undefined, null, 'page', {}, { lines: [] }]) expect(() => render(wrong)).toThrow(TypeError);
  for (const wrong of [[null], [article], [{ name: 1, article }], [{ name: 'a', article: {} }]])
    expect(() => render(wrong)).toThrow('pages must hold objects');
});

it('shows labels that it does not know as they are', () => {
  const [line] = article.lines;
  const odd = { ...article, lines: [{ ...line, label: '"><b>' }] } as unknown as Article;
  const html = renderReport(odd);
  expect(html).toContain('l-other" id=p1l1>');
  expect(html).toContain('<span class=m>&quot;&gt;&lt;b&gt;</span>');
});
