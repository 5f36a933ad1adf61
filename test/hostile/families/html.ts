/** Families of hostile HTML that nest, misnest or repeat elements. */
import { articleOf, fill, nest, unit } from './family.js';
import type { Family, Row } from './family.js';

/** What is nested, and what closes it; the article stands behind the closed ones, and within the unclosed. */
const NESTED: Readonly<Record<string, readonly [open: string, close: string]>> = {
  div: ['<div>', '</div>'],
  span: ['<span>', '</span>'],
  'bold and italic': ['<b><i>', '</i></b>'],
  'unordered lists': ['<ul><li>', '</li></ul>'],
  'ordered lists': ['<ol><li>a', '</li></ol>'],
  tables: ['<table><tr><td>', '</td></tr></table>'],
  'tables with text': ['<table><tr><td>a<td>b', '</td></tr></table>'],
  blockquotes: ['<blockquote>', '</blockquote>'],
  'sections and articles': ['<section><article>', '</article></section>'],
  'description lists': ['<dl><dd>', '</dd></dl>'],
  details: ['<details><summary>a</summary>', '</details>'],
  'field sets': ['<fieldset><legend>a</legend>', '</fieldset>'],
  figures: ['<figure><figcaption>', '</figcaption></figure>'],
  objects: ['<object>', '</object>'],
  'custom elements': ['<x-a>', '</x-a>'],
  code: ['<code>', '</code>'],
  quotations: ['<q>', '</q>'],
  'superscripts and subscripts': ['<sup><sub>', '</sub></sup>'],
  'spans of many kinds': ['<span><cite><dfn><mark>', '</mark></dfn></cite></span>'],
  'hidden elements': ['<div hidden>', '</div>'],
  'preformatted text': ['<pre>', '</pre>'],
  ruby: ['<ruby>a<rt>b', '</ruby>'],
};

/** What stands in these is no text of the page: all that follows an unclosed one. */
const SWALLOWING: ReadonlySet<string> = new Set(['objects', 'ruby']);

const nested = Object.entries(NESTED).flatMap(([name, [open, close]]): Row[] => [
  [`nested ${name}`, (characters) => nest(open, close, characters)],
  [`nested ${name}, never closed`, unit(open), SWALLOWING.has(name) ? 'nothing' : 'article'],
]);

/** Each of them different, so that the standard's limit of three alike does not hold. */
const different = (tag: string, times: number): string =>
  Array.from({ length: times }, (_, index) => `<${tag} a${index}>`).join('');

/** Elements that the standard opens again in every paragraph: as many as there are paragraphs. */
function reopened(tag: string, characters: number): string {
  const times = Math.max(1, Math.floor(characters / (different(tag, 1).length + '</p><p>x'.length + 4)));
  return `<p>${different(tag, times)}${'</p><p>x'.repeat(times)}`;
}

const REOPENED = ['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'];

const MISNESTED: readonly Row[] = [
  ...REOPENED.map((tag): Row => [
    `<${tag}> opened again in every paragraph`,
    (characters) => reopened(tag, characters),
  ]),
  [
    'formatting opened again at every closing tag',
    (characters) => {
      const times = Math.floor(characters / 30);
      return different('b', times) + different('i', times) + 'x</b>'.repeat(times);
    },
  ],
  [
    'bold and italic misnested',
    (characters) => `${'<b><i>x'.repeat(characters / 15)}${'</b></i>'.repeat(characters / 15)}`,
  ],
  ['links that hold blocks', unit('<a href=x><div>a</a>b')],
  ['links within links', unit('<a href=x>a')],
  ['paragraphs in bold', unit('<b><p>a</b>')],
  ['different bold elements', (characters) => different('b', characters / 10)],
  ['text before rows', (characters) => `<table>${'x<b>'.repeat(characters / 4)}`],
  ['text between rows', (characters) => `<table>${'x<tr>'.repeat(characters / 5)}`],
  ['tables in links', unit('<a><table>')],
  ['blocks in tables', (characters) => `<table>${'<div>x</div>'.repeat(characters / 12)}</table>`],
  ['words in tables', (characters) => `<table>${'x '.repeat(characters / 2)}</table>`],
  ['forms in tables', unit('<table><form><tr>')],
  ['buttons and paragraphs', unit('<button><p>')],
  ['options and groups', unit('<select><optgroup><option>a'), 'nothing'],
  ['frames', (characters) => `<frameset>${'<frame><noframes>a</noframes>'.repeat(characters / 29)}</frameset>`],
  ['drawings', (characters) => nest('<svg><g>', '</g></svg>', characters)],
  ['drawings, never closed', unit('<svg><g>')],
  ['formulas', (characters) => nest('<math><mrow>', '</mrow></math>', characters)],
  ['drawings that hold HTML', unit('<svg><foreignObject><div>a'), 'nothing'],
  ['formulas and drawings by turns', unit('<math><annotation-xml encoding=text/html><svg><desc>'), 'nothing'],
  ['templates', (characters) => nest('<template>', '</template>', characters)],
  ['templates, never closed', unit('<template>'), 'nothing'],
  ['shadow trees', (characters) => nest('<div><template shadowrootmode=open>', '</template></div>', characters)],
  ['noscript', unit('<noscript><p>a</p></noscript>')],
];

