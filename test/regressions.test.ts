/** Every page that once broke a promise: each file of `regressions` says what was wrong with it, and never will be again. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import type { Article, ExtractOptions } from '../src/types.js';
import { findFaults } from './fuzz/find-faults.js';

interface Regression {
  readonly why: string;
  readonly input: string;
  readonly options: ExtractOptions;
  /** Members of the article as they should be, where more than the contract tells. */
  readonly expected?: Partial<Article>;
}

const folder = new URL('regressions/', import.meta.url);
const files = readdirSync(folder).sort();

describe(`${files.length} regressions`, () => {
  it.each(files)('%s', (file) => {
    const { input, options, expected = {} } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Regression;
    expect(findFaults({ input, options })).toEqual([]);
    expect(extractArticle(input, options)).toMatchObject(expected);
  });
});
