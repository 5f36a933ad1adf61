/** Which kept lines lead, and which stamps are the article's own. */
import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../src/label/label-blocks.js';
import type { Label } from '../src/types.js';
import { pageOf } from './page-of.js';
import { HEADLINE, PARAGRAPHS } from './small-pages.js';

const DECK = 'The engine failed again, and nobody can say when the boats will run';

/** Labels of the lines between the headline and the first paragraph, and of that; `kept` are those in the text. */
function labelsOf(lines: readonly string[], kept: readonly string[]): Label[] {
  const input = [HEADLINE, ...lines, ...PARAGRAPHS].join('\n');
  const page = pageOf(input, 'en');
  const isKept = (text: string): boolean => PARAGRAPHS.includes(text) || kept.includes(text);
  return labelBlocks(
    page,
    page.blocks.map(({ text }) => isKept(text)),
  ).slice(0, lines.length + 2);
}

describe('a deck', () => {
  it('leads where the byline or the stamp comes before the text', () => {
    expect(labelsOf([DECK, 'By Jane Roe', '5 March 2024'], [DECK])).toEqual([
      'title',
      'lead',
      'byline',
      'dateline',
      'paragraph',
    ]);
  });

  it.each([
    ['short', 'The engine failed again', 'By Jane Roe'],
    ['right above the text', DECK, ''],
  ])('does not lead where it is %s', (_name, line, below) => {
    const labels = labelsOf([line, below], [line]);
    expect(labels[1]).not.toBe('lead');
    expect(labels).toContain('lead');
  });
});

it('a stamp below a paragraph that is no deck dates something else', () => {
  const labels = labelsOf([PARAGRAPHS[0] ?? '', PARAGRAPHS[1] ?? '', 'By Jane Roe', '5 March 2024'], []);
  expect(labels[4]).toBe('timestamp');
});
