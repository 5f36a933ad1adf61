/** The article as Markdown: it reads as what it was read from, and holds nothing that runs. */
import { describe, expect, it } from 'vitest';
import { assembleMarkdown } from '../../src/assemble/markdown.js';
import type { Block, BlockKind } from '../../src/read/block.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { splitLines } from '../../src/read/split-lines.js';
import { readText } from '../../src/read/text.js';
import type { Label } from '../../src/types.js';

const LABELS: Readonly<Partial<Record<BlockKind, Label>>> = {
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
  'table-row': 'table',
  code: 'code',
  paragraph: 'paragraph',
};
const withText = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind, text }) => text !== '' && LABELS[kind] !== undefined);
const read = (input: string): Block[] => withText(readMarkdown(input, splitLines(input)).blocks);
const assemble = (blocks: readonly Block[]): string =>
  assembleMarkdown(blocks.map((block) => ({ block, label: LABELS[block.kind] ?? 'other', markdown: block.markdown })));
const fromMarkdown = (input: string): string => assemble(read(input));
const fromText = (input: string): string => assemble(withText(readText(input, splitLines(input)).blocks));

describe('assembleMarkdown keeps of Markdown', () => {
  it.each<[string, string]>([
    ['paragraphs', 'One.\n\nTwo.'],
    ['headings and their levels', '# One\n\n### Two\n\nThree.'],
    ['lists and their nesting', '- One\n- Two\n  - Three\n    - Four'],
    ['numbers', '1. One\n2. Two\n10. Ten'],
    ['quotes', '> One.\n\n> Two.'],
    ['code as it is', '```\nlet a = b * c * d;\n  # no heading\n```'],
    ['tables', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['links', 'The [minister](https://a.example/x_y) said.'],
    ['emphasis', 'A **strong** and *urgent* ~~word~~.'],
    ['escapes', '5 \\* 3 \\[sic\\] snake\\_case'],
    ['what is no mark', '\\# no heading\n\n1984\\. No number'],
  ])('%s', (_, markdown) => {
    expect(fromMarkdown(markdown)).toBe(markdown);
  });
});

describe('assembleMarkdown writes', () => {
  it('rows that are kept as noise into their table', () => {
    const blocks = read('| a | b |\n|---|---|\n| c | d |\n| e | f |');
    const labels: readonly Label[] = ['nav', 'table', 'inline-teaser'];
    const markdown = assembleMarkdown(
      blocks.map((block, index) => ({ block, label: labels[index] ?? 'other', markdown: block.markdown })),
    );
    expect(markdown).toBe('| a | b |\n| --- | --- |\n| c | d |\n| e | f |');
  });

  it.each<[string, string, string]>([
    ['one kind of bullet', '* One\n+ Two', '- One\n- Two'],
    ['headings with hashes', 'One\n===\n\nTwo\n---', '# One\n\n## Two'],
    ['no pictures', '![a](a.jpg) One', 'One'],
    ['no links to scripts', 'A [click](javascript:alert(1)) here', 'A click here'],
    ['no titles of links', 'A [link](https://a.example "T") here', 'A [link](https://a.example) here'],
    ['no reference links', 'A [link][1] here', 'A link here'],
    ['no tags', 'A <b>bold</b> word', 'A \\<b\\>bold\\</b\\> word'],
  ])('%s', (_, markdown, expected) => {
    expect(fromMarkdown(markdown)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['typed bullets', '• One\n• Two', '- One\n- Two'],
    ['typed numbers', '1) One\n2) Two', '1. One\n2. Two'],
    ['what looks like markup', 'A *lone* [thing](x)', 'A \\*lone\\* \\[thing\\](x)'],
    ['what looks like a heading', '# One', '\\# One'],
  ])('of plain text: %s', (_, text, expected) => {
    expect(fromText(text)).toBe(expected);
  });

  it('what reads as the same blocks', () => {
    const page = [
      '# A *title* with `code`',
      'A [link](/a "T") and **bold** words, 5 * 3, a_b, <c>, \\# and [sic].',
      '- one\n- **two**\n  - [three](b)',
      '1. first\n2. second',
      '> She said: *never*.',
      '| a | b |\n|---|---|\n| `c` | [d](e) |',
      '```\n* code *\n```',
      'Last.',
    ].join('\n\n');
    const shapes = (blocks: readonly Block[]): unknown[] => blocks.map(({ kind, depth, text }) => [kind, depth, text]);
    expect(shapes(read(fromMarkdown(page)))).toEqual(shapes(read(page)));
  });

  it('a fence around code that holds fences', () => {
    const page = '~~~\n```\ncode\n```\n~~~';
    expect(read(fromMarkdown(page)).map(({ text }) => text)).toEqual(read(page).map(({ text }) => text));
  });

  it('a bar in a cell so that the table keeps its columns', () => {
    const table = '| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |';
    expect(fromMarkdown(table)).toBe(table);
  });
});
