/** What weighs the lines of HTML: the heuristics of text, and those of the tree. */
import { HEURISTICS } from './heuristics/index.js';
import { STRUCTURE_HEURISTICS } from './heuristics/structure/index.js';
import { compileModel } from './model.js';
import type { Model } from './model.js';
import { HTML_WEIGHTS } from './weights-html.js';

/** Of a page's tree there are many more signs than of its text, and most say a little of the same. */
const LEAST_SHOWN = 0.4;

export const HTML_MODEL: Model = compileModel([...HEURISTICS, ...STRUCTURE_HEURISTICS], HTML_WEIGHTS, LEAST_SHOWN);
