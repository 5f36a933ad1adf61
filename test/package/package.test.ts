/** The packed tarball: what is in it, and that programs of every kind can use it once it is installed. */
import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';

/** npm and the TypeScript compiler take their time on a busy machine. */
const SLOW = 180_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'seeds/004_c7f18fac3e60a0ba.txt'), 'utf8');
const expected = extractArticle(page);
const project = mkdtempSync(join(tmpdir(), 'linesieve-package-'));
const installed = join(project, 'node_modules/linesieve');
let packed: readonly string[] = [];

const node = (...words: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, words, { cwd: project, encoding: 'utf8' }));

/** What the compiler complains of; an empty text where it doesn't. */
function compile(files: readonly string[], ...options: string[]): string {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'];
  const words = [compiler, ...strict, '--target', 'es2022', '--lib', 'es2023', ...options, ...files];
  return spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' }).stdout;
}

beforeAll(() => {
  const npm = (command: string, cwd: string): string => execSync(`npm ${command}`, { cwd, encoding: 'utf8' });
  const [tarball] = JSON.parse(npm(`pack --json --pack-destination "${project}"`, root)) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = tarball.files.map(({ path }) => path);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(project, 'page.txt'), page);
  npm(`install --prefer-offline --no-audit --no-fund ./${tarball.filename}`, project);
  cpSync(join(root, 'test/package/programs'), project, { recursive: true });
}, SLOW);

afterAll(() => {
  rmSync(project, { recursive: true });
});

describe('the tarball', () => {
  it('holds the build, its documents, and nothing else', () => {
    // Shared chunks are named after what they hold.
    const names = new Set(packed.map((path) => path.replace(/^dist\/([\w-]+)-[\w-]{8}\./u, 'dist/$1-*.')));
    expect([...names].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/chunk-*.cjs',
      'dist/chunk-*.js',
      'dist/cli.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/report.cjs',
      'dist/report.d.cts',
      'dist/report.d.ts',
      'dist/report.js',
      'dist/run-corpus-*.js',
      'dist/run-documents-*.js',
      'dist/schema.json',
      'dist/stream.cjs',
      'dist/stream.d.cts',
      'dist/stream.d.ts',
      'dist/stream.js',
      'dist/text.cjs',
      'dist/text.d.cts',
      'dist/text.d.ts',
      'dist/text.js',
      'dist/types-*.d.cts',
      'dist/types-*.d.ts',
      'dist/worker.js',
      'package.json',
    ]);
  });

  it('names in NOTICE every package whose code is bundled', () => {
    const notice = readFileSync(join(installed, 'NOTICE'), 'utf8');
    const code = packed
      .filter((path) => /\.c?js$/u.test(path))
      .map((path) => readFileSync(join(installed, path), 'utf8'));
    const sources = code.flatMap((text) =>
      [...text.matchAll(/^\/\/ node_modules\/(\S+)$/gmu)].map(([, path = '']) => path),
    );
    const bundled = sources.map((path) => path.split('node_modules/').at(-1)?.split('/')[0]);
    for (const name of new Set(bundled)) expect(notice).toContain(`\n${String(name)} `);
  });
});

describe('the installed package', () => {
  const exports = [['decodeHtml', 'extractArticle'], ['extractArticle'], ['renderReport'], 'linesieve', 'Article'];

  it('works as ES modules', () => {
    const output = node('--disable-warning=ExperimentalWarning', 'esm.mjs');
    expect(output).toEqual({ exports, articles: [expected, expected] });
  });

  it('works as CommonJS, without loading ES modules', () => {
    const output = node('commonjs.cjs');
    expect(output).toEqual({ exports, articles: [expected, expected] });
  });

  it('brings the report to those alone who ask for it', () => {
    const entries = ['index', 'text'].map((name) => join(installed, `dist/${name}.js`));
    const { metafile } = buildSync({
      entryPoints: entries,
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: project,
      packages: 'external',
    });
    const reached = Object.keys(metafile.inputs).map((path) => readFileSync(path, 'utf8'));
    expect(reached.filter((code) => code.includes('src/report'))).toEqual([]);
    expect(readFileSync(join(installed, 'dist/report.cjs'), 'utf8')).toContain('src/report/');
  });

  it('puts its command on the path', () => {
    const output = execSync('npx --no linesieve page.txt', { cwd: project, encoding: 'utf8' });
    expect(output).toBe(`${expected.text}\n`);
  });

  it('has true types for node16 resolution, from both kinds of module', { timeout: SLOW }, () => {
    for (const kind of ['mts', 'cts']) copyFileSync(join(project, 'types.ts'), join(project, `types.${kind}`));
    // In a CommonJS file, import is written as TypeScript compiles it.
    expect(compile(['types.mts'], '--module', 'node16', '--outDir', 'node16')).toBe('');
    expect(compile(['types.cts'], '--module', 'node16', '--outDir', 'node16', '--verbatimModuleSyntax', 'false')).toBe(
      '',
    );
    const printed = [1, 'object', 0, 0, 'object', 0];
    expect([node('node16/types.mjs'), node('node16/types.cjs')]).toEqual([printed, printed]);
  });

  it('has true types for bundlers', { timeout: SLOW }, async () => {
    expect(compile(['types.ts'], '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit')).toBe('');
    mkdirSync(join(project, 'bundled'));
    await build({
      absWorkingDir: project,
      entryPoints: ['types.ts'],
      bundle: true,
      format: 'esm',
      outfile: 'bundled/types.js',
    });
    expect(node('bundled/types.js')).toEqual([1, 'object', 0, 0, 'object', 0]);
  });

  it('runs in a browser bundle, with nothing but the language itself in scope', async () => {
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: ['browser.mjs'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'bundle',
      write: false,
    });
    const context = createContext({ page });
    runInContext(outputFiles[0]?.text ?? '', context);
    const run = (expression: string): unknown => JSON.parse(runInContext(expression, context) as string);
    expect(run('JSON.stringify(bundle.exports)')).toEqual([['decodeHtml', 'extractArticle'], ['extractArticle']]);
    expect(run('bundle.extractBoth(page)')).toEqual([expected, expected]);
  });
});
