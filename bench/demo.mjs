/** Takes the five pages in seeds/, shows what was found on each, and every line with the reason for its verdict. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, run } from '../test/install.mjs';

/** As a row of a blank line looks: they are part of the explanation, and nothing to see. */
const BLANK_ROW = /^\s*\d+ - blank /;
/** A pipe has no width; this one fits an old terminal and a page of a log. */
const FALLBACK_COLUMNS = 100;

ensureInstalled();
run('npx tsup --silent');

const root = fileURLToPath(new URL('..', import.meta.url));
const { isTTY, columns = FALLBACK_COLUMNS } = process.stdout;
const colours = isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
const seeds = readdirSync(new URL('../seeds', import.meta.url)).map((name) => `seeds/${name}`);
const { stdout, status } = spawnSync(process.execPath, ['dist/cli.js', '--to', 'lines', ...seeds], {
  cwd: root,
  env: { ...process.env, ...colours, COLUMNS: String(columns) },
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.on('error', () => process.exit());
const plain = (row) => row.replaceAll('\u001b[2m', '');
console.log(
  stdout
    .split('\n')
    .filter((row) => !BLANK_ROW.test(plain(row)))
    .join('\n'),
);
console.log(`Each row: number, + kept or - dropped, label, score, strongest reason, line. Blank lines are left out here.
A whole article:  node dist/cli.js ${seeds[0]}`);
process.exitCode = status;
