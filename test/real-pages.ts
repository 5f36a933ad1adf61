/** Real pages of the data that `LINESIEVE_DATA` names, read file by file; none where there is none. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface RealPage {
  readonly input: string;
  readonly from: 'text' | 'html';
  readonly url: string | null;
}

const root = fileURLToPath(new URL('..', import.meta.url));
export const DATA: string = resolve(root, process.env['LINESIEVE_DATA'] ?? '../shared/data');
const KINDS = [
  ['text', 'text'],
  ['pages', 'html'],
] as const;

/** At most so many of each file, evenly picked. */
export function* realPages(perFile: number): Generator<RealPage> {
  for (const [folder, from] of KINDS) {
    const path = join(DATA, folder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.jsonl.gz')) : [];
    for (const file of files.sort()) yield* pagesOf(join(path, file), from, perFile);
  }
}

function* pagesOf(path: string, from: RealPage['from'], count: number): Generator<RealPage> {
  const rows = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  const step = Math.max(1, Math.floor(rows.length / count));
  for (let at = 0; at < rows.length && at < count * step; at += step) {
    const row = JSON.parse(rows[at] ?? '') as Readonly<Record<string, unknown>>;
    const input = row[from === 'html' ? 'html' : 'text'];
    const url = typeof row['url'] === 'string' ? row['url'] : null;
    if (typeof input === 'string') yield { input, from, url };
  }
}
