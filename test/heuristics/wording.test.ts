/** What stock phrases say of their line and of the lines around. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import { credit } from '../../src/heuristics/credit.js';
import * as around from '../../src/heuristics/furniture.js';
import * as sections from '../../src/heuristics/sections.js';
import { phraseHeuristics } from '../../src/heuristics/stock-phrases.js';
import { pageOf } from '../page-of.js';
import { HEADLINE, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, leanings, levels } from './levels.js';

const [first = '', second = '', third = '', fourth = '', fifth = ''] = PARAGRAPHS;
const article = [HEADLINE, ...PARAGRAPHS];
const phrase = (category: string): Heuristic => {
  const found = phraseHeuristics.find(({ name }) => name === `phrase-${category}`);
  if (found === undefined) throw new Error(`no heuristic phrase-${category}`);
  return found;
};

describe('phrase-…', () => {
  it.each<[string, string, string]>([
    ['related', 'Related articles', 'en'],
    ['read-also', 'Read more', 'en'],
    ['share', 'Share on Facebook', 'en'],
    ['subscribe', 'Subscribe to our newsletter', 'en'],
    ['comment', 'Leave a reply', 'en'],
    ['login', 'Forgot your password?', 'en'],
    ['legal', 'All rights reserved', 'en'],
    ['cookie', 'We use cookies', 'en'],
    ['caption', 'Photo: Jane Roe', 'en'],
    ['byline', 'By Jane Roe', 'en'],
    ['source', 'Source: Agency', 'en'],
    ['ad', 'Advertisement', 'en'],
    ['tags', 'Tags: ferry, islands', 'en'],
    ['nav', 'Skip to content', 'en'],
    ['promo', 'Follow us on Facebook', 'en'],
    ['dateline', 'Last updated', 'en'],
    ['author-bio', 'About the author', 'en'],
    ['form', 'Your name', 'en'],
    ['media', 'Photo gallery', 'en'],
    ['key-points', 'Key points', 'en'],
    ['reader-aid', '4 min read', 'en'],
    ['notice', 'Page not found', 'en'],
    ['related', 'Tin liên quan', 'vi'],
    ['related', 'Ähnliche Artikel', 'de'],
    ['related', '相关新闻', 'zh'],
    ['comment', 'Комментарии', 'ru'],
    ['share', 'شارك', 'ar'],
    ['share', 'Teilen Sie dies mit:', 'de'],
    ['share', 'Compartilhe isso:', 'pt'],
    ['share', 'Поделиться ссылкой:', 'ru'],
    ['related', 'Das Thema könnte dich auch interessieren:', 'de'],
  ])('%s fires on %s', (category, line, language) => {
    expect(leanings(phrase(category), pageOf(line, language))[0]).toBeLessThan(-0.5);
  });

  it.each(phraseHeuristics.map((heuristic) => [heuristic.name, heuristic] as const))(
    '%s stays silent on an article',
    (_, heuristic) => {
      expect(levels(heuristic, article)).toEqual(article.map(() => 0));
    },
  );
});

describe('since-section', () => {
  const page = [...article, 'Related articles', 'The level of the river fell overnight.', ...PARAGRAPHS, ...PARAGRAPHS];

  it('fires below the heading of a list', () => {
    expect(leaningOn('The level of the river fell overnight.', sections.sinceSection, page)).toBeLessThan(-0.5);
  });

  it('stays silent above it, and recovers when much prose has passed', () => {
    expect(leaningOn(fifth, sections.sinceSection, page)).toBeGreaterThanOrEqual(-0.3);
    expect(leanings(sections.sinceSection, page).at(-1)).toBeGreaterThanOrEqual(0);
  });

  it('does not take a sentence for a heading', () => {
    const sentence = [...article, 'Comments were not to be had from the owners.', fourth];
    expect(leaningOn(fourth, sections.sinceSection, sentence)).toBeGreaterThan(-0.5);
  });
});

describe.each<[string, Heuristic, string]>([
  ['stamps-since-core', sections.stampsSinceCore, '5 March 2024'],
  ['furniture-since-core', sections.furnitureSinceCore, 'All rights reserved'],
  ['shares-since-core', sections.sharesSinceCore, 'Share on Facebook'],
  ['related-since-core', sections.relatedSinceCore, 'Related articles'],
  ['comments-since-core', sections.commentsSinceCore, 'Leave a reply'],
  ['bio-since-core', sections.bioSinceCore, 'About the author'],
])('%s', (_, heuristic, cue) => {
  it('counts up at each cue, from the core on', () => {
    const page = [...article, cue, 'One more line', cue, 'And another one'];
    const found = levels(heuristic, page);
    expect(found.at(-3)).toBeGreaterThan(found[1] ?? NaN);
    expect(found.at(-1)).toBeGreaterThanOrEqual(found.at(-3) ?? NaN);
  });

  it('is the same for all lines of an article without a cue', () => {
    expect(new Set(levels(heuristic, article)).size).toBe(1);
  });
});

describe.each<[string, Heuristic, string]>([
  ['since-related', sections.sinceRelated, 'Related articles'],
  ['since-comment', sections.sinceComment, 'Leave a reply'],
  ['since-share', sections.sinceShare, 'Share on Facebook'],
])('%s', (_, heuristic, cue) => {
  it('fires right below the cue, and less further down', () => {
    const [, at = NaN, ...below] = leanings(heuristic, [HEADLINE, cue, first, ...TEASERS, second, third, ...TEASERS]);
    expect(at).toBeLessThan(0);
    expect(below[0]).toBeLessThan(0);
    expect(below.at(-1)).toBeGreaterThan(below[0] ?? NaN);
  });

  it('stays silent where there is none', () => {
    expect(Math.min(...leanings(heuristic, article))).toBeGreaterThanOrEqual(0);
  });
});

describe('furniture around', () => {
  const furniture = ['Share on Facebook', 'Subscribe to our newsletter', 'Leave a reply', 'All rights reserved'];

  it.each([
    ['furniture-before', around.furnitureBefore, [...furniture, 'A line', ...PARAGRAPHS]],
    ['furniture-after', around.furnitureAfter, [...PARAGRAPHS, 'A line', ...furniture]],
    ['furniture-wide', around.furnitureWide, [...furniture, ...furniture, 'A line', ...furniture, ...furniture]],
    ['furniture-beside', around.furnitureBeside, [...furniture, 'A line', ...furniture]],
  ] as const)('%s fires on a line beside it, and stays silent within an article', (_, heuristic, page) => {
    expect(leaningOn('A line', heuristic, page)).toBeLessThan(0);
    expect(Math.min(...leanings(heuristic, article))).toBeGreaterThanOrEqual(0);
  });
});

describe('credit', () => {
  it.each<[string, string]>([
    ['en', 'The ferry in its dock. Photo: Jane Roe'],
    ['en', 'The ferry in its dock (Photo: Jane Roe)'],
    ['de', 'Die Fähre im Dock. Foto: Erika Roe'],
    ['vi', 'Chiếc phà ở bến. Ảnh: Trần Văn A'],
    ['ru', 'Паром в доке. Фото: Иван Ро'],
  ])('fires on %s: %s', (language, line) => {
    expect(leanings(credit, pageOf(line, language))[0]).toBeLessThan(-1);
  });

  it.each(['The ferry in its dock.', 'One thing is clear: the ferry is old', first, 'It closes at 18:30'])(
    'stays silent on %s',
    (line) => {
      expect(levels(credit, [line])).toEqual([0]);
    },
  );
});
