/** The nouns of corpora: what a record is on its way from the input to the output. */
import type { Article, ExtractOptions } from '../types.js';

/** What can be wrong with a record. Later minor versions may add codes. */
export type RecordErrorCode =
  | 'empty-line'
  | 'invalid-json'
  | 'invalid-utf-8'
  | 'not-an-object'
  | 'missing-field'
  | 'wrong-type'
  | 'member-exists'
  | 'too-long'
  | 'damaged'
  | 'undecodable'
  | 'timeout'
  | 'out-of-memory'
  | 'internal';

/** How the records of an input are told apart; a document is one record. */
export type RecordFormat = 'jsonl' | 'warc' | 'document';

/** What becomes of a record: a line of JSON with the article, the whole Article, or what a person reads. */
export type RecordOutput = 'jsonl' | 'json' | 'text' | 'markdown' | 'html' | 'lines';

/** Why a record is not read: it is written as an error in its place. */
export interface Refusal {
  readonly code: RecordErrorCode;
  readonly message: string;
  /** The record's own `id` as JSON, where it could be read. */
  readonly id?: string;
}

/** What a WARC record's headers say of the page that it holds. */
export interface PageHeaders {
  readonly id: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly format: 'html' | 'text';
  readonly contentType: string | null;
  /** Where the page starts in the record's block: after the HTTP headers, where there are any. */
  readonly bodyStart: number;
  readonly transferEncoding: string;
  readonly contentEncoding: string;
}

/** A record as it was found in its input. */
export interface RawRecord {
  /** Place in its input, from 1: the line of JSONL, the record of WARC. */
  readonly number: number;
  readonly pieces: readonly Uint8Array[];
  readonly refusal?: Refusal;
  readonly page?: PageHeaders;
}

/** Finds records in the bytes of one input, however they are cut into chunks. */
export interface Splitter {
  push: (chunk: Uint8Array) => Iterable<RawRecord>;
  end: () => Iterable<RawRecord>;
}

/** A record within the bytes of its batch. */
export interface RecordInfo extends Omit<RawRecord, 'pieces'> {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring records of one input: what a worker is given at a time. */
export interface Batch {
  readonly format: RecordFormat;
  /** The input's name; null where there is but one. */
  readonly file: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly records: readonly RecordInfo[];
}

/** What is done with every record. */
export interface RecordSettings {
  readonly to: RecordOutput;
  /** The member that holds the page; undefined: `text`, else `html`. */
  readonly field: string | undefined;
  /** The member that is added. */
  readonly outField: string;
  readonly overwrite: boolean;
  readonly withLines: boolean;
  readonly minConfidence: number;
  readonly encoding: string | undefined;
  readonly extract: ExtractOptions;
}

/** Records as they are written, in order. */
export interface BatchResult {
  /** Whole lines; for each record exactly one in JSON formats. */
  readonly bytes: Uint8Array;
  readonly records: number;
  /** The codes of its error records. */
  readonly errors: readonly RecordErrorCode[];
}

/** Reads one page. */
export type ExtractPage = (input: string, options: ExtractOptions) => Article | Promise<Article>;
