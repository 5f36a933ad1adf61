// What the fit gives weights to: every heuristic's levels, and the pairs of levels of chosen pairs of heuristics.

/** How far the fit may move a pair's weight from nothing: the deviation of a Gaussian. */
export const PAIR_FREEDOM = 0.4;

/** One feature per heuristic, then one per pair of names; each with the column of its first level. */
export function listFeatures({ HEURISTICS }, pairs) {
  const at = new Map(HEURISTICS.map(({ name }, index) => [name, index]));
  let column = 0;
  const features = [
    ...HEURISTICS.map(({ name, levels, priors, freedom, ofPage }, first) => ({
      name,
      first,
      second: -1,
      stride: 1,
      size: levels.length,
      priors,
      freedom,
      ofPage: ofPage === true,
    })),
    ...pairs.map(([a, b]) => {
      const stride = HEURISTICS[at.get(b)].levels.length;
      const size = HEURISTICS[at.get(a)].levels.length * stride;
      const priors = new Array(size).fill(0);
      return { name: `${a} × ${b}`, first: at.get(a), second: at.get(b), stride, size, priors, freedom: PAIR_FREEDOM };
    }),
  ];
  for (const feature of features) {
    feature.offset = column;
    column += feature.size;
  }
  return { features, columns: column };
}

/** The column of a block's level in a feature. */
export const columnOf = ({ first, second, stride, offset }, levels, index) =>
  offset + (second < 0 ? levels[first][index] : levels[first][index] * stride + levels[second][index]);

/** Per row, slope and curvature of the mean loss under the given weights. */
export function stepsOf({ matrix, width, columns, targets, rowWeights }, weights) {
  const total = rowWeights.reduce((sum, weight) => sum + weight, 0);
  const slopes = new Float64Array(targets.length);
  const curvatures = new Float64Array(targets.length);
  for (let row = 0; row < targets.length; row++) {
    let score = weights[columns];
    for (let at = row * width; at < (row + 1) * width; at++) score += weights[matrix[at]];
    const p = 1 / (1 + Math.exp(-score));
    slopes[row] = (rowWeights[row] * (targets[row] - p)) / total;
    curvatures[row] = (rowWeights[row] * p * (1 - p)) / total;
  }
  return { slopes, curvatures };
}

/** So many pairs join in a round, then all weights are fitted again; no heuristic joins more than MOST of them. */
const MOST_IN_A_ROUND = 2;
const MOST = 8;

/**
 * The pairs of heuristics that explain most of what the sum of their weights leaves unexplained: the gain of one Newton
 * step on every cell of a pair's table, less that of its margins (after Lou et al. 2013, "Accurate intelligible models
 * with pairwise interactions"). `slopes` and `curvatures` are per row those of the loss.
 */
export function choosePairs({ source, matrix, width, slopes, curvatures, strength, chosen, count }) {
  const { HEURISTICS } = source;
  const rows = slopes.length;
  const { features } = listFeatures(source, []);
  const columns = features.map(({ offset }, at) => {
    const levels = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) levels[row] = matrix[row * width + at] - offset;
    return levels;
  });
  const ridge = strength / PAIR_FREEDOM ** 2;
  const candidates = [];
  for (let a = 0; a < HEURISTICS.length; a++) {
    // What holds for a whole page tells pages apart, and the fitted pages are few.
    if (HEURISTICS[a].ofPage) continue;
    for (let b = a + 1; b < HEURISTICS.length; b++) {
      if (HEURISTICS[b].ofPage) continue;
      candidates.push({ a, b, gain: gainOf(columns[a], columns[b], features[a].size, features[b].size) });
    }
  }
  candidates.sort((x, y) => y.gain - x.gain || x.a - y.a || x.b - y.b);
  const names = ({ a, b }) => [HEURISTICS[a].name, HEURISTICS[b].name];
  const uses = (pairs, name) => pairs.filter((pair) => pair.includes(name)).length;
  const fresh = [];
  for (const candidate of candidates) {
    const pair = names(candidate);
    if (fresh.length === count) break;
    if (chosen.some(([x, y]) => x === pair[0] && y === pair[1])) continue;
    if (pair.some((name) => uses(fresh, name) >= MOST_IN_A_ROUND || uses([...chosen, ...fresh], name) >= MOST))
      continue;
    fresh.push(pair);
  }
  return fresh;

  function gainOf(first, second, height, breadth) {
    const g = new Float64Array(height * breadth);
    const h = new Float64Array(height * breadth);
    for (let row = 0; row < rows; row++) {
      const cell = first[row] * breadth + second[row];
      g[cell] += slopes[row];
      h[cell] += curvatures[row];
    }
    let gain = 0;
    for (let cell = 0; cell < g.length; cell++) gain += g[cell] ** 2 / (h[cell] + ridge);
    for (let i = 0; i < height; i++) gain -= marginOf(i * breadth, 1, breadth);
    for (let j = 0; j < breadth; j++) gain -= marginOf(j, breadth, height);
    return gain;

    function marginOf(start, step, length) {
      let [slope, curvature] = [0, 0];
      for (let at = 0; at < length; at++) {
        slope += g[start + at * step];
        curvature += h[start + at * step];
      }
      return slope ** 2 / (curvature + ridge);
    }
  }
}
