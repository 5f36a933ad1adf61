/** What measuring gives: the nouns that heuristics, segmentation and labels read. */
import type { Block, Document } from '../read/block.js';
import type { Calendar } from './calendar.js';
import type { DateShape } from './dates.js';
import type { PhraseBook, PhraseHits } from './phrases.js';
import type { StructureMeasures } from './structure/measured-structure.js';
import type { Words } from './words.js';

/** How a block ends. */
export type Ending = 'open' | 'colon' | 'ellipsis' | 'question' | 'exclamation' | 'stop';

/** In the order of their numbers in {@link Columns}. */
export const ENDINGS: readonly Ending[] = ['open', 'colon', 'ellipsis', 'question', 'exclamation', 'stop'];

export interface MeasuredBlock extends Block {
  readonly words: Words;
  readonly ending: Ending;
  /** Ends as a sentence ends. */
  readonly terminated: boolean;
  /** Share of the text that is link text, 0 to 1. */
  readonly linkDensity: number;
  /** Long, terminated and hardly linked: a paragraph by its look. */
  readonly isProse: boolean;
  /** How much text it holds: characters outside links, unterminated ones counted less. */
  readonly mass: number;
  /** The text folded for comparison: lower case, outer punctuation gone. */
  readonly key: string;
  readonly phrases: PhraseHits;
  readonly date: DateShape;
}

/** The densest run of text: where an article most likely is, whatever its words. */
export interface Core {
  /** First block and the block after the last; both 0 on a page without blocks. */
  readonly start: number;
  readonly end: number;
  /** Mass of text in it, as a share of the page's. */
  readonly massShare: number;
  /** Blocks of more than ten words in it. */
  readonly longBlocks: number;
  /** Median length of those, in characters. */
  readonly medianLength: number;
}

/** What surrounds each block: runs, distances, neighbourhoods. */
export interface Context {
  /** ln(1 + mass) of each block. */
  readonly logMass: Float64Array;
  /** Share of the page's mass up to and with each block. */
  readonly massBefore: Float64Array;
  /** Share of the page's mass in the run of longer blocks that the block is in; 0 outside of one. */
  readonly runShare: Float64Array;
  /** Blocks since the last prose block, 0 on one. */
  readonly sinceProse: Float64Array;
  /** Blocks until the next one. */
  readonly untilProse: Float64Array;
  /** Length in words of the last prose block before, and the next after, each block; 0 where there is none. */
  readonly previousProse: Float64Array;
  readonly nextProse: Float64Array;
  /** Group of blocks without a blank line between them, numbered from 0. */
  readonly group: Uint32Array;
  /** Per group: its blocks, their mean length in words, the share of prose among them. */
  readonly groupSize: Float64Array;
  readonly groupWords: Float64Array;
  readonly groupProse: Float64Array;
  /** Length of the run of unterminated blocks that each block is in, 0 for a terminated one. */
  readonly openRun: Float64Array;
}

/** How much each block's words are the core's and how much the rest's. */
export interface Similarity {
  /** Per block, 0 to 1: weight of its content words that the core (without it) also has. */
  readonly toCore: Float64Array;
  /** Per block, 0 to 1: weight of those that the rest of the page (without it) also has. */
  readonly toRest: Float64Array;
  /** Per block, 0 to 1: share of its words that are the page's own commonest: function words without a word list. */
  readonly commonWords: Float64Array;
}

/** The run of blocks that speak of one thing. */
export interface Topic {
  /** First block and the block after the last. */
  readonly start: number;
  readonly end: number;
  /** Share of the page's text on the topic up to and with each block: mass weighted by vocabulary. */
  readonly massBefore: Float64Array;
}

/** A number per block. */
export type Column = Float64Array;

export interface Columns {
  /** Length in words. */
  readonly words: Column;
  /** Length in characters of an alphabet. */
  readonly length: Column;
  readonly letters: Column;
  readonly digits: Column;
  readonly capitals: Column;
  readonly innerWords: Column;
  readonly innerCapitalised: Column;
  readonly sentences: Column;
  readonly commas: Column;
  readonly separators: Column;
  /** Words as the vocabulary numbers them, and those of them that are function words, of notices, of any furniture, the rest. */
  readonly numbered: Column;
  readonly functionWords: Column;
  readonly noticeWords: Column;
  readonly furnitureWords: Column;
  readonly otherWords: Column;
  readonly mass: Column;
  readonly linkDensity: Column;
  /** 1 for a block that is prose, that ends as a sentence ends. */
  readonly prose: Uint8Array;
  readonly terminated: Uint8Array;
  /** Categories of phrases that the line is or opens with. */
  readonly phrases: Uint32Array;
  /** All of them together. */
  readonly anyPhrases: number;
  /** The categories of lines that are as short as headings; and of those that hold no more than a heading does. */
  readonly cues: Uint32Array;
  readonly headingCues: Uint32Array;
  /** Place of the block's ending among {@link ENDINGS}. */
  readonly endings: Uint8Array;
  /** What the block's date amounts to, and 1 for a stamp. */
  readonly dates: Uint8Array;
  readonly stamps: Uint8Array;
  /** Number of the block's key: blocks with the same key have the same, from 0. */
  readonly keys: Uint32Array;
  /** How many different keys and words there are. */
  readonly keyCount: number;
  readonly wordCount: number;
  /** 0 for each block: the levels of every heuristic that finds nothing on the page, which then costs nothing. */
  readonly none: Uint8Array;
}

/** What is still to be asked once the lines are judged. */
export interface JudgedPage {
  readonly document: Document;
  /** The blocks that have words, in order. */
  readonly blocks: readonly Block[];
  /** What the date of each of them amounts to. */
  readonly dates: Uint8Array;
  /** BCP 47; null where it could not be told. */
  readonly language: string | null;
  readonly book: PhraseBook;
  readonly calendar: Calendar;
  /** Index of the block that is the headline, -1 where none was found. */
  readonly title: number;
}

export interface Page extends JudgedPage {
  readonly blocks: readonly MeasuredBlock[];
  /** The blocks' numbers, a column each. */
  readonly columns: Columns;
  /** Whether any function word of the language stands on the page. */
  readonly hasFunctionWords: boolean;
  readonly core: Core;
  readonly context: Context;
  readonly similarity: Similarity;
  readonly topic: Topic;
  /** Of HTML: what the tree says of the blocks. */
  readonly structure?: StructureMeasures | undefined;
}
