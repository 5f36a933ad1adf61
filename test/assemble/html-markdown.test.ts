/** The Markdown of a page of HTML, read back by remark: the words of the text, and links that are safe to follow. */
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { assembleMarkdown } from '../../src/assemble/markdown.js';
import { assembleText } from '../../src/assemble/text.js';
import type { LabelledBlock } from '../../src/assemble/text.js';
import { extractArticle } from '../../src/index.js';
import { LinkTargets } from '../../src/read/html/link-targets.js';
import { parsePage } from '../../src/read/html/parse-page.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { inlineRenderer } from '../../src/read/html/render-inline.js';
import { htmlPage } from './html-page.js';
import { LABEL_OF } from './render-lines.js';

const remark = unified().use(remarkParse).use(remarkGfm);
type Tree = ReturnType<typeof remark.parse>;
type Node = Tree | Tree['children'][number];

/** Every line of a page kept, as Markdown, as remark's tree of it, and as text. */
function render(input: string, base: string | null = null): { markdown: string; tree: Tree; text: string } {
  const document = readHtml(parsePage(input).document);
  const inline = inlineRenderer(document, new LinkTargets(base), 100_000);
  const blocks = document.blocks
    .filter(({ text }) => text !== '')
    .map((block): LabelledBlock => ({ block, label: LABEL_OF[block.kind] ?? 'paragraph', markdown: inline(block) }));
  const markdown = assembleMarkdown(blocks);
  return { markdown, tree: remark.parse(markdown), text: assembleText(blocks) };
}

