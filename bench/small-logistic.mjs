// Logistic regression with a handful of inputs, by Newton's method with a ridge.

const STEPS = 15;

/** `pages` are `{ inputs, right, weight }`; `start` and `ridge` have a member per input. Gives a weight per input. */
export function fitSmallLogistic(pages, { start, ridge }) {
  let weights = [...start];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => ridge[at] * weight);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge[i] : 0)));
    for (const { inputs, right, weight } of pages) {
      const p = 1 / (1 + Math.exp(-inputs.reduce((sum, value, at) => sum + value * weights[at], 0)));
      for (let i = 0; i < inputs.length; i++) {
        gradient[i] += weight * (p - (right ? 1 : 0)) * inputs[i];
        for (let j = 0; j < inputs.length; j++) hessian[i][j] += weight * p * (1 - p) * inputs[i] * inputs[j];
      }
    }
    const move = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - move[at]);
  }
  return weights;
}

/** Gauss-Jordan elimination of a small positive definite system. */
function solve(matrix, vector) {
  const system = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < system.length; at++) {
    const pivot = system[at][at];
    system[at] = system[at].map((value) => value / pivot);
    for (let other = 0; other < system.length; other++) {
      if (other === at) continue;
      const factor = system[other][at];
      system[other] = system[other].map((value, column) => value - factor * system[at][column]);
    }
  }
  return system.map((row) => row.at(-1));
}
