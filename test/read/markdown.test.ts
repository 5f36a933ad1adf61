/** What the lines of a Markdown page are, broken ones too. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/read/block.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { splitLines } from '../../src/read/split-lines.js';

const blocksOf = (input: string): readonly Block[] => readMarkdown(input, splitLines(input)).blocks;
const kinds = (input: string): [string, string][] => blocksOf(input).map(({ kind, text }) => [kind, text]);

describe('readMarkdown', () => {
  it.each<[string, string, [string, string][]]>([
    ['a heading', '# A title', [['heading', 'A title']]],
    ['a closed heading', '### A title ###', [['heading', 'A title']]],
    ['a heading with a link', '## [A title](/a)', [['heading', 'A title']]],
    ['no heading without a space', '#hashtag', [['paragraph', '#hashtag']]],
    ['no heading of seven', '####### a', [['paragraph', '####### a']]],
    [
      'an underlined heading',
      'A title\n=======',
      [
        ['heading', 'A title'],
        ['rule', ''],
      ],
    ],
    [
      'a heading underlined with hyphens',
      'A title\n-------',
      [
        ['heading', 'A title'],
        ['rule', ''],
      ],
    ],
    [
      'rules',
      '---\n\n***\n\n_ _ _',
      [
        ['rule', ''],
        ['rule', ''],
        ['rule', ''],
      ],
    ],
    [
      'bullets',
      '- a\n* b\n+ c',
      [
        ['list-item', 'a'],
        ['list-item', 'b'],
        ['list-item', 'c'],
      ],
    ],
    [
      'numbers',
      '1. a\n2. b',
      [
        ['list-item', '1. a'],
        ['list-item', '2. b'],
      ],
    ],
    [
      'no bullet without a space',
      '-5 °C\n*required',
      [
        ['paragraph', '-5 °C'],
        ['paragraph', '*required'],
      ],
    ],
    ['a quote', '> She said so.', [['quote', 'She said so.']]],
    ['a quote of a quote', '> > She said so.', [['quote', 'She said so.']]],
    ['an image', '![A boat](boat.jpg)', [['media', '']]],
    ['an image in a link', '[![A boat](boat.jpg)](/a)', [['media', '']]],
    ['an image and words', '![A boat](boat.jpg) The boat', [['paragraph', 'The boat']]],
    ['a link’s address', '[1]: https://a.example/x', [['reference', '[1]: https://a.example/x']]],
    ['emphasis', '**The council** voted.', [['paragraph', 'The council voted.']]],
    ['white space within', 'The\u00a0 council\tvoted.', [['paragraph', 'The council voted.']]],
    [
      'a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\nWords',
      [
        ['table-row', 'a | b'],
        ['rule', ''],
        ['table-row', '1 | 2'],
        ['paragraph', 'Words'],
      ],
    ],
    [
      'a table without outer bars',
      'a | b\n--- | ---\n1 | 2',
      [
        ['table-row', 'a | b'],
        ['rule', ''],
        ['table-row', '1 | 2'],
      ],
    ],
    [
      'a table of which the delimiters are short',
      '| a | b |\n|:-:|-|\n| 1 | 2 |',
      [
        ['table-row', 'a | b'],
        ['rule', ''],
        ['table-row', '1 | 2'],
      ],
    ],
    [
      'bars that are no table',
      'Home | Sport\nCulture',
      [
        ['paragraph', 'Home | Sport'],
        ['paragraph', 'Culture'],
      ],
    ],
    [
      'a fence',
      '```js\nlet a;\n  b(*c*);\n```',
      [
        ['rule', ''],
        ['code', 'let a;'],
        ['code', '  b(*c*);'],
        ['rule', ''],
      ],
    ],
    [
      'a fence of tildes',
      '~~~\n# a\n~~~',
      [
        ['rule', ''],
        ['code', '# a'],
        ['rule', ''],
      ],
    ],
    [
      'tildes within a fence',
      '```\n~~~\n```\nWords',
      [
        ['rule', ''],
        ['code', '~~~'],
        ['rule', ''],
        ['paragraph', 'Words'],
      ],
    ],
  ])('reads %s', (_, input, expected) => {
    expect(kinds(input)).toEqual(expected);
  });

  it.each<[string, string, number[]]>([
    ['levels of headings', '# a\n\n## b\n\n###### c', [1, 2, 6]],
    ['levels of underlined headings', 'a\n===\n\nb\n---', [1, 0, 2, 0]],
    ['the nesting of lists', '- a\n  - b\n    - c', [0, 1, 2]],
  ])('gives %s', (_, input, expected) => {
    expect(blocksOf(input).map(({ depth }) => depth)).toEqual(expected);
  });

  it('takes a fence that nobody closes for text', () => {
    const [, ...rest] = kinds('```\nThe council voted.\n\n# The vote');
    expect(rest).toEqual([
      ['paragraph', 'The council voted.'],
      ['heading', 'The vote'],
    ]);
  });

  it('takes a link torn over two lines for its words', () => {
    const [words, address] = blocksOf('[Read more about the storm\n](https://a.example/storm)');
    expect(words?.text).toMatch(/Read more about the storm$/u);
    expect(address).toMatchObject({ kind: 'reference', text: '' });
  });

  it.each(['[', '](', '![', '> > >', '|', '|---', '# # #', '- - x', '```', '**', '[]()', '\\'])(
    'reads a broken %j without failing',
    (line) => {
      expect(blocksOf(`Words.\n${line}\nWords.\n\n${line}`).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('tells how many blank lines stand before a block, and which lines it covers', () => {
    const blocks = blocksOf('# A title\n\n\nWords.\nWords.');
    expect(blocks.map(({ first, last, gap }) => [first, last, gap])).toEqual([
      [0, 0, 0],
      [3, 3, 2],
      [4, 4, 0],
    ]);
  });

  it('keeps the links of a line as Markdown', () => {
    expect(blocksOf('- The [minister](https://a.example/x) **said**')[0]).toMatchObject({
      text: 'The minister said',
      markdown: 'The [minister](https://a.example/x) **said**',
      links: 1,
    });
  });
});
