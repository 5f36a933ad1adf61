/** Families of hostile HTML whose weight lies in attributes, raw text, and what a page says of itself. */
import { articleOf, fill, scatter, unit } from './family.js';
import type { Family, Row } from './family.js';

const word = (index: number): string => scatter(index).toString(36);

/** One long value, which stands around every line: the standard opens an unclosed link again in each paragraph. */
const around =
  (element: string, value: string) =>
  (characters: number): string =>
    `<p><${element}="${value.repeat(characters / 2 / value.length)}">${'<p>a'.repeat(characters / 8)}`;

const ATTRIBUTES: readonly Row[] = [
  ['one tag of many attributes', (characters) => `<div ${fill((index) => `a${index}=b `, characters)}>a</div>`],
  ['one tag of the same attribute', (characters) => `<div ${'a=b '.repeat(characters / 4)}>a</div>`],
  ['a long address around every line', around('a href', 'x')],
  ['a long address of marks', around('a href', '&quot;')],
  ['a long class around every line', around('b class', 'comment ')],
  ['a long id around every line', around('b id', 'x')],
  ['a long style around every line', around('b style', 'display:')],
  ['a long title around every line', around('b title', 'x ')],
  ['long addresses', unit((index) => `<p><a href="https://a.example/${'x'.repeat(8000)}${index}">a</a>`)],
  ['addresses of all lengths', unit((index) => `<p><a href="/${'x'.repeat(index % 9000)}">a</a>`)],
  ['addresses that grow when they are resolved', unit('<p><a href="/äöü€">a</a>')],
  ['many classes on every element', unit(`<p class="${'related card '.repeat(70)}">a</p>`)],
  ['a class of its own on every element', unit((index) => `<p class="${word(index)}-${word(index + 1)}">a</p>`)],
  ['words of parts in every class', unit('<p class="comment-share-related-newsletter-author" id=ad>a</p>')],
  ['one giant class', (characters) => `<p class="${'comments share '.repeat(characters / 15)}">a</p>`],
  ['one giant style', (characters) => `<p style="${'; '.repeat(characters / 2)}">a</p>`],
  ['styles of spaces', unit(`<p style="display${' '.repeat(2000)}x">a</p>`)],
  ['one giant alternative text', (characters) => `<img alt="${'a picture '.repeat(characters / 10)}">`],
  ['pictures in the page itself', (characters) => `<img src="data:image/png;base64,${'QUJD'.repeat(characters / 4)}">`],
  ['sets of sources', unit(`<img srcset="${'a.jpg 1x, '.repeat(90)}" alt=a>`)],
  ['roles', unit('<div role=navigation aria-hidden=true>a</div>')],
  ['numbers of items', unit('<ol start=999999999><li value=-5>a<li value=1e9>b</ol>')],
  ['languages', unit('<p lang=x-y dir=rtl>a</p>')],
  ['a giant tag name', (characters) => `<${'x'.repeat(characters)}>a`],
  ['quotes in tags', unit('<p title="\'" alt=\'"\'>a')],
  ['names that objects have', unit('<p id=__proto__ class="constructor hasOwnProperty" itemprop=toString>a</p>')],
];

const RAW_TEXT: readonly Row[] = [
  ...['script', 'style', 'textarea', 'title', 'iframe', 'noframes'].map((tag): Row => [
    `<${tag}> that never closes`,
    (characters) => `<${tag}>${'a = "b"; '.repeat(characters / 9)}`,
    'nothing',
  ]),
  ...['xmp', 'noembed', 'plaintext'].map((tag): Row => [
    `<${tag}> that never closes`,
    (characters) => `<${tag}>${'a = "b"; '.repeat(characters / 9)}`,
  ]),
  ['a comment that never closes', (characters) => `<!--${'a - b -- '.repeat(characters / 9)}`, 'nothing'],
  ['CDATA that never closes', (characters) => `<svg><![CDATA[${'a ]] b '.repeat(characters / 7)}`, 'nothing'],
  ['a tag that never closes', (characters) => `<p ${'a="b" '.repeat(characters / 6)}`],
  ['openings of comments', unit('<!--'), 'nothing'],
  ['openings of scripts', unit('<script')],
  ['scripts in comments in scripts', unit('<script><!--<script>'), 'nothing'],
  ['scripts', unit('<script>var a = "<p>b</p>";</script>')],
  ['styles', unit('<style>p { color: red }</style>')],
  ['scripts of data', unit('<script type="application/json">\r\n{"a": "b"}\r\n</script>')],
  ['drawings', unit('<svg viewBox="0 0 9 9"><title>a</title><path d="M0 0h9"/></svg>')],
  ['openings of drawings', unit('<svg><path ')],
  ['drawings that never close', unit('<svg><g>')],
  ['a drawing of one attribute', (characters) => `<svg><path d="${'M0 '.repeat(characters / 3)}`, 'nothing'],
  ['text areas', unit('<textarea>a\nb</textarea>')],
];

