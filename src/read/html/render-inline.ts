/** Takes a block of a read page, gives it as Markdown: its words with their links, emphasis, code and cells. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Bounds } from '../../limits.js';
import type { Block } from '../block.js';
import { MarkdownWriter, formatTarget } from '../escape-markdown.js';
import { foldWhiteSpace } from '../white-space.js';
import type { HtmlDocument } from './read-html.js';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Deeper nesting within a line is left out of its Markdown. */
const MAX_DEPTH = 64;
const MARK_OF: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['em', '*'],
  ['i', '*'],
  ['del', '~~'],
  ['s', '~~'],
]);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);

/** What is open around a run of text: a mark, or a link with its target. */
interface Span {
  readonly mark: string;
  readonly link: Element | null;
  readonly target: string;
}

/** A run of text with one set of spans around it, outermost first. */
interface Run {
  text: string;
  spans: readonly Span[];
  readonly isCode: boolean;
  readonly cell: Element | null;
}

/**
 * Gives each block as Markdown: null where the line is no more than its text, or where its Markdown would not read as its
 * text. One long address can stand around every line of a page: targets come to no more characters than `budget`.
 */
export function inlineRenderer(
  document: HtmlDocument,
  budget: number,
  bounds: Bounds = new Bounds(),
): (block: Block) => string | null {
  const { elements, lines } = document.structure;
  let left = budget;
  return (block) => {
    if (block.kind === 'code' || block.kind === 'media') return null;
    const border = document.elements[elements.blocks[lines.owners[block.first] ?? 0] ?? 0];
    const runs = runsOf(document.nodes[block.first] ?? [], border, bounds);
    if (runs.every(({ spans, isCode, cell }) => spans.length === 0 && !isCode && cell === null)) return null;
    if (foldWhiteSpace(runs.map(({ text }) => text).join('')) !== foldWhiteSpace(block.text)) return null;
    loosenMarks(runs);
    const markdown = writeRuns(runs);
    if (markdown.length - block.text.length > left) return null;
    left -= Math.max(0, markdown.length - block.text.length);
    return markdown;
  };
}

function runsOf(nodes: readonly ChildNode[], border: Element | undefined, bounds: Bounds): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    if (!('value' in node)) continue;
    const run = runOf(node, border, bounds);
    const last = runs[runs.length - 1];
    if (
      last?.isCode === run.isCode &&
      last.cell === run.cell &&
      sharedSpans(last.spans, run.spans) === last.spans.length &&
      last.spans.length === run.spans.length
    )
      last.text += run.text;
    else {
      if (last !== undefined && last.cell !== run.cell) run.text = ` ${run.text}`;
      runs.push(run);
    }
  }
  return runs;
}

function runOf(node: DefaultTreeAdapterTypes.TextNode, border: Element | undefined, bounds: Bounds): Run {
  const spans: Span[] = [];
  let [isCode, cell]: [boolean, Element | null] = [false, null];
  let around = node.parentNode;
  for (let depth = 0; depth < MAX_DEPTH && around !== null && around !== border && 'tagName' in around; depth++) {
    const name = around.tagName;
    const mark = MARK_OF.get(name);
    if (mark !== undefined && !spans.some((span) => span.mark === mark)) spans.push({ mark, link: null, target: '' });
    else if (CODE.has(name)) isCode = true;
    else if (name === 'td' || name === 'th') cell ??= around;
    else if (name === 'a' && !spans.some(({ link }) => link !== null)) {
      const target = targetOf(around, bounds);
      if (target !== null) spans.push({ mark: '', link: around, target });
    }
    around = around.parentNode;
  }
  return { text: node.value, spans: spans.reverse(), isCode, cell };
}

function targetOf(link: Element, bounds: Bounds): string | null {
  const address = (link.attrs.find(({ name }) => name === 'href')?.value ?? '').trim();
  // Unclosed links are opened again in every line: a long address is not looked at each time.
  if (!bounds.admits('maxUrlCharacters', address.length)) return null;
  return formatTarget(address.replace(/[\t\n\r]/g, '').replace(/ /g, '%20'), bounds);
}

/** How many spans two runs share, counted from the outermost. */
function sharedSpans(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  while (shared < a.length && a[shared]?.mark === b[shared]?.mark && a[shared]?.link === b[shared]?.link) shared++;
  return shared;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const WORD = /[^\s\p{P}\p{S}]/u;

/** Emphasis that opens or closes with punctuation amid a word is none to Markdown: such marks go. */
function loosenMarks(runs: Run[]): void {
  for (const [at, run] of runs.entries()) {
    if (run.spans.every(({ link }) => link !== null)) continue;
    const before = runs[at - 1]?.text.at(-1) ?? ' ';
    const after = runs[at + 1]?.text[0] ?? ' ';
    const opensBadly = WORD.test(before) && PUNCTUATION.test(run.text[0] ?? ' ');
    const closesBadly = WORD.test(after) && PUNCTUATION.test(run.text.at(-1) ?? ' ');
    if (opensBadly || closesBadly || run.isCode) run.spans = run.spans.filter(({ link }) => link !== null);
  }
}

function writeRuns(runs: readonly Run[]): string {
  const markdown = new MarkdownWriter();
  let open: readonly Span[] = [];
  let space = false;
  let cell: Element | null = null;
  for (const run of runs) {
    const text = foldWhiteSpace(run.text);
    if (text === '') {
      space ||= run.text !== '';
      continue;
    }
    const isNewCell = cell !== null && run.cell !== cell;
    const shared = isNewCell ? 0 : sharedSpans(open, run.spans);
    markdown.mark(close(open, shared));
    if (isNewCell) markdown.mark(' |');
    if ((space || isNewCell || /^\s/.test(run.text)) && !markdown.isEmpty) markdown.mark(' ');
    for (const { mark, link } of run.spans.slice(shared)) markdown.mark(link === null ? mark : '[');
    if (run.isCode) markdown.code(codeSpan(text));
    else markdown.words(text);
    space = /\s$/.test(run.text);
    open = run.spans;
    cell = run.cell;
  }
  markdown.mark(close(open, 0));
  return markdown.finish();
}

function close(spans: readonly Span[], from: number): string {
  return spans
    .slice(from)
    .reverse()
    .map(({ mark, link, target }) => (link === null ? mark : `](${target})`))
    .join('');
}

/** Code in backticks, one more than the longest run of them within. */
function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return fence + padding + text + padding + fence;
}
