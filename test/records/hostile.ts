/** Takes lines of JSONL, gives what the worker threads make of them, played by the hostile worker. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkRecordOptions } from '../../src/records/check-record-options.js';
import { extractBatches } from '../../src/records/extract-batches.js';
import type { RunOptions } from '../../src/records/extract-batches.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Beside the packages that it imports; what comes back removes it. */
export async function buildHostileWorker(): Promise<{ worker: URL; remove: () => void }> {
  const outfile = `${root}/node_modules/.linesieve-hostile-${process.pid}.mjs`;
  await build({
    entryPoints: [`${root}/test/records/hostile-worker.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return {
    worker: new URL(`file://${outfile}`),
    remove: () => {
      rmSync(outfile);
    },
  };
}

export type Limits = Pick<RunOptions, 'jobs' | 'timeout' | 'maxMemory' | 'worker'>;

export async function runLines(
  lines: readonly string[],
  limits: Limits,
): Promise<{ out: string[]; milliseconds: number }> {
  const begin = performance.now();
  const out: Buffer[] = [];
  const chunks = (async function* () {
    await Promise.resolve();
    yield Buffer.from(`${lines.join('\n')}\n`);
  })();
  const sources = (async function* () {
    await Promise.resolve();
    yield { file: null, format: 'jsonl' as const, chunks };
  })();
  const { settings } = checkRecordOptions({});
  const run = { ...limits, sources, settings, maxRecordBytes: 1e6, skip: 0, onSkip: () => undefined };
  for await (const { bytes } of extractBatches(run)) out.push(Buffer.from(bytes));
  return { out: Buffer.concat(out).toString().trimEnd().split('\n'), milliseconds: performance.now() - begin };
}
