/** What the readers give: the page as blocks of one or several lines, with what their markup told. */

import type { Structure } from './structure.js';

/** What the markup, not the wording, says a block is. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table-row'
  | 'code'
  | 'media'
  | 'rule'
  | 'reference'
  /** All that lies beyond the line limit. */
  | 'rest';

/** One line of the page, or several that a hard wrap had torn apart. Blank lines are in no block. */
export interface Block {
  /** Index of its first line. */
  readonly first: number;
  /** Index of its last line, the same as `first` unless lines were rejoined. */
  readonly last: number;
  readonly kind: BlockKind;
  /** Level of a heading (1 to 6), nesting of a list item or quote (from 0). */
  readonly depth: number;
  /** The words as they go into the article: markup gone, white space folded, rejoined. */
  readonly text: string;
  /** Length of the bullet or number that a person typed at the head of `text`. */
  readonly markerLength: number;
  /** The line as Markdown for the article's `markdown`, when it differs from `text`; without bullet or heading marks. */
  readonly markdown: string | null;
  /** UTF-16 units of `text` that are link text. */
  readonly linkLength: number;
  /** Links and images in the block. */
  readonly links: number;
  readonly images: number;
  /** Columns of white space before the first line. */
  readonly indent: number;
  /** Blank lines right before it; of HTML, whether a margin parts it from the line before. */
  readonly gap: number;
  /** Number of an item in a numbered list whose numbers are not part of its text: HTML's. */
  readonly ordinal?: number | null;
}

/** A line of the input: offsets without the line break. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
}

/** A read page. */
export interface Document {
  readonly format: 'text' | 'markdown' | 'html';
  readonly input: string;
  readonly lines: readonly SourceLine[];
  readonly blocks: readonly Block[];
  /** Of HTML: the elements around the lines. */
  readonly structure?: Structure;
}
