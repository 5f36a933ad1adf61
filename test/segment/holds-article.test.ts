/** When lines above the cut are an article. */
import { describe, expect, it } from 'vitest';
import { articleSignsOf } from '../../src/segment/article-signs.js';
import { holdsArticle } from '../../src/segment/holds-article.js';
import { pageOf } from '../page-of.js';
import { MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';

describe('holdsArticle', () => {
  const verdict = (lines: readonly string[], kept: (line: string) => boolean, logOdds = -6): boolean => {
    const { blocks } = pageOf(lines.join('\n'));
    const scores = Float64Array.from(blocks, ({ text }) => (kept(text) ? 1 : -1));
    const cut = { cut: 0, expectedF1: 0.9 };
    return holdsArticle(blocks, scores, 0, articleSignsOf(blocks, scores, cut), logOdds);
  };
  const isParagraph = (line: string): boolean => PARAGRAPHS.includes(line);

  it.each<[string, readonly string[]]>([
    ['paragraphs amid furniture', [...MENU, ...PARAGRAPHS, ...TEASERS]],
    ['paragraphs alone', PARAGRAPHS],
    ['a single paragraph alone', PARAGRAPHS.slice(0, 1)],
  ])('finds one in %s', (_, lines) => {
    expect(verdict(lines, isParagraph)).toBe(true);
  });

  it('goes by the odds where little is kept amid other lines', () => {
    const page = [...MENU, ...PARAGRAPHS.slice(0, 1), ...TEASERS];
    expect(verdict(page, isParagraph, -3)).toBe(false);
    expect(verdict(page, isParagraph, 0)).toBe(true);
  });

  it('finds one where most of what the page says is kept, whatever the odds', () => {
    const items = TEASERS.map((teaser) => `${teaser}, says the keeper of the list.`);
    const isItem = (line: string): boolean => items.includes(line);
    expect(
      verdict(
        items.flatMap((item, at) => [item, MENU[at] ?? '']),
        isItem,
      ),
    ).toBe(true);
    expect(verdict([...MENU, ...PARAGRAPHS, ...items.flatMap((item) => [item, ...MENU])], isItem)).toBe(false);
  });

  it.each<[string, readonly string[], (line: string) => boolean]>([
    ['nothing kept', [...MENU, ...PARAGRAPHS], () => false],
    ['no lines', [], () => true],
    ['one short line of many', [...MENU, ...TEASERS, ...MENU], (line) => line === TEASERS[1]],
  ])('finds none in %s', (_, lines, kept) => {
    expect(verdict(lines, kept)).toBe(false);
  });
});
