import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import type { Article } from '../../src/index.js';
import { htmlPage } from './html-page.js';

type Parts = Parameters<typeof htmlPage>[0];
const extract = (parts: Parts, url?: string): Article => extractArticle(htmlPage(parts), { from: 'html', url });

describe('title', () => {
  it.each([
    ['a bar', 'Town to rebuild its old pier | The Harbour Times'],
    ['a dash', 'Town to rebuild its old pier - The Harbour Times'],
    ['the site first', 'The Harbour Times: Town to rebuild its old pier'],
    ['a section between', 'Town to rebuild its old pier | News | The Harbour Times'],
  ])('loses the name of the site behind %s', (_name, title) => {
    const site = '<meta property="og:site_name" content="The Harbour Times">';
    expect(extract({ head: `<title>${title}</title>${site}` }).title).toBe('Town to rebuild its old pier');
  });

  it('keeps a separator of its own', () => {
    const head = '<title>Pier - a story of wood and water | The Harbour Times</title>';
    expect(extract({ head, above: '<h1>Pier - a story of wood and water</h1>' }).title).toBe(
      'Pier - a story of wood and water',
    );
  });

  it.each([
    ['Town to rebuild its old pier - Column - Opinion'],
    ['Town to rebuild its old pier_Harbour Times'],
    ['Town to rebuild its old pier-Harbour Times'],
    ['The Harbour Times - Town to rebuild its old pier'],
    ['The Harbour Times :: Town to rebuild its old pier'],
  ])('of %s is the headline that the page shows, whatever it is parted from', (title) => {
    const above = '<p class="top">Town to rebuild its old pier</p><p>12 May 2024, 10:15</p>';
    expect(extract({ head: `<title>${title}</title>`, above }).title).toBe('Town to rebuild its old pier');
  });

  it('keeps what stands before a colon', () => {
    const above = '<h2>Town to rebuild its old pier</h2>';
    const head = '<title>After the storm: Town to rebuild its old pier</title>';
    expect(extract({ head, above }).title).toBe('After the storm: Town to rebuild its old pier');
  });

  it.each([
    '<h1><a href="/">Office of the Harbour and its Pilots</a></h1>',
    '<a href="https://harbour.example/index.html"><h1>Office of the Harbour and its Pilots</h1></a>',
  ])('is not the heading that links to the home of the site: %s', (logo) => {
    const above = `${logo}<ul><li><a href="/a">Tides</a></li></ul><h2>Town to rebuild its old pier</h2>`;
    for (const title of [
      'Office of the Harbour and its Pilots',
      'Office of the Harbour and its Pilots: Town to rebuild',
    ])
      expect(extract({ head: `<title>${title}</title>`, above }).title).toBe('Town to rebuild its old pier');
  });

  it('is a heading that links to the page itself', () => {
    const above = '<h1><a href="/2024/pier">Town to rebuild its old pier</a></h1>';
    expect(extract({ above }).title).toBe('Town to rebuild its old pier');
  });

  it('is spelled as the page shows it', () => {
    const head =
      '<title>town to rebuild “old” pier</title><meta property="og:title" content="Town to rebuild &quot;old&quot; pier">';
    expect(extract({ head, above: '<h1>Town to Rebuild “Old” Pier</h1>' }).title).toBe('Town to Rebuild “Old” Pier');
  });

  it('is not the logo, though that is a heading of the first level', () => {
    const head =
      '<title>Town to rebuild its old pier</title><meta property="og:site_name" content="The Harbour Times">';
    const above = '<h1>The Harbour Times</h1><h2>Town to rebuild its old pier</h2>';
    expect(extract({ head, above }).title).toBe('Town to rebuild its old pier');
  });
});

