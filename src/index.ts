/** What users import, nothing else. */
import { extractFromText } from './extract.js';
import { checkOptions } from './options.js';
import type { Article, ExtractOptions } from './types.js';

export type * from './types.js';

/** Takes a page. */
export function extractArticle(input: string, options?: ExtractOptions): Article {
  return extractFromText(input, checkOptions(input, options, ['auto', 'text', 'markdown', 'html']));
}
