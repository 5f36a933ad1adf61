/** What is left of a page without its tags, in one pass. */
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { stripTags } from '../../../src/read/html/strip-tags.js';

describe('stripTags', () => {
  it.each<[string, string, string]>([
    ['words', 'One two', 'One two'],
    ['nothing', '', ''],
    ['blocks', '<p>One<p>Two<div>Three</div>Four', 'One\n\nTwo\nThree\nFour'],
    ['inline elements', 'a<b>b</b><i class=x>c</i> d', 'abc d'],
    ['line breaks', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'a b\n c'],
    ['white space', ' a\n\t b\u0085c ', 'a b c'],
    ['references', '&lt;b&gt; &amp;amp; &#39;&eacute;&#x1f30a;&nbsp;&unknown;', "<b> &amp; 'é🌊\u00a0&unknown;"],
    ['a reference to a line break', 'a&#8232;b&#10;c', 'a\nb\nc'],
    ['brackets that open nothing', 'a < b <3 <> c</ d', 'a < b <3 <> c'],
    ['quoted brackets', '<a title="a > b" href=\'>\'>x</a>', 'x'],
    ['a quote within a value', '<a title=it"s>x</a>', 'x'],
    ['comments', 'a<!-- <p> -- > -->b<!-->c<!doctype html>d<?php x ?>e', 'abcde'],
    ['scripts and styles', 'a<script>if (a < b) "</p>"</script>b<STYLE>p</style >c', 'abc'],
    ['a title', '<title>T</title><p>a', 'a'],
    ['drawings', 'a<svg><title>T</title><text>x</text></svg>b', 'ab'],
    ['a drawing that does not end', 'a<svg>b<svg>c', 'abc'],
    ['a script that does not end', 'a<script>b', 'a'],
    ['a tag that does not end', 'a<b class="', 'a'],
    ['custom elements', '<my-part>a</my-part>b', 'a\nb'],
    ['plain text', 'a<plaintext>b', 'a'],
  ])('leaves of %s: %j', (_, html, expected) => {
    expect(stripTags(html)).toBe(expected);
  });

  it.each(['a &amp; b ', '<p>&lt;', '&eacute;', '&#x26;amp;<br>', `${'x'.repeat(20_000)}&gt;`])(
    'decodes long texts as it does short ones: %#',
    (unit) => {
      const times = 30_000 / Math.min(unit.length, 1000);
      const [short, long] = [stripTags(`${unit}|`), stripTags(`${unit}|`.repeat(times))];
      expect(long.split('|').map((piece) => piece.trim())).toEqual([
        ...Array.from({ length: times }, () => short.slice(0, -1).trim()),
        '',
      ]);
    },
  );

  it('leaves no tag and no script of anything', () => {
    const soup = fc
      .array(
        fc.constantFrom(
          ...[
            '<p>',
            '</p>',
            '<script>',
            '</script>',
            '<!--',
            '-->',
            '<a href="',
            '">',
            '<svg>',
            '</svg',
            "'",
            '<b a=',
            '>',
            '<',
          ],
          ...['word', '&lt;', '&', '</', '<title>', '</title>', ' ', '\n', '<td>'],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, (html) => {
        const text = stripTags(html);
        expect(text).not.toMatch(/[\r\u0085\u2028\u2029]/u);
        // Its words are those of the page, whatever they would be once more.
        const page = serialize(parse(html)).replaceAll('&lt;', '<');
        for (const word of text.match(/word/gu) ?? []) expect(page).toContain(word);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each([
    ['tags', '<b>'],
    ['drawings', '<svg>'],
    ['tags that do not end', '<b a="'],
    ['comments that do not end', '<!--'],
    ['brackets', '<'],
    ['equals signs', '<a = '],
    ['end tags', '</script'],
    ['scripts', '<script></script'],
    ['paragraphs', '<p>x'],
    ['line breaks', '<br>&#10; '],
  ])('takes a million characters of %s in its stride', { timeout: 10_000 }, (_, unit) => {
    const start = performance.now();
    stripTags(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
