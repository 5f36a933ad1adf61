/** The recipe for HTML, a stage a line; kept from that of text so that `linesieve/text` stays free of the parser. */
import { assembleArticle } from './assemble/article.js';
import { assembleHtml } from './assemble/html.js';
import { reconcileMetadata } from './assemble/reconcile-metadata.js';
import { HTML_MODEL } from './html-model.js';
import { labelBlocks } from './label.js';
import { measureHtmlPage } from './measure/structure/html-page.js';
import type { CheckedOptions } from './options.js';
import { appendBody } from './read/html/append-body.js';
import { LinkTargets } from './read/html/link-targets.js';
import { parsePage } from './read/html/parse-page.js';
import { readHtml } from './read/html/read-html.js';
import { inlineRenderer } from './read/html/render-inline.js';
import { bodyFromData } from './read/page-metadata/body-from-data.js';
import { readPageMetadata } from './read/page-metadata/read-page-metadata.js';
import { scoreBlocks } from './score.js';
import { settleBlocks } from './segment.js';
import type { Article, Warning } from './types.js';

const INPUT_LIMIT: Warning = {
  code: 'input-limit',
  message: 'The page is larger than is read: what is over the limit was left out.',
};

const BODY_FROM_DATA: Warning = {
  code: 'body-from-data',
  message: 'The page shows no body: the text comes from the data that the page carries for programs.',
};

/**
 * The marks of the article's Markdown, and the addresses of its HTML, come to no more than this many times the input:
 * addresses are longer than those of the page once they are resolved.
 */
const MAX_MARKUP_SHARE = 4;

/** Parses, reads, measures, weighs, settles, labels and assembles a page of HTML. */
export function extractFromHtml(input: string, options: CheckedOptions): Article {
  const parsed = parsePage(input);
  const metadata = readPageMetadata(parsed.document, options.url);
  const body = bodyFromData(metadata);
  if (body !== null) appendBody(parsed.document, body);
  const document = readHtml(parsed.document);
  const targets = new LinkTargets(metadata.base);
  const markup = MAX_MARKUP_SHARE * input.length;
  const page = measureHtmlPage(document, options.language ?? undefined);
  const scores = scoreBlocks(page, HTML_MODEL);
  const settled = settleBlocks(page, scores);
  const labels = labelBlocks(
    page,
    [...settled.scores].map((score) => score > 0),
  );
  return assembleArticle({
    page,
    scores,
    settled,
    labels,
    options,
    warnings: [...(parsed.isCut ? [INPUT_LIMIT] : []), ...(body === null ? [] : [BODY_FROM_DATA])],
    renderInline: inlineRenderer(document, targets, markup),
    renderHtml: (blocks) => assembleHtml(blocks, document, targets, markup),
    describe: (hasArticle) =>
      reconcileMetadata(metadata, { page, labels, hasArticle, language: options.language, url: options.url }),
  });
}