function nodesOf(tree: Tree): Node[] {
  const found: Node[] = [tree];
  for (const node of found) if ('children' in node) found.push(...node.children);
  return found;
}
const targetsOf = (tree: Tree): string[] => nodesOf(tree).flatMap((node) => ('url' in node ? [node.url] : []));
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('links', () => {
  const link = (href: string, base: string | null): string[] =>
    targetsOf(render(`<p>a <a href="${href}">x</a> b</p>`, base).tree);

  it.each([
    ['https://a.example/?a=1&amp;b=&quot;', 'https://a.example/?a=1&b=%22'],
    ['https://a.example/?a=1&amp;copy;=2', 'https://a.example/?a=1&copy;=2'],
    ['/x y', 'https://b.example/x%20y'],
    ['y', 'https://b.example/dir/y'],
    ['#z', 'https://b.example/dir/#z'],
    ['//c.example', 'https://c.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['a_(b)', 'https://b.example/dir/a_(b)'],
  ])('go from %s to %s', (href, expected) => {
    expect(link(href, 'https://b.example/dir/')).toEqual([expected]);
  });

  it.each(['/x', 'y?z', '#z', '//c.example/', 'a_(b)'])(
    'stay relative where the page’s address is unknown: %s',
    (href) => {
      expect(link(href, null)).toEqual([href]);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'java&#10;script&colon;alert(1)',
    'javascript&amp;colon;alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://',
    '',
  ])('to %j are none', (href) => {
    for (const base of [null, 'https://b.example/'])
      for (const target of link(href, base)) expect(target).toMatch(/^https:\/\/b\.example\//);
  });

  it('are those of the HTML', () => {
    const below =
      '<p>More is to be read in the <a href="plan.html?a=1&amp;b=(2)">plan</a> of the council, which everybody can see in the hall.</p>';
    const head = '<base href="https://b.example/dir/">';
    const expected = 'https://b.example/dir/plan.html?a=1&b=(2)';
    const { html, markdown } = extractArticle(htmlPage({ head, below }), { from: 'html' });
    expect(html).toContain(`href="${expected.replace('&', '&amp;')}"`);
    expect(targetsOf(remark.parse(markdown))).toEqual([expected]);
    const relative = extractArticle(htmlPage({ below }), { from: 'html', url: 'https://a.example/news/1' });
    expect(targetsOf(remark.parse(relative.markdown))).toEqual(['https://a.example/news/plan.html?a=1&b=(2)']);
  });
});

it.each([
  ['where the page says', '<img src="x.jpg" alt="A [b]">', '![A \\[b\\]](https://b.example/x.jpg)'],
  ['beside a stand-in', '<img src="data:x" data-src="/y.jpg" alt=A>', '![A](https://b.example/y.jpg)'],
  ['as words where they go nowhere', '<img src="javascript:x" alt="A *b*">', 'A \\*b\\*'],
])('images stand %s', (_, input, expected) => {
  expect(render(`<figure>${input}</figure>`, 'https://b.example/').markdown).toBe(expected);
});

describe('blocks', () => {
  it.each([
    ['a cell that is empty', '<table><tr><th><th>b<tr><td>1<td>2</table>', '|  | b |\n| --- | --- |\n| 1 | 2 |'],
    [
      'a bar in a cell',
      '<table><tr><td>a|b<td><code>c|d</code><tr><td>1<td>2</table>',
      '| a\\|b | `c\\|d` |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      'rows longer than the first',
      '<table><tr><th colspan=2>a<tr><td>1<td>2<tr><td>3<td>4<td>5</table>',
      '| a | | |\n| --- | --- | --- |\n| 1 | 2 |\n| 3 | 4 | 5 |',
    ],
    ['lists within numbered ones', '<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n   - b\n2. c'],
    ['numbers that start late', '<ul><li>a<ol start=5><li>b</ol></ul>', '- a\n\n  5. b'],
    ['marks of blocks as words', '<ul><li># a<li>1. b</ul><h2>C #</h2>', '- \\# a\n- 1\\. b\n\n## C \\#'],
    ['references as words', '<p>&amp;copy; AT&amp;T a ~b~', '\\&copy; AT&T a \\~b\\~'],
    ['a link after an exclamation', '<p>Oh!<a href="/x">a</a>', 'Oh\\![a](/x)'],
    ['addresses in the open', '<p>www.a.b/c_d https://e.f', 'www\\.a.b/c\\_d https://e.f'],
    ['marks that touch', '<p><b>a</b><i>b</i>', '**a**b'],
  ])('%s', (_, input, expected) => {
    const { markdown, tree, text } = render(input);
    expect(markdown.replace(/\| +\|/g, '| |')).toBe(expected.replace(/\| +\|/g, '| |'));
    expect(squeeze(toString(tree))).toBe(squeeze(text));
  });
});

describe('whatever the page', () => {
  const PIECES = [
    ...'a b_c &amp; &lt;b&gt; é 字 “ ” ( ) ! . * _ ** ~ ~~ ` ``` # 1. - + = | \\ [ ] :'.split(' '),
    ...'<p> </p> <b> </b> <i> </i> <em> </em> <del> </del> <code> </code> <br> <hr> <h2> </h2> <span> </span>'.split(
      ' ',
    ),
    ...'<ul> </ul> <ol> <ol&#32;start=7> </ol> <li> </li> <blockquote> </blockquote> <pre> </pre> <div> </div>'.split(
      ' ',
    ),
    ...'<table> <tr> <td> <th> </table> </tr> </td>'.split(' '),
    '<table><tr><td>a<td>b<tr><td>',
    '<a href="/x">',
    '</a>',
    "<a href='javascript:alert(1)'>",
    '&amp;copy;',
    'www.a.b/',
    'https://a.b',
    '😀',
    ' ',
    '\n',
  ];
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('has the characters of the text', () => {
    fc.assert(
      fc.property(page, (input) => {
        const { tree, text } = render(input);
        expect(squeeze(toString(tree))).toBe(squeeze(text));
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('links nowhere that runs a script', () => {
    fc.assert(
      fc.property(page, (input) => {
        for (const target of targetsOf(render(input).tree)) expect(target).not.toMatch(/script:/i);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
