/** That what is passed over changes nothing else of the tree. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/read/html/parse-page.js';
import { isRead } from '../../../src/read/html/read-attributes.js';

type Node = DefaultTreeAdapterTypes.Node;

const UNREAD = new Set(['script', 'style', 'iframe', 'noframes']);
const DATA = /ld\+json|^application\/json|^__[A-Z_]+DATA__$/i;

/** The page as HTML again: programs, styles and drawings empty, without the attributes that nobody reads. */
function written(document: DefaultTreeAdapterTypes.Document): string {
  const empty = (node: Node): void => {
    if (!('childNodes' in node)) return;
    const isData = 'attrs' in node && node.attrs.some(({ value }) => DATA.test(value));
    const isUnread = UNREAD.has(node.nodeName) && 'namespaceURI' in node && node.namespaceURI.endsWith('xhtml');
    if (isUnread && !(node.nodeName === 'script' && isData)) node.childNodes = [];
    if (node.nodeName === 'svg') node.childNodes = [];
    if ('attrs' in node) node.attrs = node.attrs.filter(({ name, value }) => isRead(name, value));
    node.childNodes.forEach(empty);
    if ('content' in node) empty(node.content);
  };
  empty(document);
  return serialize(document);
}

const expectSameTree = (html: string): void => {
  expect(written(parsePage(html).document)).toBe(written(parse(html, { scriptingEnabled: false })));
};

const textOf = (html: string): string =>
  JSON.stringify(parsePage(html).document, (key, value: unknown) => (key === 'parentNode' ? undefined : value));

