/** Takes the kept blocks of an HTML page, gives the article as HTML: listed elements and attributes, well-formed. */
import { Bounds } from '../limits.js';
import type { LinkTargets } from '../read/html/link-targets.js';
import type { HtmlDocument } from '../read/html/read-html.js';
import { attributeOf, isHtmlElement } from '../read/tree.js';
import { escapeHtml, inlineHtml } from './inline-html.js';
import type { Links } from './inline-html.js';
import type { TreeNode } from '../read/tree.js';
import { partOf } from './text.js';
import type { LabelledBlock } from './text.js';

/** The level of a heading whose element doesn't tell its level. */
const PLAIN_HEADING_LEVEL = 2;
/** Deeper lists are written no deeper. */
const MAX_LIST_DEPTH = 8;
/** What the standard allows of columns, for rows. */
const MAX_ROW_SPAN = 1000;

/** `limit` is how many characters of addresses are written: links beyond it are their words alone. */
export function assembleHtml(
  blocks: readonly LabelledBlock[],
  document: HtmlDocument,
  targets: LinkTargets,
  limit: number,
  bounds: Bounds = new Bounds(),
): string {
  const links: Links = { targets, left: limit, bounds };
  const parts: string[] = [];
  for (let at = 0; at < blocks.length;) {
    let end = at + 1;
    while (end < blocks.length && isJoined(blocks[at], blocks[end], document)) end++;
    parts.push(groupHtml(blocks.slice(at, end), document, links));
    at = end;
  }
  return parts.join('\n');
}

/** Whether a block goes into the same list, quotation, table or code as the one before it. */
function isJoined(first: LabelledBlock | undefined, next: LabelledBlock | undefined, document: HtmlDocument): boolean {
  if (first === undefined || next === undefined || partOf(first) !== partOf(next)) return false;
  // Other labels come here by `keep` alone, and are paragraphs.
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (partOf(first)) {
    case 'list-item':
    case 'quote':
    case 'code':
      return true;
    case 'table':
      return ancestor(rowOf(first, document), 'table') === ancestor(rowOf(next, document), 'table');
    default:
      return false;
  }
}

function groupHtml(group: readonly LabelledBlock[], document: HtmlDocument, links: Links): string {
  const [first] = group;
  if (first === undefined) return '';
  const words = (block: LabelledBlock): string => lineHtml(block, document, links);
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check
  switch (partOf(first)) {
    case 'heading': {
      const level = first.block.kind === 'heading' ? first.block.depth : PLAIN_HEADING_LEVEL;
      return `<h${level}>${words(first)}</h${level}>`;
    }
    case 'list-item':
      return listHtml(group, words);
    case 'quote':
      return `<blockquote>${group.map((block) => `<p>${words(block)}</p>`).join('')}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(group.map(({ block }) => block.text).join('\n'))}</code></pre>`;
    case 'table':
      return tableHtml(group, document, links);
    default:
      return `<p>${words(first)}</p>`;
  }
}

/** The line with its elements; as bare text where its nodes hold more than the line. */
function lineHtml({ block }: LabelledBlock, document: HtmlDocument, links: Links): string {
  // All lines of a run of preformatted text share its nodes.
  if (block.kind === 'code') return escapeHtml(block.text);
  const nodes = textNodes(document, block.first);
  const text = nodes.map(({ value }) => value ?? '').join('');
  if (!haveSameWords(text, block.text)) return escapeHtml(block.text);
  return inlineHtml(nodes, borderOf(document, block.first), links);
}

const SPACE = /\s/;

/** Whether two texts differ in their white space at most. */
function haveSameWords(one: string, other: string): boolean {
  if (one === other) return true;
  let at = 0;
  for (const char of one) {
    if (SPACE.test(char)) continue;
    while (at < other.length && SPACE.test(other.charAt(at))) at++;
    if (!other.startsWith(char, at)) return false;
    at += char.length;
  }
  while (at < other.length && SPACE.test(other.charAt(at))) at++;
  return at === other.length;
}

function textNodes({ nodes }: HtmlDocument, line: number): TreeNode[] {
  return (nodes[line] ?? []).filter((node) => node.nodeName === '#text');
}

/** The block around a line. */
function borderOf({ structure, elements }: HtmlDocument, line: number): TreeNode | undefined {
  const owner = structure.lines.owners[line] ?? -1;
  return elements[structure.elements.blocks[owner] ?? -1];
}

