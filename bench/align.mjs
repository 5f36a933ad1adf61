// Takes the words of a page's lines and those of the gold text, gives per line the share of its words that the gold
// holds at that place: the longest common subsequence of pairs of words (Hunt and Szymanski 1977).

/** lines: arrays of words; gold: array of words. Returns a share per line, NaN for a line without words. */
export function alignLines(lines, gold) {
  const words = lines.flat();
  const matched = new Uint8Array(words.length);
  for (const at of commonSubsequence(pairsOf(words), pairsOf(gold))) matched[at] = matched[at + 1] = 1;
  let start = 0;
  return Float32Array.from(lines, (line) => {
    const end = start + line.length;
    let count = 0;
    for (let at = start; at < end; at++) count += matched[at];
    start = end;
    return line.length === 0 ? NaN : count / line.length;
  });
}

/** Words by twos: single words are everywhere. */
const pairsOf = (words) => words.slice(0, -1).map((word, at) => `${word} ${words[at + 1]}`);

/** Places in `a` of a longest common subsequence of `a` and `b`. */
function commonSubsequence(a, b) {
  const places = new Map();
  for (let at = b.length - 1; at >= 0; at--) {
    const known = places.get(b[at]);
    if (known === undefined) places.set(b[at], [at]);
    else known.push(at);
  }
  // Per length, the match that ends such a subsequence earliest in `b`.
  const ends = [];
  const tails = [];
  for (const [at, word] of a.entries()) {
    for (const place of places.get(word) ?? []) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] < place) low = middle + 1;
        else high = middle;
      }
      if (ends[low] === place) continue;
      ends[low] = place;
      tails[low] = { at, before: low === 0 ? null : tails[low - 1] };
    }
  }
  const found = [];
  for (let match = tails.at(-1); match !== undefined && match !== null; match = match.before) found.push(match.at);
  return found.reverse();
}
