/** What weighs the lines of HTML: the heuristics of text, and those of the tree. */
import type { Heuristic } from './heuristics/heuristic.js';
import { HEURISTICS } from './heuristics/index.js';
import { STRUCTURE_HEURISTICS } from './heuristics/structure/index.js';
import { compileModel } from './model.js';
import type { Model } from './model.js';
import { HTML_WEIGHTS } from './weights-html.js';

/** What the tree says better, or what hardly says anything of a page of HTML: left out, as each costs time. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'all-capitals',
  'bio-since-core',
  'capitals-before',
  'copies-around',
  'digits',
  'gap-length',
  'group-size',
  'list-heading',
  'prose-after',
  'prose-close',
  'second-line-after',
  'second-line-before',
  'separators',
  'since-comment',
  'since-share',
  'stamp-beside',
]);

export const HTML_HEURISTICS: readonly Heuristic[] = [
  ...HEURISTICS.filter(({ name }) => !LEFT_OUT.has(name)),
  ...STRUCTURE_HEURISTICS,
];

/** Of a page's tree there are many more signs than of its text, and most say a little of the same. */
const LEAST_SHOWN = 0.4;

export const HTML_MODEL: Model = compileModel(HTML_HEURISTICS, HTML_WEIGHTS, LEAST_SHOWN);
