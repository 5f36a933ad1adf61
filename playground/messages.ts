/** What the window and its worker say to each other. */
import type { ExtractOptions, WarningCode } from '../src/types.js';

/** A page to read. The number comes back with the answer, which tells which question it answers. */
export interface Question {
  readonly number: number;
  readonly input: string;
  readonly options: ExtractOptions;
  /** The article as JSON is many times as long as the page: it is written only where it is looked at. */
  readonly json: boolean;
}

/** What the window shows. The report's lines come in chunks, of which the first fill the screen. */
export interface Answer {
  readonly number: number;
  readonly head: string;
  readonly chunks: readonly string[];
  readonly tail: string;
  readonly text: string;
  readonly markdown: string;
  readonly json: string | null;
  readonly language: string | null;
  readonly lines: number;
  readonly kept: number;
  readonly warnings: readonly WarningCode[];
  readonly milliseconds: number;
}

/** The options were wrong, such as a language that is none. */
export interface Refusal {
  readonly number: number;
  readonly refusal: string;
}
