/** Takes measured blocks and the core, gives what surrounds each block: runs, distances, neighbourhoods. Linear in blocks. */
import { newFloats } from './numbers.js';
import { ratio } from './columns.js';
import type { Column, Columns, Context, MeasuredBlock } from './measured.js';

/** "No such block". */
export const FAR = 60;
/** Blocks from so many words on make a run; it bridges one shorter block. */
const RUN_WORDS = 10;

export function describeContext(blocks: readonly MeasuredBlock[], columns: Columns): Context {
  const count = blocks.length;
  const { mass, prose } = columns;
  const logMass = newFloats(count);
  const massBefore = newFloats(count);
  let total = 0;
  for (let index = 0; index < count; index++) {
    logMass[index] = Math.log1p(mass[index] ?? 0);
    massBefore[index] = total += mass[index] ?? 0;
  }
  for (let index = 0; index < count; index++) massBefore[index] = (massBefore[index] ?? 0) / (total || 1);
  return {
    logMass,
    massBefore,
    runShare: runShares(columns, total || 1),
    sinceProse: blocksSince(prose),
    untilProse: blocksUntil(prose),
    previousProse: lastLength(columns.words, prose),
    nextProse: lastLength(columns.words.slice().reverse(), prose.slice().reverse()).reverse(),
    ...groups(blocks, columns),
    openRun: openRuns(columns.terminated),
  };
}

/** Per place, the distance to the last one whose flag is 1, {@link FAR} at most. */
export function blocksSince(flags: Uint8Array, cap: number = FAR): Float64Array {
  const since = newFloats(flags.length);
  let distance = cap;
  for (let index = 0; index < flags.length; index++) {
    distance = flags[index] === 1 ? 0 : Math.min(cap, distance + 1);
    since[index] = distance;
  }
  return since;
}

/** The same for the next true one. */
export function blocksUntil(flags: Uint8Array, cap: number = FAR): Float64Array {
  return blocksSince(flags.slice().reverse(), cap).reverse();
}

/** Box blurs in a row that come close to a Gaussian (Wells 1986, "Efficient synthesis of Gaussian filters"). */
const BLURS = 3;

/** Smoothing by a near-Gaussian of the given deviation; the ends count as empty. Linear whatever the deviation. */
export function smooth(values: ArrayLike<number>, deviation: number): Float64Array {
  const reach = Math.max(1, Math.round((Math.sqrt((12 * deviation * deviation) / BLURS + 1) - 1) / 2));
  const width = 2 * reach + 1;
  // With nothing around: no look-up of a loop lies outside.
  let padded = newFloats(values.length + 2 * reach);
  padded.set(values, reach);
  let next = newFloats(padded.length);
  for (let blur = 0; blur < BLURS; blur++) {
    let sum = 0;
    for (let index = 0; index < reach; index++) sum += padded[reach + index] ?? 0;
    for (let index = reach; index < reach + values.length; index++) {
      sum += padded[index + reach] ?? 0;
      next[index] = sum / width;
      sum -= padded[index - reach] ?? 0;
    }
    [padded, next] = [next, padded];
  }
  const blurred = padded.subarray(reach, reach + values.length);
  // Sums that are added to and taken from don't come back to nothing exactly.
  for (let index = 0; index < blurred.length; index++) if (Math.abs(blurred[index] ?? 0) < 1e-9) blurred[index] = 0;
  return blurred;
}

function runShares({ words, mass }: Columns, total: number): Float64Array {
  const shares = newFloats(words.length);
  const long = (index: number): boolean => (words[index] ?? 0) >= RUN_WORDS;
  for (let start = 0; start < words.length; start++) {
    if (!long(start)) continue;
    let end = start + 1;
    while (long(end) || long(end + 1)) end++;
    let massOfRun = 0;
    for (let index = start; index < end; index++) massOfRun += mass[index] ?? 0;
    shares.fill(massOfRun / total, start, end);
    start = end;
  }
  return shares;
}

function lastLength(words: Column, prose: Uint8Array): Float64Array {
  const lengths = newFloats(words.length);
  let last = 0;
  for (let index = 0; index < lengths.length; index++) {
    lengths[index] = last;
    if (prose[index] === 1) last = words[index] ?? 0;
  }
  return lengths;
}

function groups(
  blocks: readonly MeasuredBlock[],
  columns: Columns,
): Pick<Context, 'group' | 'groupSize' | 'groupWords' | 'groupProse'> {
  const group = new Uint32Array(blocks.length);
  let count = 0;
  for (let index = 0; index < blocks.length; index++) {
    if (index === 0 || (blocks[index]?.gap ?? 0) > 0) count++;
    group[index] = count - 1;
  }
  const size = newFloats(count);
  const words = newFloats(count);
  const prose = newFloats(count);
  for (let index = 0; index < group.length; index++) {
    const at = group[index] ?? 0;
    size[at] = (size[at] ?? 0) + 1;
    words[at] = (words[at] ?? 0) + (columns.words[index] ?? 0);
    prose[at] = (prose[at] ?? 0) + (columns.prose[index] ?? 0);
  }
  return { group, groupSize: size, groupWords: ratio(words, size), groupProse: ratio(prose, size) };
}

function openRuns(terminated: Uint8Array): Float64Array {
  const runs = newFloats(terminated.length);
  for (let start = 0; start < runs.length; start++) {
    let end = start;
    while (end < runs.length && terminated[end] === 0) end++;
    if (end > start) runs.fill(end - start, start, end);
    start = end;
  }
  return runs;
}
