/** What ships in dist: the three entries as ESM and as CommonJS with types for both, the command line, the schema. */
import { rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

// Both builds below write to dist at the same time, so neither may empty it.
rmSync('dist', { recursive: true, force: true });

const entries = { index: 'src/index.ts', text: 'src/text.ts', report: 'src/report.ts' };
/** What runs on Node alone. */
const nodeEntries = { stream: 'src/records/stream.ts' };
const nodeTypes = { types: ['node'] };

export default defineConfig([
  {
    entry: { ...entries, ...nodeEntries, cli: 'src/cli/cli.ts', worker: 'src/records/worker.ts' },
    format: 'esm',
    dts: { entry: { ...entries, ...nodeEntries }, compilerOptions: nodeTypes },
    target: 'node20',
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
    splitting: true,
  },
]);
