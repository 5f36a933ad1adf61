/** Takes a corpus, runs the command over it again and again, kills it at random moments, resumes, and compares. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { CLI } from './run.js';

export interface KillOptions {
  readonly input: string;
  readonly output: string;
  readonly runs: number;
  readonly seed: number;
  readonly words: readonly string[];
}

export interface KillReport {
  readonly runs: number;
  /** Runs that had written something, but not all of it, when they were killed. */
  readonly killedMidway: number;
  /** Those of them whose last line was torn. */
  readonly torn: number;
  /** Runs whose final file was not that of an unbroken run. */
  readonly different: number;
}

const POLL_MILLISECONDS = 2;

export async function killAndResume({ input, output, runs, seed, words }: KillOptions): Promise<KillReport> {
  const command = (path: string): string[] => [CLI, input, '-o', path, '--resume', ...words];
  const reference = `${output}.unbroken`;
  const begin = performance.now();
  spawnSync(process.execPath, command(reference));
  const duration = performance.now() - begin;
  const whole = readFileSync(reference);
  const random = generator(seed);
  let [killedMidway, torn, different] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    // By turns at a moment of time, and at a moment of the output, which a busy machine does not shift.
    const after = run % 2 === 0 ? { milliseconds: random() * duration } : { bytes: random() * whole.length };
    await runAndKill(command(output), output, after);
    const part = readPart(output);
    if (part !== undefined && part.length > 0 && part.length < whole.length) killedMidway++;
    if (part !== undefined && part.length > 0 && part.at(-1) !== 0x0a) torn++;
    spawnSync(process.execPath, command(output));
    if (!readFileSync(output).equals(whole)) different++;
    rmSync(output);
  }
  rmSync(reference);
  return { runs, killedMidway, torn, different };
}

async function runAndKill(
  words: string[],
  output: string,
  after: { milliseconds?: number; bytes?: number },
): Promise<void> {
  const begin = performance.now();
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const timer = setInterval(() => {
    const isTime = after.milliseconds !== undefined && performance.now() - begin >= after.milliseconds;
    const size = statSync(`${output}.part`, { throwIfNoEntry: false })?.size ?? 0;
    if (isTime || (after.bytes !== undefined && size >= after.bytes)) child.kill('SIGKILL');
  }, POLL_MILLISECONDS);
  await ended;
  clearInterval(timer);
}

function readPart(output: string): Buffer | undefined {
  try {
    return readFileSync(`${output}.part`);
  } catch {
    return undefined;
  }
}

/** The same moments for the same seed (a linear congruential generator, Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
