/**
 * Takes the built command line and the sets in LINESIEVE_DATA, gives its speed: start-up, JSONL with one and two worker
 * threads beside the library calls alone, and WARC. Runs are paired, since machines have other work; medians are told.
 * `npm run bench:cli -- [RECORDS]` takes that many different records of each kind (default: all).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { DATA, hasData } from './corpus.mjs';

const PAIRS = 5;
/** The sets so many times over: a corpus is longer than the seconds in which each worker compiles what it runs. */
const TIMES_OVER = 4;
const STARTS = 15;
const SETS = ['fundus-dev', 'traf-dev', 'wcxb-dev'];
const MIN_SPEEDUP = 1.6;
const MAX_CPU_RATIO = 1.15;
const MAX_OVERHEAD = 1.25;
const MAX_START_MILLISECONDS = 150;

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const wanted = Number(process.argv[2] ?? Infinity);
const folder = mkdtempSync(join(tmpdir(), 'linesieve-bench-'));

/** The library's calls and nothing else: what the command is compared with. */
const LIBRARY_ALONE = `
import { readFileSync } from 'node:fs';
import { extractArticle } from ${JSON.stringify(join(root, 'dist/text.js'))};
const texts = readFileSync(process.argv[2], 'utf8').trim().split('\\n').map((line) => JSON.parse(line).text);
for (const text of texts) extractArticle(text);
`;

