/** Takes the results of a run as they come, gives its figures: for the progress line, the summary and `--stats`. */
import type { BatchResult, RecordErrorCode } from '../records/record.js';
import type { Output } from './output.js';

/** What `--stats` prints. */
export interface Figures {
  /** Records in the output. */
  readonly records: number;
  /** Those of them that an earlier run had written. */
  readonly resumed: number;
  /** Error records in the output. */
  readonly failed: number;
  readonly errors: Readonly<Partial<Record<RecordErrorCode, number>>>;
  /** WARC records that hold no page. */
  readonly skipped: number;
  /** Bytes read, as they are stored. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly seconds: number;
  readonly recordsPerSecond: number;
  readonly megabytesPerSecond: number;
}

const BYTES_A_MEGABYTE = 1e6;
const MILLISECONDS_A_SECOND = 1000;
const round = (value: number): number => Math.round(value * 100) / 100;

export class RunStatistics {
  readonly #start = performance.now();
  readonly #resumed: number;
  readonly #readBytes: () => number;
  readonly #errors = new Map<RecordErrorCode, number>();
  #records = 0;
  #skipped = 0;
  #bytesOut = 0;

  constructor(resumed: Output['resumed'], readBytes: () => number) {
    this.#resumed = resumed.records;
    this.#readBytes = readBytes;
    for (const code of resumed.errors) this.#countError(code);
  }

  add({ bytes, records, errors }: BatchResult): void {
    this.#records += records;
    this.#bytesOut += bytes.length;
    for (const code of errors) this.#countError(code);
  }

  skip(): void {
    this.#skipped++;
  }

  figures(): Figures {
    const seconds = (performance.now() - this.#start) / MILLISECONDS_A_SECOND;
    const bytesIn = this.#readBytes();
    return {
      records: this.#resumed + this.#records,
      resumed: this.#resumed,
      failed: [...this.#errors.values()].reduce((total, count) => total + count, 0),
      errors: Object.fromEntries(this.#errors),
      skipped: this.#skipped,
      bytesIn,
      bytesOut: this.#bytesOut,
      seconds: round(seconds),
      recordsPerSecond: round(this.#records / seconds),
      megabytesPerSecond: round(bytesIn / BYTES_A_MEGABYTE / seconds),
    };
  }

  #countError(code: RecordErrorCode): void {
    this.#errors.set(code, (this.#errors.get(code) ?? 0) + 1);
  }
}

/** `3 of 1000 records failed: 2 invalid-json, 1 timeout`. */
export const describeFailures = ({ records, failed, errors }: Figures): string =>
  `${failed} of ${records} records failed: ${Object.entries(errors)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')}`;
