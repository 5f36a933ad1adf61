/** Where lines end, and that their offsets slice the input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/read/split-lines.js';

const slices = (input: string): string[] => splitLines(input).map(({ start, end }) => input.slice(start, end));

describe('splitLines', () => {
  it.each<[string, string, string[]]>([
    ['LF', 'a\nb', ['a', 'b']],
    ['CRLF', 'a\r\nb', ['a', 'b']],
    ['CR', 'a\rb', ['a', 'b']],
    ['NEL', 'a\u0085b', ['a', 'b']],
    ['LINE SEPARATOR', 'a\u2028b', ['a', 'b']],
    ['PARAGRAPH SEPARATOR', 'a\u2029b', ['a', 'b']],
    ['all of them in turn', 'a\nb\r\nc\rd\u0085e\u2028f\u2029g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['LF before CR as two', 'a\n\rb', ['a', '', 'b']],
    ['CR before CRLF as two', 'a\r\r\nb', ['a', '', 'b']],
    ['blank lines', 'a\n\n\nb', ['a', '', '', 'b']],
    ['neither a tab, nor a vertical tab, nor a form feed', 'a\tb\vc\fd', ['a\tb\vc\fd']],
    ['a final break as one last empty line', 'a\n', ['a', '']],
    ['a final CRLF as one last empty line', 'a\r\n', ['a', '']],
    ['a break alone as two blank lines', '\n', ['', '']],
    ['the empty string as one blank line', '', ['']],
    ['white space inside of lines untouched', ' a \n\tb\u00a0', [' a ', '\tb\u00a0']],
  ])('splits at %s', (_, input, expected) => {
    expect(slices(input)).toEqual(expected);
  });

  it('leaves nothing out but breaks', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '\u2029', '\u0085', '\ud800', 'é'),
    });
    fc.assert(
      fc.property(text, (input) => {
        const lines = splitLines(input);
        expect(lines.at(0)?.start).toBe(0);
        expect(lines.at(-1)?.end).toBe(input.length);
        for (const [index, { start, end }] of lines.entries()) {
          expect(input.slice(start, end)).not.toMatch(/[\n\r\u0085\u2028\u2029]/u);
          const next = lines[index + 1];
          if (next !== undefined) expect(input.slice(end, next.start)).toMatch(/^(?:\r\n|[\n\r\u0085\u2028\u2029])$/u);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
