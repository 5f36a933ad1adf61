/** A text that is put together from very many pieces: the engine joins two strings lazily, and keeps a node for each. */

/** So many pieces become one string. */
const MAX_PIECES = 4096;

export class Joined {
  #text = '';
  #pieces: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    this.#length += piece.length;
    this.#pieces.push(piece);
    if (this.#pieces.length < MAX_PIECES) return;
    this.#text += this.#pieces.join('');
    this.#pieces = [];
  }

  toString(): string {
    return this.#text + this.#pieces.join('');
  }
}
