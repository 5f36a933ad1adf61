/** Languages by franc's tables: the same answers as franc's own. */
import { francAll } from 'franc';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { likelyLanguages } from '../../src/languages/trigrams.js';
import { FIXTURES, SEEDS } from '../pages.js';

const only = LANGUAGES.map(({ iso6393 }) => iso6393);
const MIN_LENGTH = 24;

describe('likelyLanguages', () => {
  it.each([...SEEDS, ...FIXTURES])('answers as franc does of $name', ({ input }) => {
    for (let start = 0; start < input.length; start += 600) {
      const sample = input
        .slice(start, start + 500)
        .replace(/[^\p{L}\p{M}]+/gu, ' ')
        .trim();
      if (sample.length >= MIN_LENGTH)
        expect(likelyLanguages(sample, only)).toEqual(francAll(sample, { only, minLength: MIN_LENGTH }));
    }
  });

  it('knows nothing of a text without letters', () => {
    expect(likelyLanguages('12 34 56', only)).toEqual([['und', 1]]);
  });
});
