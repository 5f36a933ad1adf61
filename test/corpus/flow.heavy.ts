/** Much at once, and little at a time: memory stays flat, and what comes of it is clear. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CLI, linesieve, parseLines, start, temporaryFolder } from '../cli/run.js';
import { jsonl, page, records } from '../cli/small-corpus.js';
import { watch } from './watch.js';

const MEGABYTE = 1 << 20;
const file = temporaryFolder();

/** Twice the longest line that is let through, and what Node and two workers take. */
const MAX_PEAK_MEGABYTES = 2 * 64 + 500;

describe('a line of 600 MB', () => {
  it('becomes an error record, with its neighbours as they are and memory flat', async () => {
    const [first = '', last = ''] = records(2);
    const child = start(['--from', 'jsonl', '--jobs', '2']);
    const out: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    const filler = Buffer.alloc(MEGABYTE, 'x');
    const input = (function* () {
      yield Buffer.from(`${first}\n{"id":"giant","text":"`);
      for (let at = 0; at < 600; at++) yield filler;
      yield Buffer.from(`"}\n${last}\n`);
    })();
    Readable.from(input).pipe(child.stdin as NodeJS.WritableStream);
    const { status, peak, seconds } = await watch(child);
    console.log(`600 MB line: ${seconds} s, peak ${peak} MB`);
    const rows = parseLines(Buffer.concat(out).toString());
    expect(status).toBe(1);
    expect(rows).toMatchObject([{ id: 'r0' }, { line: 2, error: { code: 'too-long' } }, { id: 'r1' }]);
    expect(peak).toBeLessThan(MAX_PEAK_MEGABYTES);
  });
});

describe('a stream of 5 GB', () => {
  it('goes through a slow reader whole, with memory flat', async () => {
    const count = 5000;
    const raw = 'r'.repeat(MEGABYTE);
    const line = (number: number): string =>
      `{"id":${number},"raw":"${raw}","text":${JSON.stringify(page(number % 7))}}\n`;
    const child = start(['--from', 'jsonl', '--jobs', '2']);
    const watching = watch(child);
    const input = (function* () {
      for (let number = 0; number < count; number++) yield Buffer.from(line(number));
    })();
    Readable.from(input).pipe(child.stdin as NodeJS.WritableStream);
    if (child.stdout === null) throw new Error('the command has no standard output');
    const { bytes, lines } = await readSlowly(child.stdout);
    const { status, peak, seconds } = await watching;
    console.log(`5 GB: ${(bytes / 1e9).toFixed(2)} GB out in ${seconds} s, peak ${peak} MB`);
    expect({ status, lines }).toEqual({ status: 0, lines: count });
    expect(bytes).toBeGreaterThan(count * MEGABYTE);
    expect(peak).toBeLessThan(MAX_PEAK_MEGABYTES);
  });

  /** Rests for ten seconds at the start, and for a moment at each 100 MB. */
  async function readSlowly(stream: Readable): Promise<{ bytes: number; lines: number }> {
    let [bytes, lines, rest] = [0, 0, 0];
    await sleep(10_000);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      rest += chunk.length;
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
      if (rest > 100 * MEGABYTE) {
        await sleep(300);
        rest = 0;
      }
    }
    return { bytes, lines };
  }
});

describe('standard input', () => {
  it('that ends within a record gives all before it, and an error in its place', () => {
    const { status, out } = linesieve(['--from', 'jsonl'], { input: jsonl(20).slice(0, -100) });
    const rows = parseLines(out);
    expect(status).toBe(1);
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)).toMatchObject({ line: 20, error: { code: 'invalid-json' } });
  });

  it('that is closed is an empty one', () => {
    const { status, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" --from jsonl <&-`]);
    expect({ status, out: stdout.toString() }).toEqual({ status: 0, out: '' });
  });
});

describe('a full disk', () => {
  it('ends the run with 1, and the run goes on from there when there is room', async () => {
    const disk = file('disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { encoding: 'utf8' });
    expect(mounted.stderr, 'a small disk cannot be mounted here: this takes root and the right to mount').toBe('');
    try {
      const input = file('corpus.jsonl');
      const output = `${disk}/out.jsonl`;
      writeFileSync(input, jsonl(400));
      const child = spawn(process.execPath, [CLI, input, '-o', output]);
      const { status, err } = await watch(child);
      expect({ status, err }).toEqual({ status: 1, err: `linesieve: ${output}: no space left on device\n` });
      expect(existsSync(output)).toBe(false);
      spawnSync('mount', ['-o', 'remount,size=4m', disk]);
      expect(linesieve([input, '-o', output, '--resume'])).toEqual({ status: 0, out: '', err: '' });
      expect(readFileSync(output, 'utf8')).toBe(linesieve([input]).out);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('behind standard output ends the run with 1', () => {
    const words = `"${process.execPath}" "${CLI}" --from jsonl >/dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', words], { input: jsonl(3), encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^linesieve: standard output: .*no space left on device\n$/u);
  });
});

describe('a pipe that nobody reads', () => {
  it('ends the run within two seconds', async () => {
    const child = start(['--from', 'jsonl', '--jobs', '2']);
    child.stdin?.on('error', () => undefined);
    Readable.from(Array<string>(100).fill(jsonl(20))).pipe(child.stdin as NodeJS.WritableStream);
    if (child.stdout === null) throw new Error('the command has no standard output');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const { status, seconds, err } = await watch(child);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(seconds).toBeLessThan(2);
  });
});
