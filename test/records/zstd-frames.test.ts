/** Files of several zstd frames lose none of them, wherever a chunk ends, and what is wrong with one is said. */
import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompress } from '../../src/records/decompress.js';
import { ZstdFrames } from '../../src/records/zstd-frames.js';

const decode = (base64: string): Buffer => Buffer.from(base64, 'base64');
/** `{"text":"a"}` and a line feed, in one block. */
const A = decode('KLUv/SANaQAAeyJ0ZXh0IjoiYSJ9Cg==');
/** The same with b, and with a checksum. */
const B = decode('KLUv/SQNaQAAeyJ0ZXh0IjoiYiJ9Cj9lC3M=');
/** 300,000 times x and a line feed: three blocks, compressed. */
const LONG = decode('KLUv/aDhkwQAVAAAEHh4AQD7/znAAgIAEHhVAAAQeAoBANwTHQgB');
/** Without its size, as a stream writes it: raw blocks, the last of them empty. */
const STREAMED = decode('KLUv/QBYkQAAbGluZSBvbmUKbGluZSB0d28KKLUv/SAAAQAA').subarray(0, -9);
/** A run of one byte: `zzzzz`, of which the block holds one. */
const RUN = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 5, 0x2b, 0, 0, 0x7a]);
/** What parallel compressors put between frames for themselves. */
const FOREIGN = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 0x28, 0xb5, 0x2f, 0xfd]);
const FRAMES = [A, LONG, B, RUN, STREAMED, A];

/** The frames that come of chunks of so many bytes, each as one piece. */
function framesOf(bytes: Buffer, size: number): { whole: Buffer[]; rest: Buffer; isWhole: boolean } {
  const frames = new ZstdFrames();
  const whole: Buffer[] = [];
  let rest = Buffer.alloc(0);
  for (let at = 0; at < bytes.length; at += size)
    for (const part of frames.split(bytes.subarray(at, at + size))) {
      rest = Buffer.concat([rest, part.bytes]);
      if (!part.ends) continue;
      whole.push(rest);
      rest = Buffer.alloc(0);
    }
  return { whole, rest, isWhole: frames.isWhole };
}

describe('ZstdFrames', () => {
  const sizes = [1, 2, 3, 5, 7, 16, 64, 1000];

  it.each(sizes)('finds where each frame ends in chunks of %i bytes', (size) => {
    expect(framesOf(Buffer.concat(FRAMES), size)).toEqual({ whole: FRAMES, rest: Buffer.alloc(0), isWhole: true });
  });

  it.each(sizes)('passes foreign frames over in chunks of %i bytes', (size) => {
    const empty = Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    const bytes = Buffer.concat([FOREIGN, A, empty, FOREIGN, B, empty]);
    expect(framesOf(bytes, size)).toEqual({ whole: [A, B], rest: Buffer.alloc(0), isWhole: true });
  });

  it('knows that a file is cut off, wherever it is', () => {
    const bytes = Buffer.concat([A, FOREIGN, B]);
    const borders = [0, A.length, A.length + FOREIGN.length, bytes.length];
    for (let length = 0; length <= bytes.length; length++)
      expect(framesOf(bytes.subarray(0, length), 4).isWhole, `${length} bytes`).toBe(borders.includes(length));
  });

  it.each(sizes)('says where anything else begins, in chunks of %i bytes', (size) => {
    const bytes = Buffer.concat([A, FOREIGN, Buffer.from('junk!')]);
    expect(() => framesOf(bytes, size)).toThrow(`its bytes from ${A.length + FOREIGN.length} on are not zstd`);
  });
});

const hasZstd = 'createZstdDecompress' in zlib;

/** What comes of the bytes in chunks of so many, and the error that ends it. */
async function unpack(bytes: Buffer, size: number): Promise<{ text: string; error: string | null }> {
  const chunks = (async function* (): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
  })();
  let text = '';
  try {
    for await (const chunk of decompress(chunks)) text += Buffer.from(chunk).toString();
  } catch (error) {
    return { text, error: (error as Error).message };
  }
  return { text, error: null };
}

describe.skipIf(!hasZstd)(
  'decompress, on a Node that has zstd (22.15 or later; here skipped where it has none)',
  () => {
    const lines = `{"text":"a"}\n${'x'.repeat(300_000)}\n{"text":"b"}\nzzzzzline one\nline two\n{"text":"a"}\n`;

    it.each([1, 13, 64, 100_000])('unpacks every frame in chunks of %i bytes', async (size) => {
      expect(await unpack(Buffer.concat([...FRAMES.slice(0, 3), FOREIGN, ...FRAMES.slice(3)]), size)).toEqual({
        text: lines,
        error: null,
      });
    });

    it.each([1, 100_000])('gives what comes before junk, and says that it is junk, in chunks of %i', async (size) => {
      const { text, error } = await unpack(Buffer.concat([A, B, Buffer.from('junk')]), size);
      expect([text, error]).toEqual([
        '{"text":"a"}\n{"text":"b"}\n',
        `its bytes from ${A.length + B.length} on are not zstd`,
      ]);
    });

    it.each([1, 100_000])(
      'gives what comes before the end of a file that is cut off, and says so, in chunks of %i',
      async (size) => {
        const { text, error } = await unpack(Buffer.concat([A, B.subarray(0, -6)]), size);
        expect(text).toMatch(/^\{"text":"a"\}\n/);
        expect(error).toMatch(/ends? amid a zstd frame|unexpected end/);
      },
    );

    it.each([1, 100_000])('says what is wrong within a frame, in chunks of %i', async (size) => {
      const broken = Buffer.from(LONG);
      broken[12] = 0xff;
      const { text, error } = await unpack(Buffer.concat([A, broken]), size);
      expect(text).toMatch(/^\{"text":"a"\}\n/);
      expect(error).not.toBeNull();
    });
  },
);

describe.skipIf(hasZstd)('decompress, on a Node that has no zstd', () => {
  it('says which one does', async () => {
    expect((await unpack(A, 5)).error).toMatch(/takes Node 22\.15 or later: unpack it first, as with zstd -dc/);
  });
});
