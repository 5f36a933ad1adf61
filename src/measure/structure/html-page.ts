/** Takes a read page of HTML, gives it measured: its lines like those of any page, and its tree. */
import type { HtmlDocument } from '../../read/html/read-html.js';
import { measurePage } from '../page.js';
import type { Page } from '../measured.js';
import { measureStructure } from './structure.js';

export function measureHtmlPage(document: HtmlDocument, language?: string): Page {
  const page = measurePage(document, language);
  return { ...page, structure: measureStructure(page, document.structure) };
}
