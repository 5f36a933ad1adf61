/** Takes a folder as LINESIEVE_DATA names one, gives its sets: pages with HTML, plain text where it is there, and truth. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SUFFIX = '.jsonl.gz';

const readRows = (path) =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Sets whose pages have a true text or snippets, and for most of whose pages that is an article. */
export function setNames(folder) {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) return [];
  const names = readdirSync(pages).flatMap((file) => (file.endsWith(SUFFIX) ? [file.slice(0, -SUFFIX.length)] : []));
  return names.filter((name) => existsSync(join(folder, 'text', `${name}.plain${SUFFIX}`)));
}

/** Every so many-th page of a set; `kind` says which figure the truth allows. */
export function readSet(folder, name, every) {
  const texts = new Map(readRows(join(folder, 'text', `${name}.plain${SUFFIX}`)).map(({ id, text }) => [id, text]));
  const all = readRows(join(folder, 'pages', `${name}${SUFFIX}`)).filter(({ id }) => texts.has(id));
  const pages = all
    .filter((_, index) => index % every === 0)
    .map(({ id, url, html, gold }) => ({ id, url, html, gold, text: texts.get(id) }));
  const withText = pages.some(({ gold }) => gold.text);
  return { name, pages, kind: !withText ? 'snippet' : name.startsWith('wcxb') ? 'word' : 'shingle' };
}
