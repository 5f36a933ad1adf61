/** Every family of hostile pages: twice the page is twice the work, nothing is thrown, and the article comes through. */
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/options.js';
import { countWork, faultsOfGrowth } from './count-work.js';
import { SENTENCE } from './families/family.js';
import { NAMED_FAMILIES, control } from './families/index.js';

/** Small, for every run of the tests; `npm run test:hostile` goes on from here. */
const CHARACTERS = 3000;

describe(`${NAMED_FAMILIES.length} families, at ${CHARACTERS} and ${2 * CHARACTERS} characters`, () => {
  it.each(NAMED_FAMILIES.map((family) => [family.name, family] as const))('%s', (_, { format, generate, promise }) => {
    const [one, two] = [CHARACTERS, 2 * CHARACTERS].map((size) => countWork(generate(size), format, { keep: LABELS }));
    if (one === undefined || two === undefined) throw new Error('two sizes were asked for');
    expect(faultsOfGrowth(one.work, two.work)).toEqual([]);
    if (promise === 'article') expect(two.article.text).toContain(SENTENCE);
  });
});

it.each(['text', 'markdown', 'html'] as const)('the page that they are compared with is one of prose: %s', (format) => {
  const { work, article } = countWork(control(format, CHARACTERS), format);
  expect(work.characters).toBeGreaterThan(CHARACTERS);
  expect(article.text.length).toBeGreaterThan(CHARACTERS / 2);
});
