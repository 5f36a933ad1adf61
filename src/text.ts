/** The entry without the HTML reader: the same function and the same output for text and Markdown. */
import { extractFromText } from './extract.js';
import { Bounds } from './limits.js';
import { checkOptions } from './options.js';
import { chooseFormat } from './read/choose-format.js';
import { cutInput } from './read/cut-text.js';
import type { Article, ExtractOptions as AllOptions, InputFormat as AnyFormat } from './types.js';

export type { Article, BodyLabel, Evidence, Label, Limits, Line, NoiseLabel, Warning, WarningCode } from './types.js';

/** How to read the input; `auto` decides between text and Markdown. */
export type InputFormat = Exclude<AnyFormat, 'html'>;

/** Options of {@link extractArticle}; every member may be left out or `undefined`. */
export type ExtractOptions = AllOptions<InputFormat>;

/**
 * Separates the article of a page from its noise, for plain text and Markdown; the same function as that of
 * `linesieve`. Input that looks like HTML is read as text, with the warning `html-as-text`.
 *
 * @throws TypeError when an argument has the wrong type, RangeError when it is outside of its set.
 */
export function extractArticle(input: string, options?: ExtractOptions): Article {
  const checked = checkOptions(input, options, ['auto', 'text', 'markdown']);
  const format = checked.from === 'auto' ? chooseFormat(input) : checked.from;
  const bounds = new Bounds(checked.limits, input.length);
  return extractFromText(cutInput(input, bounds), { ...checked, from: format }, bounds);
}
