/**
 * Shards on schedulers, for real, on this machine's loopback: Slurm with a controller and two nodes, GNU parallel, and
 * BullMQ on Redis. Installs what it needs from Debian and npm; says so where it can't.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, run } from '../install.mjs';

const PACKAGES = { slurmctld: 'slurm-wlm', slurmd: 'slurm-wlm', parallel: 'parallel', 'redis-server': 'redis-server' };
const PROGRAMS = ['slurm.mjs', 'parallel.mjs', 'bullmq.mjs'];

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const missing = [
  ...new Set(
    Object.keys(PACKAGES)
      .filter((program) => !has(program))
      .map((program) => PACKAGES[program]),
  ),
];

if (missing.length > 0) install(missing);
ensureInstalled();
run('npm run build');
let failed = 0;
for (const program of PROGRAMS) {
  console.log(`\n=== ${program}`);
  const path = fileURLToPath(new URL(program, import.meta.url));
  // In a process namespace of its own: whatever it starts ends with it.
  const words = ['--mount', '--uts', '--pid', '--fork', '--mount-proc', '--kill-child', process.execPath, path];
  if (spawnSync('unshare', words, { stdio: 'inherit' }).status !== 0) failed++;
}
console.log(`\n${PROGRAMS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function install(packages) {
  console.log(`Installs from Debian: ${packages.join(', ')}`);
  const words = ['install', '--yes', '--no-install-recommends', ...packages];
  const isRoot = process.getuid?.() === 0;
  const done =
    isRoot &&
    has('apt-get') &&
    spawnSync('apt-get', ['update'], { stdio: 'ignore' }).status === 0 &&
    spawnSync('apt-get', words, { stdio: 'ignore' }).status === 0;
  if (done) return;
  console.error(
    `This test needs ${packages.join(', ')}, and they cannot be installed here: ` +
      'it takes root, apt-get and Debian\u2019s packages. Install them, and run it again as root.',
  );
  process.exit(1);
}
