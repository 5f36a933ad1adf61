/** What the lines of an article's own head say of it. */
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/assemble/metadata.js';
import type { Label } from '../../src/types.js';
import { pageOf } from '../page-of.js';
import { HEADLINE, PARAGRAPHS } from '../small-pages.js';

/** A page whose lines below the headline have the labels that stand beside them. */
function metadataOf(language: string, ...lines: (readonly [Label, string])[]): ReturnType<typeof readMetadata> {
  const page = pageOf([HEADLINE, ...lines.map(([, text]) => text), ...PARAGRAPHS].join('\n'), language);
  return readMetadata(page, ['title', ...lines.map(([label]) => label), ...PARAGRAPHS.map((): Label => 'paragraph')]);
}

describe('authors', () => {
  it.each<[string, string, string[]]>([
    ['en', 'By Jane Roe', ['Jane Roe']],
    ['en', 'BY JANE ROE', ['JANE ROE']],
    ['en', 'by Jane Roe', ['Jane Roe']],
    ['en', 'Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['en', 'By Jane Roe, John Doe and Ann Poe', ['Jane Roe', 'John Doe', 'Ann Poe']],
    ['en', 'By: Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe (Staff reporter)', ['Jane Roe']],
    ['en', 'By Jane Roe – Stornoway', ['Jane Roe']],
    ['en', 'By Anderson-Andrews O’Hara', ['Anderson-Andrews O’Hara']],
    ['de', 'Von Erika Roe und Hans Doe', ['Erika Roe', 'Hans Doe']],
    ['fr', 'Par Jeanne Roe et Jean Doe', ['Jeanne Roe', 'Jean Doe']],
    ['vi', 'Tác giả: Trần Văn A', ['Trần Văn A']],
    ['vi', 'Trần Văn A - Nguyễn Thị B', ['Trần Văn A']],
    ['ru', 'Автор: Иван Ро', ['Иван Ро']],
    ['zh', '作者：王小明', ['王小明']],
    ['zh', '作者：王小明、李雷', ['王小明', '李雷']],
    ['ar', 'بقلم: سالم أحمد', ['سالم أحمد']],
  ])('of %s: %s', (language, line, authors) => {
    expect(metadataOf(language, ['byline', line]).authors).toEqual(authors);
  });

  it('are those of the first byline', () => {
    expect(metadataOf('en', ['byline', 'By Jane Roe'], ['byline', 'By John Doe']).authors).toEqual(['Jane Roe']);
  });

  it.each<[Label, string]>([
    ['caption', 'Photo: Jane Roe'],
    ['source', 'Source: Agency'],
    ['author-bio', 'Jane Roe is a reporter.'],
    ['teaser', 'By Jane Roe'],
  ])('are not in a line that is %s', (label, line) => {
    expect(metadataOf('en', [label, line]).authors).toEqual([]);
  });

  it.each(['By', 'By 12', 'By desk@a.example', 'By https://a.example'])('are not in %s', (line) => {
    expect(metadataOf('en', ['byline', line]).authors).toEqual([]);
  });
});

describe('published', () => {
  it.each<[string, string, string | null]>([
    ['en', 'Published: 5 March 2024, 10:15 GMT', '2024-03-05T10:15:00Z'],
    ['vi', 'Thứ Tư, 08/12/2021 19:11 (GMT+7)', '2021-12-08T19:11:00+07:00'],
    ['th', '5 มีนาคม 2567', '2024-03-05'],
    ['en', '3 hours ago', null],
    ['xx', '05/03/2024', null],
  ])('of %s: %s', (language, line, published) => {
    expect(metadataOf(language, ['dateline', line]).published).toBe(published);
  });

  it.each<[Label, string]>([
    ['timestamp', '5 March 2024'],
    ['caption', 'The ferry on 5 March 2024'],
    ['teaser', '5 March 2024'],
  ])('is not in a line that is %s', (label, line) => {
    expect(metadataOf('en', [label, line]).published).toBeNull();
  });

  it('is the first stamp, and not that of an update before it', () => {
    const first = ['dateline', 'Published: 5 March 2024'] as const;
    const update = ['dateline', 'Updated: 6 March 2024'] as const;
    expect(metadataOf('en', first, update).published).toBe('2024-03-05');
    expect(metadataOf('en', update, first).published).toBe('2024-03-05');
  });
});

describe('title', () => {
  it('is the headline, without a typed number or bullet', () => {
    expect(metadataOf('en').title).toBe(HEADLINE);
  });
});
