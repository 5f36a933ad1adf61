/** When a stock phrase counts: as the whole line, or as its opening unless it is a single word before further words. */
import { describe, expect, it } from 'vitest';
import type { PhraseCategory } from '../../src/languages/language-data.js';
import { normaliseLine } from '../../src/measure/normalise-line.js';
import { PHRASE_CATEGORIES, bitOf } from '../../src/measure/phrases.js';
import type { PhraseSet } from '../../src/measure/phrases.js';
import { pageOf } from '../page-of.js';

const categoriesOf = (set: PhraseSet): PhraseCategory[] =>
  PHRASE_CATEGORIES.filter((name) => (set & bitOf(name)) !== 0);

function hits(line: string, language = 'en'): { whole: PhraseCategory[]; opening: PhraseCategory[] } {
  const { whole = 0, opening = 0 } = pageOf(line, language).blocks[0]?.phrases ?? {};
  return { whole: categoriesOf(whole), opening: categoriesOf(opening) };
}

describe('a phrase is the line', () => {
  it.each<[PhraseCategory, string, string]>([
    ['related', 'Related articles', 'en'],
    ['related', 'RELATED ARTICLES', 'en'],
    ['related', 'Related articles:', 'en'],
    ['related', '» Related articles', 'en'],
    ['related', '>> Related articles >>', 'en'],
    ['related', '• Related articles', 'en'],
    ['related', '— Related articles —', 'en'],
    ['related', 'Related articles (12)', 'en'],
    ['share', 'Share', 'en'],
    ['comment', '12 comments', 'en'],
    ['comment', '1,204 Comments', 'en'],
    ['readerAid', '4 min read', 'en'],
    ['ad', 'Advertisement', 'en'],
    ['related', 'Tin liên quan', 'vi'],
    ['related', 'Tin liên quan'.normalize('NFD'), 'vi'],
    ['related', 'TIN LIÊN QUAN', 'vi'],
    ['related', '相关新闻', 'zh'],
    ['related', '【相关新闻】', 'zh'],
    ['related', '関連記事', 'ja'],
    ['related', '관련기사', 'ko'],
    ['related', 'ข่าวที่เกี่ยวข้อง', 'th'],
    ['related', 'İlgili haberler', 'tr'],
    ['related', 'İLGİLİ HABERLER', 'tr'],
    ['related', 'مقالات ذات صلة', 'ar'],
  ])('%s: %s', (category, line, language) => {
    expect(hits(line, language).whole).toContain(category);
  });

  it('in English on a page of any language', () => {
    expect(hits('Related articles', 'vi').whole).toContain('related');
    expect(hits('Related articles', 'xx').whole).toContain('related');
  });
});

describe('a phrase opens the line', () => {
  it.each<[PhraseCategory, string, string]>([
    ['related', 'Related articles from our archive', 'en'],
    ['readAlso', 'Read more: Bridge to reopen on Monday', 'en'],
    ['legal', 'All rights reserved by the publisher', 'en'],
    // One word counts before a colon, a number, a bar, an arrow or a bracket …
    ['caption', 'Photo: Jane Roe', 'en'],
    ['tags', 'Tags: bridge, council', 'en'],
    ['share', 'Share | Print', 'en'],
    ['source', 'Source: the ministry', 'en'],
    // … or before nothing but a name.
    ['byline', 'By Jane Roe', 'en'],
    ['byline', 'By JANE ROE', 'en'],
    ['caption', 'Ảnh: Trần Văn A', 'vi'],
  ])('%s: %s', (category, line, language) => {
    expect(hits(line, language).opening).toContain(category);
    expect(hits(line, language).whole).not.toContain(category);
  });
});

describe('no phrase counts in', () => {
  it.each<[string, string]>([
    ['Share prices fell on Tuesday.', 'en'],
    ['By the end of the year the bridge will be closed.', 'en'],
    ['Photo albums were found in the attic.', 'en'],
    ['Source of the river is a small lake.', 'en'],
    ['Commentsection', 'en'],
    ['Advertisements fill the page.', 'en'],
    ['Menus of the old inns are on show.', 'en'],
    ['The related articles were withdrawn.', 'en'],
    ['Theo ông, cây cầu sẽ đóng cửa vào cuối năm.', 'vi'],
    ['Von der Brücke aus sieht man das Meer.', 'de'],
    ['图书馆下周起延长开放时间。', 'zh'],
    ['', 'en'],
    ['!!!', 'en'],
  ])('%s', (line, language) => {
    expect(hits(line, language)).toEqual({ whole: [], opening: [] });
  });

  it('a long line', () => {
    expect(hits(`Related articles ${'and more '.repeat(40)}`)).toEqual({ whole: [], opening: [] });
  });
});

describe('normaliseLine', () => {
  it.each<[string, string]>([
    ['12 comments', '# comments'],
    ['1,204.5 comments', '# comments'],
    ['» » related', 'related'],
    ['© 2024 a', '© # a'],
    ['@name', '@name'],
    ['don’t miss', "don't miss"],
    ['١٢ تعليق', '# تعليق'],
    ['', ''],
  ])('makes %j %j', (line, expected) => {
    expect(normaliseLine(line)).toBe(expected);
  });
});

it('has a bit of its own for each category', () => {
  const bits = PHRASE_CATEGORIES.map(bitOf);
  expect(new Set(bits).size).toBe(PHRASE_CATEGORIES.length);
  expect(bits.every((bit) => bit > 0)).toBe(true);
});
