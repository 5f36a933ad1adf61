/** The built command line, run as its users run it. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { renderReport } from '../../src/report.js';
import type { Article } from '../../src/types.js';
import { linesieve, start } from './run.js';

const seed = fileURLToPath(import.meta.resolve('../../seeds/004_c7f18fac3e60a0ba.txt'));
const seedText = readFileSync(seed, 'utf8');
/** All of them, but for the other half of --[no-]progress. */
const OPTION_NAMES = [
  ...['from', 'to', 'output', 'resume', 'field', 'out-field', 'overwrite', 'with-lines', 'keep', 'drop', 'language'],
  ...['url', 'encoding', 'min-confidence', 'jobs', 'timeout', 'max-memory', 'max-line-bytes', 'progress', 'stats'],
  ...['version', 'help'],
];
const folder = mkdtempSync(join(tmpdir(), 'linesieve-cli-'));
const noise = join(folder, 'noise.txt');
const absent = join(folder, 'absent.txt');
writeFileSync(noise, 'Home\nLog in\nSearch\n');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('output', () => {
  it('prints the text of the article', () => {
    expect(linesieve([seed])).toEqual({ status: 0, out: `${extractArticle(seedText).text}\n`, err: '' });
  });

  it('prints Markdown', () => {
    expect(linesieve(['--to', 'markdown', seed]).out).toBe(`${extractArticle(seedText).markdown}\n`);
  });

  it('prints JSON.stringify of the article, one line for each file', () => {
    const line = JSON.stringify(extractArticle(seedText));
    expect(linesieve(['--to=json', seed, seed]).out).toBe(`${line}\n${line}\n`);
  });

  it('prints every line with its verdict and label', () => {
    const { out } = linesieve(['--to', 'lines', seed]);
    const rows = out.trimEnd().split('\n').slice(-extractArticle(seedText).lines.length);
    const found = rows.map((row) => /^ *(?<number>\d+) (?<verdict>[+-]) (?<label>[a-z-]+)/u.exec(row)?.groups);
    expect(found).toEqual(
      extractArticle(seedText).lines.map(({ index, kept, label }) => ({
        number: String(index + 1),
        verdict: kept ? '+' : '-',
        label,
      })),
    );
  });

  it('sets a heading over each of several files', () => {
    const { out } = linesieve([seed, seed]);
    const { text } = extractArticle(seedText);
    expect(out).toBe(`==> ${seed} <==\n${text}\n\n==> ${seed} <==\n${text}\n`);
  });

  it('writes one report of all files', () => {
    const path = join(folder, 'report.html');
    const pages = [seed, noise].map((name) => ({ name, article: extractArticle(readFileSync(name, 'utf8')) }));
    expect(linesieve(['--to', 'report', '-o', path, seed, noise]).out).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(renderReport(pages));
    expect(linesieve(['--to', 'report', seed, noise]).out).toBe(renderReport(pages));
    expect(linesieve(['--to', 'report', '--from', 'warc', seed])).toMatchObject({ status: 2, out: '' });
    const nowhere = linesieve(['--to', 'report', '-o', join(absent, 'report.html'), seed]);
    expect(nowhere).toMatchObject({ status: 1, out: '' });
    expect(nowhere.err).toContain('no such file or directory');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['--to', 'json', ...Array<string>(100).fill(seed)]);
    let complaints = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaints).toBe('');
  });
});

describe('input', () => {
  it.each([[[]], [['-']]])('reads standard input for %j', (words) => {
    expect(linesieve(words, { input: seedText })).toEqual(linesieve([seed]));
  });

  it('leaves a byte order mark and broken UTF-8 to the library', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), Buffer.from([0xff]), Buffer.from('\n')]);
    const { out } = linesieve(['--to', 'json'], { input: bytes });
    expect(JSON.parse(out)).toEqual(extractArticle('\ufeff\ufffd\n'));
  });

  it('hands its options on', () => {
    const words = ['--from', 'text', '--language', 'en', '--url', 'https://a.example/', '--keep', 'title, caption'];
    const { out } = linesieve([...words, '--keep', 'source', '--drop', 'heading,quote', '--to', 'json', seed]);
    const article = extractArticle(seedText, {
      from: 'text',
      language: 'en',
      url: 'https://a.example/',
      keep: ['title', 'caption', 'source'],
      drop: ['heading', 'quote'],
    });
    expect(JSON.parse(out)).toEqual(article);
  });
});

describe('colours', () => {
  const escape = '\u001b[';
  const coloured = (env: Record<string, string>): boolean =>
    linesieve(['--to', 'lines', seed], { env }).out.includes(escape);

  it.each<[boolean, Record<string, string>]>([
    [false, {}],
    [true, { FORCE_COLOR: '1' }],
    [true, { FORCE_COLOR: '' }],
    [false, { FORCE_COLOR: '0' }],
    [false, { NO_COLOR: '1' }],
  ])('are %s in a pipe with %j', (expected, env) => {
    expect(coloured(env)).toBe(expected);
  });

  it('never reach the other formats', () => {
    expect(linesieve([seed], { env: { FORCE_COLOR: '1' } })).toEqual(linesieve([seed]));
  });
});

describe('exit codes', () => {
  it('is 3 where there is no article, with what was found', () => {
    const { status, out, err } = linesieve(['--to', 'json', noise]);
    expect({ status, err }).toEqual({ status: 3, err: `linesieve: ${noise}: no article found\n` });
    expect((JSON.parse(out) as Article).text).toBe('');
  });

  it('is 3 for empty input, with nothing on stdout', () => {
    expect(linesieve([])).toEqual({ status: 3, out: '', err: 'linesieve: -: no article found\n' });
  });

  it('is 1 for a file that cannot be read, after the others', () => {
    const { status, out, err } = linesieve([absent, noise, seed]);
    expect(status).toBe(1);
    expect(out).toContain(`==> ${seed} <==\n${extractArticle(seedText).text}\n`);
    expect(err).toBe(
      `linesieve: ${absent}: cannot be read: no such file or directory\nlinesieve: ${noise}: no article found\n`,
    );
  });

  it('is 1 for a folder', () => {
    expect(linesieve([folder])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/^linesieve: .*\n$/u) as string,
    });
  });

  it.each([
    [['--to', 'xml'], '--to takes text, markdown, html, json, jsonl, lines, report; not "xml"'],
    [['--from', 'pdf'], '--from takes auto, text, markdown, html, jsonl, wet, warc; not "pdf"'],
    [['--bogus'], "Unknown option '--bogus'"],
    [['--url'], "Option '--url <value>' argument missing"],
  ])('is 2 for %j', (words, message) => {
    expect(linesieve([seed, ...words])).toEqual({
      status: 2,
      out: '',
      err: `linesieve: ${message} (see linesieve --help)\n`,
    });
  });

  it.each([[['--keep', 'body']], [['--drop', '']], [['--language', 'a b']]])(
    'is 2 for %j, which the library refuses',
    (words) => {
      const { status, out, err } = linesieve([...words, absent]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^linesieve: .+ \(see linesieve --help\)\n$/u);
    },
  );
});

describe('help', () => {
  it('fits a screen of 80 columns and 24 lines, and names every option', () => {
    const { status, out } = linesieve(['--help']);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(23);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    const names = out.match(/--(?:\[no-\])?[a-z-]+/gu)?.map((name) => name.replace('[no-]', ''));
    expect(new Set(names)).toEqual(new Set(OPTION_NAMES.map((name) => `--${name}`)));
  });

  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(linesieve(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});
