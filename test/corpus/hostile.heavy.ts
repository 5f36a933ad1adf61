/** One hostile record in a thousand: the others stay as they are, and the run takes one time-out longer at most. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { records } from '../cli/small-corpus.js';
import { buildHostileWorker, runLines } from '../records/hostile.js';

const RECORDS = 1000;
const PLACE = 500;
const TIMEOUT = 10_000;
/** How much two unharmed runs may differ on a machine with other work. */
const NOISE = 0.25;
/** A thread that takes the place of another starts, and compiles what it runs: as long as a run of so few records takes. */
const FIRST_RECORDS = 20;
const built = await buildHostileWorker();
const lines = records(RECORDS);
let unharmed = { out: [] as string[], milliseconds: 0 };
let replacement = 0;

beforeAll(async () => {
  const limits = { jobs: 2, timeout: TIMEOUT, maxMemory: 256, worker: built.worker };
  await runLines(lines.slice(0, 100), limits);
  unharmed = await runLines(lines, limits);
  replacement = (await runLines(lines.slice(0, FIRST_RECORDS), { ...limits, jobs: 1 })).milliseconds;
});
afterAll(built.remove);

it.each([
  ['ENDLESS', 'timeout', 1],
  ['ENDLESS', 'timeout', 2],
  ['MEMORY', 'out-of-memory', 2],
])('%s becomes %s with %i worker threads', async (play, code, jobs) => {
  const limits = { jobs, timeout: TIMEOUT, maxMemory: 256, worker: built.worker };
  const before = jobs === 2 ? unharmed : await runLines(lines, limits);
  const hostile = lines.with(PLACE, JSON.stringify({ id: 'hostile', text: `HOSTILE-${play}` }));
  const { out, milliseconds } = await runLines(hostile, limits);
  const error = JSON.parse(out[PLACE] ?? '') as { error: { code: string } };
  expect(error.error.code).toBe(code);
  expect(out.with(PLACE, '')).toEqual(unharmed.out.with(PLACE, ''));
  const longer = milliseconds - before.milliseconds;
  console.log(`${play}, ${jobs} jobs: ${Math.round(milliseconds)} ms, ${Math.round(longer)} ms longer`);
  console.log(`a run of ${FIRST_RECORDS} records: ${Math.round(replacement)} ms`);
  expect(longer).toBeLessThan(TIMEOUT + replacement + NOISE * before.milliseconds);
});
