/** Numbers the words of one page, and tells what is known of each. No string is made of any word that it is asked for. */
import type { WordClasses } from './word-classes.js';

/**
 * Two hashes of 32 bits tell words apart: how each begins, and how each character goes into it (FNV-1a, and a polynomial).
 * Sixty-four bits are plenty for the words of one page; who makes up two with the same has them counted as one, no more.
 */
export const EMPTY_HASH: number = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_FACTOR);
export const EMPTY_CHECK: number = 1;
const CHECK_FACTOR = 0x5bd1e995;
export const checkWith = (check: number, code: number): number => (Math.imul(check, CHECK_FACTOR) + code) | 0;

/** Words that many others are looked up before are filed in a map: nobody can make a page slow by words of like hashes. */
const MAX_PROBES = 24;
/** Slots are never more than so full, or there are so many of them. */
const SLOTS_PER_WORD = 2;
const MAX_SLOTS = 1 << 17;
const MIN_SLOTS = 1 << 8;
/** On pages with many different words, each takes so many characters of text; on others, more. */
const CHARACTERS_PER_WORD = 12;

/** Words by their numbers, from 0, in the order in which they were added: an open-addressed table over their hashes. */
class WordTable {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly capacity: number;
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  size = 0;

  constructor(words: number) {
    let slots = MIN_SLOTS;
    while (slots < SLOTS_PER_WORD * words && slots < MAX_SLOTS) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
    this.capacity = slots / SLOTS_PER_WORD;
    this.hashes = new Int32Array(this.capacity);
    this.checks = new Int32Array(this.capacity);
  }

  /** The slot that holds the word, or the free one where it belongs; -1 where neither is near. */
  slotOf(hash: number, check: number): number {
    const { slots, mask, hashes, checks } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const entry = slots[slot] ?? 0;
      if (entry === 0 || (hashes[entry - 1] === hash && checks[entry - 1] === check)) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  add(slot: number, hash: number, check: number): void {
    this.hashes[this.size] = hash;
    this.checks[this.size] = check;
    this.slots[slot] = ++this.size;
  }

  get isFull(): boolean {
    return this.size >= this.capacity;
  }
}

/** What is known of words: a table that is made once for the languages of a page. */
export class KnownWords {
  readonly table: WordTable;
  readonly classes: Uint8Array;
  /** Those that the table had no room for. */
  readonly others: Map<string, number> = new Map<string, number>();

  constructor(known: WordClasses = new Map()) {
    this.table = new WordTable(known.size);
    this.classes = new Uint8Array(known.size);
    for (const [word, classes] of known) {
      const hash = hashOf(word, 0, word.length);
      const check = checkOf(word, 0, word.length);
      const slot = this.table.slotOf(hash, check);
      if (slot < 0 || this.table.isFull) {
        this.others.set(word, classes);
        continue;
      }
      this.classes[this.table.size] = classes;
      this.table.add(slot, hash, check);
    }
  }

  /** Bits of {@link WordClasses}, 0 for a word of which nothing is known. */
  classOf(text: string, start: number, end: number, hash: number, check: number): number {
    const slot = this.table.slotOf(hash, check);
    const entry = slot < 0 ? 0 : (this.table.slots[slot] ?? 0);
    if (entry > 0) return this.classes[entry - 1] ?? 0;
    return this.others.size === 0 ? 0 : (this.others.get(text.slice(start, end)) ?? 0);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let index = start; index < end; index++) hash = hashWith(hash, text.charCodeAt(index));
  return hash;
}

function checkOf(text: string, start: number, end: number): number {
  let check = EMPTY_CHECK;
  for (let index = start; index < end; index++) check = checkWith(check, text.charCodeAt(index));
  return check;
}

export class Vocabulary {
  readonly known: KnownWords;
  readonly table: WordTable;
  /** Numbers of the words in the table, and those of all others. */
  readonly numbers: Int32Array;
  readonly others: Map<string, number> = new Map<string, number>();
  readonly classes: number[] = [];
  /** Where a line's words are gathered, and copied from: an array that grows keeps room for as many again. */
  readonly found: number[] = [];

  /** `length` is about that of the page. */
  constructor(known: KnownWords = new KnownWords(), length: number = 0) {
    this.known = known;
    this.table = new WordTable(length / CHARACTERS_PER_WORD);
    this.numbers = new Int32Array(this.table.capacity);
  }

  /** Number of the word from `start` to `end` of a text in lower case. */
  idOf(
    text: string,
    start: number = 0,
    end: number = text.length,
    hash: number = hashOf(text, start, end),
    check: number = checkOf(text, start, end),
  ): number {
    const { table } = this;
    const slot = table.slotOf(hash, check);
    const entry = slot < 0 ? 0 : (table.slots[slot] ?? 0);
    if (entry > 0) return this.numbers[entry - 1] ?? 0;
    const number = this.classes.length;
    if (slot < 0 || table.isFull) {
      const word = text.slice(start, end);
      const other = this.others.get(word);
      if (other !== undefined) return other;
      this.others.set(word, number);
    } else {
      this.numbers[table.size] = number;
      table.add(slot, hash, check);
    }
    this.classes.push(this.known.classOf(text, start, end, hash, check));
    return number;
  }

  /** What is known of a word: bits of {@link WordClasses}. */
  classOf(id: number): number {
    return this.classes[id] ?? 0;
  }

  get size(): number {
    return this.classes.length;
  }
}
