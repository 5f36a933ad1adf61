/** That no page changes what the next one gives, and that nothing outside is asked: with the built package, in processes. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import type { Article } from '../../src/types.js';
import { digest } from './programs/digest.mjs';
import { NAMES, pageOf } from './programs/pages.mjs';

const SLOW = 240_000;
/** In the long run: 10,000. */
const OTHER_PAGES = Number(process.env['LINESIEVE_ISOLATION_PAGES'] ?? 300);
const MEMORY_PAGES = Number(process.env['LINESIEVE_MEMORY_PAGES'] ?? 60);

const program = (name: string): string => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
function run(
  name: string,
  { flags = [], words = [], input = '' }: Partial<Record<'flags' | 'words', string[]>> & { input?: string } = {},
): unknown {
  return JSON.parse(
    execFileSync(process.execPath, [...flags, program(name), ...words], {
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 26,
    }),
  );
}

const plain = digest(extractArticle, 0, 60);

describe('names that every object has', () => {
  const own = Object.getOwnPropertyNames(Object.prototype).sort();

  it.each(NAMES)('%s, as keys, names, ids and classes, are names as any other', (name) => {
    const seed = NAMES.indexOf(name);
    for (const page of [seed, seed + 10, seed + 20].map(pageOf)) {
      const article: Article = extractArticle(page);
      const other: Article = extractArticle(page.replaceAll(name, 'x'.repeat(name.length)));
      const rid = ({ text, title, authors, published, siteName, description, url }: Article): string =>
        JSON.stringify({ text, title, authors, published, siteName, description, url }).replaceAll(
          name,
          'x'.repeat(name.length),
        );
      expect(rid(article)).toBe(rid(other));
      expect(Object.keys(article)).toEqual(Object.keys(other));
      expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    }
  });

  it('are as they were', () => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** What is looked up by what a page holds: sequences of three letters, tags, zones, letters, marks, kinds of blocks. */
const LOOKED_UP = [
  ...[' th', 'the', 'ing', ' ti', 'một', 'Latin', 'cmn', 'eng', 'vie', 'en', 'vi', 'und', 'xx', 'utc', 'est', 'é', 'a'],
  ...['.', '!', ',', '"', '/', 'u', 'nbsp', 'og:title', 'description', 'p', 'article', 'paragraph', 'list-item'],
];

/** Every name that the sources read of an object, and those of the options. */
function memberNames(): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
    else if (ts.isBindingElement(node) && ts.isIdentifier(node.propertyName ?? node.name))
      names.add(((node.propertyName ?? node.name) as ts.Identifier).text);
    ts.forEachChild(node, visit);
  };
  const root = new URL('../../src/', import.meta.url);
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !/^(?:cli|records|report)\b/u.test(file))
      visit(ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.ES2022));
  for (const name of ['value', 'get', 'set', 'writable', 'configurable', 'enumerable', 'toJSON', 'then'])
    names.delete(name);
  return [...names]
    .concat(LOOKED_UP)
    .filter((name) => !(name in Object.prototype) && !name.startsWith('#'))
    .sort();
}

describe('a polluted Object.prototype', () => {
  it('changes no article', { timeout: 4 * SLOW }, () => {
    const names = memberNames();
    expect(names.length).toBeGreaterThan(200);
    expect(names).toEqual(
      expect.arrayContaining(['from', 'language', 'limits', 'maxNodes', 'keep', 'headline', 'text']),
    );
    expect(run('polluted', { input: JSON.stringify(names) })).toEqual([]);
  });
});

describe('the same pages give the same bytes', () => {
  it(`after ${OTHER_PAGES} others`, { timeout: 20 * SLOW }, () => {
    digest(extractArticle, 100, 100 + OTHER_PAGES);
    expect(digest(extractArticle, 0, 60)).toBe(plain);
  });

  it('in eight threads at once', { timeout: SLOW }, async () => {
    const digests = Array.from({ length: 8 }, async (_, at) => {
      const worker = new Worker(program('worker'), { workerData: at + 1 });
      return new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    });
    expect(new Set(await Promise.all(digests))).toEqual(new Set([plain]));
  });

  it('without files, network, processes, clock, chance or code from strings', { timeout: SLOW }, () => {
    const { result, evaluates } = run('outside', { flags: ['--disallow-code-generation-from-strings'] }) as {
      result: string;
      evaluates: boolean;
    };
    expect(evaluates).toBe(false);
    expect((JSON.parse(result) as string[])[0]).toBe(plain);
  });
});

describe('what a caller keeps of a page', () => {
  it.each(['text', 'markdown', 'html'])('does not keep all of it in memory: %s', { timeout: 10 * SLOW }, (from) => {
    const megabyte = String(2 ** 20);
    const { grown, kept } = run('memory', {
      flags: ['--expose-gc'],
      words: [String(MEMORY_PAGES), megabyte, from],
    }) as {
      grown: number;
      kept: number;
    };
    expect(kept).toBe(MEMORY_PAGES + 20);
    // A page alone has 1 MB.
    expect(grown).toBeLessThan(0.02 * MEMORY_PAGES + 1);
  });
});
