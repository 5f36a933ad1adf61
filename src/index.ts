/** What users import, nothing else. */
import { extractFromHtml } from './extract-html.js';
import { extractFromText } from './extract.js';
import { checkOptions } from './options.js';
import { chooseFormat } from './read/choose-format.js';
import type { Article, ExtractOptions } from './types.js';

export { decodeHtml } from './read/decode-html.js';
export type { DecodeOptions } from './read/decode-html.js';
export type * from './types.js';

/** Takes a page. */
export function extractArticle(input: string, options?: ExtractOptions): Article {
  const checked = checkOptions(input, options, ['auto', 'text', 'markdown', 'html']);
  const format = checked.from === 'auto' ? chooseFormat(input) : checked.from;
  return format === 'html' ? extractFromHtml(input, checked) : extractFromText(input, { ...checked, from: format });
}
