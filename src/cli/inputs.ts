/** Takes the name of an input, gives its bytes, unpacked, and how far it has been read. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decompress, peek } from '../records/decompress.js';
import type { Chunks } from '../records/decompress.js';
import { formatOfHead, formatOfName, HEAD_BYTES } from '../records/detect-format.js';
import type { RecordFormat } from '../records/record.js';

export interface Input {
  readonly path: string;
  /** How its records are told apart, by its name or else by its first bytes. */
  readonly format: RecordFormat;
  readonly chunks: Chunks;
}

/** What can be told of an input that cannot be read. */
export class InputError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot be read: ${describe(cause)}`);
    this.path = path;
  }
}

/** `ENOENT: no such file or directory, open 'x'` is `no such file or directory`. */
export function describe(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z\d]+: (.+?)(?:, |$)/u.exec(message)?.[1] ?? message;
}

function raise(path: string, cause: unknown): never {
  throw new InputError(path, cause);
}

/** Opens inputs; counts the bytes that come out of them before they are unpacked. */
export class Inputs {
  readonly paths: readonly string[];
  #bytes = 0;

  constructor(files: readonly string[]) {
    this.paths = files.length === 0 ? ['-'] : files;
  }

  /** Bytes read so far, as they are stored. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Bytes of all files; undefined where one of them has no size. */
  async size(): Promise<number | undefined> {
    let size = 0;
    for (const path of this.paths) {
      const found = path === '-' ? undefined : await stat(path).catch((error: unknown) => raise(path, error));
      if (found?.isFile() !== true) return undefined;
      size += found.size;
    }
    return size;
  }

  /** @throws InputError where it cannot be opened; the chunks throw it where it cannot be read on. */
  async open(path: string): Promise<Input> {
    const { head, all } = await peek(this.#read(path), HEAD_BYTES);
    return { path, format: formatOfName(path) ?? formatOfHead(head), chunks: all };
  }

  async *#read(path: string): Chunks {
    try {
      yield* decompress(this.#count(path === '-' ? process.stdin : createReadStream(path)));
    } catch (error) {
      throw new InputError(path, error);
    }
  }

  async *#count(chunks: AsyncIterable<unknown>): Chunks {
    for await (const chunk of chunks as Chunks) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }
}
