/** Takes measured blocks and the core, gives what surrounds each block: runs, distances, neighbourhoods. Linear in blocks. */
import type { Context, MeasuredBlock } from './measured.js';

/** "No such block". */
export const FAR = 60;
/** Blocks from so many words on make a run; it bridges one shorter block. */
const RUN_WORDS = 10;

export function describeContext(blocks: readonly MeasuredBlock[]): Context {
  const count = blocks.length;
  const logMass = new Float64Array(count);
  for (const [index, { mass }] of blocks.entries()) logMass[index] = Math.log1p(mass);
  const prose = blocks.map(({ isProse }) => isProse);
  const massBefore = new Float64Array(count);
  let total = 0;
  for (const [index, { mass }] of blocks.entries()) massBefore[index] = total += mass;
  for (let index = 0; index < count; index++) massBefore[index] = (massBefore[index] ?? 0) / (total || 1);
  return {
    logMass,
    massBefore,
    runShare: runShares(blocks, total || 1),
    sinceProse: blocksSince(prose),
    untilProse: blocksSince([...prose].reverse()).reverse(),
    previousProse: lastLength(blocks),
    nextProse: lastLength([...blocks].reverse()).reverse(),
    ...groups(blocks),
    openRun: openRuns(blocks),
  };
}

/** Per place, the distance to the last true one, {@link FAR} at most. */
export function blocksSince(flags: readonly boolean[], cap: number = FAR): Float64Array {
  const since = new Float64Array(flags.length);
  let distance = cap;
  for (let index = 0; index < flags.length; index++) {
    distance = flags[index] === true ? 0 : Math.min(cap, distance + 1);
    since[index] = distance;
  }
  return since;
}

/** Box blurs in a row that come close to a Gaussian (Wells 1986, "Efficient synthesis of Gaussian filters"). */
const BLURS = 3;

/** Smoothing by a near-Gaussian of the given deviation; the ends count as empty. Linear whatever the deviation. */
export function smooth(values: ArrayLike<number>, deviation: number): Float64Array {
  const reach = Math.max(1, Math.round((Math.sqrt((12 * deviation * deviation) / BLURS + 1) - 1) / 2));
  const width = 2 * reach + 1;
  let blurred = Float64Array.from(values);
  for (let blur = 0; blur < BLURS; blur++) {
    const next = new Float64Array(blurred.length);
    let sum = 0;
    for (let index = -reach; index < blurred.length; index++) {
      sum += blurred[index + reach] ?? 0;
      if (index >= 0) next[index] = sum / width;
      sum -= blurred[index - reach] ?? 0;
    }
    blurred = next;
  }
  // Sums that are added to and taken from don't come back to nothing exactly.
  for (let index = 0; index < blurred.length; index++) if (Math.abs(blurred[index] ?? 0) < 1e-9) blurred[index] = 0;
  return blurred;
}

function runShares(blocks: readonly MeasuredBlock[], total: number): Float64Array {
  const shares = new Float64Array(blocks.length);
  const long = (index: number): boolean => (blocks[index]?.words.count ?? 0) >= RUN_WORDS;
  for (let start = 0; start < blocks.length; start++) {
    if (!long(start)) continue;
    let end = start + 1;
    while (long(end) || long(end + 1)) end++;
    let mass = 0;
    for (let index = start; index < end; index++) mass += blocks[index]?.mass ?? 0;
    shares.fill(mass / total, start, end);
    start = end;
  }
  return shares;
}

function lastLength(blocks: readonly MeasuredBlock[]): Float64Array {
  const lengths = new Float64Array(blocks.length);
  let last = 0;
  for (const [index, { isProse, words }] of blocks.entries()) {
    lengths[index] = last;
    if (isProse) last = words.count;
  }
  return lengths;
}

function groups(blocks: readonly MeasuredBlock[]): Pick<Context, 'group' | 'groupSize' | 'groupWords' | 'groupProse'> {
  const group = new Uint32Array(blocks.length);
  const size: number[] = [];
  const words: number[] = [];
  const prose: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index === 0 || block.gap > 0) for (const counts of [size, words, prose]) counts.push(0);
    const at = size.length - 1;
    group[index] = at;
    size[at] = (size[at] ?? 0) + 1;
    words[at] = (words[at] ?? 0) + block.words.count;
    prose[at] = (prose[at] ?? 0) + (block.isProse ? 1 : 0);
  }
  const perBlock = (values: readonly number[]): Float64Array => {
    const means = new Float64Array(values.length);
    for (let at = 0; at < means.length; at++) means[at] = (values[at] ?? 0) / (size[at] ?? 1);
    return means;
  };
  return { group, groupSize: Float64Array.from(size), groupWords: perBlock(words), groupProse: perBlock(prose) };
}

function openRuns(blocks: readonly MeasuredBlock[]): Float64Array {
  const runs = new Float64Array(blocks.length);
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (end < blocks.length && blocks[end]?.terminated === false) end++;
    if (end > start) runs.fill(end - start, start, end);
    start = end;
  }
  return runs;
}
