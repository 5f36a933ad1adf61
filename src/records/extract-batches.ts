/** Takes the inputs of a run, gives what is written for their records: whole batches, in the order of the input. */
import { Pool } from './pool.js';
import type { PoolOptions } from './pool.js';
import type { BatchResult } from './record.js';
import { readBatches } from './read-batches.js';
import type { ReadOptions, RecordSource } from './read-batches.js';

export interface RunOptions extends ReadOptions, Omit<PoolOptions, 'maxPageBytes'> {
  readonly sources: AsyncIterable<RecordSource>;
}

/** Batches that may be on their way for each worker; in work, waiting, or done and not yet fetched. */
const BATCHES_A_WORKER = 16;
/** Bytes of input that may be on their way for each worker. One record alone may be larger. */
const BYTES_A_WORKER = 8_388_608;

/**
 * The input is read as far ahead as the window allows: a consumer that is slow to ask stops the reading. What was read
 * before an error comes out before the error does.
 */
export async function* extractBatches(options: RunOptions): AsyncGenerator<BatchResult> {
  const pool = new Pool({ ...options, maxPageBytes: options.maxRecordBytes });
  const window = new Window(options.jobs);
  // It ends by itself when the window is closed: at once, or with the chunk that it waits for.
  void readAhead(options, pool, window);
  try {
    for (;;) {
      const next = await window.first();
      if (next === undefined) return;
      yield await next.result;
      window.shift();
    }
  } finally {
    window.close();
    await pool.close();
  }
}

/** Never rejects: an error of the input takes its place in the order. */
async function readAhead(options: RunOptions, pool: Pool, window: Window): Promise<void> {
  try {
    for await (const batch of readBatches(options.sources, options)) {
      await window.room(batch.bytes.length);
      if (window.isClosed) return;
      window.push(pool.run(batch), batch.bytes.length);
    }
    window.push(undefined, 0);
  } catch (error) {
    window.push(fail(error), 0);
  }
}

/** What was thrown, whatever it is, for the consumer to see. */
async function fail(error: unknown): Promise<never> {
  await Promise.resolve();
  throw error;
}

interface Pending {
  readonly result: Promise<BatchResult>;
  readonly size: number;
}

/** What is on its way, in order; the reader waits at its end for room, the consumer at its start for a result. */
class Window {
  readonly #maxBatches: number;
  readonly #maxBytes: number;
  readonly #pending: Pending[] = [];
  #bytes = 0;
  #ended = false;
  #wake: (() => void)[] = [];

  constructor(jobs: number) {
    this.#maxBatches = jobs * BATCHES_A_WORKER;
    this.#maxBytes = jobs * BYTES_A_WORKER;
  }

  get isClosed(): boolean {
    return this.#ended;
  }

  async room(size: number): Promise<void> {
    while (!this.#ended && this.#pending.length > 0 && this.#isFull(size)) await this.#change();
  }

  /** Undefined: nothing comes after. */
  push(result: Promise<BatchResult> | undefined, size: number): void {
    if (result === undefined) this.#ended = true;
    else {
      // Whoever fetches it sees the error; until then it is not unhandled.
      result.catch(() => undefined);
      this.#pending.push({ result, size });
      this.#bytes += size;
    }
    this.#changed();
  }

  async first(): Promise<Pending | undefined> {
    while (this.#pending.length === 0 && !this.#ended) await this.#change();
    return this.#pending[0];
  }

  shift(): void {
    this.#bytes -= this.#pending.shift()?.size ?? 0;
    this.#changed();
  }

  close(): void {
    this.#ended = true;
    this.#changed();
  }

  #isFull(size: number): boolean {
    return this.#pending.length >= this.#maxBatches || this.#bytes + size > this.#maxBytes;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake.push(resolve);
    });
  }

  #changed(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
