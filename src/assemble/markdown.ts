/** Takes the kept blocks, gives the article as Markdown. */
import type { Block } from '../read/block.js';
import { escapeMarkdown, escapeOpening } from '../read/escape-markdown.js';
import type { Label } from '../types.js';
import { separatorBetween } from './text.js';
import type { LabelledBlock } from './text.js';

/** The level of a heading that plain text shows without telling its level. */
const PLAIN_HEADING_LEVEL = 2;

export function assembleMarkdown(blocks: readonly LabelledBlock[]): string {
  let markdown = '';
  let fence = '';
  for (const [index, { block, label }] of blocks.entries()) {
    const before = blocks[index - 1]?.label;
    const after = blocks[index + 1]?.label;
    if (before !== undefined) markdown += separatorBetween(before, label);
    if (label === 'code' && before !== 'code') {
      fence = fenceFor(blocks, index);
      markdown += `${fence}\n`;
    }
    markdown += markdownOf(block, label);
    if (label === 'table' && before !== 'table') markdown += `\n${delimiterRow(block.markdown ?? block.text)}`;
    if (label === 'code' && after !== 'code') markdown += `\n${fence}`;
  }
  return markdown;
}

/** A fence longer than any run of backticks in the code that it holds. */
function fenceFor(blocks: readonly LabelledBlock[], from: number): string {
  let longest = 2;
  for (let index = from; blocks[index]?.label === 'code'; index++)
    for (const [run] of (blocks[index]?.block.text ?? '').matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

function markdownOf(block: Block, label: Label): string {
  const words = block.markdown ?? escapeMarkdown(block.text);
  // Labels outside the body come here by `keep` alone, and are paragraphs.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (label) {
    case 'heading':
      return `${'#'.repeat(block.kind === 'heading' ? block.depth : PLAIN_HEADING_LEVEL)} ${words}`;
    case 'list-item':
      return listItem(block, words);
    case 'quote':
      return `> ${escapeOpening(words)}`;
    case 'code':
      return block.text;
    case 'table':
      return `| ${words.replace(/^\||\|$/g, '').trim()} |`;
    default:
      return escapeOpening(words);
  }
}

/** A typed bullet becomes Markdown's, a typed number stays the item's number. */
function listItem(block: Block, words: string): string {
  const indent = '  '.repeat(Math.min(block.depth, 3));
  if (block.ordinal !== undefined)
    return `${indent}${block.ordinal === null ? '-' : `${String(block.ordinal)}.`} ${words}`;
  const marker = block.text.slice(0, block.markerLength).trim();
  const rest =
    block.markdown === null ? escapeMarkdown(block.text.slice(block.markerLength)) : words.slice(block.markerLength);
  const number = /^(\d{1,9})[.)]$/.exec(marker)?.[1];
  if (number !== undefined) return `${indent}${number}. ${rest}`;
  return `${indent}- ${marker === '' || /^[-*+•●▪■◦‣·–—]$/.test(marker) ? rest : words}`;
}

/** A bar without a backslash. */
const CELL_BORDER = /(?<!\\)\|/;

function delimiterRow(row: string): string {
  const columns = row.replace(/^\||\|$/g, '').split(CELL_BORDER).length;
  return `|${' --- |'.repeat(columns)}`;
}
