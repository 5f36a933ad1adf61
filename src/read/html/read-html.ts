/** Takes a page's tree, gives it as lines: one for each run of text between the borders of blocks. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Bounds } from '../../limits.js';
import type { Document } from '../block.js';
import { roleBit, tagNumber } from '../structure.js';
import type { Structure } from '../structure.js';
import { isDataTable } from './data-table.js';
import { CUSTOM_ELEMENT, elementKind } from './elements.js';
import type { ElementKind } from './elements.js';
import { ElementRecorder } from './element-recorder.js';
import { CELL_BORDER, LineCollector } from './line-collector.js';
import type { LinePlace } from './line-collector.js';
import { isElement } from './is-element.js';
import { readStatements } from './statements.js';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A read page, with the nodes that its lines come from. */
export interface HtmlDocument extends Document {
  readonly format: 'html';
  readonly structure: Structure;
  /**
   * By the index of a line: the text nodes and images that it is made of, in order; none for a blank line of code. The
   * element that holds them all is `elements[structure.lines.owners[index]]`, the nearest block around that
   * `elements[structure.elements.blocks[owner]]`. All lines of one run of preformatted text share its nodes.
   */
  readonly nodes: readonly (readonly ChildNode[])[];
  /** By an element's number. */
  readonly elements: readonly Element[];
  /** What the page's `lang` says, as written; null where it says nothing. */
  readonly statedLanguage: string | null;
  /** What the page's `dir` says. */
  readonly direction: 'ltr' | 'rtl' | null;
}

const PREFORMATTED = roleBit('preformatted');
const QUOTE = roleBit('quote');

const attribute = (element: Element | undefined, wanted: string): string | null =>
  element?.attrs.find(({ name }) => name === wanted)?.value ?? null;

/** Reads the body of a page, or all of it where there is none (frames). */
export function readHtml(document: DefaultTreeAdapterTypes.Document, bounds: Bounds = new Bounds()): HtmlDocument {
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const body = html?.childNodes.find((node): node is Element => node.nodeName === 'body') ?? html;
  const head = html?.childNodes.find((node): node is Element => node.nodeName === 'head');
  const reader = new Reader(bounds);
  if (body !== undefined) reader.read(body);
  const { elements, collector } = reader;
  const direction = (attribute(html, 'dir') ?? attribute(body, 'dir') ?? '').toLowerCase();
  return {
    format: 'html',
    input: collector.input,
    lines: collector.lines,
    blocks: collector.blocks,
    structure: { elements, lines: collector.columns, statements: readStatements(head) },
    nodes: collector.nodes,
    elements: elements.elements,
    statedLanguage: attribute(html, 'lang') ?? attribute(html, 'xml:lang') ?? attribute(body, 'lang'),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
  };
}

/** An element whose children are being read. */
interface Frame {
  readonly number: number;
  readonly kind: ElementKind;
  /** Whether its borders end a line: those of blocks, save within the cells of a table of data. */
  readonly breaks: boolean;
  readonly children: readonly ChildNode[];
  at: number;
  /** Whether it lies too deep to be recorded: `number` is that of the element around it. */
  readonly isFlat: boolean;
}

const LIST_NAMES = new Set(['ul', 'ol', 'menu', 'dir']);

