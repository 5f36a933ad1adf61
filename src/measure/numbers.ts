/**
 * Gives arrays of numbers, all 0. A page takes some hundreds of them, and memory of its own for each would cost more than
 * what is done with it: they are cut from larger pieces, each part of which is given once.
 */

const PIECE = 1 << 16;
/** Longer arrays have memory of their own. */
const MAX_PART = PIECE >> 3;
const ALIGNMENT = 8;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/** Where so many bytes begin that nobody has been given. */
function take(bytes: number): number {
  if (used + bytes > PIECE) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const start = used;
  used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return start;
}

export function newBytes(count: number): Uint8Array {
  if (count > MAX_PART) return new Uint8Array(count);
  const start = take(count);
  return new Uint8Array(piece, start, count);
}

export function newFloats(count: number): Float64Array {
  const bytes = count * Float64Array.BYTES_PER_ELEMENT;
  if (bytes > MAX_PART) return new Float64Array(count);
  const start = take(bytes);
  return new Float64Array(piece, start, count);
}
