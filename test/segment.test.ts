/** The page's own cut, and when lines above it are an article. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSignsOf } from '../src/article-signs.js';
import { findCut, holdsArticle, weighLoneLines, weighOpening } from '../src/segment.js';
import { MENU, PARAGRAPHS, TEASERS } from './small-pages.js';
import { pageOf } from './page-of.js';

describe('findCut', () => {
  it('keeps what is likely and drops what is not', () => {
    const { cut, expectedF1 } = findCut([6, 6, 6, -6, -6], [20, 20, 20, 20, 20]);
    expect(cut).toBeGreaterThan(-6);
    expect(cut).toBeLessThan(6);
    expect(expectedF1).toBeGreaterThan(0.95);
  });

  it('expects little of a page without a likely line', () => {
    expect(findCut([-6, -6, -6], [5, 5, 5]).expectedF1).toBeLessThan(0.5);
  });

  it('goes lower where all lines are doubtful', () => {
    const doubtful = findCut([-0.5, -0.5, -0.5, -4], [20, 20, 20, 20]).cut;
    expect(doubtful).toBeLessThan(findCut([5, 5, 5, -0.5], [20, 20, 20, 20]).cut);
  });

  it('is a number from 0 to 1 and a finite cut for any scores', () => {
    const score = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.integer({ min: 0, max: 500 }))), (lines) => {
        const { cut, expectedF1 } = findCut(
          lines.map(([value]) => value),
          lines.map(([, words]) => words),
        );
        expect(Number.isFinite(cut)).toBe(true);
        expect(expectedF1).toBeGreaterThanOrEqual(0);
        expect(expectedF1).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

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
    const page = [...MENU, ...PARAGRAPHS.slice(0, 2), ...TEASERS];
    expect(verdict(page, isParagraph, -3)).toBe(false);
    expect(verdict(page, isParagraph, 0)).toBe(true);
  });

  it.each<[string, readonly string[], (line: string) => boolean]>([
    ['nothing kept', [...MENU, ...PARAGRAPHS], () => false],
    ['no lines', [], () => true],
    ['one short line of many', [...MENU, ...TEASERS, ...MENU], (line) => line === TEASERS[1]],
  ])('finds none in %s', (_, lines, kept) => {
    expect(verdict(lines, kept)).toBe(false);
  });
});

describe('weighOpening', () => {
  const opening = (lines: readonly string[], score = 1): number[] => {
    const page = pageOf(lines.join('\n\n'));
    return [...weighOpening(page, new Float64Array(page.blocks.length).fill(score))].map((weight) => weight + score);
  };

  it('drops kept lines before the first sentence, as captions are', () => {
    const settled = opening(['The ferry at the quay, last winter', ...PARAGRAPHS]);
    expect(settled[0]).toBeLessThan(0);
    expect(settled.slice(1).every((score) => score > 0)).toBe(true);
  });

  it('leaves the first sentence and what comes after it', () => {
    expect(opening([...PARAGRAPHS.slice(0, 2), 'A heading of the article', ...PARAGRAPHS]).every((s) => s > 0)).toBe(
      true,
    );
  });

  it('never takes more than a few lines', () => {
    expect(opening(new Array<string>(20).fill('one open line after another')).filter((s) => s <= 0)).toHaveLength(4);
  });
});

describe('weighLoneLines', () => {
  const [headline = '', ...rest] = TEASERS;
  const settled = (lines: readonly string[], kept: readonly string[], score = 0.3): boolean[] => {
    const page = pageOf(lines.join('\n\n'));
    const scores = Float64Array.from(page.blocks, ({ text }) => (kept.includes(text) ? score : -2));
    const weights = weighLoneLines(page, scores);
    return lines.filter((_, at) => (scores[at] ?? 0) + (weights[at] ?? 0) > 0).map((line) => kept.includes(line));
  };

  it('drops a headline that was kept amid dropped ones', () => {
    expect(settled([...MENU, headline, ...rest], [headline])).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[], number]>([
    ['a heading with its text', [...MENU, headline, ...PARAGRAPHS], [headline, ...PARAGRAPHS], 0.3],
    ['a sentence', [...MENU, PARAGRAPHS[0] ?? '', ...rest], PARAGRAPHS.slice(0, 1), 0.3],
    ['a line that is surely body', [...MENU, headline, ...rest], [headline], 2],
    ['the items of a list', [...MENU, ...TEASERS], TEASERS, 0.3],
  ])('leaves %s', (_, lines, kept, score) => {
    expect(settled(lines, kept, score)).toEqual(kept.map(() => true));
  });
});
