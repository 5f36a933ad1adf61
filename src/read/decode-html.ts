/** Takes the bytes of a page, gives its characters: in the encoding that they, the server or the page's head state. */
import { kindOf } from '../kind-of.js';
import { sniffBom, sniffContentType, sniffMeta } from './sniff-encoding.js';

/** The platform's decoder, as far as it is used here. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** Options of {@link decodeHtml}. */
export interface DecodeOptions {
  /** The `Content-Type` that the server sent with the page, such as `text/html; charset=shift_jis`. */
  readonly contentType?: string | undefined;
}

/** What pages that state nothing, and are no UTF-8, are most often written in. */
const FALLBACK = 'windows-1252';

/**
 * Decodes the bytes of an HTML page, in Node and in browsers.
 *
 * What counts, in this order: a byte order mark, the charset of `contentType`, what the first 1,024 bytes of the page
 * declare (as the HTML standard prescans them), whether the bytes are UTF-8, and else windows-1252. Labels are those of
 * the Encoding standard; one that the platform doesn't know counts as none. The byte order mark is left out, and bytes
 * that mean nothing become U+FFFD.
 *
 * @param bytes - The page as it came, not decompressed by this function.
 * @returns The page's characters, for `extractArticle`.
 * @throws TypeError when `bytes` is no Uint8Array, `options` no object, or `options.contentType` no string.
 *
 * @example
 * ```js
 * import { decodeHtml } from 'linesieve';
 *
 * const bytes = Uint8Array.of(0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
 * console.log(decodeHtml(bytes, { contentType: 'text/html; charset=windows-1251' })); // <p>Привет
 * ```
 */
export function decodeHtml(bytes: Uint8Array, options?: DecodeOptions): string {
  if (!isBytes(bytes)) throw new TypeError(`bytes must be a Uint8Array, got ${kindOf(bytes)}`);
  const contentType = checkContentType(options);
  const stated = [
    sniffBom(bytes),
    contentType === null ? null : sniffContentType(contentType),
    sniffMeta(bytes, (label) => decoderOf(label) !== null),
  ];
  for (const label of stated) {
    const decoder = label === null ? null : decoderOf(label);
    if (decoder !== null) return decode(decoder, bytes);
  }
  return decodeUtf8(bytes) ?? decode(new TextDecoder(FALLBACK), bytes);
}

/** Also one of another window or worker, whose constructor is another. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

function checkContentType(options: unknown): string | null {
  if (options === undefined) return null;
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options must be an object, got ${kindOf(options)}`);
  const value: unknown = Object.hasOwn(options, 'contentType') ? (options as DecodeOptions).contentType : undefined;
  if (value === undefined) return null;
  if (typeof value !== 'string') throw new TypeError(`options.contentType must be a string, got ${kindOf(value)}`);
  return value;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === FALLBACK
    ? text.replace(CONTROLS, (control) => WINDOWS_1252.get(control) ?? control)
    : text;
}

/** What bytes 0x80 to 0x9F are in windows-1252; some versions of Node decode it as Latin-1, where they are controls. */
const CONTROLS = /[\u0080-\u009f]/g;
const WINDOWS_1252: ReadonlyMap<string, string> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ').map((char, at) => [
    String.fromCharCode(0x80 + at),
    char,
  ]),
);
