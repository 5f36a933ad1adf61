/**
 * Takes the labelled pages of LINESIEVE_DATA, gives how many titles, authors and publication days are read as their
 * gold has them. `--worst title|author|date` lists the pages where they differ, `--sources` how often each source is
 * there and right. `--set SET` takes one set only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DATA, hasData } from './corpus.mjs';
import { HTML_OPTIONS } from './html-pages.mjs';
import { loadSource } from './source.mjs';

const { values: args } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: ['fundus-dev', 'wcxb-dev', 'traf-dev'] },
    worst: { type: 'string' },
    sources: { type: 'boolean', default: false },
    limit: { type: 'string', default: '60' },
    skip: { type: 'string', default: '0' },
  },
});
/** Nothing is known of a page but its HTML. */
const KINDS = ['title', 'author', 'date'];

const norm = (value) =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isRight = (kind, found, gold) =>
  kind === 'date' ? (found ?? '').slice(0, 10) === String(gold).slice(0, 10) : norm(found) === norm(gold);

if (!hasData()) {
  console.error('No labelled pages: LINESIEVE_DATA names no folder that holds text/ and pages/.');
  process.exit(2);
}
const source = await loadSource();
for (const set of args.set) {
  const pages = gunzipSync(readFileSync(join(DATA, 'pages', `${set}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const results = pages.map((page) => ({ ...page, ...readPage(page) }));
  printShares(set, results);
  if (args.sources) printSources(results);
  if (args.worst !== undefined) printWrong(args.worst, results);
}

function readPage({ html }) {
  const metadata = source.readPageMetadata(source.parsePage(html).document, null);
  const { title, byline, published, warnings } = source.extractFromHtml(html, HTML_OPTIONS);
  return { metadata, warnings, found: { title, author: byline, date: published } };
}

function printShares(set, results) {
  const shares = KINDS.map((kind) => {
    const rows = results.filter(({ gold }) => gold[kind]);
    const right = rows.filter(({ gold, found }) => isRight(kind, found[kind], gold[kind])).length;
    const none = rows.filter(({ found }) => !found[kind]).length;
    return `${kind} ${(right / rows.length).toFixed(3)} (${right}/${rows.length}, none ${none})`;
  });
  const fromData = results.filter(({ warnings }) => warnings.some(({ code }) => code === 'body-from-data')).length;
  console.log(`${set}: ${shares.join('  ')}; body from data ${fromData}`);
}

function printSources(results) {
  for (const [kind, list] of [
    ['title', 'titles'],
    ['author', 'authors'],
    ['date', 'dates'],
  ]) {
    const rows = results.filter(({ gold }) => gold[kind]);
    const counts = new Map();
    for (const { gold, metadata } of rows) {
      for (const name of new Set(metadata[list].map((statement) => statement.source))) {
        const statements = metadata[list].filter((statement) => statement.source === name);
        const value = kind === 'author' ? statements.map(({ value }) => value).join(', ') : statements[0].value;
        const count = counts.get(name) ?? { there: 0, right: 0 };
        count.there++;
        if (isRight(kind, value, gold[kind])) count.right++;
        counts.set(name, count);
      }
    }
    for (const [name, { there, right }] of counts)
      console.log(`  ${kind} ${name}: there ${(there / rows.length).toFixed(2)}, right ${(right / there).toFixed(2)}`);
  }
}

function printWrong(kind, results) {
  const list = { title: 'titles', author: 'authors', date: 'dates' }[kind];
  const wrong = results.filter(({ gold, found }) => gold[kind] && !isRight(kind, found[kind], gold[kind]));
  for (const { id, url, gold, found, metadata } of wrong.slice(
    Number(args.skip),
    Number(args.skip) + Number(args.limit),
  )) {
    console.log(`\n${id} ${String(url).slice(0, 100)}\n  gold  ${gold[kind]}\n  found ${found[kind]}`);
    for (const { source: name, value, label } of metadata[list].slice(0, 14))
      console.log(`    ${name}${label === undefined ? '' : ` [${label}]`}: ${value.slice(0, 110)}`);
  }
}
