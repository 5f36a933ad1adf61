/** Takes the bytes of a page and what is known of their encoding, gives the page as a string: the one place for it. */
import { TextDecoder } from 'node:util';

export interface EncodingHints {
  /** The label that the user gives: it wins. */
  readonly encoding?: string | undefined;
  /** The HTTP header of that name. */
  readonly contentType?: string | null | undefined;
  /** Whether to look for what an HTML page declares of itself. */
  readonly html: boolean;
}

/** As far as the HTML standard looks for a declaration. */
const DECLARATION_BYTES = 1024;
const IN_CONTENT_TYPE = /charset\s*=\s*["']?([\w.:-]+)/iu;
const IN_PAGE = /<meta\s(?<attributes>[^<>]{1,300})>/giu;

/** Broken bytes become U+FFFD; an encoding without a decoder is read as UTF-8. A byte order mark stays. */
export function decodePage(bytes: Uint8Array, { encoding, contentType, html }: EncodingHints): string {
  const label =
    encoding ??
    labelOfMark(bytes) ??
    IN_CONTENT_TYPE.exec(contentType ?? '')?.[1] ??
    (html ? labelInPage(bytes) : undefined);
  return createDecoder(label ?? 'utf-8').decode(bytes);
}

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

function labelOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** A page that could be read so far is not UTF-16, whatever it declares. */
function labelInPage(bytes: Uint8Array): string | undefined {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const tags = [...opening.matchAll(IN_PAGE)].map((tag) => tag[1] ?? '');
  const label = tags
    .map((attributes) => IN_CONTENT_TYPE.exec(attributes)?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}
