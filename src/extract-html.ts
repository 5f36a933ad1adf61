/** The recipe for HTML, a stage a line; kept from that of text so that `linesieve/text` stays free of the parser. */
import { assembleArticle } from './assemble/article.js';
import { plainHtml } from './assemble/bound-output.js';
import { assembleHtml } from './assemble/html.js';
import { reconcileMetadata } from './assemble/reconcile-metadata.js';
import { extractFromText, judgePage } from './extract.js';
import { HTML_MODEL } from './html-model.js';
import { Bounds } from './limits.js';
import { measureHtmlPage } from './measure/structure/html-page.js';
import type { CheckedOptions } from './options.js';
import { appendBody } from './read/html/append-body.js';
import { LinkTargets } from './read/html/link-targets.js';
import { parsePage } from './read/html/parse-page.js';
import { readHtml } from './read/html/read-html.js';
import type { HtmlDocument } from './read/html/read-html.js';
import { inlineRenderer } from './read/html/render-inline.js';
import { stripTags } from './read/html/strip-tags.js';
import { bodyFromData } from './read/page-metadata/body-from-data.js';
import type { PageMetadata } from './read/page-metadata/page-metadata.js';
import { readPageMetadata } from './read/page-metadata/read-page-metadata.js';
import type { Article, Warning } from './types.js';

const BODY_FROM_DATA: Warning = {
  code: 'body-from-data',
  message: 'The page shows no body: the text comes from the data that the page carries for programs.',
};

/**
 * The marks of the article's Markdown, and the addresses of its HTML, come to no more than this part of the longest output
 * each: the words need the rest, and addresses are longer than those of the page once they are resolved.
 */
const MAX_MARKUP_SHARE = 0.5;

/** Parses, reads, measures, weighs, settles, labels and assembles a page of HTML. */
export function extractFromHtml(
  input: string,
  options: CheckedOptions,
  bounds: Bounds = new Bounds({}, input.length),
): Article {
  const { metadata, body, document } = readPage(input, options.url, bounds);
  if (document === null) return extractStripped(input, options, bounds, metadata);
  const judged = judgePage(() => measureHtmlPage(document, options.language ?? undefined), HTML_MODEL);
  const targets = new LinkTargets(metadata.base, bounds);
  const markup = MAX_MARKUP_SHARE * bounds.limitOf('maxOutputCharacters');
  const { language, url } = options;
  return assembleArticle({
    ...judged,
    options,
    bounds,
    warnings: body === null ? [] : [BODY_FROM_DATA],
    renderInline: inlineRenderer(document, targets, markup, bounds),
    renderHtml: (blocks) => assembleHtml(blocks, document, targets, markup, bounds),
    describe: (hasArticle) =>
      reconcileMetadata(metadata, { page: judged.page, labels: judged.labels, hasArticle, language, url, bounds }),
  });
}

interface ReadPage {
  readonly metadata: PageMetadata;
  /** HTML of the body that the page's data holds, where the page shows none. */
  readonly body: string | null;
  /** Null where the tree is too large to be read: nothing of it is kept but what its head says. */
  readonly document: HtmlDocument | null;
}

function readPage(input: string, url: string | null, bounds: Bounds): ReadPage {
  const parsed = parsePage(input, bounds);
  const metadata = readPageMetadata(parsed.document, url, bounds);
  if (parsed.isCut) return { metadata, body: null, document: null };
  const body = bodyFromData(metadata);
  if (body !== null) appendBody(parsed.document, body, bounds);
  return { metadata, body, document: readHtml(parsed.document, bounds) };
}

/** A page that grows out of all proportion as a tree is read as text; what its head said before that still counts. */
function extractStripped(input: string, options: CheckedOptions, bounds: Bounds, metadata: PageMetadata): Article {
  const limit = bounds.limitOf('maxOutputCharacters');
  const { language, url } = options;
  return extractFromText(stripTags(input), { ...options, from: 'text' }, bounds, {
    renderHtml: (blocks) => plainHtml(blocks, limit),
    describe: (hasArticle, { page, labels }) =>
      reconcileMetadata(metadata, { page, labels, hasArticle, language, url, bounds }),
  });
}
