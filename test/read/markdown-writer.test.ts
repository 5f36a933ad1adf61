/** Words, marks and code put together: addresses in the open don't change what stands around them. */
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeAll } from '../../src/read/escape-markdown.js';
import { MarkdownWriter, escapeWords } from '../../src/read/markdown-writer.js';
import { faultsOfMarkdown } from '../hostile/faults-of-markdown.js';

const remark = unified().use(remarkParse).use(remarkGfm);
const squeeze = (text: string): string => text.replace(/\s+/g, '');
/** What remark shows of a piece of Markdown within a line. */
const shown = (markdown: string): string => squeeze(toString(remark.parse(`a ${markdown}`)).slice(1));

describe('escapeWords', () => {
  it.each<[string, string]>([
    ['See https://a.example/b.', 'See https://a.example/b.'],
    ['www.a.example/b_c d_e', 'www\\.a.example/b\\_c d\\_e'],
    ['https://a.example/<b> https://c.example', 'https:/\\/a.example/\\<b\\> https://c.example'],
    ['ftp://a.example/*,HTTPS://b.example', 'ftp:/\\/a.example/\\*,HTTPS://b.example'],
    ['https://a.example|b', 'https:/\\/a.example|b'],
    ['a_b,www.c.example', 'a\\_b,www.c.example'],
    ['AT&T &amp; ~b~', 'AT&T \\&amp; \\~b\\~'],
  ])('%s', (words, expected) => {
    expect(escapeWords(words)).toBe(expected);
    expect(shown(expected)).toBe(squeeze(words));
  });
});

describe('MarkdownWriter', () => {
  type Step = readonly ['words' | 'mark' | 'code', string];
  const write = (steps: readonly Step[]): string => {
    const writer = new MarkdownWriter(escapeAll);
    for (const [method, text] of steps) writer[method](text);
    return writer.finish();
  };

  it.each<[string, readonly Step[], string]>([
    [
      'leaves an address that marks end',
      [
        ['mark', '**'],
        ['words', 'https://a.b'],
        ['mark', '**'],
        ['words', ' c'],
      ],
      '**https://a.b** c',
    ],
    [
      'breaks one that words follow',
      [
        ['words', 'https://a.b'],
        ['mark', '**'],
        ['words', 'c'],
        ['mark', '**'],
      ],
      'https:/\\/a.b**c**',
    ],
    [
      'breaks one that code follows',
      [
        ['words', 'www.a.b'],
        ['code', '`c`'],
      ],
      'www\\.a.b`c`',
    ],
    [
      'knows one in parts',
      [
        ['words', 'htt'],
        ['words', 'ps:/'],
        ['words', '/a.b'],
        ['words', '_c'],
      ],
      'https:/\\/a.b\\_c',
    ],
    [
      'breaks those within one',
      [
        ['words', 'https://a.b/www.c/'],
        ['words', 'htt'],
        ['words', 'p://d_'],
      ],
      'https:/\\/a.b/www\\.c/http:/\\/d\\_',
    ],
    [
      'keeps a link from being an image',
      [
        ['words', 'Oh!'],
        ['mark', '['],
        ['words', 'a'],
        ['mark', '](/x)'],
      ],
      'Oh\\![a](/x)',
    ],
    [
      'and behind an address',
      [
        ['words', 'www.a.b!'],
        ['mark', '['],
        ['words', 'a'],
        ['mark', '](/x)'],
      ],
      'www\\.a.b\\![a](/x)',
    ],
  ])('%s', (_, steps, expected) => {
    expect(write(steps)).toBe(expected);
  });

  it('breaks an address at the end of a line that goes on', () => {
    const writer = new MarkdownWriter();
    writer.words('https://a.b/字');
    expect(writer.finish(true)).toBe('https:/\\/a.b/字');
  });

  const PIECES = [
    'a',
    ' ',
    '!',
    '_',
    '<b>',
    '&lt;',
    '|',
    '字',
    '.',
    ',',
    '(',
    ')',
    'h',
    'tt',
    'ps:/',
    '/',
    'http://',
    'www',
    '.c',
    'ftp://d',
    '9',
  ];
  const words = fc.constantFrom(...PIECES).map((text): readonly Step[] => [['words', text]]);
  const code = fc.constantFrom('`<i>`', '`*`').map((span): readonly Step[] => [
    ['code', span],
    ['words', ' '],
  ]);
  const link = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((inner): readonly Step[] => [['mark', '['], ['words', 'x'], ...inner.flat(), ['mark', '](/y)']]);
  const line = fc
    .array(fc.oneof({ weight: 8, arbitrary: words }, code, link), { maxLength: 20 })
    .map((steps) => steps.flat());

  it('gives what reads as its words, whatever they are', () => {
    fc.assert(
      fc.property(line, (steps) => {
        const markdown = write(steps);
        const expected = steps.map(([method, text]) =>
          method === 'words' ? text : method === 'code' ? text.slice(1, -1) : '',
        );
        expect(shown(markdown)).toBe(squeeze(expected.join('')));
        expect(faultsOfMarkdown(`a ${markdown}`, false)).toEqual([]);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('takes time that grows with its words alone', () => {
    for (const text of ['https://a.b/', 'www.', '\\', 'h', '!', '_www.'])
      for (const method of ['words', 'mark'] as const) {
        const start = performance.now();
        const writer = new MarkdownWriter();
        for (let at = 0; at < 20_000; at++) {
          writer.words(text);
          writer[method](method === 'mark' ? '[' : '_');
        }
        expect(writer.finish().length).toBeGreaterThan(20_000);
        expect(performance.now() - start).toBeLessThan(4000);
      }
  });
});
