/** What tells a page with an article from one with lists alone. */
import { describe, expect, it } from 'vitest';
import { articleSignsOf, logOddsOfArticle } from '../../src/segment/article-signs.js';
import type { ArticleSigns } from '../../src/segment/article-signs.js';
import { findCut } from '../../src/segment/find-cut.js';
import { TEXT_MODEL } from '../../src/text-model.js';
import { pageOf } from '../page-of.js';
import { MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';

function signsOf(lines: readonly string[], kept: (line: string) => boolean): ArticleSigns {
  const { blocks } = pageOf(lines.join('\n'));
  const scores = Float64Array.from(blocks, ({ text }) => (kept(text) ? 3 : -3));
  return articleSignsOf(
    blocks,
    scores,
    findCut(
      scores,
      blocks.map(({ words }) => words.count),
      false,
    ),
  );
}
const isParagraph = (line: string): boolean => PARAGRAPHS.includes(line);

describe('articleSignsOf', () => {
  it('counts the words and sentences of the longest run', () => {
    const words = PARAGRAPHS.join(' ').split(' ').length;
    const signs = signsOf([...MENU, ...PARAGRAPHS, ...TEASERS], isParagraph);
    expect(Math.expm1(signs.words)).toBeCloseTo(words, 0);
    expect(Math.expm1(signs.solidWords)).toBeCloseTo(words, 0);
    expect(Math.expm1(signs.sentences)).toBeCloseTo(PARAGRAPHS.length);
    expect(signs.companyRatio).toBe(1);
    expect(signs.solidRatio).toBe(1);
  });

  it('ends a run after more than two dropped lines', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const near = signsOf([first, ...TEASERS.slice(0, 2), second, ...MENU, third], isParagraph);
    expect(Math.expm1(near.sentences)).toBeCloseTo(2);
  });

  it('tells sentences that stand alone from those in a row', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const alone = signsOf([first, ...MENU, second, ...MENU, third], isParagraph);
    expect(alone.companyRatio).toBe(0);
    expect(alone.solidRatio).toBe(0);
    expect(Math.expm1(alone.solidWords)).toBeCloseTo(
      Math.max(...[first, second, third].map((line) => line.split(' ').length)),
    );
    const some = signsOf([first, ...MENU, second, third], isParagraph);
    expect(some.companyRatio).toBeCloseTo(2 / 3);
    expect(some.solidRatio).toBeCloseTo(2 / 3);
  });

  it('hears sentences in a row whether they are kept or not', () => {
    const signs = signsOf([...MENU, ...PARAGRAPHS], (line) => line === PARAGRAPHS[0]);
    expect(signs.companyRatio).toBe(1);
    expect(signs.solidRatio).toBe(0);
    expect(Math.expm1(signs.sentences)).toBeCloseTo(1);
  });

  it('is made of finite numbers on a page without lines', () => {
    expect(Object.values(signsOf([], () => true)).every(Number.isFinite)).toBe(true);
  });
});

describe('logOddsOfArticle', () => {
  const weights = TEXT_MODEL.article;

  it('is higher for an article amid furniture than for lists with a summary here and there', () => {
    const article = signsOf([...MENU, ...PARAGRAPHS, ...TEASERS], isParagraph);
    const lists = TEASERS.flatMap((teaser, at) => [teaser, PARAGRAPHS[at] ?? teaser, ...MENU]);
    const index = signsOf([...MENU, ...lists], isParagraph);
    expect(logOddsOfArticle(article, weights)).toBeGreaterThan(logOddsOfArticle(index, weights));
  });

  it('stays within bounds', () => {
    const signs = signsOf([...MENU, ...PARAGRAPHS], isParagraph);
    expect(logOddsOfArticle({ ...signs, words: 1e6 }, { ...weights, weights: { ...weights.weights, words: 1 } })).toBe(
      6,
    );
  });
});
