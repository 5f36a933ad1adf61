import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { PageMetadata } from '../../src/read/page-metadata/page-metadata.js';
import { readPageMetadata } from '../../src/read/page-metadata/read-page-metadata.js';

const read = (html: string, url: string | null = null): PageMetadata => readPageMetadata(parse(html), url);
const jsonLd = (json: string): PageMetadata => read(`<script type="application/ld+json">${json}</script>`);
const values = (statements: readonly { readonly source: string; readonly value: string }[]): string[] =>
  statements.map(({ source, value }) => `${source}: ${value}`);

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: 'A &amp; B', datePublished: '2024-05-01', author: 'Jane Roe' };

  it.each([
    ['an object', article],
    ['a list', [{ '@type': 'WebSite', name: 'Site' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, article] }],
    ['several types', { ...article, '@type': ['Article', 'http://schema.org/NewsArticle'] }],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: article }],
  ])('is read from %s', (_name, value) => {
    const { titles, authors, dates } = jsonLd(JSON.stringify(value));
    expect(values(titles)).toEqual(['json-ld: A & B']);
    expect(values(authors)).toEqual(['json-ld: Jane Roe']);
    expect(values(dates)).toEqual(['json-ld: 2024-05-01']);
  });

  it.each([
    ['a name', 'Jane Roe', ['Jane Roe']],
    ['a thing', { '@type': 'Person', name: 'Jane Roe' }, ['Jane Roe']],
    ['a list', [{ name: 'Jane Roe' }, 'John Doe'], ['Jane Roe', 'John Doe']],
    ['a nested list', [[{ name: ['Jane Roe'] }]], ['Jane Roe']],
    ['parts of a name', { givenName: 'Jane', familyName: 'Roe' }, ['Jane Roe']],
    ['a value', { name: { '@value': 'Jane Roe' } }, ['Jane Roe']],
    ['a JSON-LD list', { '@list': ['Jane Roe', 'John Doe'] }, ['Jane Roe', 'John Doe']],
    ['a reference', { '@id': '#jane' }, ['Jane Roe']],
    ['nothing', null, []],
    ['a number', 7, []],
  ])('gives authors stated as %s', (_name, author, expected) => {
    const graph = [
      { ...article, author },
      { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
    ];
    expect(jsonLd(JSON.stringify({ '@graph': graph })).authors.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['raw line breaks', '{"@type":"Article","headline":"A\nB"}', 'A B'],
    ['a comma too many', '{"@type":"Article","headline":"A B",}', 'A B'],
    ['a bracket missing', '[{"@type":"Article","headline":"A B"', 'A B'],
    ['quotes without a backslash', '{"@type":"Article","headline":"The "big" B","x":1}', 'The "big" B'],
    ['comments around', '<!-- //<![CDATA[\n{"@type":"Article","headline":"A B"}\n//]]> -->', 'A B'],
    ['a semicolon behind', '{"@type":"Article","headline":"A B"};', 'A B'],
    ['a string cut off', '{"@type":"Article","headline":"A B', 'A B'],
    ['wrong escapes', '{"@type":"Article","headline":"A\\x B"}', 'Ax B'],
  ])('survives %s', (_name, json, headline) => {
    expect(values(jsonLd(json).titles)).toEqual([`json-ld: ${headline}`]);
  });

  it('takes the article that the page shows, not those that it lists', () => {
    const html = `<h1>Second story</h1><script type="application/ld+json">${JSON.stringify([
      { '@type': 'Article', headline: 'First story', author: 'A' },
      { '@type': 'Article', headline: 'Second story', author: 'B' },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', headline: 'Third story', author: 'C' }] },
    ])}</script>`;
    expect(values(read(html).titles)).toEqual(['h1: Second story', 'json-ld: Second story']);
    expect(values(read(html).authors)).toEqual(['json-ld: B']);
  });

  it('is harmless with keys of prototypes', () => {
    const { authors } = jsonLd('{"@type":"Article","__proto__":{"author":"Evil"},"constructor":{"name":"Evil"}}');
    expect(authors).toEqual([]);
    expect(jsonLd('{"@type":"Article","__proto__":{"author":"Evil"},,}').authors).toEqual([]);
    expect(({} as Record<string, unknown>)['author']).toBeUndefined();
  });

  it('reads deep and long data in time', () => {
    expect(jsonLd('['.repeat(200_000)).titles).toEqual([]);
    expect(jsonLd(`{"a":${'{"a":'.repeat(50_000)}1`).titles).toEqual([]);
    expect(jsonLd(`[${'{"@type":"Article","headline":"A"},'.repeat(20_000)}]`).titles).toHaveLength(1);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '@type',
      '"@id"',
      '"Article"',
      '\\',
      'null',
      '1',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(jsonLd(pieces.join('')).bodies).toEqual([]);
      }),
    );
  });
});

