/** Takes the bytes of one page in chunks, gives it as one record. */
import type { RawRecord, Splitter } from './record.js';

export class DocumentSplitter implements Splitter {
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  push(chunk: Uint8Array): readonly RawRecord[] {
    this.#length += chunk.length;
    if (this.#length > this.#maxBytes) this.#pieces = [];
    else this.#pieces.push(chunk);
    return [];
  }

  end(): readonly RawRecord[] {
    if (this.#length <= this.#maxBytes) return [{ number: 1, pieces: this.#pieces }];
    const message = `The page has ${this.#length} bytes, more than ${this.#maxBytes}.`;
    return [{ number: 1, pieces: [], refusal: { code: 'too-long', message } }];
  }
}