const REPEATED: readonly Row[] = [
  ['closing tags of what is not open', unit('</p></b></nothing>')],
  [
    'closing tags under deep elements',
    (characters) => `${'<div>'.repeat(characters / 12)}${'</x></p>'.repeat(characters / 15)}`,
  ],
  ['paragraphs in deep elements', (characters) => `${'<div>'.repeat(characters / 10)}${'<p>a'.repeat(characters / 8)}`],
  ['leaves of a deep chain', (characters) => `${'<b>'.repeat(200)}${'<i>a</i><br>'.repeat(characters / 12)}`],
  ['deep and shallow by turns', unit(`${'<div>'.repeat(60)}a${'</div>'.repeat(60)}b`)],
  ['one flat parent', unit('<p>a')],
  ['one flat parent of words in elements', unit('<i>a</i> ')],
  ['line breaks', unit('a<br>')],
  ['rules', unit('<hr>')],
  ['pictures', unit('<img src=a.jpg alt="a picture">')],
  ['word breaks', unit('a<wbr>')],
  ['lists', unit('<ul><li>a<li>b</ul>')],
  ['items', (characters) => `<ol>${'<li>a'.repeat(characters / 5)}</ol>`],
  ['headings', unit('<h2>A heading</h2>')],
  ['headings by level', unit((index) => `<h${1 + (index % 6)}>A heading</h${1 + (index % 6)}>`)],
  ['tables', unit('<table><tr><td>a<td>b<tr><td>c<td>d</table>')],
  ['one long table', (characters) => `<table>${'<tr><td>a<td>b'.repeat(characters / 14)}</table>`],
  [
    'one wide table',
    (characters) => `<table><tr>${'<td>a'.repeat(characters / 10)}<tr>${'<td>b'.repeat(characters / 10)}</table>`,
  ],
  [
    'a ragged table',
    (characters) => `<table>${fill((index) => `<tr>${'<td>a'.repeat(index % 100)}`, characters)}</table>`,
  ],
  [
    'spans of columns',
    unit('<table><tr><td colspan=9007199254740991>a<td rowspan=65534>b<tr><td colspan=-1>c<td>d</table>'),
  ],
  [
    'spans in one table',
    (characters) => `<table>${'<tr><td colspan=1000>a<td rowspan=1000>b'.repeat(characters / 41)}</table>`,
  ],
  [
    'one giant paragraph',
    (characters) => `<p>${'The council agreed on Monday to repair it. '.repeat(characters / 43)}`,
  ],
  ['one giant word', (characters) => `<p>${'a'.repeat(characters)}`],
  ['one line of links', (characters) => `<p>${'<a href=/x>a</a> '.repeat(characters / 17)}`],
  ['one line of marks', (characters) => `<p>${'<b>a</b> <i>b</i> '.repeat(characters / 18)}`],
  ['one line of code', (characters) => `<p>${'<code>a`b</code> '.repeat(characters / 17)}`],
  ['lines of code', (characters) => `<pre>${'line\n'.repeat(characters / 5)}</pre>`],
  ['one line of code elements', (characters) => `<pre>${'<b>a</b>\n'.repeat(characters / 9)}</pre>`],
  ['links to stories', unit((index) => `<li><a href="/story/${index}">Storm closes schools ${index}</a></li>`)],
  [
    'cards',
    unit(
      (index) =>
        `<div class=card><h3><a href=/${index}>Storm closes schools</a></h3><p>More snow is on its way.</p></div>`,
    ),
  ],
  [
    'the same paragraph',
    unit('<p>The storm closed all schools in the north for a second day, and more snow is on its way.</p>'),
  ],
  ['dates', unit('<time datetime=2024-03-11>11 March 2024</time> ')],
  ['bylines', unit('<div class=author rel=author>By Jane Roe</div>')],
  ['comments', unit('<!--a-->')],
  ['comments in text', unit('a<!--b-->')],
  ['html tags', unit((index) => `<html a${index}=b>`)],
  ['body tags', unit((index) => `<body a${index}=b>`)],
  ['less-than signs', unit('<')],
  ['ampersands', unit('&')],
  ['character references', unit('&amp;&lt;&notin;&#x41;')],
  ['references without an end', unit('&#99999999999')],
  ['opening parts of tags', unit('<a ')],
  ['white space', unit(' \n\t')],
  ['white space between elements', unit('<i> </i> ')],
  ['white space in a paragraph', (characters) => `<p>a${' '.repeat(characters)}b`],
  ['definitions', unit('<dt>a<dd>b')],
  ['spaces of width none', unit('<p>\u200b\u200d</p>')],
];

export const HTML_FAMILIES: readonly Family[] = [...nested, ...MISNESTED, ...REPEATED].map(
  ([name, generate, promise]) => ({
    name: `html: ${name}`,
    format: 'html',
    generate: (characters) => `<!doctype html><body>${generate(characters)}${articleOf('html')}`,
    promise: promise ?? 'article',
  }),
);
