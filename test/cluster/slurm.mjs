/** An array of eight shards on a Slurm controller with two nodes; a task is killed in the middle and requeued. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compare, makeShards } from './shards.mjs';

const script = fileURLToPath(new URL('../../examples/slurm/linesieve.sbatch', import.meta.url));
const LIMIT_MILLISECONDS = 300_000;
const LOOK_MILLISECONDS = 100;
const { folder, paths, expected, env: plain } = makeShards();
const out = join(folder, 'out');
const config = join(folder, 'slurm.conf');
const env = { ...plain, SLURM_CONF: config };
const slurm = (program, ...words) => execFileSync(program, words, { env, encoding: 'utf8' });

for (const name of ['state', 'n1', 'n2']) mkdirSync(join(folder, name));
writeFileSync(
  config,
  `ClusterName=loopback
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmctldPort=17000
SlurmUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
AccountingStorageType=accounting_storage/none
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
ReturnToService=2
StateSaveLocation=${folder}/state
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/%n/slurmd.pid
SlurmdSpoolDir=${folder}/%n
NodeName=n1 NodeAddr=127.0.0.1 NodeHostname=localhost Port=17001 CPUs=1
NodeName=n2 NodeAddr=127.0.0.1 NodeHostname=localhost Port=17002 CPUs=1
PartitionName=all Nodes=n1,n2 Default=YES State=UP
`,
);

const daemons = [start('slurmctld', '-D'), start('slurmd', '-D', '-N', 'n1'), start('slurmd', '-D', '-N', 'n2')];
try {
  await until(
    'both nodes are idle',
    () => slurm('sinfo', '-h', '-N', '-o', '%T').trim().split('\n').join() === 'idle,idle',
  );
  const words = [
    '--parsable',
    `--array=1-${paths.length}`,
    `--output=${folder}/task-%a.log`,
    script,
    join(folder, 'shards'),
    out,
  ];
  const job = slurm('sbatch', ...words).trim();
  const { shard, pid } = await findTaskInWork();
  process.kill(pid, 'SIGKILL');
  console.log(`killed the task of shard ${shard}, with ${statSync(partOf(shard)).size} bytes written`);
  const task = `${job}_${shard + 1}`;
  await until('its end is known', () => stateOf(task) === 'FAILED');
  slurm('scontrol', 'requeue', task);
  await until('all tasks are done', () => slurm('squeue', '-h').trim() === '');
  const nodes = slurm('scontrol', 'show', 'job', job).match(/(?<=BatchHost=)\S+/gu);
  console.log(`tasks ran on ${[...new Set(nodes)].sort().join(' and ')}`);
  if (new Set(nodes).size !== 2) throw new Error('not every node had work');
  const log = readFileSync(join(folder, `task-${shard + 1}.log`), 'utf8');
  const { resumed, records } = JSON.parse(log.trim().split('\n').at(-1));
  console.log(`the requeued task went on after ${resumed} of ${records} records`);
  if (resumed === 0 || resumed === records) throw new Error('the task was not killed in the middle');
  compare(
    'Slurm',
    readdirSync(out)
      .sort()
      .map((name) => readFileSync(join(out, name))),
    expected,
  );
} catch (error) {
  for (const name of ['slurmctld-.log', 'slurmd-n1.log', 'slurmd-n2.log'])
    console.error(readFileSync(join(folder, name), 'utf8').slice(-2000));
  throw error;
} finally {
  for (const daemon of daemons.reverse()) daemon.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

function start(program, ...words) {
  const log = openSync(join(folder, `${program}-${words[2] ?? ''}.log`), 'w');
  return spawn(program, words, { env, stdio: ['ignore', log, log] });
}

async function until(what, isTrue) {
  const end = Date.now() + LIMIT_MILLISECONDS;
  for (;;) {
    let found = false;
    try {
      found = isTrue();
    } catch {
      // The controller is not there yet.
    }
    if (found) return;
    if (Date.now() > end) throw new Error(`waited too long until ${what}`);
    await sleep(LOOK_MILLISECONDS);
  }
}

function partOf(shard) {
  return join(out, `shard-${shard}.jsonl.part`);
}

function stateOf(task) {
  return /JobState=(?<state>\w+)/u.exec(slurm('scontrol', 'show', 'job', task))?.groups.state;
}

/** A task that has written something, but not all. */
async function findTaskInWork() {
  let found;
  await until('a task is in work', () => {
    for (let shard = 0; shard < paths.length; shard++) {
      const size = statSync(partOf(shard), { throwIfNoEntry: false })?.size ?? 0;
      const pid = size > 0 ? findProcess(paths[shard]) : undefined;
      if (pid !== undefined) found = { shard, pid };
    }
    return found !== undefined;
  });
  return found;
}

/** The process of the command that reads the shard, among those of this namespace. */
function findProcess(path) {
  const pid = readdirSync('/proc').find((name) => {
    if (!/^\d+$/u.test(name)) return false;
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return words[1]?.endsWith('cli.js') === true && words.includes(path);
    } catch {
      return false;
    }
  });
  return pid === undefined ? undefined : Number(pid);
}
