/** The built command line over corpora: one record out for each record in, in order, whatever happens. */
import { once } from 'node:events';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { BAD_RECORDS, MAX_LINE_BYTES } from './bad-records.js';
import { killAndResume } from './kill-and-resume.js';
import { linesieve, parseLines, start, temporaryFolder } from './run.js';
import { jsonl, page, records } from './small-corpus.js';

const file = temporaryFolder();
const corpus = file('corpus.jsonl');
writeFileSync(corpus, jsonl(50));

const memberOf = (input: string): object => {
  const { text, title, byline, published, language, confidence, warnings } = extractArticle(input);
  return { text, title, byline, published, language, confidence, warnings };
};
const expectedLine = (line: string): string => {
  const { text } = JSON.parse(line) as { text: string };
  return `${line.slice(0, -1)},"article":${JSON.stringify(memberOf(text))}}`;
};
const expected = (lines: readonly string[]): string => lines.map((line) => `${expectedLine(line)}\n`).join('');

describe('JSONL', () => {
  it('copies each object byte for byte, and adds its article', () => {
    const lines = [`{ "text" : ${JSON.stringify(page(1))} , "n": 1.50e3, "\\u0061": "\\u00e9" }`, ...records(3)];
    const { status, out, err } = linesieve(['--from', 'jsonl'], { input: `${lines.join('\n')}\n` });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(expected(lines));
  });

  it.each([['1'], ['3']])('keeps the order with --jobs %s', (jobs) => {
    expect(linesieve([corpus, '--jobs', jobs])).toEqual({ status: 0, out: expected(records(50)), err: '' });
  });

  it('answers every bad record in its place, and leaves its neighbours as they are', () => {
    const good = records(BAD_RECORDS.length + 1);
    const lines = BAD_RECORDS.flatMap(({ line }, at) => [Buffer.from(good[at] ?? ''), line]);
    const input = Buffer.concat(
      [...lines, Buffer.from(good.at(-1) ?? '')].flatMap((line) => [line, Buffer.from('\n')]),
    );
    const { status, out, err } = linesieve(['--max-line-bytes', String(MAX_LINE_BYTES)], { input });
    const rows = out.split('\n');
    expect(status).toBe(1);
    expect(rows.filter((_, at) => at % 2 === 0)).toEqual([...good.map(expectedLine)]);
    const failed = BAD_RECORDS.filter(({ code }) => code !== undefined).length;
    expect(err).toMatch(new RegExp(`^linesieve: ${failed} of ${lines.length + 1} records failed: `, 'u'));
    BAD_RECORDS.forEach(({ code, kind }, at) => {
      const row = JSON.parse(rows[2 * at + 1] ?? '') as { line?: number; error?: { code: string }; article?: object };
      expect([kind, row.error?.code]).toEqual([kind, code]);
      if (code !== undefined) expect(row.line).toBe(2 * at + 2);
      else expect(row.article).toHaveProperty('text');
    });
  });

  it('tells the id of a bad record where there is one', () => {
    const { out } = linesieve(['--from', 'jsonl'], { input: '{"id":"a"}\n{"id":7,"text":[]}\n{"id":{}}\n' });
    expect(parseLines(out).map(({ id }) => id)).toEqual(['a', 7, null]);
  });

  it('takes a byte order mark at the start, and a last line without a break', () => {
    const [line = ''] = records(1);
    expect(linesieve([], { input: `\ufeff${line}` }).out).toBe(expected([line]));
  });

  it('gives nothing for nothing', () => {
    expect(linesieve(['--from', 'jsonl'])).toEqual({ status: 0, out: '', err: '' });
  });

  it('reads another field, adds under another name, and replaces what is there when it is told to', () => {
    const line = `{"pre":{"out":[1,"}"]},"out":{"a":"\\"}"},"body":${JSON.stringify(page(2))},"o\\u0075t":2}`;
    const words = ['--from', 'jsonl', '--field', 'body', '--out-field', 'out'];
    expect(linesieve(words, { input: `${line}\n` }).status).toBe(1);
    const { out } = linesieve([...words, '--overwrite'], { input: `${line}\n` });
    expect(out).toBe(
      `{"pre":{"out":[1,"}"]},"body":${JSON.stringify(page(2))},"out":${JSON.stringify(memberOf(page(2)))}}\n`,
    );
  });

  it('reads html where there is no text', () => {
    const html = `<!doctype html><html><body><p>${page(1)}</p></body></html>`;
    const [record] = parseLines(linesieve(['--from', 'jsonl'], { input: `${JSON.stringify({ html })}\n` }).out);
    const { text } = extractArticle(html, { from: 'html' });
    expect(record?.['article']).toMatchObject({ text });
  });

  it('adds the labelled lines when it is told to', () => {
    const [line = ''] = records(1);
    const [record] = parseLines(linesieve(['--with-lines'], { input: `${line}\n` }).out);
    const lines = extractArticle(page(0)).lines.map(({ label, kept, score, start: from, end, text }) => ({
      label,
      kept,
      score,
      start: from,
      end,
      text,
    }));
    expect(record?.['article']).toEqual({ ...memberOf(page(0)), lines });
  });

  it('empties the text below --min-confidence, and leaves no record out', () => {
    const confidences = parseLines(linesieve([corpus]).out).map(
      ({ article }) => (article as { confidence: number }).confidence,
    );
    const limit = [...confidences].sort((a, b) => a - b)[25] ?? 0;
    const articles = parseLines(linesieve([corpus, '--min-confidence', String(limit)]).out).map(
      ({ article }) => article as { text: string; confidence: number },
    );
    expect(articles.map(({ confidence }) => confidence)).toEqual(confidences);
    expect(articles.map(({ text }) => text === '')).toEqual(confidences.map((confidence) => confidence < limit));
  });

  it('hands --keep, --drop and --language on', () => {
    const [line = ''] = records(1);
    const words = ['--keep', 'title', '--drop', 'paragraph', '--language', 'en'];
    const [record] = parseLines(linesieve(words, { input: `${line}\n` }).out);
    const { text, language } = extractArticle(page(0), { keep: ['title'], drop: ['paragraph'], language: 'en' });
    expect(record?.['article']).toMatchObject({ text, language });
  });

  it.each(['json', 'text', 'markdown', 'lines'])('writes --to %s', (to) => {
    const [line = ''] = records(1);
    const { status, out } = linesieve(['--to', to], { input: `${line}\n` });
    const article = extractArticle(page(0), { url: 'https://news.example/0' });
    expect(status).toBe(0);
    if (to === 'json') expect(out).toBe(`${JSON.stringify(article)}\n`);
    else expect(out).toContain('==> line 1 <==\n');
    if (to === 'text' || to === 'markdown') expect(out).toBe(`==> line 1 <==\n${article[to]}\n\n`);
  });

  it('reads gzip of several members', () => {
    const packed = Buffer.concat(records(3).map((line) => gzipSync(`${line}\n`)));
    expect(linesieve(['-'], { input: packed }).out).toBe(expected(records(3)));
  });

  it('fails where gzip breaks off, after what could be read', () => {
    const packed = Buffer.concat([gzipSync(jsonl(3)), gzipSync(jsonl(3)).subarray(0, 30)]);
    const { status, out, err } = linesieve(['--from', 'jsonl'], { input: packed });
    expect({ status, err }).toEqual({ status: 1, err: 'linesieve: -: cannot be read: unexpected end of file\n' });
    expect(out.startsWith(expected(records(3)))).toBe(true);
  });

  it('names the file of a bad record where there are several', () => {
    const bad = file('bad.jsonl');
    writeFileSync(bad, '{}\n');
    const { out } = linesieve([bad, bad]);
    expect(parseLines(out).map(({ line, file: name }) => [line, name])).toEqual([
      [1, bad],
      [1, bad],
    ]);
  });
});

