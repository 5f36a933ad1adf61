/** Takes the bytes of an input in chunks, gives them unpacked where they are gzip or zstd, and as they are otherwise. */
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { ZSTD_MAGIC, ZstdFrames } from './zstd-frames.js';

export type Chunks = AsyncIterable<Uint8Array>;

const GZIP = [0x1f, 0x8b];
/** Enough to know a format by its first bytes. */
const HEAD_BYTES = 4;
const LINE_FEED = 0x0a;
/** Larger than zlib's 16 KB: fewer turns of the event loop for the same bytes. */
const CHUNK_BYTES = 131_072;

type CreateDecompressor = (options: { chunkSize: number }) => Transform;
/** Since Node 22.15; the types that this is compiled against are older. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: CreateDecompressor };

export async function* decompress(chunks: Chunks): Chunks {
  const { head, all } = await peek(chunks, HEAD_BYTES);
  const opensWith = (magic: readonly number[]): boolean => magic.every((byte, at) => head[at] === byte);
  if (opensWith(GZIP)) yield* unpackGzip(all);
  else if (opensWith(ZSTD_MAGIC)) {
    if (createZstdDecompress === undefined)
      throw new Error('it is packed with zstd, which takes Node 22.15 or later: unpack it first, as with zstd -dc');
    yield* unpackZstd(all, createZstdDecompress);
  } else yield* all;
}

/**
 * The first bytes, at least `size` of them or up to the first line feed, if there are so many; and all of them, these
 * included. An input that comes line by line is not kept waiting.
 */
export async function peek(chunks: Chunks, size: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const opening: Uint8Array[] = [];
  let length = 0;
  while (length < size && opening.at(-1)?.includes(LINE_FEED) !== true) {
    const next = await iterator.next();
    if (next.done === true) break;
    opening.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(opening), all: resume(opening, iterator) };
}

async function* resume(opening: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield* opening;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Members follow each other, as in WARC files. What is no member would end the stream in silence: that is an error. */
async function* unpackGzip(chunks: Chunks): Chunks {
  const gunzip = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
  const unpacker = new Unpacker(gunzip);
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    yield* unpacker.write(chunk);
  }
  yield* unpacker.end();
  if (gunzip.bytesWritten < bytes) throw new Error(`${bytes - gunzip.bytesWritten} bytes after its end are not gzip`);
}

/** Frames follow each other, as parallel compressors and `cat` leave them; each has a decompressor of its own. */
async function* unpackZstd(chunks: Chunks, create: CreateDecompressor): Chunks {
  const frames = new ZstdFrames();
  let unpacker: Unpacker | undefined;
  for await (const chunk of chunks)
    for (const { bytes, ends } of frames.split(chunk)) {
      unpacker ??= new Unpacker(create({ chunkSize: CHUNK_BYTES }));
      yield* unpacker.write(bytes);
      if (!ends) continue;
      yield* unpacker.end();
      unpacker = undefined;
    }
  if (!frames.isWhole) throw new Error('it ends amid a zstd frame');
}

/** What a chunk holds is given before what is wrong with it is thrown: a pipeline would drop it. */
class Unpacker {
  #unpacked: Uint8Array[] = [];
  #failure: unknown;
  readonly #closed: Promise<unknown>;

  constructor(readonly decompressor: Transform) {
    decompressor.on('data', (chunk: Uint8Array) => this.#unpacked.push(chunk));
    decompressor.on('error', (error) => (this.#failure = error));
    this.#closed = new Promise((resolve) => decompressor.once('close', resolve));
  }

  async *write(chunk: Uint8Array): Chunks {
    // A decompressor that fails closes, and some never call back.
    await Promise.race([new Promise((resolve) => this.decompressor.write(chunk, resolve)), this.#closed]);
    yield* this.#take();
  }

  async *end(): Chunks {
    this.decompressor.end();
    await this.#closed;
    yield* this.#take();
  }

  *#take(): Generator<Uint8Array> {
    const taken = this.#unpacked;
    this.#unpacked = [];
    yield* taken;
    if (this.#failure !== undefined) throw this.#failure as Error;
  }
}
