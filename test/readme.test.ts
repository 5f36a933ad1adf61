/**
 * What the README shows is what the build does: its programs and commands run, and their output stands below them;
 * its links resolve; its tables name what there is. `npm run test:update` puts today's outputs into it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/languages/index.js';
import { LABELS } from '../src/options.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const built = new URL('dist/index.js', root).href;
const { extractArticle } = (await import(built)) as typeof import('../src/index.js');

/** As wide as GitHub shows a block of code without scrolling. */
const COLUMNS = '110';
const PROGRAM_AND_OUTPUT = /^```js\n(?<program>[\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gmu;
const COMMAND_AND_OUTPUT = /^```console\n\$ linesieve (?<words>.*)\n[\s\S]*?^```$/gmu;
const LANGUAGE_TABLE = /(?<=^<!-- languages -->\n)[\s\S]*?(?=^<!-- \/languages -->$)/mu;
const LANGUAGES_A_ROW = 4;

function run(words: readonly string[], input = ''): string {
  const env = { ...process.env, COLUMNS, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    input,
    env,
  });
  expect(stderr).toBe('');
  return stdout.replaceAll(/[ \t]+$/gmu, '');
}

/** The program as a reader would have it, with the build in the place of the package. */
const runProgram = (program: string): string =>
  run(
    ['--input-type=module', '-'],
    program.replaceAll(/'linesieve(?:\/(?<entry>text|report|stream))?'/gu, (_, entry: string | undefined) =>
      JSON.stringify(new URL(`dist/${entry ?? 'index'}.js`, root).href),
    ),
  );

/** Each language's name is the first sentence of its file. */
function languageTable(): string {
  const cells = LANGUAGES.map(({ tag }) => {
    const name = /^\/\*\* (?<name>.+)\. \*\/$/mu.exec(read(`src/languages/${tag}.ts`))?.groups?.['name'];
    return `\`${tag}\` ${name ?? 'has no name'}`;
  });
  const rows = Array.from({ length: Math.ceil(cells.length / LANGUAGES_A_ROW) }, (_, row) =>
    Array.from({ length: LANGUAGES_A_ROW }, (__, column) => cells[row * LANGUAGES_A_ROW + column] ?? ''),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |\n`;
  const head = line(Array<string>(LANGUAGES_A_ROW).fill('')) + line(Array<string>(LANGUAGES_A_ROW).fill('---'));
  return `${head}${rows.map(line).join('')}`;
}

/** GitHub's anchors: lower case, punctuation gone, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function blockAfter(mark: string): { readonly seed: string; readonly lines: readonly string[] } {
  const found = new RegExp(
    String.raw`^<!-- ${mark}: (?<seed>\S+) -->\n\x60{3}text\n(?<block>[\s\S]*?)^\x60{3}$`,
    'mu',
  ).exec(readme)?.groups;
  return { seed: read(found?.['seed'] ?? ''), lines: (found?.['block'] ?? '').trimEnd().split('\n') };
}

/** Where each shown line, which may be cut with an ellipsis, opens one of the lines; in order. */
function placesOf(shown: readonly string[], lines: readonly string[]): number[] {
  const places: number[] = [];
  for (const line of shown)
    places.push(
      lines.findIndex((text, at) => at > (places.at(-1) ?? -1) && text.startsWith(line.replace(/ ?…$/u, ''))),
    );
  return places;
}

describe('README', () => {
  it('shows what its programs and commands print, and the languages that there are', async () => {
    const real = readme
      .replaceAll(
        PROGRAM_AND_OUTPUT,
        (_, program: string) => `\`\`\`js\n${program}\`\`\`\n\n\`\`\`text\n${runProgram(program)}\`\`\``,
      )
      .replaceAll(COMMAND_AND_OUTPUT, (_, words: string) => {
        const output = run(['dist/cli.js', ...words.split(' ')]);
        return `\`\`\`console\n$ linesieve ${words}\n${output}\`\`\``;
      })
      .replace(LANGUAGE_TABLE, languageTable());
    await expect(real).toMatchFileSnapshot('../README.md');
  });

  it('runs every program that it shows', () => {
    expect(readme.match(/^```js$/gmu)?.length).toBe([...readme.matchAll(PROGRAM_AND_OUTPUT)].length);
  });

  it('shows a real page before and after', () => {
    const before = blockAfter('before');
    expect(placesOf(before.lines, before.seed.split('\n'))).not.toContain(-1);
    const after = blockAfter('after');
    const paragraphs = extractArticle(after.seed).text.split('\n\n');
    expect(placesOf(after.lines, paragraphs)).toEqual(paragraphs.map((_, index) => index));
  });

  it.each(
    [...readme.matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
      .map((match) => match[1] ?? '')
      .filter((to) => !to.startsWith('https:')),
  )('links to %s, which is there', (target) => {
    const [path = '', anchor] = target.split('#');
    expect(existsSync(new URL(path, root))).toBe(true);
    const headings = [...readme.matchAll(/^#+ (?<text>.+)$/gmu)].map((match) => anchorOf(match[1] ?? ''));
    if (anchor !== undefined) expect(headings).toContain(anchor);
  });

  it('explains every label, and puts each on the right side', () => {
    const rows = [...readme.matchAll(/^\| `(?<label>[a-z-]+)` \| (?<kept>yes|no) \|/gmu)];
    expect(rows.map((row) => row[1])).toEqual(LABELS);
    const types = read('src/types.ts');
    const bodyLabels = [
      ...(/type BodyLabel = (?<labels>[^;]+);/u.exec(types)?.[1] ?? '').matchAll(/'(?<label>[^']+)'/gu),
    ];
    expect(rows.filter((row) => row[2] === 'yes').map((row) => row[1])).toEqual(bodyLabels.map((match) => match[1]));
  });

  it('names every member of an article and of a line, every warning code and every npm script it tells to run', () => {
    const article = extractArticle('');
    const names = [...Object.keys(article), ...Object.keys(article.lines[0] ?? {})];
    const codes = [
      ...(/type WarningCode = (?<codes>[^;]+);/u.exec(read('src/types.ts'))?.[1] ?? '').matchAll(/'(?<code>[^']+)'/gu),
    ];
    const words = new Set(readme.match(/[\w-]+/gu));
    expect([...names, ...codes.map((match) => match[1] ?? '')].filter((name) => !words.has(name))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const told = [...readme.matchAll(/npm run (?<script>[\w:]+)/gu)].map((match) => match[1] ?? '');
    expect(told.filter((script) => !(script in scripts))).toEqual([]);
  });
});
