/** Takes a heuristic and a page, gives what the heuristic says of each line. */
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import type { Page } from '../../src/measure/measured.js';
import { pageOf } from '../page-of.js';

type Source = string | readonly string[] | Page;

const measured = (source: Source): Page =>
  typeof source === 'object' && 'blocks' in source
    ? source
    : pageOf(typeof source === 'string' ? source : source.join('\n'));

/** The level of each block. */
export const levels = (heuristic: Heuristic, source: Source): number[] => [...heuristic.find(measured(source))];

/** The hand-set weight of each block's level: which way the heuristic leans, whatever was fitted since. */
export const leanings = (heuristic: Heuristic, source: Source): number[] =>
  levels(heuristic, source).map((level) => heuristic.priors[level] ?? NaN);

/** How the heuristic leans on the block with this text. */
export function leaningOn(text: string, heuristic: Heuristic, source: Source): number {
  const page = measured(source);
  return leanings(heuristic, page)[page.blocks.findIndex((block) => block.text === text)] ?? NaN;
}
