/** Takes an article, gives its text alone, set for reading. */
import type { Article, Label } from '../types.js';
import { escapeHtml } from './escape-html.js';

/** Marks of Markdown around a line, which the article's text leaves out. */
const OPENING_MARKS = /^[\s#>*+-]+/;
const CLOSING_MARKS = /(?<![\s#])[\s#]+$/;
/** Labels whose blocks look different from paragraphs. */
const SET_APART: ReadonlySet<Label> = new Set(['heading', 'list-item', 'quote', 'table', 'code']);

/** What a person typed in front of an item stays, and takes the place of the bullet. */
const TYPED_MARK = /^(?:[•●▪■◦‣·–—*-]|\d{1,9}[.)])\s/;

const withoutMarks = (text: string): string => text.replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '');

export function renderArticle({ text, lines }: Article): string {
  if (text === '') return '<p class=empty>No run of lines is more likely an article than not.</p>';
  const labels = new Map<string, Label>();
  for (const { text: line, label, kept } of lines)
    if (kept && SET_APART.has(label)) labels.set(withoutMarks(line), label);
  return text
    .split('\n\n')
    .map((block) => renderBlock(block, labels.get(withoutMarks(block.split('\n', 1)[0] ?? ''))))
    .join('\n');
}

function renderBlock(block: string, label: Label | undefined): string {
  const words = escapeHtml(block);
  if (label === 'heading') return `<h2 dir=auto>${words}</h2>`;
  if (label === 'code') return `<pre dir=ltr>${words}</pre>`;
  if (label === 'quote') return `<blockquote dir=auto>${words}</blockquote>`;
  if (label === 'list-item') return renderList(block.split('\n'));
  return `<p dir=auto>${words}</p>`;
}

function renderList(items: readonly string[]): string {
  const typed = items.some((item) => TYPED_MARK.test(item)) ? ' class=typed' : '';
  return `<ul${typed}>${items.map((item) => `<li dir=auto>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
