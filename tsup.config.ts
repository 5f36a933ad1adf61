/** What ships in dist: the three entries as ESM and as CommonJS with types for both, the command line, the schema. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { data } from 'franc/data.js';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

// Both builds below write to dist at the same time, so neither may empty it.
rmSync('dist', { recursive: true, force: true });

const entries = { index: 'src/index.ts', text: 'src/text.ts', report: 'src/report.ts' };
/** What runs on Node alone. */
const nodeEntries = { stream: 'src/records/stream.ts' };
const nodeTypes = { types: ['node'] };

/** franc's codes of the languages that there are data for. */
const codes = new Set(
  readdirSync('src/languages').flatMap(
    (name) => /iso6393: '(\w{3})'/.exec(readFileSync(`src/languages/${name}`, 'utf8'))?.[1] ?? [],
  ),
);

/** Of franc's tables only those are bundled that are ever read: a fifth, and a third of what the package would weigh. */
const francTables: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'franc-tables',
  setup: ({ onLoad }) => {
    const tables = Object.entries(data).map(([script, languages]) => [
      script,
      Object.fromEntries(Object.entries(languages).filter(([code]) => codes.has(code))),
    ]);
    const contents = `export const data = ${JSON.stringify(Object.fromEntries(tables))};`;
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, () => ({ contents, loader: 'js' }));
  },
};

export default defineConfig([
  {
    entry: { ...entries, ...nodeEntries, cli: 'src/cli/cli.ts', worker: 'src/records/worker.ts' },
    format: 'esm',
    dts: { entry: { ...entries, ...nodeEntries }, compilerOptions: nodeTypes },
    target: 'node20',
    noExternal: ['franc'],
    esbuildPlugins: [francTables],
    onSuccess: () => copyFile('src/schema.json', 'dist/schema.json'),
  },
  {
    entry: { ...entries, ...nodeEntries },
    format: 'cjs',
    dts: { compilerOptions: nodeTypes },
    // For the address of the worker's program, which stands beside each entry.
    shims: true,
    target: 'node20',
    // Both dependencies are ESM only, which `require` cannot load on every Node that is supported.
    noExternal: ['parse5', 'franc'],
    esbuildPlugins: [francTables],
    splitting: true,
  },
]);
