// Reads the development pages from LINESIEVE_DATA (default ../shared/data): sets of noisy text with the gold beside it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { plainText } from './plain-text.mjs';

export const DATA = resolve(process.env.LINESIEVE_DATA ?? '../shared/data');
export const TEXT_SETS = [
  'fundus-dev.plain',
  'fundus-dev.markdown',
  'fundus-dev.loose',
  'wcxb-dev.plain',
  'wcxb-dev.markdown',
  'wcxb-dev.loose',
  'traf-dev.plain',
  'traf-dev.loose',
];

export const hasData = () => existsSync(join(DATA, 'text')) && existsSync(join(DATA, 'pages'));

export const readJsonLines = (path) =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const pagesOf = new Map();
export function readPages(set) {
  if (!pagesOf.has(set))
    pagesOf.set(
      set,
      new Map(
        readJsonLines(join(DATA, 'pages', `${set}.jsonl.gz`)).map((page) => [page.id, { ...page, html: undefined }]),
      ),
    );
  return pagesOf.get(set);
}

/** The registered domain, roughly: pages of one publisher stay together in cross-validation. */
export function hostOf(url) {
  let host;
  try {
    host = new URL(url).hostname.replace(/^www\d?\./, '');
  } catch {
    return String(url);
  }
  const parts = host.split('.');
  const second = parts.at(-2) ?? '';
  return parts.slice(parts.at(-1).length === 2 && second.length <= 3 && parts.length > 2 ? -3 : -2).join('.');
}

/** Cross-validation is in so many folds, by host. */
export const FOLDS = 5;
export const foldOf = (host) => createHash('sha1').update(host).digest().readUInt32BE(0) % FOLDS;

/**
 * A page of a corpus whose text comes out worse than this by weights that haven't seen its host has a gold that
 * contradicts the others, most often one cut off within the article: it is scored like every other, but not fitted on.
 */
export const LEAST_F1_TO_FIT = 0.7;

const BODY = new Set(['lead', 'paragraph', 'heading', 'list-item', 'quote', 'table', 'code']);

/** Pages of SET.VARIANT: text, per line the share of its words that is body (null: no words), gold and host. */
export function readTextSet(spec) {
  const [set, variant] = spec.split('.');
  const pages = readPages(set);
  return readJsonLines(join(DATA, 'text', `${spec}.jsonl.gz`)).map(({ id, text, cov }) => {
    const { gold, url } = pages.get(id);
    // A page without a gold text says nothing of its lines.
    return { set, variant, id, text, cov: gold.text === '' ? null : (cov ?? null), gold, host: hostOf(url) };
  });
}

/** Hand-labelled pages: a folder of ID.txt with ID.tsv, or of fixtures with input and labels.tsv. */
export function readLabelled(folder, set) {
  const expected = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return expected.map(({ id, language }) => {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
    return {
      set,
      variant: 'written',
      id,
      host: id,
      language,
      ...withLabels(text, readFileSync(join(folder, `${id}.tsv`), 'utf8')),
    };
  });
}

/** The project's own labelled pages, bench/pages: a label, a tab and the text on every line; `none` has no article. */
export function readOwnPages() {
  const folder = fileURLToPath(new URL('pages/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => {
      const rows = readFileSync(join(folder, name), 'utf8').replace(/\n$/, '').split('\n');
      const id = name.replace('.tsv', '');
      const text = rows.map((row) => row.slice(row.indexOf('\t') + 1)).join('\n');
      const tsv = rows.map((row, at) => `${at + 1}\t${row}`).join('\n');
      const labelled = withLabels(text, tsv);
      return { set: labelled.cov.includes(1) ? 'own' : 'none', variant: 'written', id, host: id, ...labelled };
    });
}

/** Pages of other kinds than articles, as the plain text of their HTML; of their lines nothing is known. */
export function readOtherPages() {
  return readJsonLines(join(DATA, 'pages', 'wcxb-other-dev.jsonl.gz')).map(({ id, url, type, html }) => ({
    set: 'other',
    variant: 'plain',
    id,
    type,
    host: hostOf(url),
    text: plainText(html),
    cov: null,
    gold: {},
  }));
}

export function readFixtures(folder, set, keep = () => true) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && keep(entry.name))
    .map(({ name }) => {
      const files = readdirSync(join(folder, name));
      const text = readFileSync(
        join(
          folder,
          name,
          files.find((file) => file.startsWith('input.')),
        ),
        'utf8',
      );
      const { language } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
      return {
        set,
        variant: 'written',
        id: name,
        host: name,
        language,
        ...withLabels(text, readFileSync(join(folder, name, 'labels.tsv'), 'utf8')),
      };
    });
}

export function withLabels(text, tsv) {
  const labels = tsv
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t')[1]);
  const lines = text.split('\n');
  const cov = lines.map((line, at) => (line.trim() === '' ? null : BODY.has(labels[at]) ? 1 : 0));
  return { text, labels, cov, gold: { text: lines.filter((_, at) => BODY.has(labels[at])).join('\n') } };
}

/** The scorers of the measuring scripts beside the data; they are run, not copied. */
export const loadScorers = () => import(join(DATA, '..', 'measure', 'score.mjs'));
