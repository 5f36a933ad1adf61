/**
 * Takes the bytes of a zstd file in chunks, gives them frame by frame (RFC 8878, section 3.1). Node 22 and 24 unpack the
 * first frame of a chunk and leave out the others without a word, and Node 22 takes a file that was cut off for a whole one.
 */

/** Bytes of a frame; `ends` with the last of them. */
export interface FramePart {
  readonly bytes: Uint8Array;
  readonly ends: boolean;
}

export const ZSTD_MAGIC: readonly number[] = [0x28, 0xb5, 0x2f, 0xfd];
/** Frames of other programs, to be passed over: the first byte is any of sixteen. */
const SKIPPABLE_MAGIC: readonly number[] = [0x50, 0x2a, 0x4d, 0x18];
const SKIPPABLE_VARIANTS = 0x0f;

// The frame header descriptor: what its bits say, and the sizes of the fields that they announce.
const SINGLE_SEGMENT = 0x20;
const CHECKSUM = 0x04;
const DICTIONARY_ID_MASK = 0x03;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_SHIFT = 6;
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];

const BLOCK_HEADER_BYTES = 3;
const LAST_BLOCK = 0x01;
const BLOCK_TYPE_SHIFT = 1;
const BLOCK_TYPE_MASK = 0x03;
const RUN_OF_ONE_BYTE = 1;
const BLOCK_SIZE_SHIFT = 3;
const CHECKSUM_BYTES = 4;
const SIZE_BYTES = 4;

/** What is being read: fields are gathered, what lies between them passes. */
type Step = 'magic' | 'descriptor' | 'header' | 'block-header' | 'block' | 'checksum' | 'foreign-size' | 'foreign';
const PASSED: ReadonlySet<Step> = new Set<Step>(['block', 'foreign']);
/** Steps whose bytes are not given: those of other programs, and a magic number until it is known. */
const WITHHELD: ReadonlySet<Step> = new Set<Step>(['magic', 'foreign-size', 'foreign']);

/** A step, and the bytes that it takes. */
type Next = readonly [Step, number];
const NEXT_FRAME: Next = ['magic', ZSTD_MAGIC.length];
const NEXT_BLOCK: Next = ['block-header', BLOCK_HEADER_BYTES];

export class ZstdFrames {
  #step: Step = 'magic';
  /** Bytes that the step still takes, and those that it has gathered. */
  #missing = ZSTD_MAGIC.length;
  #field: number[] = [];
  #hasChecksum = false;
  #isLastBlock = false;
  #taken = 0;

  /** Whether the bytes so far end where a frame does. */
  get isWhole(): boolean {
    return this.#step === 'magic' && this.#field.length === 0;
  }

  /** The frames that the chunk holds, or parts of them. Throws where there is something else than a frame. */
  *split(chunk: Uint8Array): Generator<FramePart> {
    let start = 0;
    let at = 0;
    while (at < chunk.length) {
      const length = Math.min(this.#missing, chunk.length - at);
      if (!PASSED.has(this.#step)) this.#field.push(...chunk.subarray(at, at + length));
      at += length;
      this.#taken += length;
      this.#missing -= length;
      if (WITHHELD.has(this.#step)) start = at;
      while (this.#missing === 0) {
        const done = this.#step;
        [this.#step, this.#missing] = this.#next();
        this.#field = [];
        if (this.#step === 'descriptor') yield { bytes: Uint8Array.from(ZSTD_MAGIC), ends: false };
        if (this.#step !== 'magic' || done === 'foreign') continue;
        yield { bytes: chunk.subarray(start, at), ends: true };
        start = at;
      }
    }
    if (start < at) yield { bytes: chunk.subarray(start, at), ends: false };
  }

  /** What follows the step that is complete. */
  #next(): Next {
    switch (this.#step) {
      case 'magic':
        return this.#open();
      case 'descriptor':
        return ['header', this.#headerBytes(this.#field[0] ?? 0)];
      case 'header':
        return NEXT_BLOCK;
      case 'block-header':
        return ['block', this.#blockBytes(littleEndian(this.#field))];
      case 'block':
        if (!this.#isLastBlock) return NEXT_BLOCK;
        return this.#hasChecksum ? ['checksum', CHECKSUM_BYTES] : NEXT_FRAME;
      case 'foreign-size':
        return ['foreign', littleEndian(this.#field)];
      case 'checksum':
      case 'foreign':
        return NEXT_FRAME;
    }
  }

  #open(): Next {
    const [first = 0, ...others] = this.#field;
    const isMagic = (magic: readonly number[], byte: number): boolean =>
      magic.every((expected, at) => (at === 0 ? byte : others[at - 1]) === expected);
    if (isMagic(ZSTD_MAGIC, first)) return ['descriptor', 1];
    if (isMagic(SKIPPABLE_MAGIC, first & ~SKIPPABLE_VARIANTS)) return ['foreign-size', SIZE_BYTES];
    throw new Error(`its bytes from ${this.#taken - ZSTD_MAGIC.length} on are not zstd`);
  }

  #headerBytes(descriptor: number): number {
    const isSingle = (descriptor & SINGLE_SEGMENT) !== 0;
    const sizeFlag = descriptor >> CONTENT_SIZE_SHIFT;
    this.#hasChecksum = (descriptor & CHECKSUM) !== 0;
    const window = isSingle ? 0 : 1;
    const size = sizeFlag === 0 && isSingle ? 1 : (CONTENT_SIZE_BYTES[sizeFlag] ?? 0);
    return window + (DICTIONARY_ID_BYTES[descriptor & DICTIONARY_ID_MASK] ?? 0) + size;
  }

  #blockBytes(header: number): number {
    this.#isLastBlock = (header & LAST_BLOCK) !== 0;
    const type = (header >> BLOCK_TYPE_SHIFT) & BLOCK_TYPE_MASK;
    return type === RUN_OF_ONE_BYTE ? 1 : header >> BLOCK_SIZE_SHIFT;
  }
}

/** The number that the bytes make, the least significant first. */
const littleEndian = (bytes: readonly number[]): number =>
  bytes.reduceRight((number, byte) => number * 0x100 + byte, 0);
