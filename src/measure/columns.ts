/**
 * Takes measured blocks, gives their numbers as columns: a heuristic reads one or two numbers of every block, and side by
 * side they are read ten times as fast as out of the blocks.
 */
import type { Column, Columns, MeasuredBlock } from './measured.js';

export function columnsOf(blocks: readonly MeasuredBlock[]): Columns {
  const count = blocks.length;
  const column = (): Column => new Float64Array(count);
  const columns: Columns = {
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
    prose: new Uint8Array(count),
    terminated: new Uint8Array(count),
    phrases: new Uint32Array(count),
  };
  let index = 0;
  for (const { words, mass, linkDensity, isProse, terminated, phrases } of blocks) {
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
    columns.phrases[index] = phrases.whole | phrases.opening;
    index++;
  }
  return columns;
}

/** Block by block one column over another, `otherwise` where the other is 0. */
export function ratio(part: Column, whole: Column, otherwise: number = 0): Column {
  const ratios = new Float64Array(part.length);
  for (let index = 0; index < part.length; index++) {
    const divisor = whole[index] ?? 0;
    ratios[index] = divisor > 0 ? (part[index] ?? 0) / divisor : otherwise;
  }
  return ratios;
}

/** What the block so many places further on has; `outside` beyond the page's ends. */
export function shifted(values: Column, offset: number, outside: number = 0): Column {
  const moved = new Float64Array(values.length).fill(outside);
  if (offset < 0) moved.set(values.subarray(0, Math.max(0, values.length + offset)), Math.min(-offset, values.length));
  else moved.set(values.subarray(Math.min(offset, values.length)));
  return moved;
}
