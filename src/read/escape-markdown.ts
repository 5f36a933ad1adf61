/** Takes words, gives Markdown that reads as these words; takes a link's target, gives it when it is safe to link to. */
import { Bounds } from '../limits.js';
import { removeUnsafe } from './unsafe-characters.js';

const SPECIAL = /[\\`*_[\]<>]/g;
const SCHEME = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i;
const HIDDEN_SCHEME = /^[^/?#]*&/;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
const OPENS_TITLE = /^["'(]/;

/** Many renderers link bare addresses, up to the next white space. */
const BARE_ADDRESS = /(?:https?|ftp):\/\/\S*|www\.\S*/gi;
const OPENS_ADDRESS = /(?:https?|ftp):\/\/|www\./i;
/** So many last characters can be the opening of an address that goes on. */
const ADDRESS_OPENING = 7;
const ESCAPED_TAG = /\\</g;

/**
 * Words that mean what they say. A renderer that links bare addresses takes a backslash for a part of them, and the `<`
 * behind it would open a tag: there it is written as a character reference. `inAddress`: the words go on with one.
 */
export function escapeMarkdown(words: string, inAddress = false): string {
  const escaped = words.replace(SPECIAL, (char) => `\\${char}`);
  if (!words.includes('<')) return escaped;
  const rest = inAddress ? lengthToSpace(escaped) : 0;
  return hideTags(escaped.slice(0, rest)) + escaped.slice(rest).replace(BARE_ADDRESS, hideTags);
}

const hideTags = (address: string): string => address.replace(ESCAPED_TAG, '&lt;');

function lengthToSpace(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}

/** Puts Markdown together: what stands before a mark can change what the mark means. */
export class MarkdownWriter {
  #written = '';
  /** Whether an exclamation mark is still to be written: before a link it would make an image of it. */
  #exclaims = false;
  /** Whether a bare address stands between the last white space and the end; if none, what could open one. */
  #inAddress = false;
  #tail = '';

  mark(markup: string): void {
    if (markup === '') return;
    if (this.#exclaims) this.#written += markup.startsWith('[') ? '\\!' : '!';
    this.#exclaims = markup.endsWith('!');
    this.#written += this.#exclaims ? markup.slice(0, -1) : markup;
    this.#follow(markup);
  }

  words(words: string): void {
    this.mark(escapeMarkdown(words, this.#inAddress));
  }

  /** An address would take the backticks for its own, and leave the code bare. */
  code(span: string): void {
    this.mark(this.#inAddress ? ` ${span}` : span);
  }

  get isEmpty(): boolean {
    return this.#written === '' && !this.#exclaims;
  }

  finish(): string {
    return this.#exclaims ? `${this.#written}!` : this.#written;
  }

  #follow(markup: string): void {
    let from = markup.length;
    while (from > 0 && !SPACE.test(markup[from - 1] ?? '')) from--;
    if (from > 0) {
      this.#inAddress = false;
      this.#tail = '';
    }
    if (this.#inAddress) return;
    const run = this.#tail + markup.slice(from);
    this.#inAddress = OPENS_ADDRESS.test(run);
    this.#tail = run.slice(-ADDRESS_OPENING);
  }
}

const SPACE = /\s/;

/** The target of a link without its title; null where it has no address or a scheme other than http, https, mailto. */
export function formatTarget(raw: string, bounds: Bounds = new Bounds()): string | null {
  // What is left out of every output is left out before it is looked at: a scheme could be put together by that.
  const [address = '', ...title] = removeUnsafe(raw).trim().split(/\s+/);
  const target = address.replace(/^<|>$/g, '');
  if (
    target === '' ||
    (title[0] !== undefined && !OPENS_TITLE.test(title[0])) ||
    !bounds.admits('maxUrlCharacters', target.length) ||
    /[\s<>]/.test(target)
  )
    return null;
  // Markdown decodes character references: a scheme may hide in one.
  if (HIDDEN_SCHEME.test(target)) return null;
  const scheme = SCHEME.exec(target)?.[1];
  if (scheme !== undefined && !SAFE_SCHEMES.has(scheme.toLowerCase())) return null;
  return target.replace(/[()\\]/g, (char) => `\\${char}`);
}

/** Characters that would make the line a heading, list, quote, rule or table when they open it. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)|~{3,}|\|)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Escapes what Markdown would read as a block's mark at the head of a line. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (mark) => `\\${mark}`).replace(NUMBERED, '$1\\$2');
}
