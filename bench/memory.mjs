/**
 * Takes the HTML pages of LINESIEVE_DATA, gives the most memory that a fresh process takes which runs the built package
 * over them, as a multiple of what one takes that only parses them: the median over some processes of each, in turn.
 * `--set SET` takes another set, `--pages N` so many pages of it, `--runs N` so many processes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DATA, hasData } from './corpus.mjs';

const { values: args } = parseArgs({
  options: {
    set: { type: 'string', default: 'fundus-dev' },
    pages: { type: 'string', default: '123' },
    runs: { type: 'string', default: '5' },
    /** Only for the processes that are started here. */
    work: { type: 'string' },
  },
});
const MAX_SHARE = 1.4;
const KIB = 1024;

if (!hasData()) {
  console.error('No labelled pages: LINESIEVE_DATA names no folder that holds text/ and pages/.');
  process.exit(2);
}
if (args.work === undefined) compare();
else await measure(args.work);

function compare() {
  const peaks = { parse: [], extract: [] };
  for (let run = 0; run < Number(args.runs); run++)
    for (const work of Object.keys(peaks)) peaks[work].push(peakOf(work));
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const [parsing, extracting] = [median(peaks.parse), median(peaks.extract)];
  const share = extracting / parsing;
  console.log(
    `${args.set}: parse5 ${Math.round(parsing)} MB, linesieve ${Math.round(extracting)} MB; ${share.toFixed(2)} times as much (at most ${MAX_SHARE})`,
  );
  if (share > MAX_SHARE) process.exitCode = 1;
}

/** In MB, of a process that does nothing else. */
function peakOf(work) {
  const options = ['--work', work, '--set', args.set, '--pages', args.pages];
  return Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...options], { encoding: 'utf8' }));
}

/** The pages are read one by one from the unpacked set, as a crawler's would be: the set itself counts for both alike. */
async function measure(work) {
  const run = work === 'parse' ? (await import('parse5')).parse : (await import('linesieve')).extractArticle;
  const packed = readFileSync(join(DATA, 'pages', `${args.set}.jsonl.gz`));
  const rows = gunzipSync(packed).toString().trim().split('\n').slice(0, Number(args.pages));
  for (const row of rows) run(JSON.parse(row).html);
  console.log(process.resourceUsage().maxRSS / KIB);
}
