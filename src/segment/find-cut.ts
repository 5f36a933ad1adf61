/** Takes the scores of a page's blocks and their lengths, gives the page's own cut: above it lines are kept. */

/** A line counts no more than this many words when the cut is sought. */
const MAX_WORDS = 80;
/** The cut moves no further than this, in log-odds: down to save a short article amid much noise, up for a clean one. */
const MIN_CUT = -3;
const MAX_CUT = 0.3;

/**
 * Where most of a page's words are likely to be body, as in what another extractor has left of it, more of the doubtful
 * lines are body than their own signs say: from the first share of the words on the cut moves down, by all of it from the
 * second on. Measured on pages of hosts that the weights had not seen; of HTML the elements tell which lines these are.
 */
const LEAN_FROM = 0.8;
const LEAN_TO = 0.9;
const MAX_LEAN = 1.2;

const leanOf = (share: number): number =>
  MAX_LEAN * Math.min(1, Math.max(0, (share - LEAN_FROM) / (LEAN_TO - LEAN_FROM)));

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

export interface Cut {
  /** Log-odds above which lines are kept. */
  readonly cut: number;
  /** The F1 that this choice of lines is expected to have. */
  readonly expectedF1: number;
}

/**
 * The cut that maximises the expected F1: lines by falling probability, taken as long as it rises
 * (Lewis 1995, "Evaluating and optimizing autonomous text classification systems"); lower, if it `leans`, where
 * there is little to drop.
 */
export function findCut(scores: ArrayLike<number>, words: ArrayLike<number>, leans: boolean): Cut {
  const order = fallingOrder(scores);
  const weight = (index: number): number => Math.min(words[index] ?? 0, MAX_WORDS);
  let expected = 0;
  for (const index of order) expected += probability(scores[index] ?? 0) * weight(index);
  let [taken, right, best, at] = [0, 0, 0, 0];
  for (const [rank, index] of order.entries()) {
    taken += weight(index);
    right += probability(scores[index] ?? 0) * weight(index);
    const f1 = (2 * right) / (taken + expected || 1);
    if (f1 > best) [best, at] = [f1, rank];
  }
  const last = scores[order[at] ?? 0] ?? 0;
  const next = scores[order[at + 1] ?? -1];
  const between = next === undefined ? last - 0.1 : (last + next) / 2;
  const lean = leans ? leanOf(expected / (taken || 1)) : 0;
  return { cut: Math.max(MIN_CUT, Math.min(MAX_CUT, between) - lean), expectedF1: best };
}

/** Places by falling score, equal ones in their order. Numbers are sorted without a comparison function, five times as fast. */
function fallingOrder(scores: ArrayLike<number>): Uint32Array {
  const rising = Float64Array.from(scores).sort();
  /** Per place among the sorted: how many equal scores have been met. */
  const met = new Uint32Array(rising.length + 1);
  const order = new Uint32Array(rising.length);
  for (let index = 0; index < rising.length; index++) {
    const above = firstAbove(rising, scores[index] ?? 0);
    const rank = rising.length - above + (met[above] ?? 0);
    met[above] = (met[above] ?? 0) + 1;
    order[rank] = index;
  }
  return order;
}

/** The first place in a sorted array whose value is greater. */
function firstAbove(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
