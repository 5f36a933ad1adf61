/** Where the labelled pages are: a sample of them against the floors of bench/floors.json. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Every so many-th page: some three hundred, enough to notice a loss and few enough to wait for. */
const SAMPLE = '12';
/** On a slow machine; it takes a sixth of it elsewhere. */
const TIMEOUT = 120_000;
/** How the bench ends where LINESIEVE_DATA names no folder with labelled pages. */
const NO_DATA = 2;

const cwd = fileURLToPath(new URL('..', import.meta.url));

it(
  'quality: a sample of LINESIEVE_DATA is above its floors (skipped without labelled pages)',
  { timeout: TIMEOUT },
  (test) => {
    const program = ['bench/quality.mjs', '--sample', SAMPLE, '--by', 'none'];
    const { stderr, status } = spawnSync(process.execPath, program, { cwd, encoding: 'utf8' });
    test.skip(status === NO_DATA, stderr.trim());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
