/**
 * Takes a page of Markdown as crawlers emit it, gives its blocks. Such Markdown is often broken, so lines are
 * scanned one by one and nothing is required of the document (the constructs are CommonMark's and GFM's).
 */
import { Bounds } from '../limits.js';
import type { BlockKind, Document, SourceLine } from './block.js';
import { readInlineMarkdown } from './inline-markdown.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import type { LineBlock } from './join-wrapped-lines.js';
import { bulletLength, indentOf } from './text.js';
import { foldCode, foldWhiteSpace } from './white-space.js';

const FENCE = /^\s*(`{3,}|~{3,})/;
const RULE = /^(?:[-*_] ?){3,}$/;
const HEADING = /^(#{1,6})(?:\s+|$)/;
const HEADING_CLOSE = /\s#+$/;
const SETEXT = /^(?:={3,}|-{3,})$/;
const QUOTE = /^(?:> ?)+/;
const LIST_ITEM = /^[-*+•](?:\s+|$)/;
const TABLE_DELIMITER = /^\|?\s?:?-+:?\s?(?:\|\s?:?-+:?\s?)*\|?$/;
const REFERENCE = /^\[[^\]]{1,80}\]:\s?\S+/;
/** Two columns of white space make a list level as html2text indents. */
const LIST_INDENT = 2;
/** A label whose address came to stand on the next line, or an address without its label. */
const TORN_LINK = /^\]\([^)]*\)$/;

/** Reads a page with Markdown's marks; what doesn't parse is text. */
export function readMarkdown(input: string, lines: readonly SourceLine[], bounds: Bounds = new Bounds()): Document {
  const raws = lines.map(({ start, end }) => input.slice(start, end));
  const code = fencedLines(raws);
  const tables = tableLines(raws);
  const blocks: LineBlock[] = [];
  let gap = 0;
  for (const [index, raw] of raws.entries()) {
    const folded = foldWhiteSpace(raw);
    if (folded === '') {
      gap++;
      continue;
    }
    const indent = indentOf(raw);
    const above = gap;
    gap = 0;
    const add = (content: LineContent): void => void blocks.push(blockAt(index, indent, above, content));
    const previous = blocks[blocks.length - 1];
    if (code[index] === FENCE_ITSELF) add(plain('rule', ''));
    else if (code[index] === INSIDE_FENCE) add(plain('code', foldCode(raw)));
    else if (previous?.last === index - 1 && previous.kind === 'paragraph' && SETEXT.test(folded)) {
      blocks[blocks.length - 1] = { ...previous, kind: 'heading', depth: folded.startsWith('=') ? 1 : 2 };
      add(plain('rule', ''));
    } else add(readLine(folded, indent, tables[index] === 1, bounds));
  }
  return { format: 'markdown', input, lines, blocks: joinWrappedLines(blocks) };
}

type LineContent = Omit<LineBlock, 'first' | 'last' | 'indent' | 'gap'>;

/** Named one by one: of objects spread into a third, each has a layout of its own, larger than what it holds. */
function blockAt(
  index: number,
  indent: number,
  gap: number,
  { kind, depth, text, markerLength, markdown, linkLength, links, images }: LineContent,
): LineBlock {
  return {
    first: index,
    last: index,
    kind,
    depth,
    text,
    markerLength,
    markdown,
    linkLength,
    links,
    images,
    indent,
    gap,
  };
}

const plain = (kind: BlockKind, text: string): LineContent => ({
  kind,
  depth: 0,
  text,
  markerLength: 0,
  markdown: null,
  linkLength: 0,
  links: 0,
  images: 0,
});

function readLine(folded: string, indent: number, table: boolean, bounds: Bounds): LineContent {
  if (RULE.test(folded) || TABLE_DELIMITER.test(folded)) return plain('rule', '');
  if (REFERENCE.test(folded)) return { ...plain('reference', folded), links: 1, linkLength: folded.length };
  if (TORN_LINK.test(folded)) return { ...plain('reference', ''), links: 1 };
  let kind: BlockKind = 'paragraph';
  let depth = 0;
  let rest = folded;
  const quote = QUOTE.exec(rest)?.[0];
  if (quote !== undefined && !rest.startsWith('>>>')) {
    kind = 'quote';
    rest = rest.slice(quote.length).trimStart();
  }
  const item = LIST_ITEM.exec(rest)?.[0];
  if (item !== undefined) {
    kind = 'list-item';
    depth = Math.floor(indent / LIST_INDENT);
    rest = rest.slice(item.length);
  }
  const heading = HEADING.exec(rest);
  if (heading !== null) {
    kind = 'heading';
    depth = heading[1]?.length ?? 1;
    rest = rest.slice(heading[0].length).replace(HEADING_CLOSE, '');
  }
  const inline = readInlineMarkdown(rest, bounds);
  const text = foldWhiteSpace(table ? inline.text.replace(/^\||\|$/g, '') : inline.text);
  if (table) kind = 'table-row';
  else if (inline.images > 0 && !/[\p{L}\p{N}]/u.test(text)) kind = 'media';
  else if (kind === 'paragraph' && bulletLength(text) > 0) kind = 'list-item';
  const markerLength = kind === 'list-item' ? bulletLength(text) : 0;
  const { linkLength, links, images } = inline;
  const written = foldWhiteSpace(inline.markdown);
  // Most lines have no marks: one string is kept for both.
  const markdown = written === text ? text : written;
  return { kind, depth, text, markerLength, markdown, linkLength, links, images };
}

const INSIDE_FENCE = 1;
const FENCE_ITSELF = 2;

/** What each line of a closed code fence is, 0 for the others; an unclosed fence fences nothing. */
function fencedLines(raws: readonly string[]): Uint8Array {
  const code = new Uint8Array(raws.length);
  const marks = raws.map((raw) => FENCE.exec(raw)?.[1] ?? '');
  const closes = raws.map((raw, index) => marks[index] !== '' && raw.trim() === marks[index]);
  const longest = longestBelow(marks, closes);
  for (let open = 0; open < raws.length; open++) {
    const mark = marks[open] ?? '';
    if (mark === '' || (longest[mark[0] as '`' | '~'][open] ?? 0) < mark.length) continue;
    let end = open + 1;
    while (!(closes[end] === true && marks[end]?.startsWith(mark) === true)) end++;
    code.fill(INSIDE_FENCE, open, end + 1);
    code[open] = code[end] = FENCE_ITSELF;
    open = end;
  }
  return code;
}

