/** Words survive as Markdown, and no target that runs a script does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeOpening, formatTarget } from '../../src/read/escape-markdown.js';
import { readInlineMarkdown } from '../../src/read/inline-markdown.js';

describe('escapeMarkdown', () => {
  it.each<[string, string]>([
    ['5 * 3 * 2', '5 \\* 3 \\* 2'],
    ['snake_case', 'snake\\_case'],
    ['[sic]', '\\[sic\\]'],
    ['<script>', '\\<script\\>'],
    ['C:\\temp', 'C:\\\\temp'],
    ['`code`', '\\`code\\`'],
    ['Plain words, 100 % – “safe”.', 'Plain words, 100 % – “safe”.'],
  ])('%s', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected);
  });

  it('gives what reads as the same words', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        ...[
          'a',
          'b',
          ' ',
          'é',
          '1',
          '*',
          '_',
          '~',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '\\',
          '!',
          '#',
          '-',
          '.',
          '|',
          ':',
          '/',
        ],
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (text) => {
        expect(readInlineMarkdown(escapeMarkdown(text)).text).toBe(text);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('escapeOpening', () => {
  it.each<[string, string]>([
    ['# 1 in the charts', '\\# 1 in the charts'],
    ['###### six', '\\###### six'],
    ['- said the baker', '\\- said the baker'],
    ['+ 3 degrees', '\\+ 3 degrees'],
    ['1. FC Köln won', '1\\. FC Köln won'],
    ['12) the harbour', '12\\) the harbour'],
    ['=====', '\\====='],
    ['---', '\\---'],
    ['~~~', '\\~~~'],
    ['| a | b |', '\\| a | b |'],
  ])('escapes %s', (line, expected) => {
    expect(escapeOpening(line)).toBe(expected);
  });

  it.each(['#hashtag', '-5 °C', '1.5 million', '1984 was a year', 'A line - with a dash', 'Words'])(
    'leaves %s',
    (line) => {
      expect(escapeOpening(line)).toBe(line);
    },
  );
});

describe('formatTarget', () => {
  it.each<[string, string]>([
    ['https://a.example/x', 'https://a.example/x'],
    ['http://a.example', 'http://a.example'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    ['/news/1?a=b#c', '/news/1?a=b#c'],
    ['#top', '#top'],
    ['https://a.example/x "A title"', 'https://a.example/x'],
    ["https://a.example/x 'A title'", 'https://a.example/x'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['https://a.example/a_(b)', 'https://a.example/a_\\(b\\)'],
  ])('links to %s', (raw, expected) => {
    expect(formatTarget(raw)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    '<javascript:alert(1)>',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    // A reader of Markdown decodes entities in targets.
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'two words',
    `https://a.example/${'x'.repeat(10_000)}`,
  ])('does not link to %j', (raw) => {
    expect(formatTarget(raw)).toBeNull();
  });
});
