/** Takes the runs of text between block borders, gives lines, blocks, and what the tree tells of each line. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Bounds } from '../../limits.js';
import type { Block, BlockKind, SourceLine } from '../block.js';
import { restBlock } from '../rest.js';
import { roleBit } from '../structure.js';
import type { LineColumns } from '../structure.js';
import { foldCode, foldWhiteSpace } from '../white-space.js';
import type { ElementRecorder } from './element-recorder.js';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** What the elements around a line make of it. */
export interface LinePlace {
  readonly kind: BlockKind;
  readonly depth: number;
  /** Number of a list item in an ordered list. */
  readonly ordinal: number | null;
}

/** What the reader puts between two cells: no text of a page holds it. */
export const CELL_BORDER = '\u0000';

/** The cells of a row, parted by tabs. */
const foldCells = (text: string): string => text.split(CELL_BORDER).map(foldWhiteSpace).join('\t').trimEnd();

const NOT_BLANK = /\S/;
const PREFORMATTED = roleBit('preformatted');
const BOLD = roleBit('bold');
const EMPHASIS = roleBit('emphasis');
const FIGURE = roleBit('figure');

export class LineCollector {
  readonly lines: SourceLine[] = [];
  readonly blocks: Block[] = [];
  /** Text nodes and images of each line; all lines of a preformatted element share theirs. */
  readonly nodes: (readonly ChildNode[])[] = [];
  readonly #texts: string[] = [];
  readonly #owners: number[] = [];
  readonly #boldLengths: number[] = [];
  readonly #emphasisLengths: number[] = [];
  readonly #afterBreak: number[] = [];
  #length = 0;

  // The run that is being collected.
  #nodes: ChildNode[] = [];
  #text = '';
  /** The deepest element that holds the run so far, and the one that the reader has come out to since. */
  #owner = -1;
  #reached = -1;
  #imageOwner = -1;
  #linkLength = 0;
  #links = 0;
  #lastLink = -1;
  #bold = 0;
  #emphasis = 0;
  #images = 0;
  #alternative = '';
  // What came before it.
  #gap = 0;
  #brokenOff = false;

  /** What lies beyond the line limit, joined by line breaks; null as long as nothing does. */
  #rest: string[] | null = null;

  constructor(
    readonly elements: ElementRecorder,
    readonly bounds: Bounds,
  ) {}

