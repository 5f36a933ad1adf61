/** What holds for every heuristic: its name, its levels, its weights, and that it has something to say of every block. */
import { describe, expect, it } from 'vitest';
import { HEURISTICS } from '../../src/heuristics/index.js';
import { WEIGHTS } from '../../src/weights.js';
import { FIXTURES, SEEDS } from '../pages.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { markdownPageOf, pageOf } from '../page-of.js';

const pages = [
  pageOf(''),
  pageOf('One'),
  pageOf([...MENU, HEADLINE, ...PARAGRAPHS, ...TEASERS, ...TEASERS].join('\n')),
  markdownPageOf(`[Home](/)\n\n# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n\n- [a](b)\n\n> c\n\n![d](e.jpg)\n`),
  ...[...SEEDS, ...FIXTURES.slice(0, 12)].map(({ input, expected }) => pageOf(input, expected.language ?? 'en')),
];

it('has a name for each, and each but once', () => {
  const names = HEURISTICS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  // These are the program's own.
  for (const reserved of ['prior', 'neighbours', 'option', 'minor', 'no-words']) expect(names).not.toContain(reserved);
});

describe.each(HEURISTICS.map((heuristic) => [heuristic.name, heuristic] as const))('%s', (name, heuristic) => {
  it('has a name in kebab-case', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  it('has two levels or more, with a weight for each', () => {
    expect(heuristic.levels.length).toBeGreaterThanOrEqual(2);
    expect(heuristic.priors).toHaveLength(heuristic.levels.length);
    expect(new Set(heuristic.levels).size).toBe(heuristic.levels.length);
    expect(heuristic.priors.every(Number.isFinite)).toBe(true);
    expect(heuristic.freedom).toBeGreaterThan(0);
  });

  it('has as many fitted weights as levels', () => {
    const weights = WEIGHTS.heuristics[name];
    expect(weights).toHaveLength(heuristic.levels.length);
    // Two decimals: more tell nobody more, and weigh.
    expect(weights?.filter((weight) => Math.round(weight * 100) / 100 !== weight)).toEqual([]);
  });

  it('gives each block of a page one of its levels, the same when asked again', () => {
    for (const page of pages) {
      const found = heuristic.find(page);
      expect(found).toHaveLength(page.blocks.length);
      expect(Math.max(0, ...found)).toBeLessThan(heuristic.levels.length);
      expect(heuristic.find(page)).toEqual(found);
      if (heuristic.ofPage === true) expect(new Set(found).size).toBeLessThanOrEqual(1);
    }
  });
});

describe('takes linear time', () => {
  const LINES = 20_000;
  /** A tenth of it on most machines; a quadratic heuristic takes many times as long. */
  const MAX_MILLISECONDS = 1500;
  const longest = 'Council votes on the bridge today '.repeat(LINES);
  const numbered = Array.from({ length: LINES }, (_, index) => `Line number ${index} is here`).join('\n');

  it.each<[string, string]>([
    ['headlines', 'Council puts off its vote\n'.repeat(LINES)],
    ['lines that announce', 'Buses will run as follows:\n'.repeat(LINES)],
    ['single words', 'Sport\n'.repeat(LINES)],
    ['stamps', '5 March 2024\n'.repeat(LINES)],
    ['stock phrases', 'Related articles\n'.repeat(LINES)],
    ['bullets', '• item\n'.repeat(LINES)],
    ['one line that is longer than all others', `${longest}\n${numbered}`],
    ['paragraphs below such a line', `${longest}\n${`${PARAGRAPHS[0] ?? ''}\n`.repeat(LINES / 10)}`],
    ['paragraphs', `${PARAGRAPHS[0] ?? ''}\n`.repeat(LINES / 10)],
  ])('on a page of %s', { timeout: 300_000 }, (_, text) => {
    const page = pageOf(text);
    const slow = HEURISTICS.map((heuristic) => {
      const started = performance.now();
      heuristic.find(page);
      return [heuristic.name, Math.round(performance.now() - started)] as const;
    }).filter(([, milliseconds]) => milliseconds > MAX_MILLISECONDS);
    expect(slow).toEqual([]);
  });
});

it('has no weight of a heuristic that is gone', () => {
  const names = new Set(HEURISTICS.map(({ name }) => name));
  expect(Object.keys(WEIGHTS.heuristics).filter((name) => !names.has(name))).toEqual([]);
});
