/** What users import, nothing else. */
import { extractFromHtml } from './extract-html.js';
import { extractFromText } from './extract.js';
import { Bounds } from './limits.js';
import { checkOptions } from './options.js';
import { chooseFormat } from './read/choose-format.js';
import { cutInput } from './read/cut-text.js';
import type { Article, ExtractOptions } from './types.js';

export { decodeHtml } from './read/decode-html.js';
export type { DecodeOptions } from './read/decode-html.js';
export type * from './types.js';

/** Takes a page. */
export function extractArticle(input: string, options?: ExtractOptions): Article {
  const checked = checkOptions(input, options, ['auto', 'text', 'markdown', 'html']);
  const format = checked.from === 'auto' ? chooseFormat(input) : checked.from;
  const bounds = new Bounds(checked.limits, input.length);
  const page = cutInput(input, bounds);
  return format === 'html'
    ? extractFromHtml(page, checked, bounds)
    : extractFromText(page, { ...checked, from: format }, bounds);
}