/** Items with their lists around them: deeper items go into the item before them. */
function listHtml(items: readonly LabelledBlock[], words: (item: LabelledBlock) => string): string {
  let html = '';
  /** Names of the open lists, each with the number that its next item has by itself. */
  const open: { readonly name: string; next: number }[] = [];
  for (const item of items) {
    const ordinal = item.block.ordinal ?? null;
    const name = ordinal === null ? 'ul' : 'ol';
    const depth = Math.min(item.block.depth, open.length, MAX_LIST_DEPTH);
    while (open.length > depth + 1) html += `</li></${open.pop()?.name ?? ''}>`;
    if (open.length === depth + 1) {
      html += '</li>';
      if (open[depth]?.name !== name) html += `</${open.pop()?.name ?? ''}>`;
    }
    if (open.length <= depth) {
      html += `<${name}>`;
      open.push({ name, next: 1 });
    }
    const list = open[depth];
    const isNext = ordinal === null || list === undefined || ordinal === list.next;
    html += `<li${isNext ? '' : ` value="${ordinal}"`}>${words(item)}`;
    if (list !== undefined && ordinal !== null) list.next = ordinal + 1;
  }
  for (const { name } of open.reverse()) html += `</li></${name}>`;
  return html;
}

function rowOf({ block }: LabelledBlock, document: HtmlDocument): TreeNode | null {
  return ancestor(borderOf(document, block.first) ?? null, 'tr');
}

/** Rows stand this deep in their tables at most. */
const MAX_TABLE_DEPTH = 4;

function ancestor(node: TreeNode | null, name: string): TreeNode | null {
  let around = node;
  for (let depth = 0; depth < MAX_TABLE_DEPTH && around !== null && around.nodeName !== name; depth++)
    around = around.parentNode ?? null;
  return around?.nodeName === name ? around : null;
}

function tableHtml(rows: readonly LabelledBlock[], document: HtmlDocument, links: Links): string {
  let html = '<table>';
  let part = '';
  for (const row of rows) {
    const element = rowOf(row, document);
    const inHead = part !== 'tbody' && element?.parentNode?.nodeName === 'thead';
    const next = inHead ? 'thead' : 'tbody';
    if (next !== part) html += `${part === '' ? '' : `</${part}>`}<${next}>`;
    part = next;
    html += rowHtml(row, element, document, links);
  }
  return `${html}</${part}></table>`;
}

function rowHtml(row: LabelledBlock, element: TreeNode | null, document: HtmlDocument, links: Links): string {
  const byCell = new Map<TreeNode, TreeNode[]>();
  for (const node of textNodes(document, row.block.first)) {
    const cell = cellOf(node, element);
    if (cell === null) continue;
    const nodes = byCell.get(cell);
    if (nodes === undefined) byCell.set(cell, [node]);
    else nodes.push(node);
  }
  const cells = (element?.childNodes ?? []).filter(
    (cell) => (cell.nodeName === 'td' || cell.nodeName === 'th') && isHtmlElement(cell),
  );
  if (cells.length === 0) return `<tr><td>${escapeHtml(row.block.text)}</td></tr>`;
  return `<tr>${cells
    .map((cell) => {
      const words = inlineHtml(byCell.get(cell) ?? [], cell, links);
      return `<${cell.nodeName}${spansOf(cell, links.bounds)}>${words}</${cell.nodeName}>`;
    })
    .join('')}</tr>`;
}

/** Cells hold their text at most this deep. */
const MAX_CELL_DEPTH = 64;

function cellOf(node: TreeNode, row: TreeNode | null): TreeNode | null {
  let around: TreeNode | null = node;
  for (let depth = 0; depth < MAX_CELL_DEPTH && around !== null; depth++) {
    const parent: TreeNode | null = around.parentNode ?? null;
    if (parent === row) return around;
    around = parent;
  }
  return null;
}

function spansOf(cell: TreeNode, bounds: Bounds): string {
  const columns = spanOf(cell, 'colspan');
  const most = bounds.admits('maxColumnSpan', columns) ? columns : bounds.limitOf('maxColumnSpan');
  const rows = Math.min(spanOf(cell, 'rowspan'), MAX_ROW_SPAN);
  return (most > 1 ? ` colspan="${most}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
}

function spanOf(cell: TreeNode, name: string): number {
  const stated = attributeOf(cell, name)?.trim() ?? '';
  return /^\d+$/.test(stated) ? Number(stated) : 1;
}
