/** The limits of one record where none are given: far above what real pages take. */
import { constants } from 'node:buffer';

export const DEFAULT_LIMITS: Readonly<Record<'timeout' | 'maxMemory' | 'maxLineBytes', number>> = {
  /** Milliseconds; pages take some. */
  timeout: 30_000,
  /** Megabytes of heap; a page takes some tens of times its size. */
  maxMemory: 1024,
  maxLineBytes: 64 * 1_048_576,
};

/** A longer line would not fit into a string. */
export const MAX_LINE_BYTES: number = constants.MAX_STRING_LENGTH;
/** Heap that a worker needs to start and to do common pages. */
export const MIN_MEMORY = 64;
/** More threads than any machine has cores are a mistake. */
export const MAX_JOBS = 1024;
/** What a timer can count, in milliseconds. */
export const MAX_TIMEOUT = 2_147_483_647;
