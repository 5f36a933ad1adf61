/**
 * Every family of hostile pages, each in a process of its own with a small stack: growth of work and of time over three
 * doublings, time beside a normal page's, memory. Prints the counts and the worst; exits with 1 where a bound is broken.
 *
 * node test/hostile/run.mjs [--only TEXT] [--every N] [--largest N]
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    largest: { type: 'string', default: '32' },
  },
});

const SIZES = [1 << 15, 1 << 16, 1 << 17, 1 << 18];
const LARGEST = 10 * (1 << 20);
/** Kilobytes of stack: a quarter of what Node takes by itself. */
const STACK = 256;
const MAX_SLOPE = 1.3;
/** Under so many milliseconds the clock of the processor and the collector say more than the program. */
const MIN_TELLING = 30;
const MAX_TIMES_CONTROL = 25;
const MAX_MEGABYTES = 500;
/**
 * A collector that may use gigabytes does: what a page needs, and no more, is seen where the heap is as small as this, and
 * as little of it young. Both in MB.
 */
const HEAP = 320;
const YOUNG = 4;
/** A stuck run is killed; none comes near. */
const BACKSTOP = 600_000;
/** What a busy machine may have done is asked again so often before it counts. */
const AGAIN = 2;
const WORST = 12;

const { file, remove } = await bundle('test/hostile/measure-family.ts');
process.once('exit', remove);

/** A process that fails says how; it is one more fault. */
function measure(args, nodeOptions = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeOptions, file, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: BACKSTOP,
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (error += chunk));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out));
      else resolve({ rows: [], faults: [signal ?? `exit ${code}: ${error.slice(0, 300)}`], megabytes: 0 });
    });
  });
}

/** Least squares over the logarithms of what was above the parser's own time. */
function slopeOf(rows) {
  const own = rows.map(({ total, parse }) => Math.max(total - parse, 1));
  if (own.at(-1) < MIN_TELLING) return 1;
  const x = rows.map(({ characters }) => Math.log(characters));
  const y = own.map(Math.log);
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index] - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}

const controls = new Map();

async function judge(family) {
  const { rows, faults, megabytes } = await measure(['time', family.name, ...SIZES], [`--stack-size=${STACK}`]);
  const last = rows.at(-1);
  if (last === undefined) return { ...family, faults, slope: NaN, times: NaN, milliseconds: NaN, megabytes };
  const slope = slopeOf(rows);
  // The same number of characters, which few families have exactly.
  const normal = controls.get(family.format);
  const times = last.total / ((normal.total * last.characters) / normal.characters);
  if (slope > MAX_SLOPE) faults.push(`time grows by the power of ${slope.toFixed(2)}`);
  if (times > MAX_TIMES_CONTROL) faults.push(`takes ${times.toFixed(0)} times what a normal page takes`);
  return { ...family, faults, slope, times, milliseconds: last.total, megabytes };
}

async function judgeAgain(family) {
  let judged = await judge(family);
  for (let again = 0; again < AGAIN && judged.faults.length > 0; again++) judged = await judge(family);
  for (const fault of judged.faults) console.log(`FAULT  ${family.name}: ${fault}`);
  return judged;
}

/** So many at a time as there are cores. */
async function forEach(items, work) {
  const results = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, worker));
  return results;
}

const known = await measure(['list']);
for (const { name, format } of known.filter(({ name }) => name.startsWith('control:')))
  controls.set(format, (await measure(['time', name, ...SIZES])).rows.at(-1));
const families = known.filter(
  ({ name }, index) => !name.startsWith('control:') && name.includes(values.only) && index % Number(values.every) === 0,
);
console.log(
  `${families.length} families, ${SIZES.map((size) => `${size >> 10} Ki`).join(', ')} characters, every label kept, stack ${STACK} KB`,
);
for (const [format, { total }] of controls) console.log(`a normal page of ${format}: ${total.toFixed(0)} ms`);
const judged = await forEach(families, judgeAgain);

const table = (title, member, digits) => {
  console.log(`\n${title}`);
  const sorted = judged.filter((row) => Number.isFinite(row[member])).sort((a, b) => b[member] - a[member]);
  for (const row of sorted.slice(0, WORST)) console.log(`${row[member].toFixed(digits).padStart(8)}  ${row.name}`);
  return sorted;
};
table('growth of the time above the parser’s (power of the length)', 'slope', 2);
table('times a normal page of the length', 'times', 1);
const byMemory = table(`MB of memory at ${SIZES.at(-1) >> 10} Ki characters`, 'megabytes', 0);

const largest = byMemory.slice(0, Number(values.largest));
console.log(`\nthe ${largest.length} hungriest at ${LARGEST >> 20} Mi characters, heap ${HEAP} MB`);
let broken = judged.filter(({ faults }) => faults.length > 0).length;
for (const { name } of largest) {
  const { rows, faults, megabytes } = await measure(
    ['memory', name, LARGEST],
    [`--stack-size=${STACK}`, `--max-old-space-size=${HEAP}`, `--max-semi-space-size=${YOUNG}`],
  );
  const isBroken = faults.length > 0 || megabytes > MAX_MEGABYTES;
  if (isBroken) broken++;
  const seconds = rows[0] === undefined ? '' : `${(rows[0].total / 1e3).toFixed(1)} s`;
  console.log(
    `${megabytes.toFixed(0).padStart(8)} MB ${seconds}  ${name} ${isBroken ? 'BROKEN ' : ''}${faults.join('; ')}`,
  );
}
console.log(`\n${families.length - broken} of ${families.length} families within the bounds`);
process.exitCode = broken === 0 ? 0 : 1;
