/** Takes a folder, gives eight shards of a corpus in it, the output of one process over all of them, and the command on the path. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARDS = 8;
const RECORDS_A_SHARD = 150;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const text = readFileSync(new URL('../../examples/page.txt', import.meta.url), 'utf8');

export function makeShards() {
  const folder = mkdtempSync(join(tmpdir(), 'linesieve-cluster-'));
  for (const name of ['shards', 'out', 'bin']) mkdirSync(join(folder, name));
  const command = join(folder, 'bin/linesieve');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(command, 0o755);
  const paths = Array.from({ length: SHARDS }, (_, shard) => {
    const path = join(folder, `shards/shard-${shard}.jsonl`);
    const records = Array.from({ length: RECORDS_A_SHARD }, (__, at) =>
      JSON.stringify({
        id: `${shard}-${at}`,
        text: `${text}\n${'Another paragraph, as there are many. '.repeat(1 + (at % 9))}`,
      }),
    );
    writeFileSync(path, records.map((record) => `${record}\n`).join(''));
    return path;
  });
  const expected = execFileSync(process.execPath, [cli, ...paths], { maxBuffer: 1e9 });
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
  return { folder, paths, expected, env };
}

/** Throws where the parts, joined in their order, are not what one process gives. */
export function compare(name, parts, expected) {
  const joined = Buffer.concat(parts);
  if (!joined.equals(expected))
    throw new Error(`${name}: ${joined.length} bytes differ from the ${expected.length} of one process`);
  console.log(`${name}: ${joined.length} bytes, the same as of one process`);
}
