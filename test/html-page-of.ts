/** Takes the HTML of a small page, gives it read, or read and measured, as the heuristics of the tree get it. */
import { measureHtmlPage } from '../src/measure/structure/html-page.js';
import type { Page } from '../src/measure/measured.js';
import { parsePage } from '../src/read/html/parse-page.js';
import { readHtml } from '../src/read/html/read-html.js';
import type { HtmlDocument } from '../src/read/html/read-html.js';

export const htmlDocumentOf = (html: string): HtmlDocument => readHtml(parsePage(html).document);

/** English unless told otherwise: small pages are too short to detect a language by. */
export const htmlPageOf = (html: string, language = 'en'): Page => measureHtmlPage(htmlDocumentOf(html), language);
