/** Where the headline stands, and where it is printed again. */
import { describe, expect, it } from 'vitest';
import { firstLineAgain, headline, headlineWords } from '../../src/heuristics/headline.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, leanings, levels } from './levels.js';

const [first = '', second = ''] = PARAGRAPHS;

describe('headline', () => {
  const page = [...MENU, HEADLINE, first, `Photo: ${HEADLINE}`, ...PARAGRAPHS.slice(1)];

  it('fires on the headline, on its second printing and on what stands before it', () => {
    for (const line of [HEADLINE, `Photo: ${HEADLINE}`, 'Home'])
      expect(leaningOn(line, headline, page)).toBeLessThan(-1);
  });

  it('leans to what follows', () => {
    for (const line of [first, second]) expect(leaningOn(line, headline, page)).toBeGreaterThan(0);
  });

  it('stays silent on a page without one', () => {
    expect(leanings(headline, TEASERS)).toEqual(TEASERS.map(() => 0));
  });
});

describe('first-line-again', () => {
  it('fires on what stands between the window’s title and the headline', () => {
    const page = [`${HEADLINE} | The Island Paper`, ...MENU, HEADLINE, ...PARAGRAPHS];
    expect(leaningOn('Sport', firstLineAgain, page)).toBeLessThan(0);
    expect(leaningOn(first, firstLineAgain, page)).toBeGreaterThan(0);
  });

  it('stays silent on a page whose first line comes once', () => {
    expect(leanings(firstLineAgain, [...MENU, HEADLINE, ...PARAGRAPHS])).toEqual(
      new Array(MENU.length + 1 + PARAGRAPHS.length).fill(0),
    );
  });
});

describe('headline-words', () => {
  it('tells lines that share words with the headline from lines that do not', () => {
    const page = [HEADLINE, ...PARAGRAPHS, 'Telescopes for all'];
    const found = levels(headlineWords, page);
    expect(found[1]).toBeGreaterThan(found.at(-1) ?? NaN);
  });
});
