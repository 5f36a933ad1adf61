/** Takes what is wrong with a record, gives the line of JSON that stands in its place; and knows such a line again. */
import type { RecordErrorCode, Refusal } from './record.js';

/** What is wrong with a record. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;

  constructor(code: RecordErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Without a line break. */
export function renderError(number: number, file: string | null, { id, code, message }: Refusal): string {
  const source = file === null ? '' : `"file":${JSON.stringify(file)},`;
  return `{"line":${number},${source}"id":${id ?? 'null'},"error":${JSON.stringify({ code, message })}}`;
}

const OPENING = '{"line":';
/** Longer ones hold an article. */
const MAX_LENGTH = 16_384;

/** The code of a line that {@link renderError} wrote; undefined for any other line. */
export function errorCodeOf(line: Uint8Array): RecordErrorCode | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString();
  if (!text.startsWith(OPENING)) return undefined;
  const { line: number, file, error, ...rest } = JSON.parse(text) as Record<string, unknown>;
  if (typeof number !== 'number' || !(file === undefined || typeof file === 'string')) return undefined;
  if (Object.keys(rest).join() !== 'id' || typeof error !== 'object' || error === null) return undefined;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (Object.keys(error).length !== 2 || typeof message !== 'string') return undefined;
  return typeof code === 'string' ? (code as RecordErrorCode) : undefined;
}
