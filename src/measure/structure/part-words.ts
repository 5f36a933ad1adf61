/** Takes what elements are called (classes, ids), gives the kinds of page parts that their words name, as bits. */
import { PART_WORDS } from './part-vocabulary.js';
import type { Part } from './part-vocabulary.js';

/** In the order of their bits. */
export const PARTS: readonly Part[] = Object.keys(PART_WORDS) as Part[];

export const partBit = (part: Part): number => 1 << PARTS.indexOf(part);

export const partBits = (...parts: Part[]): number => parts.reduce((bits, part) => bits | partBit(part), 0);

const BITS_OF: ReadonlyMap<string, number> = vocabularyOf();

function vocabularyOf(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const part of PARTS)
    for (const word of PART_WORDS[part].split(' ')) bits.set(word, (bits.get(word) ?? 0) | partBit(part));
  return bits;
}

/** `relatedPosts`, `related-posts` and `related_posts` are two words each; digits part words. */
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;
/** The same in names of ASCII, as nearly all are, found in half the time. */
const ASCII_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Names of more words are generated. */
const MAX_WORDS = 60;

/** Names come again and again on one page: each is looked up once. */
export class PartReader {
  readonly #known = new Map<string, number>([['', 0]]);

  partsOf(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = readParts(name);
    this.#known.set(name, found);
    return found;
  }
}

function readParts(name: string): number {
  const words = name.match(BEYOND_ASCII.test(name) ? WORD : ASCII_WORD) ?? [];
  let bits = 0;
  let before = '';
  for (const word of words.slice(0, MAX_WORDS)) {
    const lower = word.toLowerCase();
    bits |= BITS_OF.get(lower) ?? 0;
    if (before !== '') bits |= BITS_OF.get(`${before}-${lower}`) ?? 0;
    before = lower;
  }
  return bits;
}