describe('authors', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe']],
    ['Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, MD', ['Jane Roe, MD']],
    ['Jane Roe (The Harbour Times)', ['Jane Roe']],
    ['Jane Roe | The Harbour Times', ['Jane Roe']],
    ['Jane Roe, Senior Editor', ['Jane Roe']],
    ['https://social.example/janeroe', []],
    ['admin', []],
    ['<b>Jane Roe</b>', ['Jane Roe']],
    ['Department of Fish and Game', ['Department of Fish and Game']],
    ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['山田太郎', ['山田太郎']],
  ])('reads %s', (stated, names) => {
    const json = JSON.stringify({ '@type': 'NewsArticle', author: stated });
    const { authors, byline } = extract({ head: `<script type="application/ld+json">${json}</script>` });
    expect(authors).toEqual(names);
    expect(byline).toBe(names.length > 0 ? names.join(', ') : null);
  });

  it.each([
    ['de', 'Von Erika Muster'],
    ['fr', 'Par Erika Muster'],
    ['es', 'Por Erika Muster'],
    ['en', 'Written by Erika Muster'],
  ])('reads the byline of a page in %s', (lang, byline) => {
    const above = `<h1>Der Steg</h1><p class="byline">${byline}</p>`;
    expect(extractArticle(htmlPage({ lang, above }), { from: 'html', language: lang }).authors).toEqual([
      'Erika Muster',
    ]);
  });

  it('prefers a person whom the page shows to the site that its metadata name', () => {
    const head =
      '<meta name="author" content="The Harbour Times"><meta property="og:site_name" content="The Harbour Times">';
    expect(extract({ head, above: '<h1>Pier</h1><a rel="author" href="/x">Jane Roe</a>' }).authors).toEqual([
      'Jane Roe',
    ]);
    expect(extract({ head }).authors).toEqual(['The Harbour Times']);
  });

  it('takes both names of a byline, though the metadata name one', () => {
    const above = '<p class="byline">By Jane Roe and John Doe</p>';
    expect(extract({ head: '<meta name="author" content="Jane Roe">', above }).authors).toEqual([
      'Jane Roe',
      'John Doe',
    ]);
  });

  it('does not take those of other articles and of reviewers', () => {
    const above = '<h1>Pier</h1><p><a rel="author" href="/a">Jane Roe</a></p><p class="author">Reviewed by Ann Poe</p>';
    const below = '<p><a rel="author" href="/b">Eve Coe</a></p>';
    expect(extract({ above, below }).authors).toEqual(['Jane Roe']);
  });
});