describe('pages as records', () => {
  it('gives one record for each file', () => {
    const pages = [0, 1].map((number) => file(`page-${number}.txt`));
    pages.forEach((path, number) => {
      writeFileSync(path, page(number));
    });
    const { status, out } = linesieve(['--to', 'jsonl', ...pages]);
    expect(status).toBe(0);
    expect(parseLines(out)).toEqual(pages.map((id, number) => ({ id, article: memberOf(page(number)) })));
  });
});

describe('an output file', () => {
  it('is written beside itself and renamed at the end', () => {
    const output = file('renamed.jsonl');
    expect(linesieve([corpus, '-o', output])).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(output, 'utf8')).toBe(expected(records(50)));
    expect(existsSync(`${output}.part`)).toBe(false);
  });

  it('that is complete is left alone by --resume', () => {
    const output = file('complete.jsonl');
    writeFileSync(output, 'as it was');
    expect(linesieve([corpus, '-o', output, '--resume'])).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(output, 'utf8')).toBe('as it was');
  });

  it('is continued from any byte at which it was torn', () => {
    const whole = expected(records(50));
    for (const length of [700, whole.indexOf('\n', 9000) + 1, whole.length - 1]) {
      const output = file(`torn-${length}.jsonl`);
      writeFileSync(`${output}.part`, whole);
      truncateSync(`${output}.part`, length);
      expect(linesieve([corpus, '-o', output, '--resume']).status).toBe(0);
      expect(readFileSync(output, 'utf8') === whole).toBe(true);
    }
  });

  it('counts the errors that an earlier run has written', () => {
    const input = file('with-errors.jsonl');
    const output = file('with-errors.out');
    writeFileSync(input, `[]\n${jsonl(3)}`);
    expect(linesieve([input, '-o', output]).status).toBe(1);
    const whole = readFileSync(output, 'utf8');
    const again = file('with-errors.again');
    writeFileSync(`${again}.part`, whole.slice(0, whole.indexOf('"article"')));
    const { status, err } = linesieve([input, '-o', again, '--resume', '--stats']);
    expect(status).toBe(1);
    expect(err).toMatch(/^linesieve: 1 of 4 records failed: 1 not-an-object\n/u);
    expect(JSON.parse(err.split('\n')[1] ?? '')).toMatchObject({ records: 4, resumed: 1, failed: 1 });
    expect(readFileSync(again, 'utf8')).toBe(whole);
  });

  it('that holds more records than the input is not continued', () => {
    const output = file('longer.jsonl');
    writeFileSync(`${output}.part`, expected(records(51)));
    expect(linesieve([corpus, '-o', output, '--resume'])).toEqual({
      status: 1,
      out: '',
      err: `linesieve: ${output}: the output to be continued holds more records than the input\n`,
    });
  });

  it('is the same after ten runs that were killed and resumed', { timeout: 120_000 }, async () => {
    const input = file('killed.jsonl');
    writeFileSync(input, jsonl(200));
    const report = await killAndResume({
      input,
      output: file('killed.out'),
      runs: 10,
      seed: 1,
      words: ['--jobs', '2'],
    });
    expect(report).toMatchObject({ runs: 10, different: 0 });
    expect(report.killedMidway).toBeGreaterThan(0);
  });
});

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with %i, whole records written', async (signal, code) => {
    const output = file(`${signal}.jsonl`);
    const child = start(['--from', 'jsonl', '-o', output]);
    child.stdin?.write(jsonl(20));
    while (!existsSync(`${output}.part`) || readFileSync(`${output}.part`).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    const written = readFileSync(`${output}.part`, 'utf8');
    expect(written.endsWith('\n')).toBe(true);
    expect(expected(records(20)).startsWith(written)).toBe(true);
    expect(existsSync(output)).toBe(false);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['--from', 'jsonl']);
    let complaints = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(jsonl(500));
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaints).toBe('');
  });

  it('gives each record as it comes, without waiting for more', async () => {
    const child = start(['--from', 'jsonl']);
    for (const line of records(3)) {
      child.stdin?.write(`${line}\n`);
      const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
      expect(chunk.toString()).toBe(`${expectedLine(line)}\n`);
    }
    child.stdin?.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('what is said on stderr', () => {
  it('is one JSON object with --stats', () => {
    const { err } = linesieve([corpus, '--stats']);
    expect(JSON.parse(err)).toMatchObject({ records: 50, resumed: 0, failed: 0, errors: {}, skipped: 0 });
  });

  it('is how far it is with --progress', () => {
    expect(linesieve([corpus, '--progress']).err).toMatch(/^50 records {2}[\d.]+\/s {2}[\d.]+ MB\/s {2}0 errors\n$/u);
  });

  it.each([
    [['--resume'], '--resume goes with --output'],
    [['--resume', '-o', 'x', '--to', 'text'], '--resume goes with --to json or jsonl'],
    [['--jobs', '0'], '--jobs must be a whole number from 1 to 1024, got 0'],
    [['--jobs', 'many'], '--jobs takes a number; not "many"'],
    [['--min-confidence', '2'], '--min-confidence must be a number from 0 to 1, got 2'],
    [['--encoding', 'klingon'], '--encoding must name an encoding, got "klingon"'],
  ])('is what is wrong with %j, with the exit code 2', (words, message) => {
    expect(linesieve([corpus, ...words])).toEqual({
      status: 2,
      out: '',
      err: `linesieve: ${message} (see linesieve --help)\n`,
    });
  });

  it('is which file is not there, with the exit code 1', () => {
    const absent = file('absent.jsonl');
    const err = `linesieve: ${absent}: cannot be read: no such file or directory\n`;
    expect(linesieve([absent])).toEqual({ status: 1, out: '', err });
  });
});
