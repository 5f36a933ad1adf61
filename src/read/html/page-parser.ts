/** The parser, but for the room that text amid the rows of a table takes: there each word waits for the next tag. */
import { Parser, Token } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** So many words and spaces between them wait at once: a table of words alone would need fifty times its length. */
const MAX_WAITING = 10_000;

export class PageParser extends Parser<DefaultTreeAdapterMap> {
  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    if (this.pendingCharacterTokens.length >= MAX_WAITING) this.#join();
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    if (this.pendingCharacterTokens.length >= MAX_WAITING) this.#join();
  }

  /** They become one text, before the table where any of them is more than white space. */
  #join(): void {
    const [first, ...others] = this.pendingCharacterTokens;
    if (first === undefined) return;
    if (this.hasNonWhitespacePendingCharacterToken) first.type = Token.TokenType.CHARACTER;
    first.chars += others.map(({ chars }) => chars).join('');
    this.pendingCharacterTokens.length = 1;
  }
}
