/**
 * Sets of signs, one bit a sign, each kept once however many blocks show it: read in order they are sorted, strongest
 * first.
 */

/** Any odd number mixes. */
const MIXER = 0x01000193;
/** Sets that there is room for at first. */
const FIRST_ROOM = 64;

export class SignSets {
  #sets: Int32Array;
  #size = 0;
  /** Numbers of the sets, by a hash of what is in them. */
  readonly #known = new Map<number, number[]>();

  /** `width` is how many numbers of 32 bits a set takes. */
  constructor(readonly width: number) {
    this.#sets = new Int32Array(FIRST_ROOM * width);
  }

  /** The number of the set that stands in an array from a place on. */
  add(source: Int32Array, from: number): number {
    const hash = this.#hash(source, from);
    const alike = this.#known.get(hash);
    if (alike !== undefined) for (const set of alike) if (this.#holds(set, source, from)) return set;
    const set = this.#size++;
    if (alike === undefined) this.#known.set(hash, [set]);
    else alike.push(set);
    if (this.#sets.length < this.#size * this.width) this.#grow();
    const start = set * this.width;
    for (let n = 0; n < this.width; n++) this.#sets[start + n] = source[from + n] ?? 0;
    return set;
  }

  /** The bits of a set's n-th number. */
  bitsOf(set: number, n: number): number {
    return this.#sets[set * this.width + n] ?? 0;
  }

  #hash(source: Int32Array, from: number): number {
    let hash = 0;
    for (let at = from; at < from + this.width; at++) hash = Math.imul(hash ^ (source[at] ?? 0), MIXER);
    return hash;
  }

  #holds(set: number, source: Int32Array, from: number): boolean {
    const start = set * this.width;
    for (let n = 0; n < this.width; n++) if (this.#sets[start + n] !== source[from + n]) return false;
    return true;
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#sets.length);
    larger.set(this.#sets);
    this.#sets = larger;
  }
}
