/** The programs in examples/ run against the build, and print what the end of each says. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = new URL('../examples/', import.meta.url);
const programs = readdirSync(folder).filter((name) => /\.[cm]js$/u.test(name));

it.each(programs)('%s', (name) => {
  const path = fileURLToPath(new URL(name, folder));
  const promised = readFileSync(path, 'utf8')
    .split('\n// prints:\n')[1]
    ?.replaceAll(/^\/\/ /gmu, '');
  const { stdout, stderr, status } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: promised, stderr: '', status: 0 });
});
