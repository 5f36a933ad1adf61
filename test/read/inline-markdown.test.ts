/** What one line of Markdown says: its words, its links, its clean Markdown; and that nothing in it takes long. */
import { describe, expect, it } from 'vitest';
import { readInlineMarkdown } from '../../src/read/inline-markdown.js';

describe('readInlineMarkdown reads the words of', () => {
  it.each<[string, string, string]>([
    ['a line without markup', 'The minister said.', 'The minister said.'],
    ['an inline link', 'The [minister](https://a.example/x) said', 'The minister said'],
    ['a link with a title', 'The [minister](https://a.example/x "Name") said', 'The minister said'],
    ['a reference link', 'The [minister][1] said', 'The minister said'],
    ['a link whose address holds brackets', 'A [town](https://a.example/a_(b)) by the sea', 'A town by the sea'],
    ['a link whose label holds brackets', 'A [town [sic]](https://a.example) by the sea', 'A town [sic] by the sea'],
    ['an empty link', 'Words[](https://a.example)', 'Words'],
    ['an image', '![A boat](boat.jpg)', ''],
    ['an image amid words', 'Words ![A boat](boat.jpg) words', 'Words  words'],
    ['an image in a link', '[![A boat](boat.jpg)](https://a.example)', ''],
    ['an image and words in a link', '[![A boat](boat.jpg)The boat](https://a.example)', 'The boat'],
    ['strong words', 'A **strong** word', 'A strong word'],
    ['words with emphasis', 'An *important* and _urgent_ word', 'An important and urgent word'],
    ['strong words with emphasis', 'A ***very*** strong __word__', 'A very strong word'],
    ['struck words', 'A ~~bad~~ good word', 'A bad good word'],
    ['emphasis around a link', '**[Read](https://a.example)** on', 'Read on'],
    ['a link around emphasis', '[**Read** on](https://a.example)', 'Read on'],
    ['escapes', '1\\. no \\*emphasis\\* and no \\[link\\](x)', '1. no *emphasis* and no [link](x)'],
    ['a backslash before a letter', 'C:\\temp', 'C:\\temp'],
    ['an autolink', 'See <https://a.example/x> now', 'See https://a.example/x now'],
    ['a line break tag', 'one<br>two<br/>three', 'one two three'],
    ['a code span', 'Call `run()` twice', 'Call run() twice'],
  ])('%s', (_, line, expected) => {
    expect(readInlineMarkdown(line).text).toBe(expected);
  });
});

describe('readInlineMarkdown leaves as it is', () => {
  it.each([
    '5 * 3 = 15',
    'Prices rose * by a tenth',
    '*Required field',
    'snake_case_name and __init',
    'approximately ~5 km',
    'a [sic] in brackets',
    '[an open bracket',
    'a closed bracket] only',
    '[a label](https://a.example without an end',
    '(parentheses) alone',
    '[x] done',
    'a < b and c > d',
    '<not a tag>',
    'Wow! [1] and [2]',
    "rock 'n' roll ` alone",
  ])('%s', (line) => {
    expect(readInlineMarkdown(line).text).toBe(line);
  });

  it.each<[string, string]>([
    ['`snake_case_name`', 'snake_case_name'],
    ['`a * b * c`', 'a * b * c'],
    ['`[a](b)`', '[a](b)'],
    ['``a ` b``', 'a ` b'],
  ])('what a code span holds: %s', (line, expected) => {
    expect(readInlineMarkdown(line).text.trim()).toBe(expected);
    expect(readInlineMarkdown(line).markdown).toBe(line);
  });
});

describe('readInlineMarkdown counts', () => {
  it.each<[string, string, { links: number; images: number; linkLength: number }]>([
    ['no link', 'Words', { links: 0, images: 0, linkLength: 0 }],
    ['a link', 'The [minister](https://a.example) said', { links: 1, images: 0, linkLength: 8 }],
    ['two links', '[One](a) and [two](b)', { links: 2, images: 0, linkLength: 6 }],
    ['a reference link', '[One][1]', { links: 1, images: 0, linkLength: 3 }],
    ['an image', '![One](a.jpg)', { links: 0, images: 1, linkLength: 0 }],
    ['an image in a link', '[![One](a.jpg)](b)', { links: 1, images: 1, linkLength: 0 }],
    ['an autolink', '<https://a.example>', { links: 1, images: 0, linkLength: 17 }],
  ])('%s', (_, line, expected) => {
    expect(readInlineMarkdown(line)).toMatchObject(expected);
  });
});

describe('the Markdown of readInlineMarkdown', () => {
  it.each<[string, string, string]>([
    ['keeps a link', 'The [minister](https://a.example/x) said', 'The [minister](https://a.example/x) said'],
    ['keeps emphasis', 'A **strong** and *urgent* word', 'A **strong** and *urgent* word'],
    ['drops a link’s title', '[a](https://a.example "T")', '[a](https://a.example)'],
    ['drops images', '![a](a.jpg) words', ' words'],
    ['escapes a lone asterisk', '5 * 3', '5 \\* 3'],
    ['escapes a tag', '<b>', '\\<b\\>'],
    ['does not link to a script', '[click](javascript:alert(1))', 'click'],
    ['does not link to a script in capitals', '[click](JAVASCRIPT:alert(1))', 'click'],
    ['does not link to data', '[click](data:text/html;base64,AAAA)', 'click'],
    ['does not link to what it does not know', '[click][1]', 'click'],
  ])('%s', (_, line, expected) => {
    expect(readInlineMarkdown(line).markdown).toBe(expected);
  });
});

describe('readInlineMarkdown takes linear time on', () => {
  const TIMES = 100_000;
  it.each(['[', '![', ']', '(', '[](', '[a](b', '*a ', '**a*', '_a_', '`', '<', '\\', '[[a](', '![[](', '~~a'])(
    '%j again and again',
    (piece) => {
      const started = performance.now();
      readInlineMarkdown(piece.repeat(TIMES));
      // Some tens of milliseconds; a quadratic scan takes minutes.
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
