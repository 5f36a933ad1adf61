/** What weighs the lines of text and Markdown. */
import { HEURISTICS } from './heuristics/index.js';
import { compileModel } from './model.js';
import type { Model } from './model.js';
import { WEIGHTS } from './weights.js';

export const TEXT_MODEL: Model = compileModel(HEURISTICS, WEIGHTS);
