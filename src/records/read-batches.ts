/** Takes the inputs of a run, gives their records in batches, in order. */
import type { Chunks } from './decompress.js';
import { DocumentSplitter } from './document-splitter.js';
import { LineSplitter } from './line-splitter.js';
import type { Batch, RawRecord, RecordFormat, RecordInfo, Splitter } from './record.js';
import { WarcSplitter } from './warc-splitter.js';

/** One input of a run. */
export interface RecordSource {
  /** Named in error records; null where there is but one input. */
  readonly file: string | null;
  readonly format: RecordFormat;
  readonly chunks: Chunks;
}

export interface ReadOptions {
  readonly maxRecordBytes: number;
  /** So many records are passed over: an earlier run has written them. */
  readonly skip: number;
  /** Called for each WARC record that holds no page. */
  readonly onSkip: () => void;
}

/** Small enough that the workers end at about the same time, large enough that handing over costs nothing. */
const MAX_BATCH_BYTES = 131_072;
const MAX_BATCH_RECORDS = 64;

/**
 * A batch is never held back for more input: what a chunk completes is handed on, so that the records of a slow input
 * come out as they come in.
 *
 * @throws Error where fewer records than `skip` are there.
 */
export async function* readBatches(sources: AsyncIterable<RecordSource>, options: ReadOptions): AsyncGenerator<Batch> {
  let { skip } = options;
  for await (const source of sources) {
    const splitter = createSplitter(source.format, options);
    const collector = new BatchCollector(source);
    const collect = function* (records: Iterable<RawRecord>): Generator<Batch> {
      for (const record of records) {
        if (skip > 0) {
          skip--;
          continue;
        }
        const full = collector.add(record);
        if (full !== undefined) yield full;
      }
      const last = collector.take();
      if (last !== undefined) yield last;
    };
    for await (const chunk of source.chunks) yield* collect(splitter.push(chunk));
    yield* collect(splitter.end());
  }
  if (skip > 0) throw new Error('the output to be continued holds more records than the input');
}

function createSplitter(format: RecordFormat, { maxRecordBytes, onSkip }: ReadOptions): Splitter {
  if (format === 'jsonl') return new LineSplitter(maxRecordBytes);
  return format === 'warc' ? new WarcSplitter(maxRecordBytes, onSkip) : new DocumentSplitter(maxRecordBytes);
}

class BatchCollector {
  readonly #source: RecordSource;
  #pieces: Uint8Array[] = [];
  #records: RecordInfo[] = [];
  #length = 0;

  constructor(source: RecordSource) {
    this.#source = source;
  }

  /** The batch, where this record fills it. */
  add({ pieces, ...record }: RawRecord): Batch | undefined {
    const start = this.#length;
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#length += piece.length;
    }
    this.#records.push({ ...record, start, end: this.#length });
    const full = this.#length >= MAX_BATCH_BYTES || this.#records.length >= MAX_BATCH_RECORDS;
    return full ? this.take() : undefined;
  }

  /** The records so far, their bytes copied to a buffer of their own. */
  take(): Batch | undefined {
    if (this.#records.length === 0) return undefined;
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const { file, format } = this.#source;
    const batch = { file, format, bytes, records: this.#records };
    this.#pieces = [];
    this.#records = [];
    this.#length = 0;
    return batch;
  }
}
