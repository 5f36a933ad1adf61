/** How a line of HTML reads as Markdown: links, emphasis, code, cells; never other words than the line's. */
import { describe, expect, it } from 'vitest';
import { LinkTargets } from '../../../src/read/html/link-targets.js';
import { inlineRenderer } from '../../../src/read/html/render-inline.js';
import { htmlDocumentOf } from '../../html-page-of.js';

function rendered(html: string, base: string | null = null): string | null {
  const document = htmlDocumentOf(html);
  const block = document.blocks[0];
  return block === undefined ? 'no block' : inlineRenderer(document, new LinkTargets(base), 1000)(block);
}

describe('inlineRenderer', () => {
  it.each<[string, string, string | null]>([
    ['plain words', '<p>One two</p>', null],
    ['a link', '<p>The <a href="https://a.example/x">old bridge</a>.</p>', 'The [old bridge](https://a.example/x).'],
    ['emphasis', '<p>The <em>old</em> and <b>new</b> <del>one</del></p>', 'The *old* and **new** ~~one~~'],
    ['spaces outside of the marks', '<p>The<b> old </b>bridge</p>', 'The **old** bridge'],
    ['nested marks', '<p><b>The <i>old</i></b> bridge</p>', '**The *old*** bridge'],
    ['the same mark twice', '<p><b><strong>One</strong></b><b> two</b></p>', '**One two**'],
    ['a link in bold', '<p><b><a href="/x">One</a></b></p>', '**[One](/x)**'],
    ['code', '<p>Run <code>make *all*</code></p>', 'Run `make *all*`'],
    ['code with backticks', '<p>A <code>`</code></p>', 'A `` ` ``'],
    ['marks that were typed', '<p>2 * <b>3</b> * 4 [x]</p>', '2 \\* **3** \\* 4 \\[x\\]'],
    ['an address that is no link', '<p><a href="javascript:alert(1)">One</a> <i>two</i></p>', 'One *two*'],
    ['an address that hides', '<p><a href=" java\nscript:alert(1)">One</a> <i>two</i></p>', 'One *two*'],
    ['emphasis that would not close', '<p>a<b>"b"</b>c</p>', 'a"b"c'],
    ['emphasis within a word', '<p>un<b>believ</b>able</p>', 'un**believ**able'],
  ])('gives %s', (_, html, expected) => {
    expect(rendered(html)).toBe(expected);
  });

  it('parts the cells of a row', () => {
    expect(rendered('<table><tr><td>a<td><b>b</b><tr><td>c|<td>d</table>')).toBe('| a | **b** |');
  });

  it('gives out no more characters of addresses than it may', () => {
    const document = htmlDocumentOf('<p><a href="/aaaaaaaaaa">b</a></p>'.repeat(3));
    const render = inlineRenderer(document, new LinkTargets(null), 20);
    expect(document.blocks.map(render)).toEqual(['[b](/aaaaaaaaaa)', null, null]);
  });
});
