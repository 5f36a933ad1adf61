/**
 * Takes the bytes of a WARC or WET file in chunks, gives its pages, one record each; other records are counted and
 * passed over without being kept, however long they are (ISO 28500: WARC/1.0 and 1.1).
 */
import type { PageHeaders, RawRecord, Refusal, Splitter } from './record.js';
import { findHeaderEnd, parseHeaders } from './warc-headers.js';
import type { Headers } from './warc-headers.js';
import { findPage, MAX_HTTP_HEAD_BYTES, mayHoldPage } from './warc-page.js';

const OPENING = Buffer.from('WARC/1.');
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Headers of real records take some hundred bytes. */
const MAX_HEADER_BYTES = 65_536;

interface Block {
  readonly headers: Headers;
  readonly length: number;
  /** What of the block is still to come. */
  missing: number;
  pieces: Uint8Array[];
  kept: number;
  /** Undefined as long as it is not settled; null: not a page. */
  page: PageHeaders | null | undefined;
}

export class WarcSplitter implements Splitter {
  readonly #maxBytes: number;
  readonly #onSkip: () => void;
  #number = 0;
  /** Bytes of a header block that is not complete yet. */
  #rest: Uint8Array = new Uint8Array(0);
  #block: Block | undefined;
  /** After damage: lines are passed over until one opens a record. */
  #lost = false;

  constructor(maxBytes: number, onSkip: () => void) {
    this.#maxBytes = maxBytes;
    this.#onSkip = onSkip;
  }

  *push(chunk: Uint8Array): Generator<RawRecord> {
    let bytes: Uint8Array = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = new Uint8Array(0);
    while (bytes.length > 0) {
      if (this.#block === undefined) {
        const header = this.#readHeader(bytes);
        if (header.record !== undefined) yield header.record;
        if (header.used === 0) {
          this.#rest = bytes;
          return;
        }
        bytes = bytes.subarray(header.used);
      } else {
        const taken = Math.min(this.#block.missing, bytes.length);
        this.#fill(this.#block, bytes.subarray(0, taken));
        bytes = bytes.subarray(taken);
      }
      if (this.#block?.missing === 0) yield* this.#finish(this.#block);
    }
  }

  *end(): Generator<RawRecord> {
    const block = this.#block;
    if (block !== undefined) yield this.#refuse(`The file ends ${block.missing} bytes before the record does.`, block);
    else if (this.#rest.some((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN) && !this.#lost) {
      this.#number++;
      yield this.#refuse('The file ends within the headers of a record.');
    }
  }

  /** How many bytes are used up: 0 where more are needed to go on. */
  #readHeader(bytes: Uint8Array): { used: number; record?: RawRecord } {
    if (this.#lost) return { used: this.#findRecord(bytes) };
    const start = bytes.findIndex((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
    if (start !== 0) return { used: start < 0 ? bytes.length : start };
    const opening = Buffer.compare(bytes.subarray(0, OPENING.length), OPENING.subarray(0, bytes.length));
    const end = opening === 0 ? findHeaderEnd(bytes) : -1;
    if (opening === 0 && end < 0 && bytes.length <= MAX_HEADER_BYTES) return { used: 0 };
    this.#number++;
    if (end < 0) return this.#lose('No record starts where one should.');
    const headers = parseHeaders(bytes.subarray(0, end));
    const length = headers.get('content-length') ?? '';
    if (!/^\d{1,15}$/u.test(length)) return this.#lose('The record does not tell its length.');
    const page = mayHoldPage(headers) ? undefined : null;
    const size = Number(length);
    this.#block = { headers, length: size, missing: size, pieces: [], kept: 0, page };
    return { used: end };
  }

  #lose(message: string): { used: number; record: RawRecord } {
    this.#lost = true;
    return { used: 1, record: this.#refuse(message) };
  }

  /** Passes over whole lines, up to one that opens a record; the next call reads on from there. */
  #findRecord(bytes: Uint8Array): number {
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = line.indexOf(`\n${OPENING.toString()}`);
    if (found >= 0) {
      this.#lost = false;
      return found + 1;
    }
    // The opening may be cut by the end of the chunk.
    return Math.max(0, bytes.length - OPENING.length);
  }

  #fill(block: Block, bytes: Uint8Array): void {
    block.missing -= bytes.length;
    if (block.page === null) return;
    block.pieces.push(bytes);
    block.kept += bytes.length;
    if (block.page === undefined) this.#settle(block);
    if (block.length > this.#maxBytes && block.page !== undefined) block.pieces = [];
  }

  /** Decides by the start of the block whether it holds a page. */
  #settle(block: Block): void {
    if (block.missing > 0 && block.kept < MAX_HTTP_HEAD_BYTES) return;
    const start = Buffer.concat(block.pieces);
    block.page = findPage(block.headers, start) ?? null;
    block.pieces = block.page === null ? [] : [start];
  }

  *#finish(block: Block): Generator<RawRecord> {
    this.#block = undefined;
    if (block.page === undefined) block.page = findPage(block.headers, Buffer.concat(block.pieces)) ?? null;
    if (block.page === null) this.#onSkip();
    else if (block.length > this.#maxBytes) yield this.#tooLong(block, block.page);
    else yield { number: this.#number, pieces: block.pieces, page: block.page };
  }

  #tooLong(block: Block, { id }: PageHeaders): RawRecord {
    const message = `The record has ${block.length} bytes, more than ${this.#maxBytes}.`;
    const refusal: Refusal = { code: 'too-long', message, id: JSON.stringify(id) };
    return { number: this.#number, pieces: [], refusal };
  }

  #refuse(message: string, block?: Block): RawRecord {
    const id = JSON.stringify(block?.headers.get('warc-record-id') ?? null);
    return { number: this.#number, pieces: [], refusal: { code: 'damaged', message, id } };
  }
}