class Reader {
  readonly elements = new ElementRecorder();
  readonly collector: LineCollector;
  readonly #frames: Frame[] = [];
  /** Tables of data that the reader is inside of, at most one: they hold no tables. */
  #dataTable = -1;
  /** Numbers of lists that the reader is inside of, with what their next item counts; null for one without numbers. */
  readonly #lists: { readonly number: number; next: number | null }[] = [];
  /** List items that a line has opened already. */
  readonly #opened = new Set<number>();
  readonly #ordinals = new Map<number, number>();
  readonly #place = (owner: number): LinePlace => this.#placeOf(owner);
  readonly #bounds: Bounds;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.collector = new LineCollector(this.elements, bounds);
  }

  read(root: Element): void {
    this.#enter(root, -1);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const child = frame.children[frame.at++];
      if (child === undefined) this.#leave(frame);
      else if (isElement(child)) this.#readElement(child, frame.number);
      else if (child.nodeName === '#text') this.collector.addText(child.value, child, frame.number);
    }
    this.collector.endLine(this.#place);
    this.collector.finish();
  }

  #readElement(element: Element, parent: number): void {
    switch (element.tagName) {
      case 'br':
        if (this.#isPreformatted(parent)) this.collector.addSpace('\n');
        else if (this.#dataTable >= 0) this.collector.addSpace(' ');
        else this.collector.breakLine(this.#place);
        break;
      case 'hr':
        this.collector.endBlock(this.#place, true);
        break;
      case 'img':
      case 'image':
        this.collector.addImage(attribute(element, 'alt') ?? '', element, parent);
        break;
      case 'wbr':
        break;
      default:
        this.#enter(element, parent);
    }
  }

  #enter(element: Element, parent: number): void {
    const shadow = shadowOf(element);
    const kind = shadow === null ? elementKind(element.tagName) : CUSTOM_ELEMENT;
    if (kind.layout === 'skipped') return;
    const children = shadow ?? element.childNodes;
    if (!this.#bounds.admits('maxDepth', this.#frames.length + 1)) {
      this.#enterFlat(kind, parent, children);
      return;
    }
    const number = this.elements.add(element, kind, parent);
    const breaks = kind.layout === 'block' && (this.#dataTable < 0 || ROW_PARTS.has(element.tagName));
    if (breaks) this.collector.endBlock(this.#place, kind.hasMargin);
    else if (kind.layout === 'block') this.collector.addSpace(' ');
    if (element.tagName === 'table' && isDataTable(element)) this.#dataTable = number;
    if (LIST_NAMES.has(element.tagName)) this.#lists.push({ number, next: firstOrdinal(element) });
    if (element.tagName === 'li') this.#numberItem(element, number);
    this.#frames.push({ number, kind, breaks, children, at: 0, isFlat: false });
  }

  /** An element that lies too deep parts lines as it would, and is otherwise the one around it. */
  #enterFlat(kind: ElementKind, number: number, children: readonly ChildNode[]): void {
    const breaks = kind.layout === 'block' && this.#dataTable < 0;
    if (breaks) this.collector.endBlock(this.#place, kind.hasMargin);
    this.#frames.push({ number, kind, breaks, children, at: 0, isFlat: true });
  }

  #leave({ number, kind, breaks, isFlat }: Frame): void {
    this.#frames.pop();
    if (isFlat) {
      if (breaks) this.collector.endBlock(this.#place, kind.hasMargin);
      return;
    }
    const parent = this.elements.parents[number] ?? -1;
    if (breaks) this.collector.endBlock(this.#place, kind.hasMargin);
    else if (kind.layout === 'block') this.collector.addSpace(' ');
    else if (kind.tag === CELL) this.collector.addSpace(this.#dataTable < 0 ? ' ' : CELL_BORDER);
    this.collector.leave(number, parent);
    if (this.#dataTable === number) this.#dataTable = -1;
    if (this.#lists.at(-1)?.number === number) this.#lists.pop();
  }

  #isPreformatted(element: number): boolean {
    return ((this.elements.roles[element] ?? 0) & PREFORMATTED) !== 0;
  }

  #numberItem(item: Element, number: number): void {
    const list = this.#lists.at(-1);
    if (list === undefined || list.next === null) return;
    const ordinal = ordinalOf(attribute(item, 'value')) ?? list.next;
    this.#ordinals.set(number, ordinal);
    list.next = ordinal + 1;
  }

  /** What the elements around a line make of it; asked while the line's last block is still open. */
  #placeOf(owner: number): LinePlace {
    const { elements } = this;
    const roles = elements.roles[owner] ?? 0;
    if ((roles & PREFORMATTED) !== 0) return { kind: 'code', depth: 0, ordinal: null };
    const level = elements.headingLevels[owner] ?? 0;
    if (level > 0) return { kind: 'heading', depth: level, ordinal: null };
    if (this.#dataTable >= 0 && elements.tags[elements.blocks[owner] ?? 0] === ROW)
      return { kind: 'table-row', depth: 0, ordinal: null };
    const item = elements.items[owner] ?? -1;
    if (item >= 0 && !this.#opened.has(item)) {
      this.#opened.add(item);
      return {
        kind: 'list-item',
        depth: Math.max(0, this.#lists.length - 1),
        ordinal: this.#ordinals.get(item) ?? null,
      };
    }
    return { kind: (roles & QUOTE) !== 0 ? 'quote' : 'paragraph', depth: 0, ordinal: null };
  }
}

/** A template that browsers show in the place of its parent's children. */
const shadowOf = (element: Element): readonly ChildNode[] | null =>
  element.tagName === 'template' && attribute(element, 'shadowrootmode') !== null
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : null;

const ROW = tagNumber('tr');
const CELL = tagNumber('td');
/** Within a table of data, what these hold stands on lines of its own. */
const ROW_PARTS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr']);
/** Numbers of longer lists are not told apart in Markdown. */
const MAX_ORDINAL = 999_999_999;

/** What the first item of a list counts; null for a list without numbers. */
function firstOrdinal(list: Element): number | null {
  return list.tagName === 'ol' ? (ordinalOf(attribute(list, 'start')) ?? 1) : null;
}

function ordinalOf(value: string | null): number | null {
  const stated = Number.parseInt(value ?? '', 10);
  return stated >= 0 && stated <= MAX_ORDINAL ? stated : null;
}