const readSet = (path) =>
  gunzipSync(readFileSync(join(DATA, path)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ratios = (pairs) => median(pairs.map(([a, b]) => a / b));

const quote = (words) => words.map((word) => `'${word}'`).join(' ');

/** Seconds on the clock and of the processors, in the words of bash. */
const time = (...words) => timeScript(`${quote(words)} >/dev/null </dev/null`);

/** The same of commands that run side by side and know nothing of each other. */
const timeTogether = (...commands) =>
  timeScript(`{ ${commands.map((words) => `${quote(words)} >/dev/null </dev/null &`).join(' ')} wait; }`);

function timeScript(command) {
  const script = `TIMEFORMAT='%R %U %S'; time ${command}`;
  const { stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system };
}

/** Each `step`-th record, so that every set is there. */
function thin(records) {
  const step = Math.max(1, Math.floor(records.length / wanted));
  return records.filter((_, at) => at % step === 0).slice(0, wanted);
}

/** The lines of a file in turn in two: what two processes get of it that share nothing but the machine. */
function halve(path) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return [0, 1].map((half) => {
    const part = `${path}.${half}`;
    writeFileSync(part, `${lines.filter((_, at) => at % 2 === half).join('\n')}\n`);
    return part;
  });
}

function writeJsonl() {
  const records = thin(SETS.flatMap((set) => readSet(`text/${set}.plain.jsonl.gz`)));
  const path = join(folder, 'plain.jsonl');
  const once = records.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  writeFileSync(path, once.repeat(TIMES_OVER));
  return { path, records: TIMES_OVER * records.length, megabytes: statSync(path).size / 1e6 };
}

function writeWarc() {
  const records = thin(SETS.flatMap((set) => readSet(`pages/${set}.jsonl.gz`)));
  const path = join(folder, 'pages.warc');
  const parts = records.map(({ id, url, html }) => {
    const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    const head = [
      'WARC/1.1',
      'WARC-Type: response',
      `WARC-Record-ID: <urn:x:${encodeURIComponent(id)}>`,
      `WARC-Target-URI: ${url}`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${block.length}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
  });
  writeFileSync(path, Buffer.concat(parts));
  return { path, records: records.length, megabytes: statSync(path).size / 1e6 };
}

function measureStart() {
  const page = join(root, 'examples/page.txt');
  const line = join(folder, 'one.jsonl');
  writeFileSync(line, `${JSON.stringify({ text: readFileSync(page, 'utf8') })}\n`);
  const commands = {
    'node -e 0': [process.execPath, '-e', '0'],
    'linesieve --version': [process.execPath, cli, '--version'],
    'linesieve, no record': [process.execPath, cli, '--from', 'jsonl'],
    'linesieve, one page': [process.execPath, cli, page],
    'linesieve, one record': [process.execPath, cli, line],
  };
  const names = Object.keys(commands);
  const runs = Array.from({ length: STARTS }, () => names.map((name) => time(...commands[name])));
  const at = (index, kind) => Math.round(median(runs.map((run) => run[index][kind])) * 1e3);
  console.table(
    names.map((name, index) => ({
      command: name,
      ms: at(index, 'wall'),
      'ms more': at(index, 'wall') - at(0, 'wall'),
      'CPU ms more': at(index, 'cpu') - at(0, 'cpu'),
    })),
  );
  return at(2, 'wall') - at(0, 'wall');
}

function measureCorpus({ path, records, megabytes }, alone) {
  const halves = alone === undefined ? [] : halve(path);
  const runs = Array.from({ length: PAIRS }, () => ({
    library: alone === undefined ? undefined : time(process.execPath, alone, path),
    one: time(process.execPath, cli, path, '--jobs', '1'),
    two: time(process.execPath, cli, path, '--jobs', '2'),
    halves:
      alone === undefined
        ? undefined
        : timeTogether(...halves.map((half) => [process.execPath, cli, half, '--jobs', '1'])),
  }));
  const row = (name) => {
    const wall = median(runs.map((run) => run[name].wall));
    const cpu = median(runs.map((run) => run[name].cpu));
    return {
      run: name,
      seconds: wall,
      CPU: cpu,
      'records/s': Math.round(records / wall),
      'MB/s': (megabytes / wall).toFixed(2),
    };
  };
  const others = alone === undefined ? [] : ['library', 'halves'];
  console.table(['one', 'two', ...others].map(row));
  return {
    speedup: ratios(runs.map(({ one, two }) => [one.wall, two.wall])),
    cpu: ratios(runs.map(({ one, two }) => [two.cpu, one.cpu])),
    ...(alone !== undefined && {
      most: ratios(runs.map(({ one, halves: both }) => [one.wall, both.wall])),
      ofMost: ratios(runs.map(({ halves: both, two }) => [both.wall, two.wall])),
      overhead: ratios(runs.map(({ one, library }) => [one.wall, library.wall])),
      cpuOverhead: ratios(runs.map(({ one, library }) => [one.cpu, library.cpu])),
    }),
  };
}

try {
  console.log(`Node ${process.version}; medians of ${STARTS} starts and of ${PAIRS} runs.\n`);
  const start = measureStart();
  const checks = [['ms more than node -e 0 to start', start, start <= MAX_START_MILLISECONDS]];
  if (!hasData()) console.log(`No corpora: ${DATA} does not exist (LINESIEVE_DATA names it).`);
  else {
    const alone = join(folder, 'alone.mjs');
    writeFileSync(alone, LIBRARY_ALONE);
    const plain = writeJsonl();
    console.log(
      `\nJSONL of the plain sets, ${TIMES_OVER} times over: ${plain.records} records, ${plain.megabytes.toFixed(1)} MB`,
    );
    const { speedup, most, ofMost, cpu, overhead, cpuOverhead } = measureCorpus(plain, alone);
    console.log(
      `Two processes that share nothing, each with half of the records, are ${most.toFixed(2)} times as fast as one: what two cores give here. Two threads are ${ofMost.toFixed(2)} times as fast as these.\n`,
    );
    checks.push(
      ['times as fast with two worker threads', speedup, speedup >= MIN_SPEEDUP],
      ['times the CPU time with two', cpu, cpu <= MAX_CPU_RATIO],
      ['times the time of the library calls alone', overhead, overhead <= MAX_OVERHEAD],
      ['times their CPU time', cpuOverhead, cpuOverhead <= MAX_OVERHEAD],
    );
    const warc = writeWarc();
    console.log(`\nWARC of the HTML sets: ${warc.records} records, ${warc.megabytes.toFixed(1)} MB`);
    measureCorpus(warc);
  }
  for (const [what, value, holds] of checks)
    console.log(`${holds ? 'ok  ' : 'MISS'} ${Number(value.toFixed(2))} ${what}`);
  process.exitCode = checks.every(([, , holds]) => holds) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
