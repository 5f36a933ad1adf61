/** Takes what a caller has: a Node stream, a web stream, an iterable; gives the bytes of it in chunks. */
import type { Chunks } from './decompress.js';

/** Bytes, or text, which is written as UTF-8. */
export type RecordChunk = Uint8Array | string;

/** A web stream as older browsers' types know it: without an iterator. */
export interface ReadableStreamLike {
  getReader: () => {
    read: () => Promise<{ done: boolean; value?: RecordChunk | undefined }>;
    cancel: () => Promise<void>;
  };
}

/** Where records come from: a Node stream, a web stream, or any iterable of bytes or text. */
export type RecordInput = AsyncIterable<RecordChunk> | Iterable<RecordChunk> | ReadableStreamLike;

/** @throws TypeError for anything else. */
export function iterateChunks(source: unknown): Chunks {
  if (typeof source === 'string' || source instanceof Uint8Array) return toBytes([source]);
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return toBytes(source as AsyncIterable<unknown>);
    if (Symbol.iterator in source) return toBytes(source as Iterable<unknown>);
    if ('getReader' in source && typeof source.getReader === 'function')
      return toBytes(readWebStream(source as ReadableStreamLike));
  }
  throw new TypeError('source must be a stream or an iterable of bytes or text');
}

async function* toBytes(chunks: AsyncIterable<unknown> | Iterable<unknown>): Chunks {
  for await (const chunk of chunks) {
    if (chunk instanceof Uint8Array) yield chunk;
    else if (typeof chunk === 'string') yield Buffer.from(chunk);
    else throw new TypeError(`source must give bytes or text, got ${chunk === null ? 'null' : typeof chunk}`);
  }
}

async function* readWebStream(stream: ReadableStreamLike): AsyncGenerator {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