const json = (value: string): string => `<script type="application/ld+json">${value}</script>`;

const STATEMENTS: readonly Row[] = [
  ['meta elements', unit((index) => `<meta name="author" content="Jane Roe ${word(index)}">`)],
  ['meta elements of odd names', unit('<meta name=__proto__ content=x><meta property=constructor content=y>')],
  [
    'titles of pictures',
    unit('<meta property="og:image" content="https://a.example/a.jpg"><meta property="og:title" content="A title">'),
  ],
  ['one giant title', (characters) => `<title>${'A title | '.repeat(characters / 10)}</title>`],
  ['a title of marks', (characters) => `<title>${' - '.repeat(characters / 3)}</title>`],
  ['titles', unit('<svg><title>A title</title></svg><title>Another</title>')],
  ['main headings', unit('<h1>A main heading of the page</h1>')],
  ['one giant author', (characters) => `<meta name=author content="${'Jane Roe, '.repeat(characters / 10)}">`],
  ['an author of spaces', (characters) => `<meta name=author content="By${' '.repeat(characters)}x">`],
  ['an author of brackets', (characters) => `<meta name=author content="${'('.repeat(characters)}">`],
  [
    'a description of references',
    (characters) => `<meta name=description content="${'&amp;amp;lt;'.repeat(characters / 12)}">`,
  ],
  ['a description of half tags', (characters) => `<meta name=description content="${'<a '.repeat(characters / 3)}">`],
  ['canonical addresses', unit((index) => `<link rel=canonical href="https://a.example/${index}">`)],
  ['bases', unit('<base href="https://a.example/">')],
  ['times', unit((index) => `<time datetime="2024-03-${String(10 + (index % 19))}T08:00:00Z" pubdate>a</time>`)],
  [
    'a date of digits',
    (characters) => `<meta property="article:published_time" content="${'2024-03-'.repeat(characters / 8)}">`,
  ],
  ['a date of spaces', (characters) => `<meta name=date content="2024${' '.repeat(characters)}03">`],
  [
    'statements by attributes',
    unit('<div itemscope itemtype="https://schema.org/Article"><span itemprop=author>Jane Roe</span>'),
  ],
  ['JSON-LD of lists in lists', (characters) => json('['.repeat(characters))],
  ['JSON-LD of things in things', (characters) => json('{"a":'.repeat(characters / 5))],
  [
    'JSON-LD of closed things in things',
    (characters) => json(`${'{"@type":"Article","author":'.repeat(characters / 29)}1${'}'.repeat(characters / 29)}`),
  ],
  [
    'JSON-LD of many things',
    (characters) =>
      json(
        `{"@graph":[${fill((index) => `{"@type":"NewsArticle","@id":"#${index}","headline":"A headline"},`, characters)}{}]}`,
      ),
  ],
  [
    'JSON-LD of many authors',
    (characters) =>
      json(
        `{"@type":"Article","author":[${fill((index) => `{"@type":"Person","name":"Jane ${word(index)}"},`, characters)}{}]}`,
      ),
  ],
  [
    'JSON-LD of one author',
    (characters) => json(`{"@type":"Article","author":"${'Jane Roe and '.repeat(characters / 13)}"}`),
  ],
  ['JSON-LD of quotes', (characters) => json(`{"@type":"Article","headline":"${'" '.repeat(characters / 2)}`)],
  [
    'JSON-LD of spaces',
    (characters) =>
      json(`{"@type":"Article","headline":"a"${' '.repeat(characters / 2)}x"${' '.repeat(characters / 2)}`),
  ],
  [
    'JSON-LD of escapes',
    (characters) => json(`{"@type":"Article","headline":"${'\\u0041\\n'.repeat(characters / 8)}"}`),
  ],
  [
    'JSON-LD of odd names',
    unit(json('{"__proto__":{"a":1},"constructor":2,"@type":"hasOwnProperty","@id":"__proto__"}')),
  ],
  [
    'JSON-LD with a body',
    (characters) =>
      json(`{"@type":"NewsArticle","articleBody":"${'The council agreed on it. '.repeat(characters / 26)}"}`),
  ],
  [
    'JSON-LD with bodies',
    unit(json(`{"@type":"NewsArticle","articleBody":"${'The council agreed on it. '.repeat(30)}"}`)),
  ],
  [
    'JSON-LD that refers in a circle',
    unit((index) => json(`{"@type":"Article","@id":"#${index}","author":{"@id":"#${index + 1}"},"name":"a"}`)),
  ],
];

export const HTML_VALUE_FAMILIES: readonly Family[] = [...ATTRIBUTES, ...RAW_TEXT, ...STATEMENTS].map(
  ([name, generate, promise]) => ({
    name: `html: ${name}`,
    format: 'html',
    generate: (characters) => `<!doctype html>${generate(characters)}${articleOf('html')}`,
    promise: promise ?? 'article',
  }),
);