  /** Text of the element with the given number. */
  addText(value: string, node: ChildNode, element: number): void {
    if (!NOT_BLANK.test(value)) {
      // White space before a line's first word is none of the line's, save in preformatted text.
      if (this.#owner >= 0) {
        this.#text += value;
        this.#nodes.push(node);
      } else if (((this.elements.roles[element] ?? 0) & PREFORMATTED) !== 0) this.#text += value;
      return;
    }
    if (this.#owner < 0) this.#reached = element;
    this.#owner = this.#reached;
    this.#nodes.push(node);
    this.#text += value;
    const roles = this.elements.roles[element] ?? 0;
    const link = this.elements.links[element] ?? -1;
    const length = link >= 0 || (roles & (BOLD | EMPHASIS)) !== 0 ? value.trim().length : 0;
    if (link >= 0) {
      this.#linkLength += length;
      if (link !== this.#lastLink) this.#links++;
      this.#lastLink = link;
    }
    if ((roles & BOLD) !== 0) this.#bold += length;
    if ((roles & EMPHASIS) !== 0) this.#emphasis += length;
  }

  /** White space or a cell's border within the run. */
  addSpace(space: string): void {
    if (this.#owner >= 0) this.#text += space;
  }

  addImage(alternative: string, node: ChildNode, element: number): void {
    this.#images++;
    this.#nodes.push(node);
    if (alternative !== '') this.#alternative += this.#alternative === '' ? alternative : ` ${alternative}`;
    if (this.#owner < 0) this.#imageOwner = element;
  }

  /** An element ends: a run that it held may go on in its parent. */
  leave(element: number, parent: number): void {
    if (this.#reached === element) this.#reached = parent;
  }

  /** A line break within a block. */
  breakLine(place: (owner: number) => LinePlace): void {
    const hadWords = this.#owner >= 0;
    this.endLine(place);
    // A second break in a row leaves a blank line.
    if (!hadWords && this.#brokenOff) this.#gap = 1;
    this.#brokenOff = true;
  }

  /** The border of a block. */
  endBlock(place: (owner: number) => LinePlace, hasMargin: boolean): void {
    this.endLine(place);
    this.#brokenOff = false;
    if (hasMargin) this.#gap = 1;
  }

  endLine(place: (owner: number) => LinePlace): void {
    if (this.#owner >= 0) {
      const around = place(this.#owner);
      if (around.kind === 'code') this.#pushCode();
      else this.#pushLine(around.kind === 'table-row' ? foldCells(this.#text) : foldWhiteSpace(this.#text), around);
    } else if (this.#images > 0 && this.#isShown()) {
      this.#owner = this.#imageOwner;
      this.#pushLine(foldWhiteSpace(this.#alternative), MEDIA);
    }
    if (this.#nodes.length > 0) this.#nodes = [];
    this.#text = '';
    this.#alternative = '';
    this.#owner = this.#reached = this.#imageOwner = this.#lastLink = -1;
    this.#linkLength = this.#links = this.#bold = this.#emphasis = this.#images = 0;
  }

  /** Images without words, outside of figures, are icons and counters. */
  #isShown(): boolean {
    return NOT_BLANK.test(this.#alternative) || ((this.elements.roles[this.#imageOwner] ?? 0) & FIGURE) !== 0;
  }

  #pushCode(): void {
    const code = this.#text.replaceAll(CELL_BORDER, '\t').trimEnd();
    // The first line keeps its indent.
    let start = code.lastIndexOf('\n', code.search(NOT_BLANK)) + 1;
    while (start <= code.length && this.#rest === null) {
      const at = code.indexOf('\n', start);
      const end = at < 0 ? code.length : at;
      const row = foldCode(code.slice(start, end));
      if (row === '') {
        this.#pushRow('', -1);
        this.#gap++;
      } else this.#pushLine(row, CODE);
      start = end + 1;
    }
    if (start <= code.length) this.#rest?.push(code.slice(start));
  }

  #pushLine(text: string, { kind, depth, ordinal }: LinePlace): void {
    if (text === '' && kind !== 'media') return;
    const index = this.lines.length;
    if (!this.#pushRow(text, this.#owner)) return;
    this.blocks.push({
      first: index,
      last: index,
      kind,
      depth,
      text,
      markerLength: 0,
      markdown: null,
      linkLength: Math.min(this.#linkLength, text.length),
      links: this.#links,
      images: this.#images,
      indent: 0,
      gap: this.#gap,
      ordinal,
    });
    this.#gap = 0;
  }

  /** Whether the line is within the limit. */
  #pushRow(text: string, owner: number): boolean {
    if (this.#rest === null && !this.bounds.admits('maxLines', this.lines.length + 1)) this.#rest = [];
    if (this.#rest !== null) {
      this.#rest.push(text);
      return false;
    }
    this.lines.push({ start: this.#length, end: this.#length + text.length });
    this.#length += text.length + 1;
    this.#texts.push(text);
    this.nodes.push(owner < 0 ? [] : this.#nodes);
    this.#owners.push(owner);
    this.#boldLengths.push(this.#bold);
    this.#emphasisLengths.push(this.#emphasis);
    this.#afterBreak.push(this.#brokenOff ? 1 : 0);
    return true;
  }

  /** After the last line: where there are more than are admitted, the last one comes to hold the rest. */
  finish(): void {
    const last = this.lines.length - 1;
    if (this.#rest === null || last < 0) return;
    const rest = [this.#texts[last] ?? '', ...this.#rest].join('\n');
    const start = this.lines[last]?.start ?? 0;
    this.lines[last] = { start, end: start + rest.length };
    this.#texts[last] = rest;
    this.nodes[last] = [];
    this.#owners[last] = -1;
    if (this.blocks.at(-1)?.first === last) this.blocks.pop();
    this.blocks.push(restBlock(last, rest));
  }

  /** All lines joined by line breaks: what their offsets point into. */
  get input(): string {
    return this.#texts.join('\n');
  }

  get columns(): LineColumns {
    return {
      owners: this.#owners,
      boldLengths: this.#boldLengths,
      emphasisLengths: this.#emphasisLengths,
      afterBreak: this.#afterBreak,
    };
  }
}

const MEDIA: LinePlace = { kind: 'media', depth: 0, ordinal: null };
const CODE: LinePlace = { kind: 'code', depth: 0, ordinal: null };
