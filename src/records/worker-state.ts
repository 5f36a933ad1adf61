/** What a worker and the pool both see at any time, also while the worker is busy: which record it is at, since when. */

/** Room for a record's `id` as JSON; longer ones are left out of an error record. */
const MAX_ID_BYTES = 1024;
const SEQUENCE = 0;
const INDEX = 1;
const ID_LENGTH = 2;
const INTEGERS = 4;
const IDLE = -1;

/** A record in work: its batch, its place in there, and when it was begun, in nanoseconds. */
export interface RecordInWork {
  readonly sequence: number;
  readonly index: number;
  readonly since: bigint;
}

export class WorkerState {
  readonly buffer: SharedArrayBuffer;
  readonly #integers: Int32Array;
  readonly #since: BigInt64Array;
  readonly #id: Uint8Array;

  constructor(buffer?: SharedArrayBuffer) {
    const [integerBytes, timeBytes] = [INTEGERS * Int32Array.BYTES_PER_ELEMENT, BigInt64Array.BYTES_PER_ELEMENT];
    this.buffer = buffer ?? new SharedArrayBuffer(integerBytes + timeBytes + MAX_ID_BYTES);
    this.#integers = new Int32Array(this.buffer, 0, INTEGERS);
    this.#since = new BigInt64Array(this.buffer, integerBytes, 1);
    this.#id = new Uint8Array(this.buffer, integerBytes + timeBytes);
    if (buffer === undefined) this.#integers[INDEX] = IDLE;
  }

  begin(sequence: number, index: number): void {
    Atomics.store(this.#since, 0, process.hrtime.bigint());
    Atomics.store(this.#integers, ID_LENGTH, 0);
    Atomics.store(this.#integers, SEQUENCE, sequence);
    Atomics.store(this.#integers, INDEX, index);
  }

  end(): void {
    Atomics.store(this.#integers, INDEX, IDLE);
  }

  /** Told as soon as it is known, so that it outlives the worker. */
  tellId(json: string): void {
    const bytes = Buffer.from(json);
    if (bytes.length > MAX_ID_BYTES) return;
    this.#id.set(bytes);
    Atomics.store(this.#integers, ID_LENGTH, bytes.length);
  }

  readId(): string {
    const length = Atomics.load(this.#integers, ID_LENGTH);
    return length === 0 ? 'null' : Buffer.from(this.#id.slice(0, length)).toString();
  }

  /** Undefined where the worker is between two records. */
  recordInWork(): RecordInWork | undefined {
    const index = Atomics.load(this.#integers, INDEX);
    if (index === IDLE) return undefined;
    return { index, sequence: Atomics.load(this.#integers, SEQUENCE), since: Atomics.load(this.#since, 0) };
  }
}
