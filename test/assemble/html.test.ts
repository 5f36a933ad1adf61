import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { faultsOfHtml } from '../hostile/faults-of-html.js';
import { htmlPage } from './html-page.js';
import { renderLines } from './render-lines.js';

describe('blocks', () => {
  it.each([
    ['paragraphs', '<div>One<br>two<p>three</div>', '<p>One</p>\n<p>two</p>\n<p>three</p>'],
    ['headings', '<h1>A</h1><h3>B</h3>', '<h1>A</h1>\n<h3>B</h3>'],
    ['lists', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'nested lists',
      '<ol><li>a<ul><li>b<li>c</ul><li>d</ol>',
      '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
    ],
    [
      'numbers',
      '<ol start=3><li>a<li>b<li value=9>c</ol>',
      '<ol><li value="3">a</li><li>b</li><li value="9">c</li></ol>',
    ],
    ['two kinds of lists', '<ul><li>a</ul><ol><li>b</ol>', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['quotations', '<blockquote><p>a<p>b</blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['code', '<pre>a &lt; b\n  c</pre>', '<pre><code>a &lt; b\n  c</code></pre>'],
    [
      'tables',
      '<table><thead><tr><th>a<th>b<th>c<tbody><tr><td>1<td></td><td>2<tr><td>3<td colspan=2 onclick=x>4</table>',
      '<table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td>1</td><td></td><td>2</td></tr><tr><td>3</td><td colspan="2">4</td></tr></tbody></table>',
    ],
  ])('%s', (_name, input, expected) => {
    expect(renderLines(input).html).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ['emphasis', 'a <em>b</em> <strong>c <i>d</i></strong>', 'a <em>b</em> <strong>c <i>d</i></strong>'],
    ['what looks like something only', '<span style="x">a</span> <font>b</font> <big>c</big>', 'a b c'],
    [
      'marks',
      'H<sub>2</sub>O <mark>m</mark> <del>d</del><ins>i</ins>',
      'H<sub>2</sub>O <mark>m</mark> <del>d</del><ins>i</ins>',
    ],
    ['code', 'use <code>a&lt;b&gt;</code>', 'use <code>a&lt;b&gt;</code>'],
    ['white space outside of elements', 'a<b> b </b>c', 'a <b>b</b> c'],
    ['an element once', '<b>a <b>b</b></b>', '<b>a b</b>'],
    ['elements of one mark apart', '<i>a</i><i>b</i>', '<i>a</i><i>b</i>'],
    ['attributes none', '<b class=x id=y onclick="z()" style=q>a</b>', '<b>a</b>'],
    [
      'characters escaped',
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; "q"',
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; "q"',
    ],
  ])('%s', (_name, input, expected) => {
    expect(renderLines(`<p>${input}</p>`).html).toBe(`<p>${expected}</p>`);
  });
});

describe('links', () => {
  const link = (href: string, base: string | null = null): string =>
    renderLines(`<p><a href="${href}">x</a></p>`, base).html;

  it.each([
    ['https://a.example/?a=1&amp;b=&quot;', 'https://a.example/?a=1&amp;b=%22'],
    ['/x', 'https://b.example/x'],
    ['y', 'https://b.example/dir/y'],
    ['#z', 'https://b.example/dir/#z'],
    ['//c.example', 'https://c.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['HTTP://A.example/', 'http://a.example/'],
  ])('go from %s to %s', (href, expected) => {
    expect(link(href, 'https://b.example/dir/')).toBe(`<p><a href="${expected}">x</a></p>`);
  });

  it.each(['/x', 'y?z', '#z', '//c.example/'])('stay relative where the page’s address is unknown: %s', (href) => {
    expect(link(href)).toBe(`<p><a href="${href}">x</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&#10;script&colon;alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'http://',
    '',
  ])('to %j are none', (href) => {
    expect(link(href)).toBe('<p>x</p>');
    expect(link(href, 'https://b.example/')).toBe('<p>x</p>');
  });
});

const textOf = (html: string): string => {
  let text = '';
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node) open.push(...[...node.childNodes].reverse());
  }
  return text;
};
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('whatever the page', () => {
  const PIECES = [
    ...'a b c &amp; &lt;b&gt; é <p> </p> <b> </b> <i> </i> <em> </em> <a> </a> <code> </code> <ul> </ul> <ol> </ol> <li> </li> <h2> </h2>'.split(
      ' ',
    ),
    ...'<blockquote> </blockquote> <pre> </pre> <br> <hr> <table> <tr> <td> <th> </table> <div> </div> <span> </span> <sub> </sub> <q> </q>'.split(
      ' ',
    ),
    ...'<svg> </svg> <math> </math> <mtext> <mglyph> <style> </style> <title> </title> <foreignObject> <annotation-xml> <noscript> </noscript>'.split(
      ' ',
    ),
    ...'<template> </template> <textarea> </textarea> <iframe> <xmp> <plaintext> <select> <form> <dl> <dt> <dd> <figure> <figcaption>'.split(
      ' ',
    ),
    '<a href="java\tscript:alert(1)">',
    '<a href="https://a.example/?x=<&quot;>">',
    "<a href='javascript:alert(1)' onclick=x>",
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<b title="</b><script>alert(1)</script>">',
    '<math><annotation-xml encoding="text/html"><style><img title="--></style><img src=x onerror=alert(1)>">',
    ' ',
    '\n',
  ];
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('holds nothing but what is listed', () => {
    fc.assert(
      fc.property(page, (input) => {
        expect(faultsOfHtml(renderLines(input).html)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('has the characters of the text', () => {
    fc.assert(
      fc.property(page, (input) => {
        const { html, text } = renderLines(input);
        expect(squeeze(textOf(html))).toBe(squeeze(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('parses to what it says: every element is closed where it was opened', () => {
    fc.assert(
      fc.property(page, (input) => {
        const { html } = renderLines(input);
        const open: string[] = [];
        for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z\d]+)/g))
          if (slash === '') open.push(name);
          else expect(open.pop()).toBe(name);
        expect(open).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

it('gives itself when it is read again', () => {
  const input = `<h2>A <em>heading</em></h2><p>One <a href="/x?a=1&amp;b=2">link</a>, <b>bold <i>both</i></b> and <code>a &lt; b</code>.
    <ul><li>a<ol><li>b<li>c</ol><li>d</ul><blockquote>Said <q>this</q></blockquote><pre>x\n  y</pre>
    <table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2<tr><td>3<td>4</table><p>End&nbsp;&amp; out`;
  const once = renderLines(input, 'https://a.example/').html;
  expect(renderLines(once, 'https://a.example/').html).toBe(once);
  expect(renderLines(once).html).toBe(once);
});

describe('extractArticle', () => {
  it('gives the body alone, links resolved by the page’s base, else by the address of the page', () => {
    const below =
      '<p>More is to be read in the <a href="plan.html">plan</a> of the council, which everybody can see in the hall.</p>';
    const head = '<base href="https://b.example/dir/">';
    const link = (article: { readonly html: string | null }): string | undefined =>
      /href="([^"]*)"/.exec(article.html ?? '')?.[1];
    expect(link(extractArticle(htmlPage({ head, below }), { from: 'html' }))).toBe('https://b.example/dir/plan.html');
    expect(link(extractArticle(htmlPage({ below }), { from: 'html', url: 'https://a.example/news/1' }))).toBe(
      'https://a.example/news/plan.html',
    );
    expect(link(extractArticle(htmlPage({ below }), { from: 'html' }))).toBe('plan.html');
  });

  it('gives null for text and the empty string for a page without an article', () => {
    expect(extractArticle('Some text').html).toBeNull();
    expect(
      extractArticle(`<!doctype html><title>x</title><nav><ul>${'<li><a href=/>Log in</a>'.repeat(9)}</ul></nav>`, {
        from: 'html',
      }).html,
    ).toBe('');
  });
});

it('does not grow beyond the page by links that are never closed', () => {
  const page = `<a href="/${'x'.repeat(5000)}">${'<p>a'.repeat(500)}`;
  expect(renderLines(page).html.length).toBeLessThan(2 * page.length);
});

it('takes time that grows with the page alone', () => {
  const rows = '<table>' + '<tr><td>a<td>b'.repeat(20_000) + '</table>';
  const lines = `<pre>${'line\n'.repeat(30_000)}</pre>`;
  const deep = `${'<b>'.repeat(400)}${'a<br>'.repeat(2000)}`;
  for (const input of [rows, lines, deep, '<ul><li>a'.repeat(3000)]) {
    const start = performance.now();
    renderLines(input);
    expect(performance.now() - start).toBeLessThan(8000);
  }
});
