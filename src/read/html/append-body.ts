/** Takes a page's tree and the HTML of a body that its data holds, puts the body behind what the page shows. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Bounds } from '../../limits.js';
import { asParagraphs } from '../page-metadata/body-from-data.js';
import { parsePage } from './parse-page.js';
import { stripTags } from './strip-tags.js';
import { appendChild } from './tree-adapter.js';

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** Longer bodies are cut: no article is as long. */
const MAX_BODY_LENGTH = 1_000_000;

/** The tree has no other reader yet: it is still being made. */
export function appendBody(document: Document, html: string, bounds: Bounds): void {
  const body = bodyOf(document);
  const stated = html.slice(0, MAX_BODY_LENGTH);
  const parsed = parsePage(inArticle(stated), bounds);
  // What grows out of a few tags here as well is read without them.
  const added = bodyOf(
    parsed.isCut ? parsePage(inArticle(asParagraphs(stripTags(stated))), bounds).document : parsed.document,
  );
  if (body === undefined || added === undefined) return;
  for (const child of added.childNodes) appendChild(body, child);
}

const inArticle = (html: string): string => `<article>${html}</article>`;

function bodyOf(document: Document): Element | undefined {
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  return html?.childNodes.find((node): node is Element => node.nodeName === 'body');
}
