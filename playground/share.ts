/** Takes what the playground holds, gives the fragment of an address that brings it back; and the other way round. */
import type { InputFormat } from '../src/types.js';

/** All that a shared address brings. */
export interface Shared {
  readonly input: string;
  readonly from: InputFormat;
  readonly language: string;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** Browsers, mail and chat programs cut longer addresses. */
export const MAX_FRAGMENT = 32 * 1024;
/** No page that fits into a fragment is longer; what claims to be is a trap. */
const MAX_SHARED_BYTES = 4_000_000;
const PREFIX = '#1';
const FORMATS: readonly string[] = ['auto', 'text', 'markdown', 'html'] satisfies readonly InputFormat[];

/** The fragment, with its `#`; null where it is longer than addresses should be. */
export async function toFragment(shared: Shared): Promise<string | null> {
  const { input, from, language, keep, drop } = shared;
  // Text that cannot shrink enough needs no try: deflate saves less than a thousandfold.
  if (input.length > 1000 * MAX_FRAGMENT) return null;
  const json = new Blob([JSON.stringify([input, from, language, keep, drop])]);
  const packed = await new Response(json.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const fragment = PREFIX + toBase64Url(new Uint8Array(packed));
  return fragment.length > MAX_FRAGMENT ? null : fragment;
}

/** What a fragment brings; undefined where it is none of the playground's. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(PREFIX) || fragment.length > MAX_FRAGMENT) return undefined;
  try {
    const packed = new Blob([fromBase64Url(fragment.slice(PREFIX.length))]);
    const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return readShared(JSON.parse(await readAtMost(stream, MAX_SHARED_BYTES)));
  } catch {
    return undefined;
  }
}

async function readAtMost(stream: ReadableStream<Uint8Array>, bytes: number): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let seen = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    seen += part.value.length;
    if (seen > bytes) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function readShared(value: unknown): Shared | undefined {
  if (!Array.isArray(value)) return undefined;
  const [input, from, language, keep, drop] = value as readonly unknown[];
  if (typeof input !== 'string' || typeof from !== 'string' || typeof language !== 'string') return undefined;
  if (!FORMATS.includes(from) || !isTexts(keep) || !isTexts(drop)) return undefined;
  return { input, from: from as InputFormat, language, keep, drop };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
