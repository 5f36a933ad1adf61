/** The parser, but for the room that text amid the rows of a table takes: there each word waits for the next tag. */
import { Parser, Token } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** So many words and spaces between them wait at once: a table of words alone would need fifty times its length. */
const MAX_WAITING = 10_000;

export class PageParser extends Parser<DefaultTreeAdapterMap> {
  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.#joinMany();
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    this.#joinMany();
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
