/** Takes an input's name and its first bytes, gives how its records are told apart. */
import type { RecordFormat } from './record.js';

/** The first key of an object on one line; pages of text don't open like that. */
const JSON_LINE = /^\u{feff}?[ \t]{0,99}\{[ \t]{0,99}(?:\}|"(?:[^"\\\n]|\\.){0,999}"[ \t]{0,99}:)/u;
const JSON_NAME = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/iu;
const WARC_NAME = /\.(?:warc|wet)(?:\.(?:gz|zst))?$/iu;

/** As much of an input as the decision looks at. */
export const HEAD_BYTES = 4096;

/** Undefined where the name tells nothing. */
export function formatOfName(name: string): RecordFormat | undefined {
  if (JSON_NAME.test(name)) return 'jsonl';
  return WARC_NAME.test(name) ? 'warc' : undefined;
}

/** Anything that is neither WARC nor a line of JSON is one page. */
export function formatOfHead(head: Uint8Array): RecordFormat {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head.subarray(0, HEAD_BYTES));
  if (text.startsWith('WARC/1.')) return 'warc';
  return JSON_LINE.test(text) ? 'jsonl' : 'document';
}
