/**
 * A sandboxed processor for BullMQ: a job names a shard and its output, `{ input, output }`. The work is done in a
 * process of its own, so that the queue's locks are renewed in the meantime; a job that stalls is tried again, and goes
 * on where it was.
 *
 *   new Worker('linesieve', new URL('processor.mjs', import.meta.url), { connection });
 *   await queue.add('shard', { input, output }, { attempts: 3 });
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Resolves with the figures of the run. A shard with bad records fails once: its output is complete, the next try sees it. */
export default async function processShard({ data: { input, output } }) {
  const { stderr } = await run('linesieve', [input, '-o', output, '--resume', '--stats', '--no-progress']);
  return stderr === '' ? null : JSON.parse(stderr);
}
