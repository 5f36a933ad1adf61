/** What the lines of a page of HTML are: block structure as style sheets have it by default, and what is never read. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/read/block.js';
import { roleBit } from '../../../src/read/structure.js';
import { htmlDocumentOf } from '../../html-page-of.js';

const blocksOf = (html: string): readonly Block[] => htmlDocumentOf(html).blocks;
const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);
const kindsOf = (html: string): [string, string][] => blocksOf(html).map(({ kind, text }) => [kind, text]);

describe('readHtml', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text beside blocks', 'One<p>Two</p>three', ['One', 'Two', 'three']],
    ['inline elements in one line', '<p>The <b>old</b> <a href="/x">bridge</a>.</p>', ['The old bridge.']],
    ['no space that the page has not', '<p><span>By</span><span>gone</span></p>', ['Bygone']],
    ['a line break', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    ['a rule', 'One<hr>Two', ['One', 'Two']],
    ['white space folded', '<p>  The\n\t old\u00a0\u00a0bridge </p>', ['The old bridge']],
    ['character references', '<p>a&nbsp;&amp;&lt;b&gt; &#8217;</p>', ['a &<b> ’']],
    ['custom elements as blocks', '<x-card>One</x-card><x-card>Two</x-card>', ['One', 'Two']],
    ['buttons and labels apart', 'One<button>Share</button><label>Name</label>', ['One', 'Share', 'Name']],
    ['a page without a body', '<frameset><frame src="a"></frameset>', []],
    ['nothing', '', []],
    ['a fragment', 'Only <i>words</i>', ['Only words']],
    ['a page cut within a tag', '<p>One.</p><p>Two.</p><a hre', ['One.', 'Two.']],
    ['a page cut within a comment', '<p>One.</p><!-- <p>Two.</p>', ['One.']],
    [
      'XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One<br/></p></body></html>',
      ['One'],
    ],
    ['ruby without its readings', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>', ['漢字']],
    ['words around a soft hyphen', '<p>Donau&shy;dampf</p>', ['Donaudampf']],
    ['the shadow of an element', '<x-a><template shadowrootmode="open"><p>Shown</p></template></x-a>', ['Shown']],
  ])('reads %s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it.each([
    '<script>words</script>',
    '<style>words</style>',
    '<template><p>words</p></template>',
    '<template><template><p>words</p></template></template>',
    '<textarea>words</textarea>',
    '<select><option>words</option></select>',
    '<input value="words">',
    '<svg><text>words</text></svg>',
    '<iframe>words</iframe>',
    '<object>words</object>',
    '<video>words</video>',
    '<!-- words -->',
    '<head><title>words</title></head>',
    '<script>words',
  ])('never reads %s', (html) => {
    expect(textsOf(`<p>One</p>${html}`)).not.toContain('words');
  });

  it.each<[string, string, [string, string][]]>([
    [
      'headings',
      '<h1>One</h1><h3>Two</h3>',
      [
        ['heading', 'One'],
        ['heading', 'Two'],
      ],
    ],
    [
      'a list',
      '<ul><li>One</li><li>Two</li></ul>',
      [
        ['list-item', 'One'],
        ['list-item', 'Two'],
      ],
    ],
    [
      'an item of several blocks',
      '<ul><li><p>One</p><p>Two</p></li></ul>',
      [
        ['list-item', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    ['a quote', '<blockquote><p>One</p></blockquote>', [['quote', 'One']]],
    [
      'code',
      '<pre><code>a = 1\n\n  b = 2</code></pre>',
      [
        ['code', 'a = 1'],
        ['code', '  b = 2'],
      ],
    ],
    ['code in a sentence', '<p>Run <code>make</code></p>', [['paragraph', 'Run make']]],
    [
      'a figure',
      '<figure><img src="a" alt="A boat"><figcaption>The boat</figcaption></figure>',
      [
        ['media', 'A boat'],
        ['paragraph', 'The boat'],
      ],
    ],
    [
      'definitions',
      '<dl><dt>One</dt><dd>Two</dd></dl>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    [
      'details',
      '<details><summary>One</summary>Two</details>',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
    [
      'a table of data by rows',
      '<table><tr><th>Name<th>Price<tr><td>Egg<td>2 <p>euros</p></table>',
      [
        ['table-row', 'Name\tPrice'],
        ['table-row', 'Egg\t2 euros'],
      ],
    ],
    [
      'a table that lays out a page by blocks',
      '<table><tr><td><table><tr><td>Menu</td></tr></table></td><td><p>One</p><p>Two</p></td></tr></table>',
      [
        ['paragraph', 'Menu'],
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
      ],
    ],
  ])('tells %s', (_, html, expected) => {
    expect(kindsOf(html)).toEqual(expected);
  });

  it('numbers items as their list does, and counts how deep they are', () => {
    const blocks = blocksOf(
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li value="9">c</li><li>d</li></ol><ul><li>e</ul>',
    );
    expect(blocks.map(({ text, ordinal, depth }) => [text, ordinal, depth])).toEqual([
      ['a', 3, 0],
      ['b', null, 1],
      ['c', 9, 0],
      ['d', 10, 0],
      ['e', null, 0],
    ]);
  });

  it('counts links and how much of a line they are', () => {
    const [block] = blocksOf('<p>Ten words <a href="/a">here</a> <a href="/b"><b>and</b></a> <a>not</a></p>');
    expect(block).toMatchObject({ links: 2, linkLength: 7 });
  });

  it('tells of a margin before a line', () => {
    const html = '<p>a</p><p>b<br>c<br><br>d</p><div>e</div><div>f</div>';
    expect(blocksOf(html).map(({ gap }) => gap)).toEqual([1, 1, 0, 1, 1, 0]);
  });

  it.each([
    ['the attribute', '<div hidden><p>words</p></div>', 'hidden'],
    ['a style', '<p style="color:red; DISPLAY : none">words</p>', 'hidden'],
    ['aria-hidden', '<p aria-hidden="true">words</p>', 'ariaHidden'],
    ['noscript', '<noscript><p>words</p></noscript>', 'noscript'],
    ['navigation', '<div role="navigation">words</div>', 'nav'],
    ['the article’s body', '<div itemprop="articleBody"><p>words</p></div>', 'articleBody'],
  ] as const)('marks what %s says of a line', (_, html, role) => {
    const { structure, lines } = htmlDocumentOf(`<body>${html}`);
    expect(lines).toHaveLength(1);
    const owner = structure.lines.owners[0] ?? -1;
    expect((structure.elements.roles[owner] ?? 0) & roleBit(role)).not.toBe(0);
  });

  it('gives offsets into the lines joined by line breaks, and the nodes of every line', () => {
    const { lines, input, blocks, nodes, structure, elements } = htmlDocumentOf(
      '<h1>One</h1><p>Two <b>and</b> more</p><pre>a\n\nb</pre><img src="c" alt="A boat">',
    );
    expect(lines.map(({ start, end }) => input.slice(start, end))).toEqual([
      'One',
      'Two and more',
      'a',
      '',
      'b',
      'A boat',
    ]);
    expect(blocks.map(({ first, last }) => [first, last])).toEqual([0, 1, 2, 4, 5].map((at) => [at, at]));
    expect(nodes[1]?.map((node) => ('value' in node ? node.value : ''))).toEqual(['Two ', 'and', ' more']);
    expect(elements[structure.lines.owners[1] ?? -1]?.tagName).toBe('p');
    expect(structure.lines.owners[3]).toBe(-1);
  });

  it('finds the smallest element that holds a line', () => {
    const { structure, elements } = htmlDocumentOf('<div><b><i>One</i> two</b> three</div><p><a href="/">Four</a></p>');
    expect([0, 1].map((line) => elements[structure.lines.owners[line] ?? -1]?.tagName)).toEqual(['div', 'a']);
  });

  it('reads what the page states of itself', () => {
    const { structure, statedLanguage, direction } = htmlDocumentOf(
      '<html lang="ar" dir="RTL"><title> A  Bridge </title><meta property="og:title" content="Bridge"><meta name="description" content="Why.">',
    );
    expect(structure.statements).toEqual({ titles: ['a bridge', 'bridge'], descriptions: ['why.'] });
    expect([statedLanguage, direction]).toEqual(['ar', 'rtl']);
  });
});
