/**
 * Takes the built package, its peers and labelled pages; gives Markdown tables of quality, speed, memory and failures,
 * and charts/quality.svg and charts/speed.svg. Each tool reads each set in a process of its own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setNames } from './sets.mjs';

const USAGE = `npm run bench:peers -- [options]

  --data DIR     labelled pages, in pages/NAME.jsonl.gz and text/NAME.plain.jsonl.gz
                 (default: LINESIEVE_DATA, else ../shared/data)
  --set NAME     only this set; may be repeated
  --tool NAME    only tools whose name holds this; may be repeated
  --sample N     every Nth page of each set
  --charts DIR   where the charts go (default: bench/peers/charts)
`;
/** As much as one process may hold: jsdom needs it. */
const HEAP_MEGABYTES = 4096;

const here = fileURLToPath(new URL('./', import.meta.url));
const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.LINESIEVE_DATA ?? '../shared/data' },
    set: { type: 'string', multiple: true },
    tool: { type: 'string', multiple: true },
    sample: { type: 'string', default: '1' },
    charts: { type: 'string', default: resolve(here, 'charts') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
process.exitCode = args.help ? void console.log(USAGE) : await main();

async function main() {
  const folder = resolve(args.data);
  const sets = setNames(folder).filter((name) => args.set === undefined || args.set.includes(name));
  if (sets.length === 0) return fail(`No labelled pages in ${folder}: see --help.`);
  if (!existsSync(resolve(here, '../../dist/index.js'))) return fail('Build the package first: npm run build.');
  if (!existsSync(resolve(here, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

  const { TOOLS } = await import('./tools.mjs');
  const names = Object.keys(TOOLS).filter((name) => (args.tool ?? ['']).some((part) => name.includes(part)));
  const results = {};
  for (const name of names) {
    const rows = {};
    for (const set of sets) {
      process.stderr.write(`${name}: ${set}\n`);
      const measured = measure([name, set, folder, args.sample]);
      if (measured !== null) rows[set] = measured;
    }
    if (Object.keys(rows).length === sets.length) results[name] = rows;
    else console.log(`${name}: not there yet, left out.\n`);
  }
  return report(results, sets);
}

function measure(words) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MEGABYTES}`, `${here}measure.mjs`, ...words],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

async function report(results, sets) {
  const { costTable, metadataTable, qualityTable } = await import('./tables.mjs');
  const { qualityChart, speedChart } = await import('./charts.mjs');
  const pages = sets.map((set) => `${Object.values(results)[0][set].pages} of ${set}`).join(', ');
  console.log(`Pages: ${pages}; Node ${process.versions.node}.\n`);
  console.log(`${qualityTable(results, sets)}\n\n${metadataTable(results, sets)}\n\n${costTable(results, sets)}`);
  mkdirSync(args.charts, { recursive: true });
  writeFileSync(resolve(args.charts, 'quality.svg'), qualityChart(results, sets));
  writeFileSync(resolve(args.charts, 'speed.svg'), speedChart(results, sets));
  return 0;
}

function fail(message) {
  console.error(message);
  return 1;
}
