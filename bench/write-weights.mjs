// Writes a table of fitted weights as TypeScript: each heuristic by its name, then pairs of them, then confidence.
import { writeFileSync } from 'node:fs';

/** Weights are committed to two decimals: more tell nobody more, and weigh. */
const round = (value) => Math.round(value * 100) / 100 + 0;

/** Levels that count nothing, where it isn't the first one. */
// That function words can't be told is so for all lines of a page: what it counts against the others belongs to the prior,
// where evidence of a line is what sets it apart from lines that have none.
const ZEROS = { 'function-words': 1 };

/** `features` as listFeatures gives them; `weights` by column, the intercept last. */
export function writeWeights({ file, name, comment, heuristics, features, columns, weights, confidence, article }) {
  let intercept = weights[columns];
  const lines = [];
  const pairs = [];
  for (const { name: key, first, second, offset, size, priors, ofPage } of features) {
    const isPair = second >= 0;
    // What nearly every line has is no evidence: the level that the priors leave at nothing, first in the list, is the zero.
    const place = ZEROS[key] ?? (priors[0] === 0 ? 0 : null);
    const zero = isPair || ofPage || place === null ? 0 : weights[offset + place];
    intercept += zero;
    const list = Array.from({ length: size }, (_, level) => weights[offset + level] - zero);
    if (!isPair) lines.push(`    ${/^[a-z]+$/.test(key) ? key : `'${key}'`}: [${list.map(round).join(', ')}],`);
    else {
      const of = [first, second].map((at) => `'${heuristics[at].name}'`);
      pairs.push(`    { of: [${of.join(', ')}], weights: [${list.map(round).join(', ')}] },`);
    }
  }
  writeFileSync(
    file,
    `import type { Weights } from './model.js';

/**
${comment.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name}: Weights = {
  intercept: ${round(intercept)},
  heuristics: {
${lines.join('\n')}
  },
  pairs: [
${pairs.join('\n')}
  ],
  confidence: ${JSON.stringify(confidence).replaceAll('"', '')},
  article: ${JSON.stringify(article).replaceAll('"', '')},
};
`,
  );
  console.log(`${file}: ${heuristics.length} heuristics, ${pairs.length} pairs, ${columns} weights`);
}
