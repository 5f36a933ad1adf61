/** The entry `linesieve/report`: takes articles, gives one HTML file in which a person can see why. */
import { renderDocument } from './report/render-document.js';
import type { Article } from './types.js';

export type { Article, BodyLabel, Evidence, Label, Line, NoiseLabel, Warning, WarningCode } from './types.js';

/** One of several pages in a report. */
export interface ReportPage {
  /** What the page is called in the index: a file's name, an address. */
  readonly name: string;
  readonly article: Article;
}

/**
 * Renders one article, or several pages with an index, as a self-contained HTML document of UTF-8 text: every line of
 * the page in order with its label and its score, and the evidence on hover, on keyboard focus and on a tap.
 *
 * The document needs no script and no network and allows neither: it can be opened from a file. Whatever the page
 * holds is shown as text. Evidence beyond the strongest is summed up, the sooner the longer the page is, so that a
 * page of 5,000 lines stays under 3 MB.
 *
 * @throws TypeError when `pages` is neither an article nor a list of named articles.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { extractArticle } from 'linesieve';
 * import { renderReport } from 'linesieve/report';
 *
 * writeFileSync('report.html', renderReport(extractArticle('Menu\n\nIt rained all day. Nobody had expected it.')));
 * ```
 */
export function renderReport(pages: Article | readonly ReportPage[]): string {
  if (isArticle(pages)) return renderDocument([{ name: null, article: pages }]);
  if (!Array.isArray(pages)) throw new TypeError('pages must be an article or an array of { name, article }');
  const list = pages as readonly unknown[];
  for (const page of list)
    if (!isReportPage(page)) throw new TypeError('pages must hold objects { name: string, article: Article }');
  return renderDocument(list as readonly ReportPage[]);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isArticle = (value: unknown): value is Article =>
  isObject(value) && Array.isArray(value['lines']) && typeof value['text'] === 'string';

const isReportPage = (value: unknown): value is ReportPage =>
  isObject(value) && typeof value['name'] === 'string' && isArticle(value['article']);
