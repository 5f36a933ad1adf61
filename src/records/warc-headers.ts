/** Takes the header block of a WARC record or of an HTTP response, gives its named fields. */

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Fields by their names in lower case; of a name that comes twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** Offset after the empty line that ends a header block; -1 where none does. Bare line feeds are borne with. */
export function findHeaderEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return -1;
}

/** The first line is the protocol's own and is passed over. A line that opens with white space goes on with the one before. */
export function parseHeaders(bytes: Uint8Array): Headers {
  const headers = new Map<string, string>();
  let name: string | undefined;
  for (const line of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n').slice(1)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (name !== undefined) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    const found = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    name = found === '' || headers.has(found) ? undefined : found;
    if (name !== undefined) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** `Text/HTML; charset=x` is `text/html`. */
export const mediaType = (contentType: string | undefined): string =>
  (contentType?.split(';', 1)[0] ?? '').trim().toLowerCase();
