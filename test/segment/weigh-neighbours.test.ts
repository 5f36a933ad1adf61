/** What the lines around it change about a line. */
import { describe, expect, it } from 'vitest';
import { weighHtmlNeighbours, weighLoneLines, weighOpening } from '../../src/segment/weigh-neighbours.js';
import { pageOf } from '../page-of.js';
import { MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';

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

describe('weighHtmlNeighbours', () => {
  const [headline = '', ...rest] = TEASERS;
  const kept = (lines: readonly string[], scoreOf: (line: string) => number): string[] => {
    const page = pageOf(lines.join('\n\n'));
    const scores = Float64Array.from(page.blocks, ({ text }) => scoreOf(text));
    const weights = weighHtmlNeighbours(page, scores);
    return lines.filter((_, at) => (scores[at] ?? 0) + (weights[at] ?? 0) > 0);
  };

  it('drops a headline amid dropped lines where a text stands elsewhere', () => {
    const isKept = (line: string): boolean => line === headline || PARAGRAPHS.includes(line);
    expect(kept([...PARAGRAPHS, ...MENU, headline, ...rest], (line) => (isKept(line) ? 3 : -2))).toEqual(PARAGRAPHS);
  });

  it.each<[string, readonly string[], (line: string) => number, readonly string[]]>([
    ['one that is surely body', [...PARAGRAPHS, ...MENU, headline, ...rest], () => 5, [headline]],
    ['a heading with its text', [...MENU, headline, ...PARAGRAPHS], () => 3, [headline, ...PARAGRAPHS]],
    ['the only line that is kept', [...MENU, headline, ...rest], () => 3, [headline]],
  ])('leaves %s', (_, lines, scoreOf, expected) => {
    const isKept = (line: string): boolean => expected.includes(line) || PARAGRAPHS.includes(line);
    expect(kept(lines, (line) => (isKept(line) ? scoreOf(line) : -2))).toEqual(lines.filter(isKept));
  });

  it('drops the second of two copies', () => {
    expect(kept([...PARAGRAPHS, ...PARAGRAPHS.slice(0, 1)], () => 3)).toHaveLength(PARAGRAPHS.length);
  });
});
