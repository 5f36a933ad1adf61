/** Takes bytes in order, gives them to stdout, or to FILE.part, which becomes FILE when it is complete. */
import { existsSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { errorCodeOf } from '../records/error-record.js';
import { LineSplitter } from '../records/line-splitter.js';
import type { RecordErrorCode } from '../records/record.js';

export interface Output {
  /** What an earlier run has written. */
  readonly resumed: { readonly records: number; readonly errors: readonly RecordErrorCode[] };
  /** Resolves when more may be written. */
  write: (bytes: Uint8Array) => Promise<void>;
  /** Everything is written. */
  complete: () => Promise<void>;
}

const NOTHING: Output['resumed'] = { records: 0, errors: [] };
const LINE_FEED = 0x0a;
/** An error record is shorter; longer lines are only counted. */
const MAX_ERROR_LINE_BYTES = 16_384;

export class StandardOutput implements Output {
  readonly resumed: Output['resumed'] = NOTHING;

  async write(bytes: Uint8Array): Promise<void> {
    if (process.stdout.write(bytes)) return;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }

  /** A pipe takes what is left in its own time. */
  async complete(): Promise<void> {
    await new Promise((resolve) => process.stdout.write('', resolve));
  }
}

export class FileOutput implements Output {
  readonly resumed: Output['resumed'];
  readonly #path: string;
  /** Undefined for a device or a pipe, which is no file that could be renamed. */
  readonly #part: string | undefined;
  readonly #handle: FileHandle;

  private constructor(path: string, part: string | undefined, handle: FileHandle, resumed: Output['resumed']) {
    this.#path = path;
    this.#part = part;
    this.#handle = handle;
    this.resumed = resumed;
  }

  static async open(path: string, resume: boolean): Promise<FileOutput> {
    const isSpecial = existsSync(path) && !statSync(path).isFile();
    if (isSpecial) return new FileOutput(path, undefined, await open(path, 'w'), NOTHING);
    const part = `${path}.part`;
    if (!resume || !existsSync(part)) return new FileOutput(path, part, await open(part, 'w'), NOTHING);
    const handle = await open(part, 'r+');
    const { length, ...resumed } = await readBack(handle);
    await handle.truncate(length);
    await handle.close();
    return new FileOutput(path, part, await open(part, 'a'), resumed);
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) at += (await this.#handle.write(bytes, at)).bytesWritten;
  }

  async complete(): Promise<void> {
    // The name must not be there before the bytes are, whatever happens to the machine.
    if (this.#part !== undefined) await this.#handle.sync();
    await this.#handle.close();
    if (this.#part !== undefined) await rename(this.#part, this.#path);
  }
}

/** Whole lines of an earlier run: how many, which of them are errors, and how many bytes they take. */
async function readBack(handle: FileHandle): Promise<{ length: number; records: number; errors: RecordErrorCode[] }> {
  const splitter = new LineSplitter(MAX_ERROR_LINE_BYTES);
  const errors: RecordErrorCode[] = [];
  let [records, length, position] = [0, 0, 0];
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    for (const { pieces } of splitter.push(chunk)) {
      records++;
      const code = errorCodeOf(Buffer.concat(pieces));
      if (code !== undefined) errors.push(code);
    }
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last >= 0) length = position + last + 1;
    position += chunk.length;
  }
  return { length, records, errors };
}
