/** What the lines of a plain-text page are: what somebody typed stays, what a text browser printed for markup goes. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/read/block.js';
import { splitLines } from '../../src/read/split-lines.js';
import { bulletLength, indentOf, readText } from '../../src/read/text.js';

const blocksOf = (input: string): readonly Block[] => readText(input, splitLines(input)).blocks;
const kinds = (input: string): [string, string][] => blocksOf(input).map(({ kind, text }) => [kind, text]);

describe('readText', () => {
  it.each<[string, string, [string, string][]]>([
    ['a typed bullet', '• Two eggs', [['list-item', '• Two eggs']]],
    ['a typed dash', '– Two eggs', [['list-item', '– Two eggs']]],
    ['a typed hyphen', '- Two eggs', [['list-item', '- Two eggs']]],
    ['a typed number', '1. Beat the eggs', [['list-item', '1. Beat the eggs']]],
    ['a number in parentheses', '(2) Beat the eggs', [['list-item', '(2) Beat the eggs']]],
    ['an ideographic number', '3、打鸡蛋', [['list-item', '3、打鸡蛋']]],
    ['a temperature', '-5 °C at night', [['paragraph', '-5 °C at night']]],
    ['a number that opens a sentence', '3.5 million came', [['paragraph', '3.5 million came']]],
    ['a year that opens a sentence', '1984 was a year.', [['paragraph', '1984 was a year.']]],
    ['what looks like markup', '**Not** [a](link) # here', [['paragraph', '**Not** [a](link) # here']]],
    [
      'a rule',
      '-----------\n***',
      [
        ['rule', '-----------'],
        ['rule', '***'],
      ],
    ],
    ['white space folded', ' The\u00a0\u00a0council\tvoted. ', [['paragraph', 'The council voted.']]],
    ['a byte order mark', '\ufeffA title', [['paragraph', 'A title']]],
  ])('reads %s', (_, input, expected) => {
    expect(kinds(input)).toEqual(expected);
  });

  it.each([
    '[IMG]',
    '[img]',
    '[image]',
    '[IMG: harbour.jpg]',
    '[image: A boat in the harbour]',
    '[photo.png]',
    '[INLINE]',
    'https://cdn.example/2024/boat.jpg',
    'https://cdn.example/2024/boat.webp?w=640',
    'boat.JPEG',
  ])('takes %s for a picture', (line) => {
    expect(blocksOf(line)[0]).toMatchObject({ kind: 'media', images: 1 });
  });

  it.each(['[Imagine that]', 'The photo.png format', '[sic]', 'A boat.', 'https://a.example/news'])(
    'takes %s for words',
    (line) => {
      expect(blocksOf(line)[0]?.kind).toBe('paragraph');
    },
  );

  it('takes lines with as many bars for a table, two of them not', () => {
    const table = 'Line | From | To\n14 | Quay | Mill\n17 | Mill | Quay';
    expect(kinds(table).map(([kind]) => kind)).toEqual(['table-row', 'table-row', 'table-row']);
    expect(kinds('Home | Sport\nCulture | Food').map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(kinds('a | b\nc | d | e\nf | g').map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('takes out the numbers that a text browser prints for links', () => {
    const page = '[1]Home\n[2]Sport\n   * [3]Culture\n[4]Food\nThe [5]minister said on Tuesday that it [6]rains.';
    expect(blocksOf(page).map(({ text, links }) => [text, links])).toEqual([
      ['Home', 1],
      ['Sport', 1],
      ['* Culture', 1],
      ['Food', 1],
      ['The minister said on Tuesday that it rains.', 2],
    ]);
    const [home, , , , prose] = blocksOf(page);
    expect(home?.linkLength).toBe('Home'.length);
    expect(prose?.linkLength).toBeLessThan(20);
  });

  it('leaves footnotes', () => {
    const page = 'It rains.[1] It pours.[2] It snows.\n[1]The almanac.\n[2]The paper.';
    expect(blocksOf(page).map(({ text }) => text)).toEqual(page.split('\n'));
  });

  it('tells blank lines before a block, its lines and its margin', () => {
    expect(
      blocksOf('A title\n\n \n   Words.\n\tWords.').map(({ first, last, gap, indent }) => [first, last, gap, indent]),
    ).toEqual([
      [0, 0, 0, 0],
      [3, 3, 2, 3],
      [4, 4, 0, 8],
    ]);
  });
});

describe('bulletLength', () => {
  it.each<[string, number]>([
    ['• a', 2],
    ['•a', 1],
    ['- a', 2],
    ['-a', 0],
    ['1. a', 3],
    ['1.5 a', 0],
    ['12) a', 4],
    ['(1) a', 4],
    ['a) b', 3],
    ['a b', 0],
    ['•', 0],
    ['', 0],
  ])('of %j is %i', (line, length) => {
    expect(bulletLength(line)).toBe(length);
  });
});

describe('indentOf', () => {
  it.each<[string, number]>([
    ['a', 0],
    ['   a', 3],
    ['\ta', 8],
    ['\u00a0\u00a0a', 2],
    ['\u3000a', 2],
    [' \u3000\ta', 11],
    ['', 0],
  ])('of %j is %i', (line, columns) => {
    expect(indentOf(line)).toBe(columns);
  });
});
