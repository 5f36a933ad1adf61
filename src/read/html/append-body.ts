/** Takes a page's tree and the HTML of a body that its data holds, puts the body behind what the page shows. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** Longer bodies are cut: no article is as long. */
const MAX_BODY_LENGTH = 1_000_000;

/** The tree has no other reader yet: it is still being made. */
export function appendBody(document: Document, html: string): void {
  const body = bodyOf(document);
  const added = bodyOf(parse(`<article>${html.slice(0, MAX_BODY_LENGTH)}</article>`, { scriptingEnabled: false }));
  if (body === undefined || added === undefined) return;
  for (const child of added.childNodes) {
    child.parentNode = body;
    body.childNodes.push(child);
  }
}

function bodyOf(document: Document): Element | undefined {
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  return html?.childNodes.find((node): node is Element => node.nodeName === 'body');
}
