/** Takes the text of a small page, gives it read and measured, as the heuristics get it. */
import { measurePage } from '../src/measure/page.js';
import type { Page } from '../src/measure/measured.js';
import { readMarkdown } from '../src/read/markdown.js';
import { splitLines } from '../src/read/split-lines.js';
import { readText } from '../src/read/text.js';

/** English unless told otherwise: small pages are too short to detect a language by. */
export function pageOf(text: string, language = 'en'): Page {
  return measurePage(readText(text, splitLines(text)), language);
}

export function markdownPageOf(text: string, language = 'en'): Page {
  return measurePage(readMarkdown(text, splitLines(text)), language);
}
