/** Takes the headers of a WARC record and the start of its block, gives what page it holds, if it holds one. */
import type { PageHeaders } from './record.js';
import { findHeaderEnd, mediaType, parseHeaders } from './warc-headers.js';
import type { Headers } from './warc-headers.js';

/** Servers keep their headers far below this. */
export const MAX_HTTP_HEAD_BYTES = 65_536;

const FORMATS: ReadonlyMap<string, PageHeaders['format']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'text'],
]);

/** Whether the start of the block is needed to tell what the record holds. */
export const mayHoldPage = (headers: Headers): boolean =>
  ['response', 'conversion'].includes(headers.get('warc-type') ?? '');

/** A `conversion` holds text; a `response` a page where its type, declared or else identified, is that of one. */
export function findPage(headers: Headers, block: Uint8Array): PageHeaders | undefined {
  const known = {
    id: headers.get('warc-record-id') ?? null,
    url: withoutBrackets(headers.get('warc-target-uri')),
    date: headers.get('warc-date') ?? null,
  };
  if (headers.get('warc-type') === 'conversion') {
    const contentType = headers.get('content-type') ?? null;
    return { ...known, format: 'text', contentType, bodyStart: 0, transferEncoding: '', contentEncoding: '' };
  }
  if (mediaType(headers.get('content-type')) !== 'application/http') return undefined;
  const bodyStart = findHeaderEnd(block);
  if (bodyStart < 0) return undefined;
  const http = parseHeaders(block.subarray(0, bodyStart));
  const contentType = http.get('content-type') ?? headers.get('warc-identified-payload-type') ?? null;
  const format = FORMATS.get(mediaType(contentType ?? undefined));
  if (format === undefined) return undefined;
  return {
    ...known,
    format,
    contentType,
    bodyStart,
    transferEncoding: (http.get('transfer-encoding') ?? '').toLowerCase(),
    contentEncoding: (http.get('content-encoding') ?? '').toLowerCase(),
  };
}

/** WARC/1.0 showed the address in angle brackets, and some programs wrote it like that. */
const withoutBrackets = (url: string | undefined): string | null =>
  url === undefined ? null : url.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url;
