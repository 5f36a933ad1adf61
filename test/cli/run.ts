/** Runs the built command line as its users run it. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const CLI = fileURLToPath(import.meta.resolve('../../dist/cli.js'));

export interface Run {
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the run is started with: nothing that a developer's terminal adds. */
const plain = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined };
const MAX_OUTPUT_BYTES = 1e9;

export function linesieve(words: readonly string[], { input = '', env = {} }: Run = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    input,
    env: { ...plain, ...env },
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  return { status, out: stdout, err: stderr };
}

export const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, ...words], { env: plain });

/** A folder of its own, which is gone after the tests of the file. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'linesieve-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}

export const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
