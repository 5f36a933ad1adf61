// Logistic regression over levels: one weight per level of each heuristic, pulled to its prior by a Gaussian.
// Minimised by L-BFGS (Nocedal 1980). Deterministic: no randomness, sums in a fixed order.

const MEMORY = 8;
const LN_MAX = 30;

/**
 * matrix: Uint16Array of rows × width, each the column of a weight; targets 0…1; rowWeights ≥ 0.
 * prior, deviation: per column. Returns the weights (Float64Array of columns; the last is the intercept).
 */
export function fitLogistic({
  matrix,
  width,
  rows,
  targets,
  rowWeights,
  prior,
  deviation,
  strength,
  iterations = 80,
  start,
}) {
  const columns = prior.length;
  const total = rowWeights.reduce((sum, weight, row) => sum + (rows === null || rows[row] === 1 ? weight : 0), 0);
  const evaluate = (weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let row = 0; row < targets.length; row++) {
      if (rows !== null && rows[row] === 0) continue;
      const weight = rowWeights[row];
      if (weight === 0) continue;
      let score = weights[columns - 1];
      const base = row * width;
      for (let at = 0; at < width; at++) score += weights[matrix[base + at]];
      score = Math.max(-LN_MAX, Math.min(LN_MAX, score));
      const target = targets[row];
      const p = 1 / (1 + Math.exp(-score));
      loss += weight * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - target * score);
      const slope = weight * (p - target);
      gradient[columns - 1] += slope;
      for (let at = 0; at < width; at++) gradient[matrix[base + at]] += slope;
    }
    for (let column = 0; column < columns; column++) {
      gradient[column] /= total;
      if (deviation[column] === Infinity) continue;
      const off = (weights[column] - prior[column]) / deviation[column];
      loss += (total * strength * off * off) / 2;
      gradient[column] += (strength * off) / deviation[column];
    }
    return loss / total;
  };
  let weights = Float64Array.from(start ?? prior);
  let gradient = new Float64Array(columns);
  let loss = evaluate(weights, gradient);
  const history = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = gradient.slice();
    const alphas = [];
    for (let at = history.length - 1; at >= 0; at--) {
      const { s, y, rho } = history[at];
      const alpha = rho * dot(s, direction);
      alphas[at] = alpha;
      addScaled(direction, y, -alpha);
    }
    const last = history.at(-1);
    if (last !== undefined) scale(direction, dot(last.s, last.y) / dot(last.y, last.y));
    for (let at = 0; at < history.length; at++) {
      const { s, y, rho } = history[at];
      addScaled(direction, s, alphas[at] - rho * dot(y, direction));
    }
    const slope = -dot(gradient, direction);
    if (slope > -1e-12) break;
    let step = iteration === 0 ? 1 : 1;
    let next;
    let nextLoss;
    const nextGradient = new Float64Array(columns);
    for (let tries = 0; ; tries++) {
      next = weights.slice();
      addScaled(next, direction, -step);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * step * slope || tries > 20) break;
      step /= 2;
    }
    const s = subtract(next, weights);
    const y = subtract(nextGradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-14) {
      history.push({ s, y, rho: 1 / curvature });
      if (history.length > MEMORY) history.shift();
    }
    const gain = loss - nextLoss;
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (gain < 1e-7) break;
  }
  return { weights, loss };
}

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
};
const addScaled = (a, b, factor) => {
  for (let at = 0; at < a.length; at++) a[at] += factor * b[at];
};
const scale = (a, factor) => {
  for (let at = 0; at < a.length; at++) a[at] *= factor;
};
const subtract = (a, b) => a.map((value, at) => value - b[at]);
