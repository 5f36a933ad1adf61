/** A thread that gives the digest of some pages, after it has read others. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractArticle } from 'linesieve';
import { digest } from './digest.mjs';

digest(extractArticle, 1000 * workerData, 1000 * workerData + 30);
parentPort.postMessage(digest(extractArticle, 0, 60));
