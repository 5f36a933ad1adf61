/** Takes the bytes of an input in chunks, gives them unpacked where they are gzip or zstd, and as they are otherwise. */
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

export type Chunks = AsyncIterable<Uint8Array>;

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
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
  else if (opensWith(ZSTD)) {
    if (createZstdDecompress === undefined)
      throw new Error('it is packed with zstd, which takes Node 22.15 or later: unpack it first, as with zstd -dc');
    yield* unpack(all, createZstdDecompress({ chunkSize: CHUNK_BYTES }));
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
  let bytes = 0;
  const counted = (async function* (): Chunks {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  })();
  const gunzip = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
  yield* unpack(counted, gunzip);
  if (gunzip.bytesWritten < bytes) throw new Error(`${bytes - gunzip.bytesWritten} bytes after its end are not gzip`);
}

/** What a chunk holds is given before what is wrong with it is thrown: a pipeline would drop it. */
async function* unpack(chunks: Chunks, decompressor: Transform): Chunks {
  let unpacked: Uint8Array[] = [];
  let failure: unknown;
  decompressor.on('data', (chunk: Uint8Array) => unpacked.push(chunk));
  decompressor.on('error', (error) => (failure = error));
  const take = (): readonly Uint8Array[] => {
    const taken = unpacked;
    unpacked = [];
    return taken;
  };
  for await (const chunk of chunks) {
    await new Promise((resolve) => decompressor.write(chunk, resolve));
    yield* take();
    if (failure !== undefined) throw failure as Error;
  }
  const closed = new Promise((resolve) => decompressor.once('close', resolve));
  decompressor.end();
  await closed;
  yield* take();
  if (failure !== undefined) throw failure as Error;
}
