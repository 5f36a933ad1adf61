/**
 * The documents beside the README: their links resolve, what they tell to run is there, and their programs print what
 * stands below them. `npm run test:update` puts today's output into them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const PROGRAM_AND_OUTPUT = /^```js\n(?<program>[\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gmu;
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

function runProgram(program: string): string {
  const input = program.replaceAll(`'linesieve'`, JSON.stringify(new URL('dist/index.js', root).href));
  const options = { cwd: fileURLToPath(root), encoding: 'utf8', input } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], options);
  expect(stderr).toBe('');
  return stdout;
}

describe.each(['CONTRIBUTING.md', 'examples/how-it-decides.md'])('%s', (path) => {
  const file = new URL(path, root);
  const words = readFileSync(file, 'utf8');

  it('shows what its programs print', async () => {
    const real = words.replaceAll(
      PROGRAM_AND_OUTPUT,
      (_, program: string) => `\`\`\`js\n${program}\`\`\`\n\n\`\`\`text\n${runProgram(program)}\`\`\``,
    );
    await expect(real).toMatchFileSnapshot(fileURLToPath(file));
    expect(words.match(/^```js$/gmu)?.length ?? 0).toBe([...words.matchAll(PROGRAM_AND_OUTPUT)].length);
  });

  it('links to what is there', () => {
    const targets = [...words.matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map((match) => match[1] ?? '');
    const absent = targets.filter((target) => !target.startsWith('https:') && !existsSync(new URL(target, file)));
    expect(targets.length).toBeGreaterThan(0);
    expect(absent).toEqual([]);
  });

  it('tells to run what there is', () => {
    const told = [...words.matchAll(/npm run (?<script>[\w:]+)/gu)].map((match) => match[1] ?? '');
    const paths = [...words.matchAll(/vitest run (?<path>\S+\.ts)/gu)].map((match) => match[1] ?? '');
    expect(told.filter((script) => !(script in scripts))).toEqual([]);
    expect(paths.filter((test) => !existsSync(new URL(test, root)))).toEqual([]);
  });
});
