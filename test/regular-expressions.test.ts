/** Every regular expression of the sources takes linear time on any line: a page is written by a stranger. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';

const folder = new URL('../src/', import.meta.url);
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
const expressions = new Set(files.flatMap((name) => readExpressions(readFileSync(new URL(name, folder), 'utf8'))));

it.each([...expressions])('%s', { timeout: 60_000 }, async (expression) => {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(expression) ?? [];
  const { status } = await check(source, flags, { timeout: 20_000 });
  // Neither vulnerable nor unknown.
  expect(status).toBe('safe');
});

function readExpressions(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022));
  return found;
}
