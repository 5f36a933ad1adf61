/**
 * Takes the HTML of articles and of other kinds of pages, gives how well confidence tells them apart, on their plain
 * text: the area under the ROC curve, and per kind the mean confidence and the share of empty results.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from 'linesieve';
import { areaUnderCurve } from '../confidence.mjs';
import { DATA } from '../corpus.mjs';
import { plainText } from '../plain-text.mjs';
import { printTable } from './tables.mjs';

const ARTICLES = 'wcxb-dev';
const OTHERS = 'wcxb-other-dev';

function readConfidences(set) {
  const rows = gunzipSync(readFileSync(join(DATA, 'pages', `${set}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  return rows.map((row) => {
    const { type, html } = JSON.parse(row);
    const { confidence, text } = extractArticle(plainText(html));
    return { kind: type, confidence, empty: text === '' };
  });
}

export function printOtherPages() {
  if (![ARTICLES, OTHERS].every((set) => existsSync(join(DATA, 'pages', `${set}.jsonl.gz`)))) {
    console.log(`\nNo pages that are no articles: ${OTHERS} is not there.`);
    return;
  }
  const [articles, others] = [ARTICLES, OTHERS].map(readConfidences);
  const all = [...articles, ...others];
  console.log('\nArticles and other pages, as plain text of their HTML');
  printTable(
    [...new Set(all.map(({ kind }) => kind))].map((kind) => {
      const own = all.filter((page) => page.kind === kind);
      const confidence = own.reduce((sum, page) => sum + page.confidence, 0) / own.length;
      const empty = own.filter((page) => page.empty).length / own.length;
      return {
        kind,
        pages: String(own.length),
        'mean confidence': confidence.toFixed(3),
        empty: `${(100 * empty).toFixed(1)} %`,
      };
    }),
  );
  console.log(
    `area under the ROC curve of confidence ${areaUnderCurve(...[articles, others].map((pages) => pages.map(({ confidence }) => confidence))).toFixed(3)}`,
  );
}
