/** The kinds of bad record: the bytes of each line, and what comes of it: an error code, or the article. */
import { page } from './small-corpus.js';

export interface BadRecord {
  readonly kind: string;
  /** Without its line break. */
  readonly line: Buffer;
  /** Undefined: it is read like any other. */
  readonly code: string | undefined;
}

const object = (value: object): string => JSON.stringify(value);
const text = page(0);

/** So many bytes make a line too long in the tests. */
export const MAX_LINE_BYTES = 4096;

export const BAD_RECORDS: readonly BadRecord[] = [
  { kind: 'invalid JSON', line: Buffer.from('{"id":1,"text":"abc'), code: 'invalid-json' },
  { kind: 'missing field', line: Buffer.from(object({ id: 2, body: text })), code: 'missing-field' },
  { kind: 'wrong type', line: Buffer.from(object({ id: 3, text: 5 })), code: 'wrong-type' },
  { kind: 'empty line', line: Buffer.from(''), code: 'empty-line' },
  { kind: 'byte order mark', line: Buffer.from(`\ufeff${object({ id: 5, text })}`), code: 'invalid-json' },
  { kind: 'CRLF', line: Buffer.from(`${object({ id: 6, text })}\r`), code: undefined },
  { kind: 'NUL', line: Buffer.from(`{"id":7,"text":"a\0b"}`), code: 'invalid-json' },
  {
    kind: 'invalid UTF-8',
    line: Buffer.from([...Buffer.from('{"text":"'), 0xff, 0xfe, 0x22, 0x7d]),
    code: 'invalid-utf-8',
  },
  {
    kind: 'lone surrogate',
    line: Buffer.from(`{"id":9,"text":"\\ud800 ${page(9).replaceAll('\n', '\\n')}"}`),
    code: undefined,
  },
  {
    kind: '__proto__ key',
    line: Buffer.from(`{"id":10,"__proto__":{"text":1},"text":${JSON.stringify(text)}}`),
    code: undefined,
  },
  { kind: 'JSON array', line: Buffer.from(JSON.stringify([{ text }])), code: 'not-an-object' },
  { kind: 'number', line: Buffer.from('12'), code: 'not-an-object' },
  { kind: 'too long', line: Buffer.from(object({ id: 13, text: 'long '.repeat(MAX_LINE_BYTES) })), code: 'too-long' },
  { kind: 'member exists', line: Buffer.from(object({ id: 14, article: null, text })), code: 'member-exists' },
];
