/** Takes a checkout, gives it its dependencies; and runs commands in it. Needs nothing that is to be installed. */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const changed = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs a command of the shell in the project's folder; a command that fails ends this process with its exit code. */
export function run(command) {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a command beside others: gives its exit code, and what it printed, when it is over. */
export function runQuietly(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** npm writes its own note of what it installed, so that note's age tells whether the lockfile is newer. */
export function ensureInstalled() {
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm ci --no-audit --no-fund');
}
