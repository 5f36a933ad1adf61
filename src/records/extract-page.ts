/** Takes a page, gives its Article; the reader of HTML is loaded with the first page that needs it. */
import { chooseFormat } from '../read/choose-format.js';
import { extractArticle } from '../text.js';
import type { Article, ExtractOptions } from '../types.js';

type WithHtml = (input: string, options: ExtractOptions) => Article;
let loading: Promise<WithHtml> | undefined;

/** The same Article that `linesieve` gives for the same options. */
export function extractPage(input: string, options: ExtractOptions): Article | Promise<Article> {
  const from = (Object.hasOwn(options, 'from') ? options.from : undefined) ?? 'auto';
  const format = from === 'auto' ? chooseFormat(input) : from;
  if (format !== 'html') return extractArticle(input, { ...options, from: format });
  loading ??= import('../index.js').then((whole) => whole.extractArticle);
  return loading.then((extractWithHtml) => extractWithHtml(input, options));
}
