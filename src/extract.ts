/** The recipe, a stage a line: the only file that knows every stage. */
import { assembleArticle } from './assemble/article.js';
import type { Findings } from './assemble/article.js';
import { labelBlocks } from './label/label-blocks.js';
import type { Bounds } from './limits.js';
import type { JudgedPage, Page } from './measure/measured.js';
import { measurePage } from './measure/page.js';
import type { Model } from './model.js';
import type { CheckedOptions } from './options.js';
import type { Document } from './read/block.js';
import { readMarkdown } from './read/markdown.js';
import { withRest } from './read/rest.js';
import { splitLines } from './read/split-lines.js';
import { readText } from './read/text.js';
import { scoreBlocks } from './score.js';
import { settleBlocks } from './segment/settle-blocks.js';
import { TEXT_MODEL } from './text-model.js';
import type { Article, InputFormat, Warning } from './types.js';

const HTML_AS_TEXT: Warning = {
  code: 'html-as-text',
  message: 'The input looks like HTML and was read as plain text.',
};

/** What only a page of HTML has, when it is read as text. */
export type HtmlParts = Pick<Findings, 'renderHtml' | 'describe'>;
const NO_HTML: HtmlParts = { renderHtml: undefined, describe: undefined };

/** Reads, measures, weighs, settles, labels and assembles a page of text or Markdown; `options.from` is not `auto`. */
export function extractFromText(
  input: string,
  options: CheckedOptions,
  bounds: Bounds,
  html: HtmlParts = NO_HTML,
): Article {
  const judged = judgePage(() => {
    const document = readLines(input, options.from, bounds);
    return measurePage(document, options.language ?? undefined);
  }, TEXT_MODEL);
  const warnings = options.from === 'html' ? [HTML_AS_TEXT] : [];
  return assembleArticle({
    ...judged,
    options,
    bounds,
    warnings,
    renderInline: undefined,
    ...html,
  });
}

/** Measures a page; weighs, settles and labels its lines. What was measured is gone with it. */
export function judgePage(measure: () => Page, model: Model): Pick<Findings, 'page' | 'scores' | 'settled' | 'labels'> {
  const page = measure();
  const scores = scoreBlocks(page, model);
  const settled = settleBlocks(page, scores);
  const labels = labelBlocks(
    page,
    [...settled.scores].map((score) => score > 0),
  );
  return { page: judgedPage(page), scores, settled, labels };
}

/** The blocks as they were read: what was measured of a long page takes three times as much. */
function judgedPage({ document, blocks: measured, dates, language, book, calendar, title }: Page): JudgedPage {
  let next = 0;
  const blocks = document.blocks.filter(({ first }) => {
    const isMeasured = measured[next]?.first === first;
    if (isMeasured) next++;
    return isMeasured;
  });
  return { document, blocks, dates, language, book, calendar, title };
}

function readLines(input: string, format: InputFormat, bounds: Bounds): Document {
  const lines = splitLines(input, bounds);
  const rest = bounds.hasMet('maxLines') ? lines.pop() : undefined;
  const document = format === 'markdown' ? readMarkdown(input, lines, bounds) : readText(input, lines);
  return rest === undefined ? document : withRest(document, rest);
}
