/** Puts Markdown together from words, marks and code: what stands beside them can change what they mean. */
import { escapeAll, escapeMarkdown } from './escape-markdown.js';
import { Joined } from './joined.js';

/**
 * How an address that stands in the open begins. Many renderers link it, up to the next white space: they take escapes, marks
 * and code behind it for parts of it, and a tag there would be a tag. A backslash before the last character of the opening
 * makes words of it.
 */
const OPENINGS = /(?:https?|ftp):\/(?=\/)|www(?=\.)/gi;
const ADDRESS = /(?:https?|ftp):\/\/|www\./i;
/** The beginning of an opening, at the end of what was written. */
const OPENING_SO_FAR = /(?:w{1,3}|h|ht|htt|https?(?::\/?)?|f|ft|ftp(?::\/?)?)$/i;
const LONGEST_OPENING = 7;
const WORDS = /\S+/g;
const SPACE = /\s/;

const breakAddresses = (text: string): string => text.replace(OPENINGS, '$&\\');

/** The place of the last character that ends an address for some and not for others: bars are escaped in tables. */
const lastDoubt = (word: string): number => Math.max(word.lastIndexOf('\\'), word.lastIndexOf('|'));

/** An address is left as it is where nothing behind it is in doubt. */
function protectAddresses(text: string): string {
  if (!ADDRESS.test(text)) return text;
  return text.replace(WORDS, (word) => {
    const doubt = lastDoubt(word);
    return doubt < 0 ? word : breakAddresses(word.slice(0, doubt)) + word.slice(doubt);
  });
}

/** Without any of these, words mean in Markdown what they say: marks, references, openings of addresses. */
const MAY_MEAN_MORE = /[\\`*_[\]<>&~]|:\/\/|www\./i;

/** Words as Markdown that means what they say. */
export function escapeWords(words: string): string {
  if (!MAY_MEAN_MORE.test(words)) return words;
  const writer = new MarkdownWriter(escapeAll);
  writer.words(words);
  return writer.finish();
}

export class MarkdownWriter {
  readonly #settled = new Joined();
  /** An exclamation mark that is still to be written: before a link it would make an image of it. */
  #exclaims = false;
  /** An address that may go on, from the last character of its opening; and the marks behind it. */
  #address = '';
  #marks = '';
  /** What may go on to open an address. */
  #opening = '';

  /** `escape` is what makes Markdown of words, but for addresses. */
  constructor(readonly escape: (words: string) => string = escapeMarkdown) {}

  words(words: string): void {
    this.escaped(this.escape(words));
  }

  /** Words that are Markdown already. */
  escaped(markdown: string): void {
    let rest = markdown;
    if (this.#address !== '' && rest !== '') {
      const length = lengthToSpace(rest);
      const isBroken = length > 0 && (this.#marks !== '' || lastDoubt(rest.slice(0, length)) >= 0);
      if (isBroken) this.#breakAddress();
      else if (length === rest.length) {
        this.#address += rest;
        return;
      } else {
        this.#settle(this.#address + rest.slice(0, length) + this.#marks);
        this.#address = this.#marks = '';
        rest = rest.slice(length);
      }
    }
    this.#write(rest);
  }

  /** A mark of emphasis, or a bracket of a link with its target. */
  mark(mark: string): void {
    if (mark === '') return;
    const isLink = mark.startsWith('[');
    if (this.#address !== '' && !isLink) {
      this.#marks += mark;
      return;
    }
    this.#breakAddress();
    this.#opening = '';
    if (isLink && this.#exclaims) {
      this.#settled.add('\\!');
      this.#exclaims = false;
    }
    this.#settle(mark);
  }

  code(span: string): void {
    this.#breakAddress();
    this.#opening = '';
    this.#settle(span);
  }

  get isEmpty(): boolean {
    return this.#settled.length === 0 && !this.#exclaims && this.#address === '';
  }

  /** `goesOn`: words of the next line may stand right behind. */
  finish(goesOn = false): string {
    if (goesOn) this.#breakAddress();
    return `${this.#settled.toString()}${this.#exclaims ? '!' : ''}${this.#address}${this.#marks}`;
  }

  /** Words where no address is open. */
  #write(markdown: string): void {
    const text = this.#opening + markdown;
    const last = lengthFromSpace(text);
    const word = text.slice(last);
    const doubt = lastDoubt(word) + 1;
    const safe = protectAddresses(text.slice(0, last)) + breakAddresses(word.slice(0, doubt));
    const open = word.slice(doubt);
    const found = ADDRESS.exec(open);
    const split = found === null ? open.length : found.index + found[0].length - 1;
    this.#settle((safe + open.slice(0, split)).slice(this.#opening.length));
    this.#address = open.slice(split);
    this.#opening = found === null ? (OPENING_SO_FAR.exec(open.slice(-LONGEST_OPENING))?.[0] ?? '') : '';
  }

  /** Other addresses may stand within it. */
  #breakAddress(): void {
    if (this.#address === '') return;
    const opening = OPENING_SO_FAR.exec(this.#address.slice(-LONGEST_OPENING))?.[0] ?? '';
    this.#opening = this.#marks === '' ? opening : '';
    this.#settle(`\\${breakAddresses(this.#address)}${this.#marks}`);
    this.#address = this.#marks = '';
  }

  #settle(markdown: string): void {
    if (markdown === '') return;
    if (this.#exclaims) this.#settled.add('!');
    this.#exclaims = markdown.endsWith('!');
    this.#settled.add(this.#exclaims ? markdown.slice(0, -1) : markdown);
  }
}

function lengthToSpace(text: string): number {
  const space = text.search(SPACE);
  return space < 0 ? text.length : space;
}

/** The place behind the last white space. */
function lengthFromSpace(text: string): number {
  let at = text.length;
  while (at > 0 && !SPACE.test(text[at - 1] ?? '')) at--;
  return at;
}
