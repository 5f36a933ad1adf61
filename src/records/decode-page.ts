/** Takes the bytes of a page and what is known of their encoding, gives the page as a string: the one place for it. */
import { TextDecoder } from 'node:util';
import { decodeHtml } from '../read/decode-html.js';
import { sniffBom, sniffContentType } from '../read/sniff-encoding.js';

export interface EncodingHints {
  /** The label that the user gives: it wins. */
  readonly encoding?: string | undefined;
  /** The HTTP header of that name. */
  readonly contentType?: string | null | undefined;
  /** Whether to look for what an HTML page declares of itself. */
  readonly html: boolean;
}

/** How a page of HTML opens, whatever its encoding. */
const OPENS_AS_HTML = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,100}>\s*)?<(?:!doctype\s+html|html)\b/iu;
const OPENING_BYTES = 200;

/**
 * Broken bytes become U+FFFD; an encoding without a decoder is read as UTF-8. A byte order mark stays in text, whose
 * offsets count from it.
 */
export function decodePage(bytes: Uint8Array, { encoding, contentType, html }: EncodingHints): string {
  if (encoding === undefined && (html || opensAsHtml(bytes)))
    return decodeHtml(bytes, { contentType: contentType ?? undefined });
  const label = encoding ?? sniffBom(bytes) ?? sniffContentType(contentType ?? '');
  return createDecoder(label ?? 'utf-8').decode(bytes);
}

const opensAsHtml = (bytes: Uint8Array): boolean =>
  OPENS_AS_HTML.test(new TextDecoder('latin1').decode(bytes.subarray(0, OPENING_BYTES)));

/** Whether there is a decoder for an encoding of that name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}

const createDecoder = (label: string): TextDecoder =>
  new TextDecoder(isEncoding(label) ? label : 'utf-8', { ignoreBOM: true });
