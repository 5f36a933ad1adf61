/** Every regular expression of the sources takes linear time on any line: a page is written by a stranger. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ANY_NAME, SERVICES } from '../src/heuristics/services.js';
import { LANGUAGES } from '../src/languages/index.js';
import { compileCalendar } from '../src/measure/calendar.js';
import { compilePhraseBook } from '../src/measure/phrases.js';

const folder = new URL('../src/', import.meta.url);
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
const sources = files.map((name) => ({ name, ...readExpressions(readFileSync(new URL(name, folder), 'utf8')) }));

/** Those that recheck cannot call safe, each with the longest string that it is ever given, and why that is so. */
const EXCEPTIONS: Readonly<Record<string, { readonly maxLength: number; readonly because: string }>> = {};

/** Put together from constants at run time: where, and what comes of it. */
const MONTH_NAMES = LANGUAGES.map(({ tag }) => [tag, compileCalendar([tag, 'en']).monthName] as const);
const RELATIVE_TIMES = LANGUAGES.map((language) => [language.tag, compilePhraseBook([language]).anyCounted] as const);
const BUILT: Readonly<Record<string, readonly (readonly [string, RegExp | null])[]>> = {
  'heuristics/services.ts': [
    ['services', SERVICES],
    ['any name of a service', ANY_NAME],
  ],
  'measure/calendar.ts': MONTH_NAMES,
  'measure/phrases.ts': RELATIVE_TIMES,
};

const expressions = new Set(sources.flatMap(({ literals }) => literals));
const literals = [...expressions].filter((expression) => !(expression in EXCEPTIONS));

async function statusOf(source: string, flags: string): Promise<string> {
  return (await check(source, flags, { timeout: 20_000 })).status;
}

describe(`${expressions.size} expressions`, () => {
  it.each(literals)('%s', { timeout: 60_000 }, async (expression) => {
    const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(expression) ?? [];
    // Neither vulnerable nor unknown.
    expect(await statusOf(source, flags)).toBe('safe');
  });
});

describe('expressions that are built', () => {
  it('are built of another one’s source, or of constants that are listed here', () => {
    const others = sources.filter(({ built }) => built.length > 0).map(({ name }) => name);
    expect(others.sort()).toEqual(Object.keys(BUILT).sort());
  });

  it.each(Object.values(BUILT).flat())('are safe: %s', { timeout: 60_000 }, async (_, expression) => {
    if (expression === null) return;
    expect(await statusOf(expression.source, expression.flags)).toBe('safe');
  });
});

it('has no exception that is not there any more', () => {
  expect(Object.keys(EXCEPTIONS).filter((expression) => !expressions.has(expression))).toEqual([]);
});

interface Expressions {
  /** As they are written; for one that is built of another's source, with its own flags. */
  readonly literals: string[];
  /** What else is handed to `RegExp`. */
  readonly built: string[];
}

function readExpressions(source: string): Expressions {
  const found: Expressions = { literals: [], built: [] };
  const named = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.literals.push(node.text);
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isRegularExpressionLiteral(node.initializer)
    )
      named.set(node.name.getText(), node.initializer.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      readBuilt(node, named, found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true));
  return found;
}

/** `new RegExp(OTHER.source, 'g')` is as safe as its source with these flags. */
function readBuilt(
  node: ts.NewExpression | ts.CallExpression,
  named: ReadonlyMap<string, string>,
  { literals: known, built }: Expressions,
): void {
  const [pattern, flags] = node.arguments ?? [];
  const other = /^(\w+)\.source$/.exec(pattern?.getText() ?? '')?.[1];
  const literal = other === undefined ? undefined : named.get(other);
  const isConstant = flags === undefined || ts.isStringLiteral(flags);
  if (literal === undefined || !isConstant) built.push(node.getText());
  else known.push(literal.replace(/\w*$/, flags === undefined ? '' : flags.text));
}
