/** What a page may put into a reader's page: nothing. Each output is read back as a browser or a renderer reads it. */
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { LABELS } from '../../src/options.js';
import type { Article, ExtractOptions, InputFormat } from '../../src/types.js';
import { renderLines } from '../assemble/render-lines.js';
import { faultsOfArticle } from '../contract.js';
import { mayHoldImages } from '../fuzz/find-faults.js';
import { PARAGRAPHS } from '../small-pages.js';
import { faultsOfMarkdown } from './faults-of-markdown.js';
import { XSS_VECTORS } from './xss-vectors.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
const [first = '', second = '', ...others] = PARAGRAPHS;
const paragraph = (text: string): string => `<p>${text}</p>`;
const article = (middle: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${paragraph(first)}${paragraph(second)}${middle}${others.map(paragraph).join('')}</article></body></html>`;
const lines = (vector: string): string => [first, second, vector, ...others].join('\n\n');
const stated = (vector: string): string => {
  const value = escape(vector);
  const json = JSON.stringify({
    '@type': 'NewsArticle',
    headline: vector,
    author: { '@type': 'Person', name: vector, url: vector },
    image: vector,
    url: vector,
    description: vector,
    publisher: { name: vector, logo: vector },
  }).replace(/</g, '\\u003c');
  return `<title>${value}</title><base href="${value}"><link rel="canonical" href="${value}">
<meta property="og:title" content="${value}"><meta property="og:image" content="${value}"><meta property="og:url" content="${value}">
<meta property="og:site_name" content="${value}"><meta name="author" content="${value}"><meta name="description" content="${value}">
<script type="application/ld+json">${json}</script>`;
};

/** Where a page can put a string, and how it is read there. */
const PLACES: Readonly<Record<string, readonly [page: (vector: string) => string, from: InputFormat]>> = {
  'amid an article': [(vector) => article(vector), 'html'],
  'within a paragraph': [(vector) => article(paragraph(`The vote ${vector} was close.`)), 'html'],
  'within a cell': [(vector) => article(`<table><tr><td>${vector}<td>b<tr><td>c<td>d</table>`), 'html'],
  'as the text of a paragraph': [(vector) => article(paragraph(escape(vector))), 'html'],
  'as an address': [(vector) => article(paragraph(`See <a href="${escape(vector)}">here</a> for more.`)), 'html'],
  'in other attributes': [
    (vector) =>
      article(paragraph(`<b title="${escape(vector)}">a</b><img alt="${escape(vector)}" src="${escape(vector)}">`)),
    'html',
  ],
  'as code': [(vector) => article(`<pre>${escape(vector)}</pre><p>Use <code>${escape(vector)}</code> here.`), 'html'],
  'in what the page says of itself': [(vector) => article('', stated(vector)), 'html'],
  'as a line of text': [lines, 'text'],
  'as a line of Markdown': [lines, 'markdown'],
  'as a target of Markdown': [(vector) => lines(`[See](${vector}) [or](<${vector}>) ![this](${vector})`), 'markdown'],
  'in marks of Markdown': [(vector) => lines(`**${vector}** \`${vector}\` > ${vector} [${vector}](/a)`), 'markdown'],
  'behind an address': [
    (vector) => lines(`See https://a.example/${vector} or www.a.example/${vector}!${vector}`),
    'markdown',
  ],
};

/** All lines go into the outputs of each, and of one in so many those alone that are taken for the article. */
const ARTICLE_ALONE = 3;

function faultsOf(page: string, from: InputFormat, at: number): string[] {
  const choices: readonly ExtractOptions[] = [
    { from, keep: LABELS },
    ...(at % ARTICLE_ALONE === 0 ? [{ from, url: 'https://b.example/dir/page' }] : []),
  ];
  return choices.flatMap((options) => {
    const found = extractArticle(page, options);
    return [
      ...faultsOfArticle(page, found, options),
      ...faultsOfMarkdown(found.markdown, mayHoldImages(found, options)),
    ];
  });
}

describe(`${XSS_VECTORS.length} vectors`, () => {
  it.each(Object.entries(PLACES))('do nothing %s', { timeout: 300_000 }, (_, [page, from]) => {
    const failures = XSS_VECTORS.flatMap((vector, at) =>
      faultsOf(page(vector), from, at).map((fault) => `${JSON.stringify(vector)}: ${fault}`),
    );
    expect(failures).toEqual([]);
  });

  it('give the same HTML when it is read again', () => {
    for (const vector of XSS_VECTORS) {
      const once = renderLines(article(vector)).html;
      expect(renderLines(once).html).toBe(once);
    }
  });
});

/** The words that a browser shows of a piece of HTML. */
function textOf(html: string): string {
  let text = '';
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return text;
}
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('text that looks like HTML stays text', () => {
  const TEXTS = [
    '<script>alert(1)</script> was the line that the attacker had left in the guest book of the site.',
    'To make a word bold, write <b>word</b>; to link it, <a href="https://a.example/">word</a> does the rest.',
    'The tag <img src=x onerror=alert(1)> opens a box, and &lt;br&gt; is how one writes a <br> in a page.',
  ];
  const every = (found: Article): void => {
    for (const text of TEXTS) expect(found.text).toContain(text);
  };

  it('in plain text', () => {
    every(extractArticle([first, ...TEXTS, ...others].join('\n\n'), { from: 'text' }));
  });

  it('in HTML', () => {
    const found = extractArticle(article(TEXTS.map((text) => paragraph(escape(text))).join('')));
    every(found);
    for (const text of TEXTS) expect(squeeze(textOf(found.html ?? ''))).toContain(squeeze(text));
  });
});
