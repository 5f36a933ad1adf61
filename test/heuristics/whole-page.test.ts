/** What the page is like as a whole: the same for each of its lines. */
import { describe, expect, it } from 'vitest';
import * as wholePage from '../../src/heuristics/whole-page.js';
import { MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leanings, levels } from './levels.js';

const furniture = [...MENU, ...TEASERS, ...MENU, ...TEASERS];
const bare = PARAGRAPHS;
const noisy = [...furniture, ...PARAGRAPHS, ...furniture];

describe('page-prose', () => {
  it('leans to pages of prose, from pages without', () => {
    expect(leanings(wholePage.pageProse, bare)[0]).toBeGreaterThan(0);
    expect(leanings(wholePage.pageProse, furniture)[0]).toBeLessThan(0);
  });
});

describe('page-length', () => {
  it('leans to short pages rather than to long ones', () => {
    const long = new Array<string>(500).fill('Sport');
    expect(leanings(wholePage.pageLength, bare)[0]).toBeGreaterThan(leanings(wholePage.pageLength, long)[0] ?? NaN);
  });
});

describe('the core', () => {
  it.each([
    ['core-mass', wholePage.coreMass],
    ['core-blocks', wholePage.coreBlocks],
    ['core-line-length', wholePage.coreLineLength],
  ])('has a higher level of %s on a page of prose than on a menu', (_, heuristic) => {
    expect(levels(heuristic, bare)[0]).toBeGreaterThan(levels(heuristic, MENU)[0] ?? NaN);
  });

  it('starts and ends within a noisy page, and not within a bare one', () => {
    expect(levels(wholePage.coreStart, noisy)[0]).toBeGreaterThan(levels(wholePage.coreStart, bare)[0] ?? NaN);
    expect(levels(wholePage.coreEnd, noisy)[0]).toBeLessThan(levels(wholePage.coreEnd, bare)[0] ?? NaN);
  });
});
