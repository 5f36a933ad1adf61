/** Takes the body of an HTTP response as it was sent, gives the page's bytes: chunks joined, compression undone. */
import * as zlib from 'node:zlib';
import { RecordError } from './error-record.js';
import { ZstdFrames } from './zstd-frames.js';

const LINE_FEED = 0x0a;
/** A chunk's length in hexadecimal digits, before its extensions. */
const CHUNK_LENGTH = /^\s*([\da-f]{1,12})\s*(?:;|$)/iu;
const MAX_CHUNK_LINE_BYTES = 1024;

interface ZlibOptions {
  readonly maxOutputLength: number;
  readonly finishFlush: number;
}
type DecompressSync = (bytes: Uint8Array, options: ZlibOptions) => Buffer;
/** Throws where the page has more than `maxBytes`; gives what there is of one that breaks off. */
type Decompress = (bytes: Uint8Array, maxBytes: number) => Buffer;

/** `finishFlush` is what doesn't ask for the end. */
const withFlush =
  (decompress: DecompressSync, finishFlush: number): Decompress =>
  (bytes, maxBytes) =>
    decompress(bytes, { maxOutputLength: maxBytes, finishFlush });

/** Since Node 22.15; the types that this is compiled against are older. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: DecompressSync };
const ZSTD_FLUSH = 1;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const gunzip = withFlush(zlib.gunzipSync, Z_SYNC_FLUSH);
const DECOMPRESSORS = new Map<string, Decompress | undefined>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', withFlush(inflateAny, Z_SYNC_FLUSH)],
  ['br', withFlush(zlib.brotliDecompressSync, BROTLI_OPERATION_FLUSH)],
  ['zstd', zstdDecompressSync && unzstd(withFlush(zstdDecompressSync, ZSTD_FLUSH))],
]);

export interface BodyCodings {
  readonly transferEncoding: string;
  readonly contentEncoding: string;
}

/**
 * Crawlers may store a body that they have unpacked under its old headers: what doesn't open as the header says is
 * taken as it is.
 *
 * @throws RecordError where the compression is unknown here, or the page is larger than `maxBytes`.
 */
export function decodeBody(body: Uint8Array, codings: BodyCodings, maxBytes: number): Uint8Array {
  let bytes = codings.transferEncoding.includes('chunked') ? (joinChunks(body) ?? body) : body;
  const named = codings.contentEncoding.split(',').map((name) => name.trim());
  for (const name of named.filter((coding) => coding !== '' && coding !== 'identity').reverse())
    bytes = unpack(bytes, name, maxBytes);
  return bytes;
}

function unpack(bytes: Uint8Array, name: string, maxBytes: number): Uint8Array {
  const decompress = DECOMPRESSORS.get(name);
  if (decompress === undefined) {
    if (looksLikeText(bytes)) return bytes;
    throw new RecordError('undecodable', `The page is packed with ${JSON.stringify(name)}, which is not known here.`);
  }
  try {
    return decompress(bytes, maxBytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new RecordError('too-long', `The page has more than ${maxBytes} bytes when it is unpacked.`);
    if (looksLikeText(bytes)) return bytes;
    throw new RecordError('undecodable', `The page cannot be unpacked: ${(error as Error).message}.`);
  }
}

/** Some servers send raw deflate under the name of zlib's format. */
function inflateAny(bytes: Uint8Array, options: ZlibOptions): Buffer {
  try {
    return zlib.inflateSync(bytes, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return zlib.inflateRawSync(bytes, options);
  }
}

/** Node 22 and 24 unpack the first frame alone. */
function unzstd(decompress: Decompress): Decompress {
  return (bytes, maxBytes) => {
    const pages: Buffer[] = [];
    let frame: Uint8Array[] = [];
    let left = maxBytes;
    const close = (): void => {
      if (frame.length === 0) return;
      // No decompressor takes a limit of nothing.
      const page = decompress(Buffer.concat(frame), Math.max(1, left));
      left -= page.length;
      pages.push(page);
      frame = [];
    };
    for (const part of new ZstdFrames().split(bytes)) {
      frame.push(part.bytes);
      if (part.ends) close();
    }
    close();
    return Buffer.concat(pages);
  };
}

/** Compressed bytes hold control characters right away. */
const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 256).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);

/** Undefined where the body is not in chunks; what there is of one that breaks off. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.subarray(at, at + MAX_CHUNK_LINE_BYTES).indexOf(LINE_FEED);
    const line = Buffer.from(body.buffer, body.byteOffset + at, Math.max(end, 0)).toString('latin1');
    const digits = CHUNK_LENGTH.exec(line)?.[1];
    if (digits === undefined) return at === 0 ? undefined : Buffer.concat(chunks);
    const length = Number.parseInt(digits, 16);
    if (length === 0) break;
    const start = at + end + 1;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    // The line break that ends the chunk.
    while (at < body.length && (body[at] === 0x0d || body[at] === LINE_FEED)) at++;
  }
  return Buffer.concat(chunks);
}
