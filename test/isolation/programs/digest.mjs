/** Takes a module with extractArticle, gives what it makes of so many pages, as one digest. */
import { createHash } from 'node:crypto';
import { pageOf } from './pages.mjs';

export function digest(extractArticle, from, to) {
  const hash = createHash('sha256');
  for (let seed = from; seed < to; seed++) hash.update(JSON.stringify(extractArticle(pageOf(seed))));
  return hash.digest('hex');
}
