/** Takes a plain-text page, gives its blocks. Markup-like characters are what somebody typed, and stay. */
import type { BlockKind, Document, SourceLine } from './block.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import type { LineBlock } from './join-wrapped-lines.js';
import { foldWhiteSpace } from './white-space.js';

const BULLET = /^(?:[-*+•●▪■◦‣·–—»›>○◆♦✓✔➤►▶] ?(?=\S)|\(?\d{1,3}[.)．、] ?(?=\S)|[a-z]\) )/;
/** A bare hyphen or number needs its space to be a bullet: "-5 °C" and "3.5 million" have none. */
const LOOSE_BULLET = /^(?:[-–—+*>]|\(?\d{1,3}[.)])\S/;
const RULE = /^[-=_*~#+.·—–]{3,}$/;
/** What text browsers print for a link: its number in brackets before the words. */
const LINK_NUMBER = /(^|[^\w\]])\[(\d{1,4})\](?=\S)/g;
/** Fewer numbered links than this are somebody's footnotes. */
const MIN_NUMBERED_LINKS = 5;
/** An image's stand-in: `[IMG]`, `[IMG: name.jpg]`, `[photo.png]`, `[image: …]`. */
const IMAGE_STUB =
  /^\[(?:(?:img|image|photo|video|inline|picture)(?:[:\] ].*)?|[^\]]*\.(?:jpe?g|png|gif|webp|svg|avif))\]?$/i;
/** Image addresses with their parameters are shorter. */
const MAX_STUB_LENGTH = 2048;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?|$)/i;

/** Reads a page without markup; `Document.blocks` are in page order. */
export function readText(input: string, lines: readonly SourceLine[]): Document {
  const numbered = printsLinkNumbers(input);
  const blocks: LineBlock[] = [];
  let gap = 0;
  for (const [index, { start, end }] of lines.entries()) {
    const raw = input.slice(start, end);
    const folded = foldWhiteSpace(raw);
    if (folded === '') {
      gap++;
      continue;
    }
    blocks.push(readLine(folded, numbered, index, indentOf(raw), gap));
    gap = 0;
  }
  return { format: 'text', input, lines, blocks: joinWrappedLines(markTables(blocks)) };
}

/** Rows in a row from which lines with like cells are a table. */
const MIN_TABLE_ROWS = 3;
const CELL_BORDER = / ?\| ?|\t+/g;
const HAS_BORDER = /[|\t]/;

/** Lines that follow one another with the same number of bars are rows of a table. */
function markTables(blocks: readonly LineBlock[]): LineBlock[] {
  const cells = blocks.map(({ text, kind }) =>
    kind === 'paragraph' && HAS_BORDER.test(text) ? (text.match(CELL_BORDER)?.length ?? 0) : 0,
  );
  const isRow = new Uint8Array(blocks.length);
  for (let start = 0; start < blocks.length; start++) {
    let end = start;
    while (end < blocks.length && (cells[end] ?? 0) > 0 && cells[end] === cells[start]) end++;
    if (end - start >= MIN_TABLE_ROWS) isRow.fill(1, start, end);
    start = Math.max(start, end - 1);
  }
  return blocks.map((block, index) => (isRow[index] === 1 ? { ...block, kind: 'table-row' } : block));
}

function readLine(folded: string, numbered: boolean, index: number, indent: number, gap: number): LineBlock {
  let text = folded;
  let links = 0;
  let linkLength = 0;
  if (numbered && text.includes('[')) {
    text = text.replace(LINK_NUMBER, (_match, before: string) => {
      links++;
      return before;
    });
  }
  const markerLength = bulletLength(text);
  if (links > 0) {
    const opens = /^\W*\[\d/.test(folded.slice(markerLength)) || /^\W{0,4}\[\d/.test(folded);
    linkLength = opens ? text.length - markerLength : 0;
  }
  let kind: BlockKind = markerLength > 0 ? 'list-item' : 'paragraph';
  const image =
    text.length <= MAX_STUB_LENGTH && (IMAGE_STUB.test(text) || (!text.includes(' ') && IMAGE_FILE.test(text)));
  if (image) kind = 'media';
  else if (RULE.test(text)) kind = 'rule';
  return {
    first: index,
    last: index,
    kind,
    depth: 0,
    text,
    markerLength,
    markdown: null,
    linkLength,
    links,
    images: image ? 1 : 0,
    indent,
    gap,
  };
}

/** Length of the bullet or number at the head of a line, with its space; 0 where there is none. */
export function bulletLength(text: string): number {
  const bullet = BULLET.exec(text)?.[0] ?? '';
  return bullet === '' || (!bullet.endsWith(' ') && LOOSE_BULLET.test(text)) ? 0 : bullet.length;
}

/** Columns of leading white space, a tab counted as eight as text browsers print it. */
export function indentOf(raw: string): number {
  let columns = 0;
  for (const char of raw) {
    if (char === '\t') columns += 8;
    else if (char === ' ' || char === '\u00a0') columns++;
    else if (char === '\u3000') columns += 2;
    else break;
  }
  return columns;
}

function printsLinkNumbers(input: string): boolean {
  if (!input.includes('[1]') && !input.includes('[2]')) return false;
  let numbers = 0;
  let highest = 0;
  for (const match of input.matchAll(LINK_NUMBER)) {
    const number = Number(match[2]);
    // Footnotes come back to small numbers; a text browser counts its links up.
    if (number > highest) {
      highest = number;
      numbers++;
    }
  }
  return numbers >= MIN_NUMBERED_LINKS;
}