describe('published', () => {
  const time = (content: string): string => `<meta property="article:published_time" content="${content}">`;

  it.each([
    ['2024-05-01T10:20:30+02:00', '2024-05-01T10:20:30+02:00'],
    ['2024-05-01T10:20:30.123Z', '2024-05-01T10:20:30Z'],
    ['2024-05-01T10:20', '2024-05-01T10:20:00'],
    ['2024-05-01 10:20:30 +0200', '2024-05-01T10:20:30+02:00'],
    ['20240501', '2024-05-01'],
    ['May 1, 2024', '2024-05-01'],
    ['Wed, 01 May 2024 10:20:30 GMT', '2024-05-01T10:20:30Z'],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01T00:00:00', null],
    ['2024-13-45', null],
    ['05/06/2024', null],
    ['soon', null],
  ])('reads %s', (stated, published) => {
    expect(extract({ head: time(stated) }).published).toBe(published);
  });

  it('reads the order of day and month that the region of the language tells', () => {
    expect(extract({ head: time('05/06/2024'), lang: 'en-US' }).published).toBe('2024-05-06');
    expect(extract({ head: time('05/06/2024'), lang: 'en-GB' }).published).toBe('2024-06-05');
  });

  it('is what the page shows where its metadata contradict each other', () => {
    const head = `${time('2024-05-03')}<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-01"}</script>`;
    expect(extract({ head, above: '<h1>Pier</h1><p>1 May 2024</p>' }).published).toBe('2024-05-01');
  });

  it('is not that of a change, where a publication is stated', () => {
    const json = '{"@type":"Article","datePublished":"2023-01-02","dateModified":"2024-05-01"}';
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(extract({ head, above: '<h1>Pier</h1><p>Updated 1 May 2024</p>' }).published).toBe('2023-01-02');
  });

  it('is the day that is stated and shown, whatever day of an update is shown as well', () => {
    const json = '<script type="application/ld+json">{"@type":"Article","datePublished":"Feb 08, 2022"}</script>';
    const above =
      '<h1>Pier</h1><p class="update">Last update: July 16, 2025</p><p class="date">February 8, 2022 • 10 mins read</p>';
    expect(extract({ head: json, above }).published).toBe('2022-02-08');
  });

  it('is the day that an element beside the headline marks, where another one is stated', () => {
    const above = '<h1>Pier</h1><p><time datetime="2023-03-20">March 20, 2023</time></p>';
    expect(extract({ head: time('2013-03-11T11:11:07Z'), above }).published).toBe('2023-03-20');
    const modified = '<meta property="article:modified_time" content="2023-03-20T10:00:00Z">';
    expect(extract({ head: time('2013-03-11T11:11:07Z') + modified, above }).published).toBe('2013-03-11T11:11:07Z');
  });

  it('has the time of the dateline, and not that of a teaser of the same day above the headline', () => {
    const above =
      '<p>Storm takes a roof off 03/11/2024 10:48</p><p>Column</p><h1>Town to rebuild its old pier</h1><p>03/11/2024, 10:30</p>';
    expect(extract({ above, lang: 'en-GB' }).published).toBe('2024-11-03T10:30:00');
  });

  it('is not that of a teaser far from the headline', () => {
    const teasers = `<p>${'Other stories of the day and of the week. '.repeat(80)}</p><time datetime="2020-01-01">1 January 2020</time>`;
    const above = '<h1>Pier</h1><time datetime="2024-05-01">1 May 2024</time>';
    expect(extract({ above, below: teasers }).published).toBe('2024-05-01');
  });
});

describe('language', () => {
  it.each([
    ['en-gb', 'en-GB'],
    ['en_US', 'en-US'],
    ['de', 'en'],
    ['', 'en'],
    ['english', 'en'],
    ['is', 'is'],
  ])('of an English page that states %j is %s', (lang, language) => {
    expect(extract({ lang }).language).toBe(language);
  });

  it('is the caller’s where the caller states one', () => {
    expect(extractArticle(htmlPage({ lang: 'en' }), { from: 'html', language: 'nl' }).language).toBe('nl');
  });
});

describe('description, site, image, address', () => {
  it('are resolved, and of http and https alone', () => {
    const head = `<link rel="canonical" href="/story"><meta property="og:image" content="javascript:alert(1)">
      <meta name="twitter:image" content="//img.example/a.jpg"><meta property="og:site_name" content="Site &amp; Sons">
      <meta name="description" content="  About   it. ">`;
    expect(extract({ head }, 'https://a.example/x?utm=1')).toMatchObject({
      url: 'https://a.example/story',
      image: 'https://img.example/a.jpg',
      siteName: 'Site & Sons',
      description: 'About it.',
    });
  });

  it('are null, or the option, where the page says nothing', () => {
    expect(extract({})).toMatchObject({ url: null, image: null, siteName: null, description: null });
    expect(extract({}, 'https://a.example/x').url).toBe('https://a.example/x');
    expect(extract({ head: '<link rel=canonical href="data:text/html,x">' }, 'https://a.example/x').url).toBe(
      'https://a.example/x',
    );
  });
});

it('says nothing of authors and dates that stand on a list of links', () => {
  const item =
    '<li><a href="/a">Log in</a> <b class="author">Jane Roe</b> <time datetime="2024-05-01">1 May 2024</time>';
  const page = `<!doctype html><title>Front page</title><body><nav><ul>${item.repeat(9)}</ul></nav></body>`;
  const { text, title, authors, published } = extractArticle(page, { from: 'html' });
  expect({ text, title, authors, published }).toEqual({ text: '', title: 'Front page', authors: [], published: null });
});
