/** Takes the bytes of JSON Lines in chunks, gives its lines without their breaks, one record each, empty ones too. */
import type { RawRecord, Splitter } from './record.js';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** A line longer than `maxBytes` is refused as it passes by: no more of it is kept than that. */
export class LineSplitter implements Splitter {
  readonly #maxBytes: number;
  #number = 0;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  *push(chunk: Uint8Array): Generator<RawRecord> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      this.#add(chunk.subarray(start, end < 0 ? chunk.length : end));
      if (end < 0) return;
      yield this.#finish();
      start = end + 1;
    }
  }

  *end(): Generator<RawRecord> {
    if (this.#length > 0) yield this.#finish();
  }

  #add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#maxBytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #finish(): RawRecord {
    const [number, length] = [++this.#number, this.#length];
    const pieces = number === 1 ? withoutMark(this.#pieces) : this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    if (length <= this.#maxBytes) return { number, pieces };
    const message = `The line has ${length} bytes, more than ${this.#maxBytes}.`;
    return { number, pieces: [], refusal: { code: 'too-long', message } };
  }
}

/** A byte order mark opens a file, not a record. */
function withoutMark(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const [first, second, third] = BYTE_ORDER_MARK;
  const opening = Buffer.concat(pieces.slice(0, BYTE_ORDER_MARK.length));
  if (opening[0] !== first || opening[1] !== second || opening[2] !== third) return pieces;
  return [opening.subarray(BYTE_ORDER_MARK.length), ...pieces.slice(BYTE_ORDER_MARK.length)];
}
