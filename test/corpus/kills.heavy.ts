/** 200 runs that are killed at random moments and resumed. */
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { killAndResume } from '../cli/kill-and-resume.js';
import { temporaryFolder } from '../cli/run.js';
import { jsonl } from '../cli/small-corpus.js';

const RUNS = 200;
/** Where so few were hit in the middle, the test says little. */
const MIN_MIDWAY = 50;
const file = temporaryFolder();

it('no record is lost, doubled or torn in 200 killed and resumed runs', async () => {
  const input = file('corpus.jsonl');
  writeFileSync(input, jsonl(300));
  const report = await killAndResume({ input, output: file('out.jsonl'), runs: RUNS, seed: 2, words: ['--jobs', '2'] });
  console.log('kills:', report);
  expect(report).toMatchObject({ runs: RUNS, different: 0 });
  expect(report.killedMidway).toBeGreaterThanOrEqual(MIN_MIDWAY);
});
