/** Takes kept blocks and a length, gives as much of them as is written; and HTML and Markdown that are too long, simplified. */
import { cutText } from '../read/cut-text.js';
import { escapeOpening } from '../read/escape-markdown.js';
import { escapeWords } from '../read/markdown-writer.js';
import { escapeHtml } from './inline-html.js';
import { safeText } from './safe-text.js';
import { separatorBetween } from './text.js';
import type { LabelledBlock } from './text.js';

/** The blocks whose text comes to no more than `limit`; the last one may lose its end. */
export function boundBlocks(blocks: readonly LabelledBlock[], limit: number): readonly LabelledBlock[] {
  // Most pages are far from it.
  if (blocks.reduce((most, { block }) => most + LONGEST_CHARACTER * block.text.length + PARTED, 0) <= limit)
    return blocks;
  let left = limit;
  for (const [index, { block, label }] of blocks.entries()) {
    const before = blocks[index - 1];
    const separator = before === undefined ? 0 : separatorBetween(before.label, label).length;
    const room = left - separator;
    left = room - safeText(block.text).length;
    if (left >= 0) continue;
    // A direction that is open at the cut is closed by one more character.
    const text = room > 0 ? cutText(block.text, Math.floor(room / LONGEST_CHARACTER)).trimEnd() : '';
    const last = { block: { ...block, text, markdown: null }, label, markdown: null };
    return text === '' ? blocks.slice(0, index) : [...blocks.slice(0, index), last];
  }
  return blocks;
}

/** A direction with what closes it. */
const LONGEST_CHARACTER = 2;
/** A blank line. */
const PARTED = 2;
/** An ampersand in HTML. */
const LONGEST_REFERENCE = 5;

/** The blocks as paragraphs without any markup within, as many as come to no more than `limit`. */
export function plainHtml(blocks: readonly LabelledBlock[], limit: number): string {
  return joinUpTo(blocks, limit, LONGEST_REFERENCE, (text) => `<p>${escapeHtml(safeText(text))}</p>`, '\n');
}

export function plainMarkdown(blocks: readonly LabelledBlock[], limit: number): string {
  return joinUpTo(blocks, limit, LONGEST_CHARACTER, (text) => escapeOpening(escapeWords(safeText(text))), '\n\n');
}

function joinUpTo(
  blocks: readonly LabelledBlock[],
  limit: number,
  longest: number,
  write: (text: string) => string,
  separator: string,
): string {
  const parts: string[] = [];
  let left = limit;
  for (const { block } of blocks) {
    left -= parts.length > 0 ? separator.length : 0;
    const part = write(block.text);
    if (part.length > left) {
      const text = cutText(block.text, Math.max(0, Math.floor((left - write('').length) / longest)));
      if (text !== '') parts.push(write(text));
      break;
    }
    parts.push(part);
    left -= part.length;
  }
  return parts.join(separator);
}
