/** The shards as jobs of BullMQ, on a Redis of its own, with the sandboxed processor of the example. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, makeShards } from './shards.mjs';

const VERSION = '6.7.0';
const PORT = 17003;
const { folder, paths, expected, env } = makeShards();
Object.assign(process.env, env);
writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `bullmq@${VERSION}`, 'ioredis@5'], {
  cwd: folder,
  stdio: 'ignore',
});
copyFileSync(new URL('../../examples/bullmq/processor.mjs', import.meta.url), join(folder, 'processor.mjs'));
const { Queue, QueueEvents, Worker } = createRequire(join(folder, 'package.json'))('bullmq');
const redis = spawn('redis-server', ['--port', String(PORT), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
  stdio: 'ignore',
});
const connection = { host: '127.0.0.1', port: PORT, maxRetriesPerRequest: null };
const queue = new Queue('linesieve', { connection });
const events = new QueueEvents('linesieve', { connection });
const worker = new Worker('linesieve', pathToFileURL(join(folder, 'processor.mjs')), { connection, concurrency: 2 });
try {
  const outputs = paths.map((path) => join(folder, 'out', basename(path)));
  const jobs = await Promise.all(
    paths.map((input, at) => queue.add('shard', { input, output: outputs[at] }, { attempts: 3 })),
  );
  const figures = await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
  console.log(`${figures.length} jobs, ${figures.reduce((total, { records }) => total + records, 0)} records`);
  compare(
    'BullMQ',
    outputs.map((path) => readFileSync(path)),
    expected,
  );
} finally {
  await Promise.all([worker.close(true), events.close(), queue.close()]);
  redis.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
