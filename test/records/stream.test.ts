/** The built entry `linesieve/stream`, with every kind of stream as its source. */
import { createReadStream, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesieve, parseLines, temporaryFolder } from '../cli/run.js';
import { jsonl, records } from '../cli/small-corpus.js';
import { conversion } from './warc.js';

const built = new URL('../../dist/stream.js', import.meta.url);
const { extractLines, extractRecords } = (await import(built.href)) as typeof import('../../src/records/stream.js');

const file = temporaryFolder();
const corpus = file('corpus.jsonl');
writeFileSync(corpus, jsonl(20));
const text = linesieve([corpus]).out;
const expected = parseLines(text);
const all = (source: Parameters<typeof extractRecords>[0], options?: object): Promise<unknown[]> =>
  Readable.from(extractRecords(source, { jobs: 1, ...options })).toArray();

describe('extractRecords', () => {
  it.each([
    ['a Node stream', () => createReadStream(corpus)],
    ['a web stream', () => Readable.toWeb(createReadStream(corpus)) as ReadableStream<Uint8Array>],
    ['a web stream without an iterator', () => ({ getReader: () => new Blob([jsonl(20)]).stream().getReader() })],
    ['an iterable of lines', () => records(20).map((line) => `${line}\n`)],
    [
      'bytes that are cut anywhere',
      () =>
        Buffer.from(jsonl(20))
          .toString('latin1')
          .match(/[\s\S]{1,999}/gu)
          ?.map((part) => Buffer.from(part, 'latin1')) ?? [],
    ],
    ['gzip', () => [gzipSync(jsonl(20))]],
  ])('reads %s', async (_, source) => {
    expect(await all(source() as Parameters<typeof extractRecords>[0])).toEqual(expected);
  });

  it('reads WET', async () => {
    expect(await all([conversion('a', 'x')])).toMatchObject([{ id: '<urn:uuid:a>', url: 'https://news.example/a' }]);
  });

  it('gives error records in their places', async () => {
    const found = await all(['[]\n', `${records(1)[0] ?? ''}\n`]);
    expect(found).toEqual([
      { line: 1, id: null, error: { code: 'not-an-object', message: 'The line holds JSON that is not an object.' } },
      expected[0],
    ]);
  });

  it('stops the work when nobody asks for more, and reads no further than its window', async () => {
    let asked = 0;
    let closed = false;
    const endless = (function* () {
      try {
        for (;;) {
          asked++;
          yield `${records(1)[0] ?? ''}\n`.repeat(64);
        }
      } finally {
        closed = true;
      }
    })();
    for await (const record of extractRecords(endless, { jobs: 1 })) {
      expect(record).toEqual(expected[0]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      break;
    }
    expect(asked).toBeLessThan(30);
    await new Promise(setImmediate);
    expect(closed).toBe(true);
  });

  it('throws what the source throws, after the records before it', async () => {
    const failing = (async function* () {
      yield jsonl(20);
      await Promise.resolve();
      throw new Error('broken pipe');
    })();
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const record of extractRecords(failing, { jobs: 1 })) found.push(record);
    })();
    await expect(reading).rejects.toThrow('broken pipe');
    expect(found).toEqual(expected);
  });

  it.each([
    [{ jobs: 0 }, RangeError, 'options.jobs must be a whole number from 1 to 1024, got 0'],
    [{ jobs: '2' }, TypeError, 'options.jobs must be a number, got string'],
    [{ from: 'text' }, RangeError, 'options.from must be one of auto, jsonl, wet, warc, got "text"'],
    [{ withLines: 1 }, TypeError, 'options.withLines must be a boolean, got number'],
    [{ keep: ['x'] }, RangeError, 'options.keep must hold labels'],
    [null, TypeError, 'options must be an object, got null'],
  ])('refuses %j at once', (options, kind, message) => {
    const call = (): unknown => extractRecords([], options as object);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });

  it('refuses a source that is none', () => {
    expect(() => extractRecords(5 as unknown as string[])).toThrow(TypeError);
  });
});

describe('extractLines', () => {
  it('stands in a pipeline, and gives what the command gives', async () => {
    const output = file('piped.jsonl');
    await pipeline(createReadStream(corpus), (source) => extractLines(source, { jobs: 2 }), createWriteStream(output));
    expect(await readFile(output, 'utf8')).toBe(text);
  });

  it('is there for CommonJS', async () => {
    const require = createRequire(import.meta.url);
    const common = require('../../dist/stream.cjs') as typeof import('../../src/records/stream.js');
    const lines = (await Readable.from(
      common.extractLines(createReadStream(corpus), { jobs: 1 }),
    ).toArray()) as Uint8Array[];
    expect(Buffer.concat(lines).toString()).toBe(text);
  });
});
