/** That a page's tree is bounded: in time, in size, in depth. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/index.js';
import { parsePage } from '../../../src/read/html/parse-page.js';
import { htmlDocumentOf } from '../../html-page-of.js';

/** Every paragraph opens all formatting elements again: k tags and k paragraphs make k times k elements. */
const amplified = (count: number): string =>
  `<p>${Array.from({ length: count }, (_, at) => `<b a${String(at)}>`).join('')}${'</p><p>x'.repeat(count)}`;

describe('parsePage', () => {
  it('reads a page whole', () => {
    expect(parsePage('<p>One</p>').isCut).toBe(false);
  });

  it('stops a page that grows out of a few tags, and reads what there is', () => {
    const { isCut, document } = parsePage(amplified(1500));
    expect(isCut).toBe(true);
    expect(document.childNodes.length).toBeGreaterThan(0);
    expect(extractArticle(amplified(1500), { from: 'html' }).warnings.map(({ code }) => code)).toContain('node-limit');
  });
});

describe('deep trees are read', () => {
  const depth = 20_000;
  it.each([
    ['blocks', '<div>x'],
    ['inline elements', '<b>x'],
    ['spans', '<span>x'],
    ['lists', '<ul><li>x'],
    ['tables', '<table><tr><td>x'],
    ['templates', '<template>x'],
    ['headings within blocks', '<h1><div>x'],
  ])('of %s', (_, open) => {
    const { lines } = htmlDocumentOf(open.repeat(depth));
    expect(lines.length).toBeLessThanOrEqual(2 * depth);
  });
});