describe('programs and styles', () => {
  it.each([
    ['a program', '<p>a<script>if (a < b) document.write("<p>x</p>")</script>b'],
    ['a style', '<style>p > a { color: red } /* <p> */</style><p>a'],
    ['a frame', '<iframe src=x><p>not shown</p></iframe><p>a'],
    ['an end tag with white space', '<p>a<script>secret()</script\n x="y">b'],
    ['an end tag in capitals', '<p>a<SCRIPT>secret()</ScRiPt >b'],
    ['an end tag that closes itself', '<p>a<script>secret()</script/>b'],
    ['another element’s end tag', '<style>a</script></style><p>b'],
    ['a longer name', '<script>a</scripts>b</script><p>c'],
    ['line breaks', '<p>a\r\n<script>\r\na\r\n</script>\r\nb\rc'],
    ['pairs of surrogates', '<p>😀<script>😀</script>😀'],
    ['a comment in a program', '<script><!-- <script>a</script> --> b</script><p>c'],
    ['a comment that does not close', '<script><!-- a</script><p>c</script>d'],
    ['an end that never comes', '<p>a<script>secret()</scrip'],
    ['an end tag that is cut off', '<p>a<script>secret()</script'],
    ['a drawing', '<svg><script>a</script><style>b<p>c</style></svg><p>d'],
    ['an attribute that holds a tag', '<p title="<script>">a</p><script a=">" b=\'</script>\'>c</script>d'],
    ['a table', '<table><script>a</script><tr><style>b</style><td>c<script>d</script></table>e'],
    ['a template', '<template><script>a</script><style>b</style>c</template>d'],
    ['a head', '<html><head><title>a</title><script>b</script><style>c</style><meta name=d></head><body>e'],
    ['after the body', '<body>a</body><script>b</script></html><script>c</script>d'],
    ['a drawing of lines', '<p><b>a<svg x="y"><g><path d="M0"/><circle></circle></g><title>c</title></svg>b</b>d'],
    ['a drawing in capitals', '<SVG><linearGradient><Stop/></LINEARGRADIENT></SVG>a'],
    ['a drawing that holds HTML', '<svg><foreignObject><p>a</p></foreignObject></svg>b<svg><path/><p>c</svg>d'],
    ['a drawing that holds HTML in a title', '<svg><title><p>a</title><path></svg>b<svg><desc><g>c</desc></svg>d'],
    ['a drawing whose tags cross', '<g>a<svg><path><g></path></g></svg>b</g>c<svg></g>d</svg>e'],
    ['a drawing in a drawing', '<svg><svg><path></svg>a</svg>b'],
    ['a drawing that never ends', '<p>a<svg><path d="b">c'],
    [
      'a drawing with a tag in an attribute',
      '<svg><path d="</svg>"><path d=\'a>\'/></svg>b<svg><path a" b="c>d</svg>e',
    ],
    ['a drawing with a comment', '<svg><!-- </svg> --><path/></svg>a<svg><![CDATA[</svg>]]></svg>b'],
    ['a drawing that closes itself', '<svg/><p>a<path>b</svg>c'],
    ['a formula', '<math><annotation-xml encoding="text/html"><p>a</p></annotation-xml><mi>b</math>c'],
    ['attributes of formatting', '<b x=1><b x=2><b x=3><b x=4><b x=4><p>a</b></b></p>b'],
    ['a choice', '<select><script>a</script><option>b</select>c'],
  ])('leave the rest of the page as it is: %s', (_, html) => {
    expectSameTree(html);
  });

  it('of any page leave the rest as it is', () => {
    const piece = fc.constantFrom(
      ...['<path/>', '<g>', '</g>', '<path d="M0">', '</path>', '<title>', '<foreignObject>', '<desc>', '</desc>'],
      ...[
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<script type="application/ld+json">',
        '<iframe>',
        '</iframe>',
      ],
      ...[
        '<!--',
        '-->',
        '<svg>',
        '</svg>',
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '<b>',
        '</b>',
        '<template>',
        '</template>',
      ],
      ...['a', ' ', '\r\n', '\r', '\u0000', '<', '</', '</script', '>', '"', "'", '<a b="', '&amp;', '😀', '\ud83d'],
      ...[
        '<noframes>',
        '</noframes>',
        '<math>',
        '<select>',
        '<textarea>',
        '</textarea>',
        '<title>',
        '</title>',
        '\ufeff',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectSameTree(pieces.join(''));
      }),
      { numRuns: 3000 },
    );
  });

  it('are passed over', () => {
    expect(textOf('<svg a="b"><g><path d="secret"/></g><title>secret</title></svg><p>a')).not.toContain('secret');
    expect(textOf('<style>secret</style><script>secret()</script><iframe>secret</iframe><p>a')).not.toContain('secret');
  });

  it('that hold data are kept, with line breaks as the standard has them', () => {
    const data = '<script type="application/ld+json">{"a":\r\n"b"}</script>';
    expect(textOf(data)).toContain(JSON.stringify('{"a":\n"b"}'));
    expect(textOf('<script id="__NEXT_DATA__">{"c":1}</script>')).toContain(JSON.stringify('{"c":1}'));
  });
});

describe('attributes', () => {
  it('that are asked for by name are kept', () => {
    const folder = new URL('../../../src/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const asked = sources.flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:attribute|attributeOf|spanOf)\([^()]*, '([^']+)'\)/g),
    ]);
    const names = asked.map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['class', 'href', 'content', 'datetime', 'start', 'colspan']));
    expect(names.filter((name) => !isRead(name, ''))).toEqual([]);
  });

  it('that hold data are kept whatever their name, others are not', () => {
    const page = textOf('<div data-props=\'{"a":1}\' data-other="secret" onclick="secret()">a</div>');
    expect(page).toContain('data-props');
    expect(page).not.toContain('secret');
  });
});

describe('a page of programs', () => {
  it.each([
    ['that never close', '<script>'],
    ['that hold comments', '<script><!--</script>'],
    ['without a text', '<script></script>'],
    ['of two kinds', '<style></script>'],
    ['and drawings', '<svg>'],
    ['and drawings of one element', '<svg><g>'],
    ['and drawings with an attribute that does not close', '<svg><path d="'],
    ['and drawings with many spaces', '<svg><path           '],
  ])('%s is read', (_, piece) => {
    expect(parsePage(piece.repeat(50_000)).document.childNodes.length).toBeGreaterThan(0);
  });
});
