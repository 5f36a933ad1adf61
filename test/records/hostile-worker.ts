/** A worker's program that plays records which never end, or which take all memory: no page of its own does. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPage } from '../../src/records/extract-page.js';
import { serveRecords } from '../../src/records/serve-records.js';
import type { WorkerData } from '../../src/records/serve-records.js';
import type { Article, ExtractOptions } from '../../src/types.js';

const PLAYS: Readonly<Record<string, () => void>> = {
  ENDLESS: () => {
    for (;;);
  },
  MEMORY: () => {
    const taken: object[] = [];
    for (;;) taken.push(Array.from({ length: 1000 }, () => ({ taken: true })));
  },
  EXIT: () => process.exit(7),
  THROW: () => {
    throw new Error('played');
  },
};

function extract(input: string, options: ExtractOptions): Article | Promise<Article> {
  PLAYS[/^HOSTILE-(?<play>\w+)/u.exec(input)?.groups?.['play'] ?? '']?.();
  return extractPage(input, options);
}

if (parentPort !== null) serveRecords(parentPort, workerData as WorkerData, { extract, renderLines: () => '' });
