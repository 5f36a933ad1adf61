/** What `from: 'auto'` takes a page for. */
import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../src/read/choose-format.js';

const PAGE = '<html><head><title>A page</title></head><body><p>Words.</p></body></html>';

describe('chooseFormat takes for HTML', () => {
  it.each<[string, string]>([
    ['a page with a doctype', `<!doctype html>\n${PAGE}`],
    ['a doctype in capitals', `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n${PAGE}`],
    ['a page without a doctype', PAGE],
    ['a page after a byte order mark', `\ufeff${PAGE}`],
    ['a page after white space', ` \r\n\t\n${PAGE}`],
    ['a page after comments', `<!-- one -->\n<!-- two\n<p> -->\n${PAGE}`],
    ['XHTML', `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${PAGE}`],
    ['elements in capitals', '<HTML><BODY><P>One</P><P>Two</P></BODY></HTML>'],
    ['a fragment', '<div class="article"><h1>A title</h1><p>Words.</p></div>'],
    ['a page that opens with a line break', '<br />\n<p>One.</p>\n<p>Two.</p>'],
    ['a page that opens with a script', '<script>\nvar a = 1 < 2;\n</script>\n<h1>A title</h1>\n<p>Words.</p>'],
    ['elements across lines', '<div\n  id="a"><p\n>One</p><p>Two</p></div>'],
    ['a page of which elements hold backticks', '<div><p>Run `make`</p><p>and `make test`.</p></div>'],
  ])('%s', (_, input) => {
    expect(chooseFormat(input)).toBe('html');
  });
});

describe('chooseFormat does not take for HTML', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['prose', 'The council voted on Tuesday.'],
    ['prose that talks of elements', 'Put a <div> around each <p>, and a <span> around each <a> in it.'],
    ['a tutorial that opens with an element’s name', '<div> is the plainest element there is. It groups others.'],
    ['a page with two elements', '<p>One.</p>\n<p>Two.</p>'],
    ['a line break and prose', '<br />\nThe council voted on Tuesday.'],
    ['Markdown with HTML in a fence', '# Tables\n\n```html\n<table><tr><td>1</td></tr></table>\n```\n'],
    ['a fence that opens the page', '```html\n<div><p>One</p><p>Two</p></div>\n```\nAs above.'],
    ['code spans', '`<div>` holds `<p>` and `<span>`.'],
    ['TSX', "import { useState } from 'react';\n\nexport const A = () => (\n  <div><p>One</p><p>Two</p></div>\n);"],
    [
      'RSS',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>A</title><link>b</link><a>c</a></channel></rss>',
    ],
    ['Atom', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link/><p/></feed>'],
    ['SVG', '<svg viewBox="0 0 9 9"><title>A</title><a><style></style></a></svg>'],
    ['an autolink', '<https://a.example/>\n<div><p>One</p></div>'],
    ['a heart', '<3 this <p> and <div> and <span>'],
    ['an end tag', '</div><div><p>One</p><p>Two</p></div>'],
    ['a comment that never ends', `<!-- ${PAGE}`],
  ])('%s', (_, input) => {
    expect(chooseFormat(input)).not.toBe('html');
  });
});

describe('chooseFormat takes for Markdown', () => {
  it.each<[string, string]>([
    ['a link', 'The [minister](https://a.example/x) said.'],
    ['a link to a place on the site', '[Home](/) [Sport](/sport)'],
    ['an image', 'Words\n\n![A boat](boat.jpg)\n\nWords'],
    ['a heading', '# A title\n\nWords.'],
    ['a later heading', 'Words.\n\n## A heading\n\nWords.'],
    ['an underlined heading', 'A title\n=======\n\nWords.'],
    ['strong words', 'A **strong** word.'],
    ['a fence', 'Words.\n\n```\ncode\n```\n'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['reference links', 'The [minister][1] said.\n\n[1]: https://a.example/x'],
  ])('%s', (_, input) => {
    expect(chooseFormat(input)).toBe('markdown');
  });
});

describe('chooseFormat takes for plain text', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['prose', 'The council voted on Tuesday.'],
    ['typed bullets', '- one\n- two\n* three'],
    ['numbers with hashes', '#1 in the charts, #hashtag'],
    ['square brackets', 'He said [sic] it [1] twice [2].'],
    ['an asterisk', '* Required field, 5 * 3'],
    ['a rule', 'Words.\n-----------\nWords.'],
    ['bars', 'Home | Sport | Culture'],
    ['parentheses after brackets', 'See [1] (page 3).'],
    ['underscores', 'Name: ________'],
  ])('%s', (_, input) => {
    expect(chooseFormat(input)).toBe('text');
  });
});

it.each([
  '<!--',
  '<!-- -->',
  '<?xml ?>',
  '<?xml ',
  '```',
  '~~~',
  '`',
  '<',
  '<p ',
  '[',
  '[a](',
  '**a',
  '# ',
  '\n===',
  '|-',
])('chooseFormat takes linear time on %j again and again', (piece) => {
  const started = performance.now();
  chooseFormat(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
