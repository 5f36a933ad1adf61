/** The table of lines: what stands in it, that it is aligned, cut and safe to print. */
import { describe, expect, it } from 'vitest';
import { renderLines } from '../../src/cli/render-lines.js';
import type { Article, Line } from '../../src/types.js';

const line = (index: number, text: string, rest: Omit<Line, 'index' | 'start' | 'end' | 'text'>): Line => ({
  index,
  start: 0,
  end: text.length,
  text,
  ...rest,
});

const article = (...lines: readonly Line[]): Article => ({
  text: 'text',
  markdown: 'text',
  html: null,
  title: 'A title',
  authors: ['Ann', 'Bob'],
  byline: 'Ann, Bob',
  published: null,
  language: 'ja',
  lead: null,
  description: null,
  siteName: null,
  image: null,
  url: null,
  confidence: 0.875,
  lines,
  warnings: [],
});

const paragraph = line(0, '日本語の文です。', {
  label: 'paragraph',
  kept: true,
  score: 2.25,
  evidence: [
    { name: 'prior', weight: -4 },
    { name: 'neighbours', weight: 2 },
    { name: 'prose', weight: 4.25, detail: '文' },
  ],
});
const teaser = line(1, '\u001b[2J  Other\tnews\u202e', {
  label: 'teaser',
  kept: false,
  score: -11.5,
  evidence: [
    { name: 'prior', weight: -4 },
    { name: 'prose', weight: 1.5 },
    { name: 'list', weight: -9 },
  ],
});
const blank = line(2, '', { label: 'blank', kept: false, score: -4, evidence: [{ name: 'prior', weight: -4 }] });
const asked = line(3, 'Photo', {
  label: 'caption',
  kept: true,
  score: -1,
  evidence: [
    { name: 'prior', weight: -1 },
    { name: 'option', weight: 0, detail: 'keep' },
  ],
});

describe('renderLines', () => {
  it('shows what was found, then each line with the strongest reason for its verdict, aligned', () => {
    const table = renderLines(article(paragraph, teaser, blank, asked), { columns: Infinity, colours: false });
    expect(table.split('\n')).toEqual([
      'title      A title',
      'byline     Ann, Bob',
      'published  –',
      'language   ja',
      'kept       2 of 4 lines, confidence 0.88',
      '',
      '1 + paragraph    2.25  prose +4.3 (文)    日本語の文です。',
      '2 - teaser     -11.50  list -9.0          \ufffd[2J Other news\ufffd',
      '3 - blank       -4.00  prior -4.0',
      '4 + caption     -1.00  option 0.0 (keep)  Photo',
    ]);
  });

  it('cuts a line to the columns that are left, wide characters counted as two', () => {
    const long = { ...paragraph, text: '日本語'.repeat(20) };
    const [row] = renderLines(article(long), { columns: 60, colours: false }).split('\n').slice(-1);
    expect(row).toBe('1 + paragraph  2.25  prose +4.3 (文)  日本語日本語日本語日…');
  });

  it('marks the verdict by colour', () => {
    const rows = renderLines(article(paragraph, teaser), { columns: 60, colours: true }).split('\n').slice(-2);
    expect(rows[0]).toContain('\u001b[32m+ paragraph\u001b[39m');
    expect(rows[1]).toContain('\u001b[31m- teaser   \u001b[39m');
  });
});
