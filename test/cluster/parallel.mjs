/** One file over several processes with GNU parallel, by parts of the file and through a pipe. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, makeShards } from './shards.mjs';

const { folder, paths, expected, env } = makeShards();
try {
  const corpus = join(folder, 'corpus.jsonl');
  const output = join(folder, 'out.jsonl');
  writeFileSync(corpus, Buffer.concat(paths.map((path) => readFileSync(path))));
  const commands = {
    'parallel --pipepart': `parallel --pipepart -a ${corpus} --block 200k -k -j2 linesieve --from jsonl --jobs 1 > ${output}`,
    'parallel --pipe': `parallel --pipe --block 200k -k -j2 linesieve --from jsonl --jobs 1 < ${corpus} > ${output}`,
  };
  for (const [name, command] of Object.entries(commands)) {
    execFileSync('sh', ['-c', command], { env, stdio: 'inherit' });
    compare(name, [readFileSync(output)], expected);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
