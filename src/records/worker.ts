/** The program of a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPage } from './extract-page.js';
import { renderLines } from '../cli/render-lines.js';
import { serveRecords } from './serve-records.js';
import type { WorkerData } from './serve-records.js';

if (parentPort !== null)
  serveRecords(parentPort, workerData as WorkerData, {
    extract: extractPage,
    renderLines: (article) => renderLines(article, { columns: Infinity, colours: false }),
  });
