/** A record that never ends, or takes all memory, costs its worker's life and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { records } from '../cli/small-corpus.js';
import { buildHostileWorker, runLines } from './hostile.js';
import type { Limits } from './hostile.js';

const built = await buildHostileWorker();
const limits: Limits = { jobs: 2, timeout: 1000, maxMemory: 64, worker: built.worker };
const good = records(120);
let unharmed: string[] = [];

/** The lines with hostile records at some places. */
const withHostile = (plays: Readonly<Record<number, string>>): string[] =>
  good.map((line, at) => (at in plays ? JSON.stringify({ id: `h${at}`, text: `HOSTILE-${plays[at] ?? ''}` }) : line));

const refusal = (at: number, code: string, message: string): string =>
  JSON.stringify({ line: at + 1, id: `h${at}`, error: { code, message } });

beforeAll(async () => {
  unharmed = (await runLines(good, limits)).out;
});
afterAll(built.remove);

describe('a hostile record', () => {
  it.each([
    ['ENDLESS', 'timeout', 'The record took longer than 1 s.'],
    ['MEMORY', 'out-of-memory', 'The record took more than 64 MB of memory.'],
    ['EXIT', 'internal', 'The worker thread ended: it ended by itself.'],
    ['THROW', 'internal', 'played'],
  ])('%s becomes an error record, and its neighbours stay as they are', async (play, code, message) => {
    const { out } = await runLines(withHostile({ 70: play }), {
      ...limits,
      timeout: play === 'ENDLESS' ? 1000 : 30_000,
    });
    expect(out).toEqual(unharmed.with(70, refusal(70, code, message)));
  });

  it('next to others becomes one of several, at the ends of the input too', async () => {
    const plays = { 0: 'ENDLESS', 1: 'EXIT', 2: 'ENDLESS', 118: 'EXIT', 119: 'ENDLESS' };
    const { out } = await runLines(withHostile(plays), { ...limits, jobs: 1 });
    const late = 'The record took longer than 1 s.';
    const gone = 'The worker thread ended: it ended by itself.';
    expect(out).toEqual(
      unharmed
        .with(0, refusal(0, 'timeout', late))
        .with(1, refusal(1, 'internal', gone))
        .with(2, refusal(2, 'timeout', late))
        .with(118, refusal(118, 'internal', gone))
        .with(119, refusal(119, 'timeout', late)),
    );
  });
});

describe('a worker that does not start', () => {
  it('fails the run', async () => {
    const worker = new URL('file:///no/such/worker.mjs');
    await expect(runLines(good, { ...limits, worker })).rejects.toThrow('a worker thread does not start: ');
  });
});
