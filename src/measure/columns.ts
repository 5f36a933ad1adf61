/**
 * Takes measured blocks, gives their numbers as columns: a heuristic reads one or two numbers of every block, and side by
 * side they are read ten times as fast as out of the blocks.
 */
import { newBytes, newFloats } from './numbers.js';
import { isStamp } from './dates.js';
import { ENDINGS } from './measured.js';
import type { Column, Columns, MeasuredBlock } from './measured.js';

/** Lines of more words are no headings. */
const MAX_HEADING_WORDS = 9;
/** "Read also: Bridge to reopen" leads to nothing but what it says itself. */
const HOLDS_ITS_LINK = /[:：]\s*[\p{L}\p{N}"“«„「『(]/u;

/** `wordCount` is the size of the page's vocabulary. */
export function columnsOf(blocks: readonly MeasuredBlock[], wordCount: number): Columns {
  const count = blocks.length;
  const column = (): Column => newFloats(count);
  const columns = {
    words: column(),
    length: column(),
    letters: column(),
    digits: column(),
    capitals: column(),
    innerWords: column(),
    innerCapitalised: column(),
    sentences: column(),
    commas: column(),
    separators: column(),
    numbered: column(),
    functionWords: column(),
    noticeWords: column(),
    furnitureWords: column(),
    otherWords: column(),
    mass: column(),
    linkDensity: column(),
    prose: newBytes(count),
    terminated: newBytes(count),
    phrases: new Uint32Array(count),
    cues: new Uint32Array(count),
    headingCues: new Uint32Array(count),
    endings: newBytes(count),
    dates: newBytes(count),
    stamps: newBytes(count),
    keys: new Uint32Array(count),
    none: newBytes(count),
  };
  let index = 0;
  let anyPhrases = 0;
  const keys = new Map<string, number>();
  for (const { text, words, mass, linkDensity, isProse, terminated, phrases, ending, date, key } of blocks) {
    columns.words[index] = words.count;
    columns.length[index] = words.length;
    columns.letters[index] = words.letters;
    columns.digits[index] = words.digits;
    columns.capitals[index] = words.capitals;
    columns.innerWords[index] = words.innerWords;
    columns.innerCapitalised[index] = words.innerCapitalised;
    columns.sentences[index] = words.sentences;
    columns.commas[index] = words.commas;
    columns.separators[index] = words.separators;
    columns.numbered[index] = words.ids.length;
    columns.functionWords[index] = words.functionWords;
    columns.noticeWords[index] = words.noticeWords;
    columns.furnitureWords[index] = words.furnitureWords;
    columns.otherWords[index] = words.otherWords;
    columns.mass[index] = mass;
    columns.linkDensity[index] = linkDensity;
    columns.prose[index] = isProse ? 1 : 0;
    columns.terminated[index] = terminated ? 1 : 0;
    const set = phrases.whole | phrases.opening;
    columns.phrases[index] = set;
    anyPhrases |= set;
    if (set !== 0 && words.count <= MAX_HEADING_WORDS) {
      columns.cues[index] = set;
      if (!HOLDS_ITS_LINK.test(text)) columns.headingCues[index] = set;
    }
    columns.endings[index] = ENDINGS.indexOf(ending);
    columns.dates[index] = date;
    columns.stamps[index] = isStamp(date) ? 1 : 0;
    let keyNumber = keys.get(key);
    if (keyNumber === undefined) keys.set(key, (keyNumber = keys.size));
    columns.keys[index] = keyNumber;
    index++;
  }
  return { ...columns, anyPhrases, wordCount, keyCount: keys.size };
}

/** Block by block one column over another, `otherwise` where the other is 0. */
export function ratio(part: Column, whole: Column, otherwise: number = 0): Column {
  const ratios = newFloats(part.length);
  for (let index = 0; index < part.length; index++) {
    const divisor = whole[index] ?? 0;
    ratios[index] = divisor > 0 ? (part[index] ?? 0) / divisor : otherwise;
  }
  return ratios;
}

/** What the block so many places further on has; `outside` beyond the page's ends. */
export function shifted(values: Column, offset: number, outside: number = 0): Column {
  const moved = newFloats(values.length).fill(outside);
  if (offset < 0) moved.set(values.subarray(0, Math.max(0, values.length + offset)), Math.min(-offset, values.length));
  else moved.set(values.subarray(Math.min(offset, values.length)));
  return moved;
}

/** 1 for each block whose set in the column has any of the given bits. */
export function flagsOf(sets: Uint32Array, bits: number): Uint8Array {
  const flags = newBytes(sets.length);
  for (let index = 0; index < sets.length; index++) if (((sets[index] ?? 0) & bits) !== 0) flags[index] = 1;
  return flags;
}

/** 1 for each block whose number in the column is the given one. */
export function flagsWhere(numbers: Uint8Array, number: number): Uint8Array {
  const flags = newBytes(numbers.length);
  for (let index = 0; index < numbers.length; index++) if (numbers[index] === number) flags[index] = 1;
  return flags;
}
