/** What weighs the lines of text and Markdown. */
import { HEURISTICS } from './heuristics/index.js';
import { compileModel } from './model.js';
import type { Model } from './model.js';
import { WEIGHTS } from './weights.js';

/** Weaker signs are summed up as one: there are dozens, and none of them decides anything. */
const LEAST_SHOWN = 0.15;

export const TEXT_MODEL: Model = compileModel(HEURISTICS, WEIGHTS, LEAST_SHOWN);
