/** Which parts of a page the names of its elements speak of. */
import { describe, expect, it } from 'vitest';
import { PARTS, PartReader } from '../../../src/measure/structure/part-words.js';
import type { Part } from '../../../src/measure/structure/part-vocabulary.js';

const partsOf = (name: string): Part[] => {
  const bits = new PartReader().partsOf(name);
  return PARTS.filter((_, at) => (bits & (1 << at)) !== 0);
};

describe('PartReader', () => {
  it.each<[string, Part]>([
    ['related-articles', 'related'],
    ['js-relatedPosts', 'related'],
    ['lien_quan tin', 'related'],
    ['commentList', 'comments'],
    ['kommentare', 'comments'],
    ['article__body', 'articleText'],
    ['entry-content', 'articleText'],
    ['wp-caption-text', 'caption'],
    ['NewsletterBox', 'newsletter'],
    ['sr-only', 'concealed'],
    ['breadcrumbs', 'navigation'],
  ])('finds in %s: %s', (name, part) => {
    expect(partsOf(name)).toContain(part);
  });

  it.each(['', 'css-1x2y3z', 'x', '123', 'relate', 'commented-out'])('finds nothing in “%s”', (name) => {
    expect(partsOf(name)).toEqual([]);
  });

  it('has a bit for each kind of part', () => {
    expect(PARTS.length).toBeLessThanOrEqual(31);
  });
});
