/** A line of the article shares its words, a line of another one does not. */
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, TEASERS } from '../small-pages.js';
import { pageOf } from '../page-of.js';

const own = 'What the captain wrote in his letter';
const foreign = 'Telescopes and saws can be borrowed for a fortnight.';
const page = pageOf([...PARAGRAPHS, own, foreign, ...TEASERS].join('\n'));
const at = (text: string): number => page.blocks.findIndex((block) => block.text === text);
const { toCore, toRest, commonWords } = page.similarity;

describe('similarity', () => {
  it('to the core is higher for a line on its topic', () => {
    expect(toCore[at(own)]).toBeGreaterThan(toCore[at(foreign)] ?? 1);
  });

  it('to the rest is higher for a line that shares words with a teaser', () => {
    expect(toRest[at(foreign)]).toBeGreaterThan(toRest[at(PARAGRAPHS[2] ?? '')] ?? 1);
  });

  it('does not count a line’s own words', () => {
    const alone = pageOf(PARAGRAPHS.slice(0, 1).join('\n'));
    expect([...alone.similarity.toCore, ...alone.similarity.toRest]).toEqual([0, 0]);
  });

  it('finds function words without a list: the core’s commonest', () => {
    expect(commonWords[at(own)]).toBeGreaterThan(0.2);
    expect(commonWords[at(TEASERS[2] ?? '')]).toBeLessThan(commonWords[at(own)] ?? 0);
  });

  it('is a share: from 0 to 1 everywhere', () => {
    for (const value of [...toCore, ...toRest, ...commonWords]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
