/** Takes the runs of text between block borders, gives lines, blocks, and what the tree tells of each line. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, BlockKind, SourceLine } from '../block.js';
import { roleBit } from '../structure.js';
import type { LineColumns } from '../structure.js';
import { foldWhiteSpace } from '../white-space.js';
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

  constructor(readonly elements: ElementRecorder) {}

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
    const rows = this.#text.split('\n').map((row) => row.replaceAll(CELL_BORDER, '\t').trimEnd());
    while (rows[0] === '') rows.shift();
    while (rows[rows.length - 1] === '') rows.pop();
    for (const row of rows) {
      if (row === '') {
        this.#pushRow('', -1);
        this.#gap++;
      } else this.#pushLine(row, CODE);
    }
  }

  #pushLine(text: string, { kind, depth, ordinal }: LinePlace): void {
    if (text === '' && kind !== 'media') return;
    const index = this.lines.length;
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
    this.#pushRow(text, this.#owner);
    this.#gap = 0;
  }

  #pushRow(text: string, owner: number): void {
    this.lines.push({ start: this.#length, end: this.#length + text.length });
    this.#length += text.length + 1;
    this.#texts.push(text);
    this.nodes.push(owner < 0 ? [] : this.#nodes);
    this.#owners.push(owner);
    this.#boldLengths.push(this.#bold);
    this.#emphasisLengths.push(this.#emphasis);
    this.#afterBreak.push(this.#brokenOff ? 1 : 0);
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
