/** The run of blocks that speak of one thing. */
import { describe, expect, it } from 'vitest';
import { HEADLINE, MENU, PARAGRAPHS } from '../small-pages.js';
import { pageOf } from '../page-of.js';

const OTHER_STORY = [
  'Hens lay fewer eggs when nights grow cold, and breeders in the valley now heat their coops with straw and old blankets.',
  'A dozen brown eggs cost twice what they cost before the frost, which cake shops notice sooner than anybody else does.',
];

describe('the topic', () => {
  it('holds the article’s paragraphs', () => {
    const page = pageOf([...MENU, HEADLINE, ...PARAGRAPHS].join('\n'));
    const first = page.blocks.findIndex(({ text }) => text === PARAGRAPHS[0]);
    expect(page.topic.start).toBeLessThanOrEqual(first);
    expect(page.topic.end).toBe(page.blocks.length);
  });

  it('has all its text behind it at the page’s end, and never less than before', () => {
    const { massBefore } = pageOf([...MENU, ...PARAGRAPHS, ...OTHER_STORY].join('\n')).topic;
    expect([...massBefore]).toEqual([...massBefore].sort((a, b) => a - b));
    expect(massBefore.at(-1)).toBeCloseTo(1, 10);
  });

  it('counts another story’s text for less than the article’s', () => {
    const { blocks, topic } = pageOf([...PARAGRAPHS, ...MENU, ...MENU, ...OTHER_STORY].join('\n'));
    const share = (index: number): number => (topic.massBefore[index] ?? 0) - (topic.massBefore[index - 1] ?? 0);
    const perMass = (index: number): number => share(index) / (blocks[index]?.mass ?? 1);
    expect(perMass(blocks.length - 1)).toBeLessThan(perMass(1));
  });

  it('is empty on an empty page', () => {
    expect(pageOf('').topic).toMatchObject({ start: 0, end: 0 });
  });
});
