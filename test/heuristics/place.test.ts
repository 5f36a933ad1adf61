/** Where a line stands in the page's text. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import { coreDistance, coreGap, runShare, textBefore, topicBefore, topicDistance } from '../../src/heuristics/place.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, levels } from './levels.js';

const page = [...MENU, HEADLINE, ...PARAGRAPHS, ...TEASERS, 'Imprint'];
const [, , middle = ''] = PARAGRAPHS;

describe.each<[string, Heuristic]>([
  ['core-distance', coreDistance],
  ['text-before', textBefore],
  ['topic-distance', topicDistance],
  ['topic-before', topicBefore],
  ['run-share', runShare],
])('%s', (_, heuristic) => {
  it.each(['Home', 'Imprint'])('fires on %s', (line) => {
    expect(leaningOn(line, heuristic, page)).toBeLessThan(0);
  });

  it('leans to a paragraph in the middle', () => {
    expect(leaningOn(middle, heuristic, page)).toBeGreaterThan(0);
  });
});

describe('core-gap', () => {
  it('rises from before the core to behind it, and is the same within', () => {
    const found = levels(coreGap, page);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeLessThan(found.at(-1) ?? NaN);
    expect(new Set(found.slice(MENU.length + 2, MENU.length + PARAGRAPHS.length)).size).toBe(1);
  });
});
