/** Pages of HTML in many scripts and structures, held back: what comes out of them is a measurement. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import { HTML_FIXTURES } from './pages.js';
import { scriptOf } from './script-of.js';
import { SHORTFALLS } from './shortfalls.js';
import { wordF1 } from './word-overlap.js';

/** Least F1 of the words of one page, and in the mean of a script's pages. */
const MIN_PAGE_F1 = 0.9;
const MIN_SCRIPT_F1 = 0.93;

const pages = HTML_FIXTURES.map((page) => {
  const found = extractArticle(page.input);
  return { ...page, found, f1: wordF1(found.text, page.article) };
});

/** A test that must pass, or one that is known not to yet. */
const must = (known: boolean): typeof it | typeof it.fails => (known ? it.fails : it);
const fold = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() ?? null;
const primary = (language: string | null): string | undefined => language?.split('-')[0];

describe.each(pages.map((page) => [page.name, page] as const))('%s', (name, { found, f1, expected }) => {
  const least = SHORTFALLS.text[name];
  must(least !== undefined)('gives its text, and little else', () => {
    expect(f1).toBeGreaterThanOrEqual(MIN_PAGE_F1);
  });

  it.runIf(least !== undefined)('gives as much of its text as is known', () => {
    expect(f1).toBeGreaterThanOrEqual(least ?? MIN_PAGE_F1);
  });

  must(SHORTFALLS.metadata.includes(name))('gives its title, byline and date', () => {
    const { title, byline, published } = found;
    expect({ title: fold(title), byline, published }).toEqual({
      title: fold(expected.title),
      byline: expected.byline,
      published: expected.published,
    });
    expect(found.authors).toEqual(expected.authors);
  });

  must(SHORTFALLS.lead.includes(name))('gives its language and its lead', () => {
    expect(primary(found.language)).toBe(primary(expected.language));
    expect(fold(found.lead)).toBe(fold(expected.lead));
  });
});

describe('the mean of the pages', () => {
  const scripts = [...new Set(pages.map(({ name }) => scriptOf(name)))].sort();

  describe.each(scripts)('in %s', (script) => {
    const own = pages.filter(({ name }) => scriptOf(name) === script);
    const mean = own.reduce((sum, { f1 }) => sum + f1, 0) / own.length;
    const each = own.map(({ name, f1 }) => `${f1.toFixed(3)} ${name}`).join('\n');
    const least = SHORTFALLS.scripts[script];

    must(least !== undefined)('is high', async ({ annotate }) => {
      await annotate(`${script} ${mean.toFixed(3)}\n${each}`);
      expect(mean, each).toBeGreaterThanOrEqual(MIN_SCRIPT_F1);
    });

    it.runIf(least !== undefined)('is as high as is known', () => {
      expect(mean, each).toBeGreaterThanOrEqual(least ?? MIN_SCRIPT_F1);
    });
  });
});