/** Per kind of fence and line, the length of the longest closing fence below the line. */
function longestBelow(marks: readonly string[], closes: readonly boolean[]): Record<'`' | '~', Uint32Array> {
  const below = { '`': new Uint32Array(marks.length), '~': new Uint32Array(marks.length) };
  for (const kind of ['`', '~'] as const) {
    let longest = 0;
    for (let index = marks.length - 1; index >= 0; index--) {
      below[kind][index] = longest;
      if (closes[index] === true && marks[index]?.[0] === kind) longest = Math.max(longest, marks[index]?.length ?? 0);
    }
  }
  return below;
}

/** 1 for each line of a table: a delimiter row, the row above it, and the rows with bars below it. */
function tableLines(raws: readonly string[]): Uint8Array {
  const table = new Uint8Array(raws.length);
  for (let index = 1; index < raws.length; index++) {
    const row = raws[index] ?? '';
    const above = raws[index - 1] ?? '';
    if (table[index] === 1 || !row.includes('-') || !row.includes('|') || !above.includes('|')) continue;
    if (!TABLE_DELIMITER.test(foldWhiteSpace(row))) continue;
    table[index - 1] = 1;
    let end = index;
    while (end < raws.length && (raws[end] ?? '').includes('|')) table[end++] = 1;
  }
  return table;
}
