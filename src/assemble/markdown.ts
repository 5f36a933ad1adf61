/** Takes the kept blocks, gives the article as Markdown. */
import type { Block } from '../read/block.js';
import { escapeHeading, escapeOpening } from '../read/escape-markdown.js';
import { Joined } from '../read/joined.js';
import { escapeWords } from '../read/markdown-writer.js';
import type { Label } from '../types.js';
import { partOf, separatorBetween } from './text.js';
import type { LabelledBlock } from './text.js';

/** The level of a heading that plain text shows without telling its level. */
const PLAIN_HEADING_LEVEL = 2;
/** Deeper lists are written no deeper. */
const MAX_LIST_DEPTH = 8;

export function assembleMarkdown(blocks: readonly LabelledBlock[]): string {
  const markdown = new Joined();
  let fence = '';
  /** Where the words of the items begin that the next could stand within. */
  let margins: readonly number[] = [];
  for (const [index, labelled] of blocks.entries()) {
    const { block, label: given } = labelled;
    const before = partOf(blocks[index - 1]);
    const label = partOf(blocks[index]) ?? given;
    const after = partOf(blocks[index + 1]);
    if (before !== undefined) markdown.add(interrupts(block) ? '\n\n' : separatorBetween(before, label));
    if (label === 'code' && before !== 'code') {
      fence = fenceFor(blocks, index);
      markdown.add(`${fence}\n`);
    }
    if (label === 'list-item') {
      const item = listItem(labelled);
      const outer = (before === 'list-item' ? margins : []).slice(0, Math.min(block.depth, MAX_LIST_DEPTH));
      const margin = outer[outer.length - 1] ?? 0;
      margins = [...outer, margin + item.marker.length];
      markdown.add(' '.repeat(margin) + item.marker + escapeOpening(item.words));
    } else markdown.add(markdownOf(labelled, label));
    if (label === 'table' && before !== 'table') markdown.add(delimiterRow(blocks, index));
    if (label === 'code' && after !== 'code') markdown.add(`\n${fence}`);
  }
  return markdown.toString();
}

/** A fence longer than any run of backticks in the code that it holds. */
function fenceFor(blocks: readonly LabelledBlock[], from: number): string {
  let longest = 2;
  for (let index = from; blocks[index]?.label === 'code'; index++)
    for (const [run] of (blocks[index]?.block.text ?? '').matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

function markdownOf(labelled: LabelledBlock, label: Label): string {
  const { block } = labelled;
  const words = wordsOf(labelled);
  // Other labels come here by `keep` alone, and are paragraphs.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (label) {
    case 'heading':
      return `${'#'.repeat(block.kind === 'heading' ? block.depth : PLAIN_HEADING_LEVEL)} ${escapeHeading(words)}`;
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

/** Blocks of text and Markdown have none. */
const ordinalOf = (block: Block): number | null | undefined =>
  Object.hasOwn(block, 'ordinal') ? block.ordinal : undefined;

/** As the reader wrote it; else its text, of a row of HTML the cells that tabs part. */
function wordsOf({ block, markdown }: LabelledBlock): string {
  const { kind, text } = block;
  if (markdown !== null) return markdown;
  if (kind !== 'table-row' || ordinalOf(block) === undefined) return escapeWords(text);
  const cells = text.split('\t').map((cell) => escapeWords(cell).replace(/\|/g, '\\|'));
  return `| ${cells.join(' | ')} |`;
}

/** A typed bullet becomes Markdown's, a typed number stays the item's number. */
function listItem(labelled: LabelledBlock): { readonly marker: string; readonly words: string } {
  const { block, markdown } = labelled;
  const words = wordsOf(labelled);
  const ordinal = ordinalOf(block);
  if (ordinal !== undefined) return { marker: ordinal === null ? '- ' : `${ordinal}. `, words };
  const marker = block.text.slice(0, block.markerLength).trim();
  const rest = markdown === null ? escapeWords(block.text.slice(block.markerLength)) : words.slice(block.markerLength);
  const number = /^(\d{1,9})[.)]$/.exec(marker)?.[1];
  if (number !== undefined) return { marker: `${number}. `, words: rest };
  return { marker: '- ', words: marker === '' || /^[-*+•●▪■◦‣·–—]$/.test(marker) ? rest : words };
}

/** Amid the words of an item, Markdown takes only a first number for an item: others stand after a blank line. */
const interrupts = (block: Block): boolean => block.depth > 0 && (ordinalOf(block) ?? 1) !== 1;

/** A bar without a backslash. */
const CELL_BORDER = /(?<!\\)\|/;

const columnsOf = (row: LabelledBlock): number =>
  wordsOf(row)
    .replace(/^\||\|$/g, '')
    .split(CELL_BORDER).length;

/** What ends the first row of a table and the row below it: cells beyond those of the first row would be lost. */
function delimiterRow(blocks: readonly LabelledBlock[], from: number): string {
  let end = from;
  while (partOf(blocks[end]) === 'table') end++;
  const columns = blocks.slice(from, end).map(columnsOf);
  const most = columns.reduce((a, b) => Math.max(a, b), 1);
  return `${' |'.repeat(most - (columns[0] ?? 1))}\n|${' --- |'.repeat(most)}`;
}
