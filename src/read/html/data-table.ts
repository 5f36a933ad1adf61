/** Takes a table, gives whether it holds data, row by row, or lays out a page. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementKind } from './elements.js';
import { isElement } from './is-element.js';

type Element = DefaultTreeAdapterTypes.Element;

/** A table of data has at least so many rows and columns. */
const MIN_ROWS = 2;
const MIN_COLUMNS = 2;
/** Its cells hold at most so many blocks each, on the average. */
const MAX_BLOCKS_PER_CELL = 1;
const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);

const attribute = (element: Element, wanted: string): string =>
  element.attrs.find(({ name }) => name === wanted)?.value ?? '';

/** Looks no further than the first table within the table, so that nested tables cost no more than flat ones. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let [rows, cells, blocks] = [0, 0, 0];
  const open: Element[] = [table];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      const name = child.tagName;
      if (name === 'table') return false;
      if (name === 'tr') rows++;
      else if (name === 'td' || name === 'th') cells++;
      else if (!TABLE_PARTS.has(name)) {
        const { layout } = elementKind(name);
        if (layout === 'skipped') continue;
        if (layout === 'block') blocks++;
      }
      open.push(child);
    }
  }
  return rows >= MIN_ROWS && cells >= MIN_COLUMNS * rows && blocks <= MAX_BLOCKS_PER_CELL * cells;
}
