/** The entry for corpora: takes a stream of records, gives each with the article of its page, in order, on Node. */
import { availableParallelism } from 'node:os';
import type { ArticleMember } from './article-member.js';
import { checkRecordOptions } from './check-record-options.js';
import { decompress, peek } from './decompress.js';
import type { Chunks } from './decompress.js';
import { formatOfHead, HEAD_BYTES } from './detect-format.js';
import { extractBatches } from './extract-batches.js';
import { iterateChunks } from './iterate-chunks.js';
import type { RecordInput } from './iterate-chunks.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { RecordErrorCode } from './record.js';
import type { RecordSource } from './read-batches.js';
import type { ExtractOptions } from '../types.js';

export type { ArticleMember, RecordLine } from './article-member.js';
export type { RecordInput } from './iterate-chunks.js';
export type { RecordErrorCode } from './record.js';
export type { Article, BodyLabel, Label, NoiseLabel, Warning, WarningCode } from '../types.js';

/** Options of {@link extractRecords}; every member may be left out or `undefined`. */
export interface RecordOptions extends Pick<ExtractOptions, 'language' | 'keep' | 'drop' | 'limits'> {
  /** How the records are told apart. Default `'auto'`: WARC by its first bytes, else JSONL. WET is WARC. */
  readonly from?: 'auto' | 'jsonl' | 'wet' | 'warc' | undefined;
  /** The member of a JSONL record that holds the page. Default: `text`, else `html`. `html` is read as HTML. */
  readonly field?: string | undefined;
  /** The member that is added. Default `'article'`. */
  readonly outField?: string | undefined;
  /** Whether an existing member of that name is replaced; otherwise it makes an error record. Default false. */
  readonly overwrite?: boolean | undefined;
  /** Whether the added member holds the page's lines with their labels. Default false. */
  readonly withLines?: boolean | undefined;
  /** 0 to 1: below this confidence the text is left empty. Default 0. */
  readonly minConfidence?: number | undefined;
  /** The encoding of the pages in WARC records, whatever they declare. */
  readonly encoding?: string | undefined;
  /** Worker threads. Default: one for each core. */
  readonly jobs?: number | undefined;
  /** Milliseconds that one record may take. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Megabytes of heap that one worker may take. Default 1,024. */
  readonly maxMemory?: number | undefined;
  /** Bytes that one record may have. Default 64 MiB. */
  readonly maxLineBytes?: number | undefined;
}

/** What is written in the place of a record that could not be read. */
export interface ErrorRecord {
  /** Place in the input, from 1: the line of JSONL, the record of WARC. */
  readonly line: number;
  /** The record's own `id`, where it could be read. */
  readonly id: string | number | null;
  readonly error: { readonly code: RecordErrorCode; readonly message: string };
}

/** A record with its article in the member `article`, or in the one that `outField` names. */
export type ExtractedRecord = Readonly<Record<string, unknown>> & { readonly article: ArticleMember };

/**
 * Reads JSONL, WET or WARC, gzip or zstd too, and yields one line of JSON for each record, with its line feed: the
 * input's own bytes with one member added, or an error record. In input order, none left out. The work is done on
 * worker threads; as long as nothing is asked for, no more than a bounded window of the input is read.
 *
 * ```js
 * await pipeline(createReadStream('crawl.jsonl'), extractLines, createWriteStream('articles.jsonl'));
 * ```
 *
 * @throws TypeError or RangeError when an option has the wrong type or is outside of its set; Error where the input
 * cannot be unpacked, after the records before.
 */
export function extractLines(
  source: RecordInput,
  options?: RecordOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { settings, format, ...limits } = checkRecordOptions(options);
  const chunks = iterateChunks(source);
  return splitResults({
    sources: openSource(chunks, format),
    settings,
    jobs: limits.jobs ?? availableParallelism(),
    timeout: limits.timeout ?? DEFAULT_LIMITS.timeout,
    maxMemory: limits.maxMemory ?? DEFAULT_LIMITS.maxMemory,
    maxRecordBytes: limits.maxLineBytes ?? DEFAULT_LIMITS.maxLineBytes,
    skip: 0,
    onSkip: () => undefined,
    worker: new URL('./worker.js', import.meta.url),
  });
}

/**
 * Like {@link extractLines}, with each record as an object: the record with its article, or an {@link ErrorRecord}.
 *
 * ```js
 * for await (const record of extractRecords(createReadStream('crawl.warc.gz'))) {
 *   if ('error' in record) console.error(record.line, record.error.code);
 *   else console.log(record.url, record.article.title);
 * }
 * ```
 *
 * @throws TypeError or RangeError when an option has the wrong type or is outside of its set; Error where the input
 * cannot be unpacked, after the records before.
 */
export function extractRecords(
  source: RecordInput,
  options?: RecordOptions,
): AsyncGenerator<ExtractedRecord | ErrorRecord, void, undefined> {
  return parseLines(extractLines(source, options));
}

async function* parseLines(
  lines: AsyncIterable<Uint8Array>,
): AsyncGenerator<ExtractedRecord | ErrorRecord, void, undefined> {
  const decoder = new TextDecoder();
  for await (const line of lines) yield JSON.parse(decoder.decode(line)) as ExtractedRecord | ErrorRecord;
}

const LINE_FEED = 0x0a;

async function* splitResults(run: Parameters<typeof extractBatches>[0]): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const { bytes } of extractBatches(run)) {
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, start) + 1;
      yield bytes.subarray(start, end);
      start = end;
    }
  }
}

async function* openSource(chunks: Chunks, format: 'auto' | 'jsonl' | 'warc'): AsyncGenerator<RecordSource> {
  const unpacked = decompress(chunks);
  if (format !== 'auto') {
    yield { file: null, format, chunks: unpacked };
    return;
  }
  const { head, all } = await peek(unpacked, HEAD_BYTES);
  yield { file: null, format: formatOfHead(head) === 'warc' ? 'warc' : 'jsonl', chunks: all };
}
