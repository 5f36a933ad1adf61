/** What the tree of a page says of its lines. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../../src/heuristics/heuristic.js';
import { STRUCTURE_HEURISTICS } from '../../../src/heuristics/structure/index.js';
import { HEURISTICS } from '../../../src/heuristics/index.js';
import { HTML_HEURISTICS } from '../../../src/html-model.js';
import { HTML_WEIGHTS } from '../../../src/weights-html.js';
import { htmlPageOf } from '../../html-page-of.js';
import { pageOf } from '../../page-of.js';
import { CAPTION, COMMENT, COOKIES, HTML_PAGE, TEASER } from '../../small-html-pages.js';
import { HEADLINE, PARAGRAPHS } from '../../small-pages.js';
import { leaningOn } from '../levels.js';

const page = htmlPageOf(HTML_PAGE);
const LAST = PARAGRAPHS.at(-1) ?? '';

function heuristic(name: string): Heuristic {
  const found = STRUCTURE_HEURISTICS.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no heuristic ${name}`);
  return found;
}
const leaning = (name: string, text: string): number => leaningOn(text, heuristic(name), page);

describe('a heuristic of the tree', () => {
  it.each([
    ['half-container', TEASER],
    ['main-container', COMMENT],
    ['whole-container', COOKIES],
    ['densest-block', TEASER],
    ['densest-group', COMMENT],
    ['in-nav', 'Sport'],
    ['in-footer', 'All of it is ours.'],
    ['in-figcaption', CAPTION],
    ['block-tag', 'Imprint'],
    ['article-element', COMMENT],
    ['concealed', COOKIES],
    ['part-related', TEASER],
    ['part-comments', COMMENT],
    ['part-consent', COOKIES],
    ['outer-block-links', 'Sport'],
    ['outer-block-prose', TEASER],
    ['cards', TEASER],
    ['run-distance', COOKIES],
    ['like-blocks-prose', TEASER],
    ['comments-passed', COMMENT],
    ['line-in-place', COMMENT],
    ['line-in-part', TEASER],
    ['in-list-of', 'Sport'],
    ['stated-title', HEADLINE],
    ['stated-title', 'Home'],
  ])('%s speaks against “%s” more than against the article', (name, text) => {
    expect(leaning(name, text)).toBeLessThan(leaning(name, LAST));
  });

  it.each([
    ['part-article-text', LAST],
    ['own-prose-around', LAST],
    ['line-prose', LAST],
    ['stated-description', PARAGRAPHS[0] ?? ''],
  ])('%s speaks for “%s”', (name, text) => {
    expect(leaning(name, text)).toBeGreaterThan(0);
  });

  it('hears no hidden matter where the page shows nothing else', () => {
    const revealed = htmlPageOf(
      `<div style="display:none">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`,
    );
    expect([...heuristic('concealed').find(revealed)]).toEqual(revealed.blocks.map(() => 0));
  });

  it('counts the headings of level 1 after the first', () => {
    const next = htmlPageOf(`${HTML_PAGE}<h1>Rain on Sunday</h1><p>${TEASER}</p>`);
    const levels = heuristic('top-headings').find(next);
    expect(levels.at(-1)).toBe(1);
    expect(levels[next.title + 1]).toBe(0);
  });
});

describe.each(STRUCTURE_HEURISTICS.map((known) => [known.name, known] as const))('%s', (name, known) => {
  it('is named once, in kebab-case, with a weight and a prior for each level', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect([...HEURISTICS, ...STRUCTURE_HEURISTICS].filter((other) => other.name === name)).toHaveLength(1);
    expect(known.priors).toHaveLength(known.levels.length);
    expect(new Set(known.levels).size).toBe(known.levels.length);
    expect(HTML_WEIGHTS.heuristics[name]).toHaveLength(known.levels.length);
  });

  it('gives each line one of its levels, and says nothing of a page without a tree', () => {
    const found = known.find(page);
    expect(found).toHaveLength(page.blocks.length);
    expect(Math.max(...found)).toBeLessThan(known.levels.length);
    const text = pageOf(PARAGRAPHS.join('\n'));
    expect([...known.find(text)]).toEqual(text.blocks.map(() => 0));
    expect([...known.find(htmlPageOf(''))]).toEqual([]);
  });
});

it('weighs most heuristics of text as well', () => {
  const weighed = HTML_HEURISTICS.filter(({ name }) => HEURISTICS.some((known) => known.name === name));
  expect(weighed.length).toBeGreaterThan(HEURISTICS.length / 2);
  for (const { name, levels } of weighed) expect(HTML_WEIGHTS.heuristics[name], name).toHaveLength(levels.length);
});
