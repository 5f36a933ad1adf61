/** What a heuristic is: a name, the levels it tells apart, and a function that gives every block one of them. */
import { newBytes } from '../measure/numbers.js';
import type { Column, MeasuredBlock, Page } from '../measure/measured.js';

export interface Heuristic {
  /** What is on the page, kebab-case; the name of its evidence. */
  readonly name: string;
  /** What each level stands for, in the words that the evidence's detail shows. */
  readonly levels: readonly string[];
  /**
   * Hand-set weight of each level, in log-odds of being body: the sign and the size that common sense gives it in
   * any language. The fitted weights are pulled towards these.
   */
  readonly priors: readonly number[];
  /** How far the fit may move a weight from its prior: the deviation of a Gaussian. */
  readonly freedom: number;
  /** Whether it says the same of every block of a page; its weight is then part of the evidence `prior`. */
  readonly ofPage?: boolean;
  /** Gives the level of every block of `page.blocks`. */
  readonly find: (page: Page) => Uint8Array;
}

/** Deviations of the Gaussian prior: what real pages show in plenty, and what the labelled pages hardly hold. */
export const FREE = 1;
export const TIGHT = 0.35;

/** Names of the levels that rising `edges` cut a number into: `<3`, `3–5`, `≥5`. */
export function levelsBetween(edges: readonly number[], unit: string): string[] {
  const names = edges.map((edge, at) => (at === 0 ? `<${edge}` : `${edges[at - 1] ?? ''}–${edge}`));
  return [...names, `≥${edges[edges.length - 1] ?? ''}`].map((range) => `${range} ${unit}`);
}

/** Which level a value falls into: the number of edges that are at most the value. */
export function levelOf(value: number, edges: readonly number[]): number {
  let level = 0;
  while (level < edges.length && value >= (edges[level] ?? Infinity)) level++;
  return level;
}

/** The level of every block, as `level` tells it. */
export function levelsOf(
  blocks: readonly MeasuredBlock[],
  level: (block: MeasuredBlock, index: number) => number,
): Uint8Array {
  // Uint8Array.from with a callback goes through an iterator, ten times as slow.
  const levels = newBytes(blocks.length);
  let index = 0;
  for (const block of blocks) {
    levels[index] = level(block, index);
    index++;
  }
  return levels;
}

/** A heuristic over one number per block. */
export function numeric(options: {
  readonly name: string;
  readonly unit: string;
  readonly edges: readonly number[];
  readonly priors?: readonly number[];
  readonly freedom?: number;
  readonly measure: (page: Page) => Column;
}): Heuristic {
  const { name, unit, edges, measure, freedom = FREE } = options;
  const bounds = Float64Array.from(edges);
  return {
    name,
    levels: levelsBetween(edges, unit),
    priors: options.priors ?? new Array<number>(edges.length + 1).fill(0),
    freedom,
    find: (page) => levelsAmong(measure(page), bounds),
  };
}

/** The level of every value. */
function levelsAmong(values: Column, edges: Float64Array): Uint8Array {
  const levels = newBytes(values.length);
  const last = edges.length;
  let level = 0;
  // What a line measures is often close to what the one before did: from its level on, few steps lead to the next.
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    while (level < last && value >= (edges[level] ?? Infinity)) level++;
    while (level > 0 && value < (edges[level - 1] ?? 0)) level--;
    levels[index] = level;
  }
  return levels;
}
