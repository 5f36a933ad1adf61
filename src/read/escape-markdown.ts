/** Takes words, gives Markdown that reads as these words; takes a link's target, gives it when it is safe to link to. */

const SPECIAL = /[\\`*_[\]<>]/g;
const SCHEME = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i;
const HIDDEN_SCHEME = /^[^/?#]*&/;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
const OPENS_TITLE = /^["'(]/;
/** Longer addresses are no links that anyone follows. */
const MAX_TARGET_LENGTH = 8192;

export function escapeMarkdown(words: string): string {
  return words.replace(SPECIAL, (char) => `\\${char}`);
}

/** Puts Markdown together, and keeps words that end in `!` from making an image of the link behind them. */
export class MarkdownWriter {
  #written = '';
  /** Whether an exclamation mark is still to be written: what follows decides how. */
  #exclaims = false;

  mark(markup: string): void {
    if (markup === '') return;
    if (this.#exclaims) this.#written += markup.startsWith('[') ? '\\!' : '!';
    this.#exclaims = markup.endsWith('!');
    this.#written += this.#exclaims ? markup.slice(0, -1) : markup;
  }

  words(words: string): void {
    this.mark(escapeMarkdown(words));
  }

  get isEmpty(): boolean {
    return this.#written === '' && !this.#exclaims;
  }

  finish(): string {
    return this.#exclaims ? `${this.#written}!` : this.#written;
  }
}

const BARE_ADDRESS = /(?:https?|ftp):\/\/\S+|www\.\S+/gi;
const ESCAPED_TAG = /\\</g;

/**
 * Many renderers link bare addresses, and take a backslash for a part of them: the `<` behind it would open a tag. There
 * it is written as a character reference.
 */
export function protectTags(markdown: string): string {
  if (!markdown.includes('\\<')) return markdown;
  return markdown.replace(BARE_ADDRESS, (address) => address.replace(ESCAPED_TAG, '&lt;'));
}

/** The target of a link without its title; null where it has no address or a scheme other than http, https, mailto. */
export function formatTarget(raw: string): string | null {
  const [address = '', ...title] = raw.trim().split(/\s+/);
  const target = address.replace(/^<|>$/g, '');
  if (
    target === '' ||
    (title[0] !== undefined && !OPENS_TITLE.test(title[0])) ||
    target.length > MAX_TARGET_LENGTH ||
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
