/** The commands of the README's section "Corpora" do what they say, as they stand there. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CLI, parseLines, temporaryFolder } from './cli/run.js';
import { jsonl, page } from './cli/small-corpus.js';
import { conversion, response } from './records/warc.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = readme.split('\n## ').find((part) => part.startsWith('Corpora\n')) ?? '';
const commands = [...section.matchAll(/^```sh\n(?<command>[\s\S]*?)\n```$/gmu)].map((match) => match[1] ?? '');
/** They need a scheduler: `npm run test:cluster` runs them. */
const SCHEDULERS = /^(?:sbatch|parallel) /u;
const RECORDS = 4;

const file = temporaryFolder();
for (const name of ['bin', 'pages']) mkdirSync(file(name));
writeFileSync(file('bin/linesieve'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
chmodSync(file('bin/linesieve'), 0o755);
writeFileSync(file('crawl.jsonl'), jsonl(RECORDS));
const html = { 'Content-Type': 'text/html' };
const records = [
  conversion('a', page(0)),
  conversion('b', page(1)),
  response('c', html, page(2)),
  response('d', html, ''),
];
writeFileSync(file('crawl.warc.gz'), gzipSync(Buffer.concat(records)));
for (let number = 0; number < RECORDS; number++) writeFileSync(file(`pages/${number}.html`), page(number));

it.each(commands.filter((command) => !SCHEDULERS.test(command)))('%s', (command) => {
  const output = /articles|sample/u.exec(command)?.[0] ?? '';
  const env = { ...process.env, PATH: `${file('bin')}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd: file('.'),
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr: command.includes('--stats') ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(file(`${output}.jsonl`))).toBe(true);
  const rows = parseLines(readFileSync(file(`${output}.jsonl`), 'utf8'));
  expect(rows).toHaveLength(RECORDS);
  expect(rows.every((row) => 'article' in row)).toBe(true);
});

it('are all told from those of schedulers', () => {
  expect(commands.map((command) => command.split(' ', 1)[0])).toEqual([
    ...['linesieve', 'head', 'linesieve', 'linesieve'],
    ...['sbatch', 'parallel'],
  ]);
});
