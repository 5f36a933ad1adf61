// Writes a table of fitted weights as TypeScript: each heuristic by its name, then pairs of them, then confidence.
import { writeFileSync } from 'node:fs';

/** Weights are committed to four decimals, those of pairs, which are many, to two. */
const fine = (value) => Math.round(value * 1e4) / 1e4 + 0;
const coarse = (value) => Math.round(value * 100) / 100 + 0;

/** `features` as listFeatures gives them; `weights` by column, the intercept last. */
export function writeWeights({
  file,
  name,
  comment,
  heuristics,
  features,
  columns,
  weights,
  confidence,
  article = null,
}) {
  let intercept = weights[columns];
  const lines = [];
  const pairs = [];
  for (const { name: key, first, second, offset, size, priors, ofPage } of features) {
    const isPair = second >= 0;
    // What nearly every line has is no evidence: the level that the priors leave at nothing, first in the list, is the zero.
    const zero = !isPair && !ofPage && priors[0] === 0 ? weights[offset] : 0;
    intercept += zero;
    const list = Array.from({ length: size }, (_, level) => weights[offset + level] - zero);
    if (!isPair) lines.push(`    ${/^[a-z]+$/.test(key) ? key : `'${key}'`}: [${list.map(fine).join(', ')}],`);
    else {
      const of = [first, second].map((at) => `'${heuristics[at].name}'`);
      pairs.push(`    { of: [${of.join(', ')}], weights: [${list.map(coarse).join(', ')}] },`);
    }
  }
  writeFileSync(
    file,
    `import type { Weights } from './model.js';

/**
${comment.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name}: Weights = {
  intercept: ${fine(intercept)},
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
