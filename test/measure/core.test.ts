/** The densest run of text, wherever on the page it stands. */
import { describe, expect, it } from 'vitest';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { pageOf } from '../page-of.js';

const coreOf = (lines: readonly string[]): string[] => {
  const { blocks, core } = pageOf(lines.join('\n'));
  return blocks.slice(core.start, core.end).map(({ text }) => text);
};

describe('the core of a page', () => {
  it('is its paragraphs', () => {
    const core = coreOf([...MENU, HEADLINE, ...PARAGRAPHS, ...TEASERS, ...MENU]);
    expect(core).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    expect(core).not.toContain('Home');
    expect(core).not.toContain(TEASERS[3]);
  });

  it('reaches over a sub-heading', () => {
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    expect(coreOf([...MENU, first, second, 'A letter in a drawer', ...rest])).toEqual([
      first,
      second,
      'A letter in a drawer',
      ...rest,
    ]);
  });

  it('is the whole page when there is nothing else', () => {
    const { core } = pageOf(PARAGRAPHS.join('\n\n'));
    expect(core).toMatchObject({ start: 0, end: PARAGRAPHS.length, massShare: 1, longBlocks: PARAGRAPHS.length });
    expect(core.medianLength).toBeGreaterThan(100);
  });

  it.each(['', '\n\n', '* * *'])('is empty on a page without words: %j', (text) => {
    expect(pageOf(text).core).toEqual({ start: 0, end: 0, massShare: 0, longBlocks: 0, medianLength: 0 });
  });
});
