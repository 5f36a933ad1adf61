/** Lines are the same however their bytes are cut into chunks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../src/records/line-splitter.js';
import type { RawRecord, Splitter } from '../../src/records/record.js';

const MAX_BYTES = 8;

function split(splitter: Splitter, bytes: Buffer, cuts: readonly number[]): RawRecord[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  const chunks = places.slice(1).map((place, at) => bytes.subarray(places[at], place));
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

const texts = (records: readonly RawRecord[]): (string | undefined)[] =>
  records.map(({ pieces, refusal }) => refusal?.code ?? Buffer.concat(pieces).toString('latin1'));

describe('LineSplitter', () => {
  it('gives what String.split gives, a final break aside, and refuses what is too long', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '\r', '{', 'é', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(line, fc.array(fc.nat()), (text, cuts) => {
        const bytes = Buffer.from(text, 'latin1');
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        const expected = lines.map((one) => (one.length > MAX_BYTES ? 'too-long' : one));
        const records = split(new LineSplitter(MAX_BYTES), bytes, cuts);
        expect(texts(records)).toEqual(expected);
        expect(records.map(({ number }) => number)).toEqual(expected.map((_, at) => at + 1));
      }),
    );
  });

  it('drops a byte order mark at the start alone, wherever it is cut', () => {
    const bytes = Buffer.from('\ufeffab\n\ufeffc\n');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const records = split(new LineSplitter(MAX_BYTES), bytes, [cut]);
      expect(records.map(({ pieces }) => Buffer.concat(pieces).toString())).toEqual(['ab', '\ufeffc']);
    }
  });
});
