/** The fixtures: small pages of many languages. Most must come out to the letter; those held back are a measurement. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import { LABELS } from '../src/options.js';
import { FIXTURES } from './pages.js';
import type { TestPage } from './pages.js';
import { scriptOf } from './script-of.js';
import { SHORTFALLS } from './shortfalls.js';
import { wordF1 } from './word-overlap.js';

/** White space is the one thing that may differ, line by line. */
const fold = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n');
const primary = (language: string | null): string | undefined => language?.split('-')[0];

/** Pages whose names end so were set aside when the heuristics were written and fitted. */
const isHeld = ({ name }: TestPage): boolean => name.endsWith('-held');
const own = FIXTURES.filter((page) => !isHeld(page));
const held = FIXTURES.filter(isHeld);
const named = (pages: readonly TestPage[]): (readonly [string, TestPage])[] => pages.map((page) => [page.name, page]);

/** A test that must pass, or one that is known not to yet. */
const must = (known: boolean): typeof it | typeof it.fails => (known ? it.fails : it);

describe.each(named(FIXTURES))('%s', (_, { input, labelRows }) => {
  it('has a label for each of its lines', () => {
    const lines = input.split('\n');
    expect(labelRows.map(([number]) => number)).toEqual(lines.map((_line, index) => String(index + 1)));
    for (const [index, [, label, opening = '']] of labelRows.entries()) {
      expect(LABELS).toContain(label);
      expect(lines[index]?.trim().startsWith(opening.trim()), `line ${String(index + 1)}`).toBe(true);
    }
  });
});

describe.each(named(own.filter(({ article }) => article !== '')))('%s', (name, { input, article, expected }) => {
  const found = extractArticle(input);

  const least = SHORTFALLS.text[name];
  must(least !== undefined)('gives its text', () => {
    expect(fold(found.text)).toBe(fold(article));
  });

  it.runIf(least !== undefined)('gives most of its text, and little else', () => {
    expect(wordF1(found.text, article)).toBeGreaterThanOrEqual(least ?? 1);
  });

  must(SHORTFALLS.metadata.includes(name))('gives its title, byline and date', () => {
    const { title, byline, published } = found;
    const folded = title === null ? null : fold(title);
    expect({ title: folded, byline, published }).toEqual({
      title: expected.title === null ? null : fold(expected.title),
      byline: expected.byline,
      published: expected.published,
    });
  });

  must(SHORTFALLS.lead.includes(name))('gives its language and its lead', () => {
    expect(primary(found.language)).toBe(primary(expected.language));
    expect(found.lead === null ? null : fold(found.lead)).toBe(expected.lead === null ? null : fold(expected.lead));
  });
});

describe.each(named(own.filter(({ name }) => name.includes('-bare'))))('%s', (name, { input }) => {
  must(SHORTFALLS.whole.includes(name))('keeps every line but title, byline and date', () => {
    const dropped = extractArticle(input).lines.filter(({ kept, label }) => !kept && label !== 'blank');
    const others = dropped.filter(({ label }) => !['title', 'byline', 'dateline'].includes(label));
    expect(others.map(({ label, text }) => `${label}: ${text}`)).toEqual([]);
  });
});

describe.each(named(own.filter(({ article }) => article === '')))('%s', (name, { input }) => {
  must(SHORTFALLS.whole.includes(name))('holds no article, and says so', () => {
    const { text, markdown, lead, confidence, lines, warnings } = extractArticle(input);
    expect({ text, markdown, lead }).toEqual({ text: '', markdown: '', lead: null });
    expect(confidence).toBeLessThan(0.5);
    expect(lines.filter(({ kept }) => kept)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('no-article');
  });
});

describe('pages that were held back', () => {
  /** Mean F1 of the words, for every script and for the language of the seeds. */
  const MIN_F1 = 0.9;
  const MIN_F1_VIETNAMESE = 0.93;
  const scores = held.map(({ name, input, article }) => {
    return { name, script: scriptOf(name), f1: wordF1(extractArticle(input).text, article) };
  });
  const scripts = [...new Set(scores.map(({ script }) => script))].sort();

  it.each(scripts)('%s', (script) => {
    const pages = scores.filter((page) => page.script === script);
    const mean = pages.reduce((sum, { f1 }) => sum + f1, 0) / pages.length;
    const each = pages.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join('\n');
    expect(mean, each).toBeGreaterThanOrEqual(script === 'Vietnamese' ? MIN_F1_VIETNAMESE : MIN_F1);
  });
});
