/** Bodies of HTTP responses: chunks joined, compression undone, and what was unpacked before left alone. */
import * as zlib from 'node:zlib';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/records/http-body.js';

const MAX_BYTES = 100_000;
const PAGE = Array.from({ length: 200 }, (_, at) => `<p>Page ${at ** 5}, ünïcode and all.</p>\n`).join('');
const chunked = (bytes: Buffer, size: number): Buffer => {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const parts = chunks.flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)};x=y\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('0\r\nTrailer: x\r\n\r\n')]);
};
const mostOf = (packed: Buffer): Buffer => packed.subarray(0, Math.floor(packed.length * 0.8));
const decode = (body: Buffer, transferEncoding = '', contentEncoding = ''): string =>
  Buffer.from(decodeBody(body, { transferEncoding, contentEncoding }, MAX_BYTES)).toString();

describe('decodeBody', () => {
  const bytes = Buffer.from(PAGE);

  it.each([1, 7, 64, 10_000])('joins chunks of %i bytes', (size) => {
    expect(decode(chunked(bytes, size), 'chunked')).toBe(PAGE);
  });

  it.each([
    ['gzip', gzipSync(bytes)],
    ['x-gzip', gzipSync(bytes)],
    ['deflate', deflateSync(bytes)],
    ['deflate', deflateRawSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['identity', bytes],
    ['br, gzip', gzipSync(brotliCompressSync(bytes))],
  ])('undoes %s', (name, packed) => {
    expect(decode(packed, '', name)).toBe(PAGE);
    expect(decode(chunked(packed, 50), 'chunked', name)).toBe(PAGE);
  });

  it('takes what was unpacked before as it is', () => {
    for (const name of ['gzip', 'deflate', 'br', 'zstd', 'unheard-of'])
      expect(decode(bytes, 'chunked', name)).toBe(PAGE);
  });

  it('gives what there is of a body that breaks off', () => {
    expect(PAGE.startsWith(decode(chunked(bytes, 64).subarray(0, 200), 'chunked'))).toBe(true);
    for (const [name, packed] of [
      ['gzip', gzipSync(bytes)],
      ['br', brotliCompressSync(bytes)],
      ['deflate', deflateSync(bytes)],
    ] as const) {
      const begun = decode(mostOf(packed), '', name);
      expect(begun, name).not.toBe('');
      expect(PAGE.startsWith(begun), name).toBe(true);
    }
  });

  it.skipIf(!('zstdCompressSync' in zlib))('undoes zstd, of several frames too, on a Node that has it', () => {
    const { zstdCompressSync } = zlib as unknown as { zstdCompressSync: (bytes: Uint8Array) => Buffer };
    const half = Math.floor(bytes.length / 2);
    const packed = Buffer.concat([bytes.subarray(0, half), bytes.subarray(half)].map(zstdCompressSync));
    expect(decode(packed, '', 'zstd')).toBe(PAGE);
    expect(PAGE.startsWith(decode(mostOf(packed), '', 'zstd'))).toBe(true);
    expect(Buffer.byteLength(decode(mostOf(packed), '', 'zstd'))).toBeGreaterThanOrEqual(half);
    expect(() => decodeBody(packed, { transferEncoding: '', contentEncoding: 'zstd' }, half + 1)).toThrow(/more than/);
  });

  it('refuses what cannot be unpacked, and what becomes too large', () => {
    const error = (body: Buffer, name: string): unknown => {
      try {
        return decode(body, '', name);
      } catch (thrown) {
        return (thrown as { code: string }).code;
      }
    };
    const broken = gzipSync(bytes).fill(0xff, 10, 11);
    expect(error(broken, 'gzip')).toBe('undecodable');
    expect(error(gzipSync(bytes), 'compress')).toBe('undecodable');
    expect(error(gzipSync(Buffer.alloc(MAX_BYTES + 1)), 'gzip')).toBe('too-long');
  });
});
