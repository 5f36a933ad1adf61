/** A long text that is replaced piece by piece is what it would be at once, whatever stands where it is cut. */
import { describe, expect, it } from 'vitest';
import { escapeAll } from '../../src/read/escape-markdown.js';
import { replaceInPieces } from '../../src/read/replace-in-pieces.js';
import { foldWhiteSpace } from '../../src/read/white-space.js';

const PIECE = 1 << 16;

describe('replaceInPieces', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7])('replaces every character of %i', (length) => {
    expect(replaceInPieces('*a'.repeat(length), /\*/g, '\\$&')).toBe('\\*a'.repeat(length));
  });
});

describe('what is longer than one character', () => {
  // Wherever the first cut is, one of these lies across it.
  const places = Array.from({ length: 40 }, (_, at) => PIECE - 38 + at);

  it('is escaped across a cut', () => {
    for (const place of places) {
      const before = 'a'.repeat(place);
      expect(escapeAll(`${before}&thetasym;&amp b`) === `${before}\\&thetasym;&amp b`, `at ${place}`).toBe(true);
    }
  });

  it('ends where references do, in a run of ampersands', () => {
    const run = '&'.repeat(2 * PIECE);
    expect(escapeAll(`${run}&amp;`)).toBe(`${run}\\&amp;`);
  });

  it('is folded across a cut', () => {
    for (const place of places) {
      const before = 'a'.repeat(place);
      expect(foldWhiteSpace(`${before} \t\n\u3000  b`) === `${before} b`, `at ${place}`).toBe(true);
    }
  });
});
