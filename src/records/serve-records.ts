/** Takes batches from the pool, within a worker thread; gives the lines that are written for their records. */
import type { MessagePort } from 'node:worker_threads';
import { renderError, RecordError } from './error-record.js';
import { processRecord } from './process-record.js';
import type { RecordContext } from './process-record.js';
import type { Batch, RecordErrorCode, RecordInfo, RecordSettings } from './record.js';
import { WorkerState } from './worker-state.js';

/** What a worker is started with. */
export interface WorkerData {
  readonly settings: RecordSettings;
  readonly maxPageBytes: number;
  readonly state: SharedArrayBuffer;
}

/** From the pool: a batch, to be begun at its record `from`. */
export interface Task {
  readonly sequence: number;
  readonly batch: Batch;
  readonly from: number;
}

/** From the worker: the next records of the batch, done. */
export interface Progress {
  readonly sequence: number;
  readonly records: number;
  readonly bytes: Uint8Array;
  readonly errors: readonly RecordErrorCode[];
}

/** What a worker has done is not kept back longer: so much is done again at most where it is ended. */
const MAX_UNTOLD_NANOSECONDS = 20_000_000n;

/** Reports that the worker is ready, then answers tasks in the order in which they come. */
export function serveRecords(
  port: MessagePort,
  data: WorkerData,
  pages: Pick<RecordContext, 'extract' | 'renderLines'>,
): void {
  const state = new WorkerState(data.state);
  const { settings, maxPageBytes } = data;
  const context: RecordContext = {
    settings,
    maxPageBytes,
    ...pages,
    tellId: (json) => {
      state.tellId(json);
    },
  };
  let last = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(() => work(task, port, state, context));
  });
  port.postMessage('ready');
}

async function work(
  { sequence, batch, from }: Task,
  port: MessagePort,
  state: WorkerState,
  context: RecordContext,
): Promise<void> {
  let done: Uint8Array[] = [];
  let errors: RecordErrorCode[] = [];
  let told = process.hrtime.bigint();
  for (const [index, info] of batch.records.entries()) {
    if (index < from) continue;
    state.begin(sequence, index);
    done.push(await answer(batch, info, context, (code) => errors.push(code)));
    state.end();
    const now = process.hrtime.bigint();
    if (now - told < MAX_UNTOLD_NANOSECONDS && index < batch.records.length - 1) continue;
    const bytes = join(done);
    port.postMessage({ sequence, records: done.length, bytes, errors } satisfies Progress, [bytes.buffer]);
    [done, errors, told] = [[], [], now];
  }
}

async function answer(
  { format, file, bytes }: Batch,
  info: RecordInfo,
  context: RecordContext,
  onError: (code: RecordErrorCode) => void,
): Promise<Uint8Array> {
  let id = 'null';
  const tellId = (json: string): void => {
    id = json;
    context.tellId(json);
  };
  let refusal = info.refusal;
  try {
    const input = { format, file, info, bytes: bytes.subarray(info.start, info.end) };
    if (refusal === undefined) return await processRecord(input, { ...context, tellId });
  } catch (error) {
    const code = error instanceof RecordError ? error.code : 'internal';
    refusal = { code, message: (error as Error).message, id };
  }
  onError(refusal.code);
  return Buffer.from(`${renderError(info.number, file, refusal)}\n`);
}

/** In a buffer of its own, which can be handed over instead of copied. */
function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
