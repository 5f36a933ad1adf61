/** What measuring a tree gives: the nouns that the heuristics of structure read. */
import type { ElementColumns } from '../../read/structure.js';

export interface Stated {
  /** Index of the line that is the title that the head states, -1 where none is or it states none. */
  readonly title: number;
  readonly statesTitle: boolean;
  /** By line: 1 where it holds the stated title or is held by it. */
  readonly likeTitle: Uint8Array;
  readonly statesDescription: boolean;
  /** By line: 1 where it says what the description says. */
  readonly likeDescription: Uint8Array;
}

export interface Sums {
  /** By line: its weight as prose, in words. */
  readonly mass: Float64Array;
  /** By line: whether it is hidden, and the page shows enough prose without it. */
  readonly concealed: Uint8Array;
  /** By element, all that it holds. */
  readonly characters: Float64Array;
  readonly linkCharacters: Float64Array;
  readonly lines: Float64Array;
  readonly shortLines: Float64Array;
  readonly prose: Float64Array;
  /** By element: the prose of its own paragraphs, those in lists and quotes included. */
  readonly directProse: Float64Array;
  /** By element: kinds of parts that its names say it is, and those that an ancestor is; none of most of the page. */
  readonly ownParts: Int32Array;
  readonly parts: Int32Array;
}

export interface Siblings {
  /** By element: how many children of its parent have its name and classes, and text; at least 1. */
  readonly alike: Float64Array;
  /** By element: how many alike the nearest card around it has; 0 outside of cards. */
  readonly cards: Float64Array;
  /** By element: the share of the page's prose that this card holds. */
  readonly cardProse: Float64Array;
}

/** How far every element is from one of them. */
export interface Distance {
  /** Levels from the container up to the ancestor that it shares with the element; 0 inside of it. */
  readonly up: Uint8Array;
  /** Blocks from there down to the element. */
  readonly down: Uint8Array;
}

export interface Run {
  readonly start: number;
  readonly end: number;
}

/** What the tree says; by line means by index among `Page.blocks`, by element by its number. */
export interface StructureMeasures {
  readonly elements: ElementColumns;
  /** By line: the deepest element that holds it, and the nearest block around that. */
  readonly owners: Int32Array;
  readonly blocks: Int32Array;
  /** By line: the element whose own text it is, see {@link directOwnersOf}. */
  readonly directOwners: Int32Array;
  /** The element with most prose of its own. */
  readonly top: number;
  readonly stated: Stated;
  readonly sums: Sums;
  /** By line: the kinds of parts that its element or that one's parent is called, and those that the next two are called. */
  readonly nearParts: Int32Array;
  readonly outerParts: Int32Array;
  readonly siblings: Siblings;
  /** How far every element is from the containers of 50, 80 and 95 % of the prose, and from the two with most of their own. */
  readonly distances: readonly Distance[];
  /** By element: the block above its block, -1 above the first. */
  readonly outerBlocks: Int32Array;
  /** By number of blocks outwards from a line's own, and by line: the block that is reached; the last where there are fewer. */
  readonly ancestors: readonly Int32Array[];
  /** By line: whether it is of a heading. */
  readonly isHeading: Uint8Array;
  /** First and last line of the run with most prose. */
  readonly run: Run;
  /** Largest of {@link Sums.directProse}. */
  readonly topProse: number;
  /** By line, 0 to 1: how much of it is bold, and emphasised. */
  readonly boldShares: Float64Array;
  readonly emphasisShares: Float64Array;
  readonly afterBreak: Uint8Array;
  /** By element: which article element it lies in, see {@link ArticlePlace}. */
  readonly articlePlaces: Uint8Array;
}
