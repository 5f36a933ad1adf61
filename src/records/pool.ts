/** Takes batches, gives their results, from a few worker threads that are watched over and replaced where need be. */
import type { Batch, BatchResult, RecordErrorCode, RecordInfo } from './record.js';
import type { Progress, Task } from './serve-records.js';
import { WatchedWorker } from './watched-worker.js';
import type { Ending, WorkerOptions } from './watched-worker.js';

export interface PoolOptions extends WorkerOptions {
  /** Worker threads at most; they are started as there is work for them. */
  readonly jobs: number;
}

/** A batch on its way. */
interface Job {
  readonly sequence: number;
  batch: Batch;
  /** Records that are done. */
  done: number;
  readonly bytes: Uint8Array[];
  readonly errors: RecordErrorCode[];
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: Error) => void;
}

/** One in work and one waiting: no worker runs dry while the main thread is busy. */
const JOBS_A_WORKER = 2;

export class Pool {
  readonly #options: PoolOptions;
  readonly #workers = new Set<WatchedWorker>();
  readonly #assigned = new Map<WatchedWorker, Job[]>();
  #waiting: Job[] = [];
  #sequence = 0;
  #failure: Error | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Resolves with every record of the batch, the ones that cost a worker its life as error records. */
  run(batch: Batch): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ sequence: this.#sequence++, batch, done: 0, bytes: [], errors: [], resolve, reject });
      this.#assign();
    });
  }

  /** Ends the workers, whatever they are at. */
  async close(): Promise<void> {
    this.#fail(new Error('the pool is closed'));
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #assign(): void {
    for (let job = this.#waiting[0]; job !== undefined; job = this.#waiting[0]) {
      const worker = this.#freeWorker();
      if (worker === undefined) return;
      this.#waiting.shift();
      this.#assigned.get(worker)?.push(job);
      worker.send({ sequence: job.sequence, batch: job.batch, from: job.done } satisfies Task);
    }
  }

  /** An idle one; else a new one, where there may be one more; else one that has room. */
  #freeWorker(): WatchedWorker | undefined {
    const load = (worker: WatchedWorker): number => this.#assigned.get(worker)?.length ?? 0;
    const least = [...this.#workers].sort((a, b) => load(a) - load(b))[0];
    if (least !== undefined && load(least) === 0) return least;
    if (this.#workers.size < this.#options.jobs) return this.#start();
    return least !== undefined && load(least) < JOBS_A_WORKER ? least : undefined;
  }

  #start(): WatchedWorker {
    const worker = new WatchedWorker(this.#options, {
      onProgress: (progress) => {
        this.#advance(worker, progress);
      },
      onEnd: (ending) => {
        this.#replace(worker, ending);
      },
    });
    this.#workers.add(worker);
    this.#assigned.set(worker, []);
    return worker;
  }

  #advance(worker: WatchedWorker, { sequence, records, bytes, errors }: Progress): void {
    const jobs = this.#assigned.get(worker) ?? [];
    const job = jobs.find((candidate) => candidate.sequence === sequence);
    if (job === undefined) return;
    job.done += records;
    job.bytes.push(bytes);
    job.errors.push(...errors);
    if (job.done < job.batch.records.length) return;
    jobs.splice(jobs.indexOf(job), 1);
    job.resolve({ bytes: Buffer.concat(job.bytes), records: job.done, errors: job.errors });
    this.#assign();
  }

  /** The record that the worker died of is refused from now on; all else that it had goes to the others. */
  #replace(worker: WatchedWorker, { wasReady, message, culprit, refusal }: Ending): void {
    const jobs = this.#assigned.get(worker) ?? [];
    if (!wasReady) this.#fail(new Error(`a worker thread does not start: ${message}`));
    this.#workers.delete(worker);
    this.#assigned.delete(worker);
    if (this.#failure !== undefined) return;
    // A worker that dies between two records dies of what it was to do next: blame goes there, so that no batch loops.
    const job = culprit === undefined ? jobs[0] : jobs.find(({ sequence }) => sequence === culprit.sequence);
    const blamed = culprit?.index ?? job?.done ?? 0;
    if (job !== undefined && refusal !== undefined && blamed >= job.done) {
      const records = job.batch.records.map((info, index): RecordInfo =>
        index === blamed ? { ...info, refusal } : info,
      );
      job.batch = { ...job.batch, records };
    }
    this.#waiting = [...jobs, ...this.#waiting];
    this.#assign();
  }

  #fail(error: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = error;
    for (const job of [...[...this.#assigned.values()].flat(), ...this.#waiting]) job.reject(error);
    this.#waiting = [];
  }
}
