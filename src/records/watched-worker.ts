/** One worker thread: takes tasks, tells of its progress, and of its end with the record that it died of. */
import { Worker } from 'node:worker_threads';
import type { RecordErrorCode, RecordSettings, Refusal } from './record.js';
import type { Progress, Task, WorkerData } from './serve-records.js';
import { WorkerState } from './worker-state.js';
import type { RecordInWork } from './worker-state.js';

export interface WorkerOptions {
  /** The worker's program. */
  readonly worker: URL;
  readonly settings: RecordSettings;
  /** Milliseconds that a record may take. */
  readonly timeout: number;
  /** Megabytes of heap that a worker may take. */
  readonly maxMemory: number;
  /** A page that is packed within its record may not become larger than this. */
  readonly maxPageBytes: number;
}

/** How a worker came to its end. */
export interface Ending {
  /** Whether it had started at all. */
  readonly wasReady: boolean;
  readonly message: string;
  /** The record that was in work; undefined where it was between two. */
  readonly culprit: RecordInWork | undefined;
  /** What is wrong with the record that it died of; undefined where none is to blame. */
  readonly refusal: Refusal | undefined;
}

export interface WorkerListeners {
  readonly onProgress: (progress: Progress) => void;
  readonly onEnd: (ending: Ending) => void;
}

const NANOSECONDS_A_MILLISECOND = 1_000_000n;
/** The watch looks so many times within a time-out: what is late is ended 2 % late. */
const LOOKS_A_TIMEOUT = 50;
const MIN_LOOK_MILLISECONDS = 10;
const MAX_LOOK_MILLISECONDS = 250;

export class WatchedWorker {
  readonly #options: WorkerOptions;
  readonly #worker: Worker;
  readonly #state = new WorkerState();
  readonly #watch: NodeJS.Timeout;
  #wasReady = false;
  /** The record that took too long. */
  #late: RecordInWork | undefined;
  #error: NodeJS.ErrnoException | undefined;

  constructor(options: WorkerOptions, { onProgress, onEnd }: WorkerListeners) {
    const { settings, maxPageBytes, maxMemory, timeout, worker } = options;
    const data: WorkerData = { settings, maxPageBytes, state: this.#state.buffer };
    this.#options = options;
    const resourceLimits = { maxOldGenerationSizeMb: maxMemory };
    // The flags of the process are about its own program: with --input-type, say, no worker would start.
    this.#worker = new Worker(worker, { workerData: data, resourceLimits, execArgv: [] });
    this.#worker.on('message', (message: 'ready' | Progress) => {
      if (message === 'ready') this.#wasReady = true;
      else onProgress(message);
    });
    this.#worker.on('error', (error) => (this.#error = error));
    this.#worker.on('exit', () => {
      clearInterval(this.#watch);
      onEnd(this.#describeEnd());
    });
    const look = Math.min(Math.max(timeout / LOOKS_A_TIMEOUT, MIN_LOOK_MILLISECONDS), MAX_LOOK_MILLISECONDS);
    this.#watch = setInterval(() => {
      this.#look();
    }, look);
  }

  send(task: Task): void {
    this.#worker.postMessage(task);
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #look(): void {
    const record = this.#state.recordInWork();
    if (record === undefined || this.#late !== undefined) return;
    const nanoseconds = process.hrtime.bigint() - record.since;
    if (nanoseconds <= BigInt(Math.round(this.#options.timeout)) * NANOSECONDS_A_MILLISECOND) return;
    this.#late = record;
    void this.terminate();
  }

  #describeEnd(): Ending {
    const message = this.#error?.message ?? 'it ended by itself';
    const culprit = this.#state.recordInWork();
    // One that was done in the very last moment is not to blame, nor is the one after it.
    if (this.#late !== undefined && culprit?.since !== this.#late.since)
      return { wasReady: this.#wasReady, message, culprit: undefined, refusal: undefined };
    const id = culprit === undefined ? 'null' : this.#state.readId();
    return { wasReady: this.#wasReady, message, culprit, refusal: { ...this.#explain(message), id } };
  }

  #explain(message: string): { code: RecordErrorCode; message: string } {
    const { timeout, maxMemory } = this.#options;
    if (this.#late !== undefined)
      return { code: 'timeout', message: `The record took longer than ${timeout / 1000} s.` };
    if (this.#error?.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { code: 'out-of-memory', message: `The record took more than ${maxMemory} MB of memory.` };
    return { code: 'internal', message: `The worker thread ended: ${message}.` };
  }
}
