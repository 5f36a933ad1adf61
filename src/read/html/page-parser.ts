/**
 * The parser, but for what nobody reads and for what takes too much room: it passes over the text of programs and styles,
 * half of a page's characters, and gathers text amid the rows of a table, where each word waits for the next tag.
 */
import { Parser, Token, TokenizerMode } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { replaceInPieces } from '../replace-in-pieces.js';
import { dataKindOf } from '../page-metadata/data-scripts.js';

/** So many words and spaces between them wait at once: a table of words alone would need fifty times its length. */
const MAX_WAITING = 10_000;

/** Elements whose text is no text of the page, and the end tags at which it ends, whatever stands before them. */
const END_TAGS: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script[\t\n\f\r />]/gi],
  ['style', /<\/style[\t\n\f\r />]/gi],
  ['iframe', /<\/iframe[\t\n\f\r />]/gi],
  ['noframes', /<\/noframes[\t\n\f\r />]/gi],
]);
/** From here on an end tag may be one of the program's own, by rules that are left to the parser. */
const COMMENT = '<!--';

const CARRIAGE_RETURNS = /\r\n?/g;
const NULLS = /\0/g;

/** Line breaks and nulls as the standard gives them to a script. */
function preprocess(text: string): string {
  const broken = text.includes('\r') ? replaceInPieces(text, CARRIAGE_RETURNS, '\n', behindPair) : text;
  return broken.includes('\0') ? replaceInPieces(broken, NULLS, '\ufffd') : broken;
}

const behindPair = (text: string, at: number): number => (text[at - 1] === '\r' && text[at] === '\n' ? at + 1 : at);

/** A tag of a drawing, with the text before it: attributes are quoted or have no value, as programs write them. */
const DRAWN_TAG = /([^<]*)<(\/?)([a-z]+)(?:[\t\n\f\r ]+[a-z_:][-\w:.]*(?:="[^"<>]*"|='[^'<>]*')?)*[\t\n\f\r ]*(\/?)>/iy;
/** Elements of drawings; all of them are read as such wherever they stand in one. */
const DRAWN: ReadonlySet<string> = new Set(
  (
    'path g circle rect line polyline polygon ellipse use defs symbol mask pattern marker clippath lineargradient ' +
    'radialgradient stop filter text tspan animate animatetransform animatemotion set'
  ).split(' '),
);
/** Elements of drawings in which HTML may stand: their text ends at the next tag, their own end tag. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['title', 'desc']);

export class PageParser extends Parser<DefaultTreeAdapterMap> {
  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.#joinMany();
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    this.#joinMany();
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    if (token.tagName === 'svg' && !token.selfClosing && this.openElements.current?.nodeName === 'svg')
      this.#passOverDrawing();
  }

  override _switchToTextParsing(
    token: Token.TagToken,
    mode: Parameters<Parser<never>['_switchToTextParsing']>[1],
  ): void {
    super._switchToTextParsing(token, mode);
    const endTag = END_TAGS.get(token.tagName);
    if (endTag !== undefined) this.#passOver(token, endTag, mode === TokenizerMode.SCRIPT_DATA);
  }

  /**
   * Goes on at the end tag of an element that has just been opened; the text of a script that holds data is taken along in
   * one piece. The parser would look at each character four times, and keep them all. How it steps through a page is no
   * part of its interface: in a version that does it otherwise, nothing is passed over.
   */
  #passOver(token: Token.TagToken, endTag: RegExp, isScript: boolean): void {
    const { preprocessor } = this.tokenizer;
    const { html, pos } = preprocessor;
    if (typeof html !== 'string' || html[pos] !== '>') return;
    const start = pos + 1;
    endTag.lastIndex = start;
    const end = endTag.exec(html)?.index;
    if (end === undefined || end === start) return;
    const text = html.slice(start, end);
    if (isScript) {
      if (text.includes(COMMENT)) return;
      const valueOf = (name: string): string => Token.getTokenAttr(token, name) ?? '';
      const script = this.openElements.current;
      if (script !== undefined && dataKindOf(valueOf('type'), valueOf('id')) !== null)
        this.treeAdapter.insertText(script, preprocess(text));
    }
    preprocessor.pos = end - 1;
  }

  /** Goes on at the end tag of a drawing that has just been opened, if all within it is plainly of drawings. */
  #passOverDrawing(): void {
    const { preprocessor } = this.tokenizer;
    const { html, pos } = preprocessor;
    if (typeof html !== 'string' || html[pos] !== '>') return;
    const open: string[] = [];
    DRAWN_TAG.lastIndex = pos + 1;
    for (let tag = DRAWN_TAG.exec(html); tag !== null; tag = DRAWN_TAG.exec(html)) {
      const [, text = '', slash, written = '', selfClosing] = tag;
      const name = written.toLowerCase();
      const within = open.at(-1);
      if (slash === '/') {
        if (name === 'svg' && within === undefined) {
          preprocessor.pos = tag.index + text.length - 1;
          return;
        }
        if (open.pop() !== name) return;
      } else {
        if (within !== undefined && DESCRIPTIONS.has(within)) return;
        if (!DRAWN.has(name) && !DESCRIPTIONS.has(name)) return;
        if (selfClosing === '') open.push(name);
      }
    }
  }

  /**
   * Those that wait become one text, before the table where any of them is more than white space. The parser's list of
   * them is no part of its interface: in a version without it they wait as they do by themselves.
   */
  #joinMany(): void {
    const waiting = this.pendingCharacterTokens;
    if (!Array.isArray(waiting) || waiting.length < MAX_WAITING) return;
    const [first, ...others] = waiting;
    if (first === undefined) return;
    if (this.hasNonWhitespacePendingCharacterToken) first.type = Token.TokenType.CHARACTER;
    first.chars += others.map(({ chars }) => chars).join('');
    waiting.length = 1;
  }
}
