/** Which characters are white space, which are invisible, and which belong to their letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpaces, foldWhiteSpace } from '../../src/read/white-space.js';

describe('foldWhiteSpace', () => {
  it.each<[string, string, string]>([
    ['runs of spaces', 'a   b', 'a b'],
    ['spaces at the ends', '  a b  ', 'a b'],
    ['tabs', '\ta\t\tb\t', 'a b'],
    ['no-break spaces', 'a\u00a0b\u00a0', 'a b'],
    ['narrow no-break spaces', '10\u202f000', '10 000'],
    ['ideographic spaces', '\u3000\u3000東京\u3000大阪', '東京 大阪'],
    ['form feeds and vertical tabs', 'a\fb\vc', 'a b c'],
    ['line breaks', 'a\nb\r\nc', 'a b c'],
  ])('folds %s', (_, text, expected) => {
    expect(foldWhiteSpace(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a byte order mark', '\ufeffTitle', 'Title'],
    ['zero-width spaces', 'a\u200bb \u200bc', 'ab c'],
    ['word joiners', 'a\u2060b', 'ab'],
    ['soft hyphens', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
    ['control characters', '\u0000a\u0007b\u001f', 'ab'],
    ['a line of nothing else', '\ufeff\u200b \u00a0\t', ''],
  ])('takes out %s', (_, text, expected) => {
    expect(foldWhiteSpace(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['a zero-width non-joiner', 'می\u200cخواهم'],
    ['a zero-width joiner', 'ශ්\u200dරී'],
    ['combining marks', 'Tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['characters beyond the BMP', '𠮷野家 👩\u200d🌾'],
    ['single spaces', 'one line as it should be'],
  ])('keeps %s', (_, text) => {
    expect(foldWhiteSpace(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\t', '\u00a0', '\u200b', '\u200c', '\ufeff', '\u0001'),
    });
    fc.assert(
      fc.property(text, (raw) => {
        const folded = foldWhiteSpace(raw);
        expect(foldWhiteSpace(folded)).toBe(folded);
        expect(folded).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('collapseSpaces', () => {
  it.each(['a \n', ' ', 'a', `${' '.repeat(100_000)}a`, `${'a'.repeat(65_535)}  `])(
    'folds long texts as it does short ones: %#',
    (unit) => {
      const text = unit.repeat(200_000 / Math.min(unit.length, 100_000));
      expect(collapseSpaces(text)).toBe(text.replace(/\s+/gu, ' '));
    },
  );
});
