/** Takes measured blocks and the core, gives how much each block's words are the core's and how much the rest's. */
import { newBytes, newFloats } from './numbers.js';
import type { Core, MeasuredBlock, Similarity } from './measured.js';

/** Blocks of more words make the core's vocabulary. */
const MIN_CORE_WORDS = 10;
/** As many of the core's commonest words are taken for function words. */
const COMMON_WORDS = 25;

/** Words are weighted by how few blocks of the page have them (inverse document frequency, Spärck Jones 1972). */
export function compareVocabulary(blocks: readonly MeasuredBlock[], core: Core, size: number): Similarity {
  const inCore = new Uint32Array(size);
  const inRest = new Uint32Array(size);
  const holders = new Uint32Array(size);
  const lastHolder = new Int32Array(size).fill(-1);
  const isCore = blocks.map(
    ({ words }, index) => index >= core.start && index < core.end && words.count > MIN_CORE_WORDS,
  );
  for (const [index, { words }] of blocks.entries()) {
    const counts = isCore[index] === true ? inCore : inRest;
    for (const id of words.ids) {
      counts[id] = (counts[id] ?? 0) + 1;
      if (lastHolder[id] === index) continue;
      lastHolder[id] = index;
      holders[id] = (holders[id] ?? 0) + 1;
    }
  }
  const common = commonest(inCore);
  const rarity = newFloats(size);
  for (let id = 0; id < size; id++) rarity[id] = Math.log((blocks.length + 1) / ((holders[id] ?? 0) + 0.5));
  const toCore = newFloats(blocks.length);
  const toRest = newFloats(blocks.length);
  const commonWords = newFloats(blocks.length);
  const own = new Uint32Array(size);
  const logs = logarithms(inCore);
  for (const [index, { words }] of blocks.entries()) {
    const { ids } = words;
    if (ids.length === 0) continue;
    for (const id of ids) own[id] = (own[id] ?? 0) + 1;
    let [weight, shared, sharedWithRest, functionWords] = [0, 0, 0, 0];
    for (const id of ids) {
      if (common[id] === 1) {
        functionWords++;
        continue;
      }
      const idf = rarity[id] ?? 0;
      const mine = own[id] ?? 0;
      const coreCount = (inCore[id] ?? 0) - (isCore[index] === true ? mine : 0);
      const restCount = (inRest[id] ?? 0) - (isCore[index] === true ? 0 : mine);
      weight += idf;
      if (coreCount > 0) shared += (idf * (1 + (logs[coreCount] ?? 0))) / (1 + (logs[1 + coreCount] ?? 0));
      if (restCount > 0) sharedWithRest += idf;
    }
    for (const id of ids) own[id] = 0;
    commonWords[index] = functionWords / ids.length;
    if (weight <= 0) continue;
    toCore[index] = shared / weight;
    toRest[index] = sharedWithRest / weight;
  }
  return { toCore, toRest, commonWords };
}

/** Logarithms of the whole numbers up to one beyond the greatest count. */
function logarithms(counts: Uint32Array): Float64Array {
  const logs = newFloats(counts.reduce((most, count) => Math.max(most, count), 0) + 2);
  for (let number = 1; number < logs.length; number++) logs[number] = Math.log(number);
  return logs;
}

/** 1 for the words that are counted most, of at least two counts; of equal ones for the first. */
function commonest(counts: Uint32Array): Uint8Array {
  const common = newBytes(counts.length);
  /** By a count: how many words have it. */
  const having = new Uint32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 1);
  for (const count of counts) having[count] = (having[count] ?? 0) + 1;
  let least = having.length;
  let more = 0;
  while (least > 2 && more + (having[least - 1] ?? 0) <= COMMON_WORDS) more += having[--least] ?? 0;
  let left = COMMON_WORDS - more;
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id] ?? 0;
    if (count >= least) common[id] = 1;
    else if (count > 1 && count === least - 1 && left > 0) {
      common[id] = 1;
      left--;
    }
  }
  return common;
}