describe('meta elements', () => {
  it('are read by their names, whatever their capitals', () => {
    const { titles, authors, dates, siteNames, descriptions, images, urls, languages } = read(`<html lang="en-GB">
      <title> A  story | Site </title>
      <meta property="OG:Title" content="A story"><meta name="twitter:title" content="A story!">
      <meta name="DC.title" content="The story"><meta name="author" content="Jane Roe">
      <meta property="article:author" content="John Doe"><meta name="parsely-author" content="Ann Poe">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">
      <meta property="article:published_time" content="2024-05-01T10:00:00Z">
      <meta name="site-publish-date" content="2024-05-02"><meta property="article:modified_time" content="2024-06-01">
      <meta property="og:site_name" content="Site"><meta name="description" content="About it.">
      <meta property="og:image" content="/a.jpg"><link rel="canonical" href="/story"><meta property="og:locale" content="en_GB">`);
    expect(values(titles)).toEqual([
      'title: A story | Site',
      'open-graph: A story',
      'twitter: A story!',
      'meta: The story',
    ]);
    expect(values(authors)).toEqual([
      'meta: Jane Roe',
      'article-author: John Doe',
      'meta: Ann Poe',
      'twitter: Jane Roe',
    ]);
    expect(values(dates)).toEqual(['open-graph: 2024-05-01T10:00:00Z', 'meta: 2024-05-02', 'modified: 2024-06-01']);
    expect(values(siteNames)).toEqual(['open-graph: Site']);
    expect(values(descriptions)).toEqual(['meta: About it.']);
    expect(values(images)).toEqual(['open-graph: /a.jpg']);
    expect(values(urls)).toEqual(['link: /story']);
    expect(values(languages)).toEqual(['html: en-GB', 'open-graph: en_GB']);
  });
});

describe('elements', () => {
  it('state by microdata, roles and classes', () => {
    const { titles, authors, dates } = read(`<div itemscope itemtype="https://schema.org/Article">
      <h1 itemprop="headline">A <b>bold</b> story</h1>
      <span itemprop="author" itemscope><i>By</i> <span itemprop="name">Jane Roe</span>, reporter</span>
      <a rel="author" href="/x">John Doe</a><a href="/author/ann-poe">Ann Poe</a><p class="byline">By Eve Coe</p>
      <time datetime="2024-05-01" class="published">May</time><time itemprop="dateModified" datetime="2024-06-01">June</time>
      <span class="post-date">2 May 2024</span></div>`);
    expect(values(titles)).toEqual(['microdata: A bold story', 'h1: A bold story']);
    expect(values(authors)).toEqual(['microdata: Jane Roe', 'rel: John Doe', 'link: Ann Poe', 'class: By Eve Coe']);
    expect(values(dates)).toEqual(['time-published: 2024-05-01', 'modified: 2024-06-01', 'class: 2 May 2024']);
  });

  it('say nothing in comments, drawings and scripts', () => {
    const { titles, authors } = read(`<div class="comments"><b class="author">Troll</b></div>
      <svg><title>Logo</title></svg><template><h1>Hidden</h1></template><title>Page</title>
      <script type="text/plain"><h1>No</h1></script>`);
    expect(values(titles)).toEqual(['title: Page']);
    expect(authors).toEqual([]);
  });

  it('know where they stand', () => {
    const { titles } = read('<p>12345</p><h1>Title</h1>');
    expect(titles).toEqual([{ source: 'h1', value: 'Title', at: 5 }]);
  });
});

describe('addresses', () => {
  it('are relative to base, and base to the page', () => {
    expect(read('<base href="/dir/">', 'https://a.example/x').base).toBe('https://a.example/dir/');
    expect(read('<p>', 'https://a.example/x').base).toBe('https://a.example/x');
    expect(read('<base href="javascript:alert(1)">', null).base).toBeNull();
    expect(read('<p>', 'not an address').base).toBeNull();
  });
});

it('reads deep trees in time', () => {
  expect(read('<div class="author">'.repeat(5000)).titles).toEqual([]);
  expect(read(`${'<b>'.repeat(3000)}<h1>Deep</h1>`).titles).toHaveLength(1);
});
