/** Takes a block of a read page, gives it as Markdown: its words with their links, emphasis, code and cells. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Bounds } from '../../limits.js';
import type { Block } from '../block.js';
import { escapeAll, formatTarget } from '../escape-markdown.js';
import { MarkdownWriter, escapeWords } from '../markdown-writer.js';
import { foldWhiteSpace } from '../white-space.js';
import { isElement } from './is-element.js';
import type { LinkTargets } from './link-targets.js';
import type { HtmlDocument } from './read-html.js';
import { loosenMarks, readRuns, sharedSpans } from './runs.js';
import type { Run, Span } from './runs.js';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Gives each block as Markdown: null where the line is no more than its text, or where its Markdown would not read as its
 * text. One long address can stand around every line of a page: marks come to no more characters than `budget`.
 */
export function inlineRenderer(
  document: HtmlDocument,
  targets: LinkTargets,
  budget: number,
  bounds: Bounds = new Bounds(),
): (block: Block) => string | null {
  let left = budget;
  /** By the address: a link that is never closed is opened again in every line of a page. */
  const known = new Map<string, string | null>();
  const written = (address: string | null): string | null => {
    if (address === null) return null;
    const before = known.get(address);
    if (before !== undefined) return before;
    const target = toMarkdown(address, bounds);
    known.set(address, target);
    return target;
  };
  const targetOf = (link: Element): string | null => written(targets.ofLink(link));
  return (block) => {
    const markdown =
      block.kind === 'media'
        ? writeImages(document.nodes[block.first] ?? [], (image) => written(targets.ofImage(image)))
        : writeBlock(document, block, targetOf);
    const marks = (markdown?.length ?? 0) - block.text.length;
    if (marks > left) return null;
    left -= Math.max(0, marks);
    return markdown;
  };
}

/** Where a link or an image points to, as Markdown writes it; null where it points nowhere. */
type TargetOf = (element: Element) => string | null;

/** What no target of Markdown holds as it is. */
const UNWRITTEN = /[\s<>]/g;
/** What Markdown would read as one character. */
const REFERENCE = /&(?=#?[a-z\d]{1,32};)/gi;

const toMarkdown = (address: string, bounds: Bounds): string | null =>
  formatTarget(address.replace(UNWRITTEN, encodeURIComponent), bounds)?.replace(REFERENCE, '\\&') ?? null;

function writeBlock({ structure, nodes, elements }: HtmlDocument, block: Block, targetOf: TargetOf): string | null {
  if (block.kind === 'code') return null;
  const border = elements[structure.elements.blocks[structure.lines.owners[block.first] ?? 0] ?? 0];
  const runs = readRuns(nodes[block.first] ?? [], border, (link) => targetOf(link) !== null);
  const isRow = block.kind === 'table-row';
  if (!isRow && runs.every(({ spans, isCode }) => spans.length === 0 && !isCode)) return null;
  if (foldWhiteSpace(runs.map(({ text }) => text).join('')) !== foldWhiteSpace(block.text)) return null;
  const loosened = loosenMarks(runs);
  return isRow ? writeRow(loosened, border, targetOf) : writeRuns(loosened, targetOf);
}

/** The images of a line that has nothing else, as far as they are described. */
function writeImages(nodes: readonly ChildNode[], targetOf: TargetOf): string {
  const images: string[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const words = escapeWords(foldWhiteSpace(node.attrs.find(({ name }) => name === 'alt')?.value ?? ''));
    const target = targetOf(node);
    if (words !== '') images.push(target === null ? words : `![${words}](${target})`);
  }
  return images.join(' ');
}

/** A row with all its cells, empty ones too; null where it holds words outside of them. */
function writeRow(runs: readonly Run[], row: Element | undefined, targetOf: TargetOf): string | null {
  const byCell = new Map<ChildNode | null, Run[]>();
  for (const run of runs) {
    const others = byCell.get(run.cell);
    if (others === undefined) byCell.set(run.cell, [run]);
    else others.push(run);
  }
  const cells = (row?.childNodes ?? []).filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
  const known = new Set(cells);
  if ([...byCell.keys()].some((cell) => cell === null || !known.has(cell))) return null;
  return `| ${cells.map((cell) => writeRuns(byCell.get(cell) ?? [], targetOf).replace(/\|/g, '\\|')).join(' | ')} |`;
}

function writeRuns(runs: readonly Run[], targetOf: TargetOf): string {
  const markdown = new MarkdownWriter(escapeAll);
  let open: readonly Span[] = [];
  let space = false;
  for (const run of runs) {
    const text = foldWhiteSpace(run.text);
    if (text === '') {
      space ||= run.text !== '';
      continue;
    }
    const spans = apart(open, run.spans, space || /^\s/.test(run.text));
    const shared = sharedSpans(open, spans);
    markdown.mark(close(open, shared, targetOf));
    if ((space || /^\s/.test(run.text)) && !markdown.isEmpty) markdown.escaped(' ');
    for (const { mark, link } of spans.slice(shared)) markdown.mark(link === null ? mark : '[');
    if (run.isCode) markdown.code(codeSpan(text));
    else markdown.words(text);
    space = /\s$/.test(run.text);
    open = spans;
  }
  markdown.mark(close(open, 0, targetOf));
  return markdown.finish();
}

/** Marks that would open where others close would be read as one mark: without a space between, they go. */
function apart(open: readonly Span[], spans: readonly Span[], isSpaced: boolean): readonly Span[] {
  const shared = sharedSpans(open, spans);
  if (isSpaced || open.length === shared || open[open.length - 1]?.link !== null) return spans;
  return spans.filter(({ link }, at) => at < shared || link !== null);
}

function close(spans: readonly Span[], from: number, targetOf: TargetOf): string {
  return spans
    .slice(from)
    .reverse()
    .map(({ mark, link }) => (link === null ? mark : `](${targetOf(link) ?? ''})`))
    .join('');
}

/** Code in backticks, one more than the longest run of them within. */
function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return fence + padding + text + padding + fence;
}
