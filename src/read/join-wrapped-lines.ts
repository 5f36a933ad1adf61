/**
 * Takes the blocks of single lines, gives them with the paragraphs of a hard-wrapped page rejoined. A wrap shows
 * by the next line's first word: it would not have fitted on the line before it.
 */
import type { Block } from './block.js';
import { displayWidth } from './display-width.js';
import { LINE_ENDING } from './line-ending.js';

/** A block while its lines are still single. */
export type LineBlock = Block;

/** Narrower pages are columns of menu entries, wider ones are not wrapped by hand or by a text browser. */
const MIN_WRAP_WIDTH = 34;
const MAX_WRAP_WIDTH = 120;
/** The share of lines that may be longer than the wrap column: addresses, headlines, tables. */
const WIDTH_QUANTILE = 0.97;
/** This many lines must look wrapped, and this share of all lines that could be. */
const MIN_WRAPPED_LINES = 4;
const MIN_WRAPPED_SHARE = 0.5;
/** A wrapped line fills at least this share of the column. */
const MIN_FILL = 0.66;
/** Ends of sentences at this share of the breaks say: one sentence a line, not a wrap. */
const MAX_TERMINATED_SHARE = 0.6;
/** Of the lines after a break that open with a cased letter, this share opens with a small one; headlines don't. */
const MIN_LOWER_SHARE = 0.25;
/** Where fewer of the lines after a break open with one, the script knows no case: names in Latin letters tell nothing. */
const MIN_CASED_SHARE = 0.3;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
/** Columns that a justified or ragged margin may leave beyond the word that did not fit. */
const SLACK = 1;

const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]/;
/** More characters than close a line. */
const ENDING_WINDOW = 12;
const isTerminated = (text: string): boolean => !/[:：]/.test(LINE_ENDING.exec(text.slice(-ENDING_WINDOW))?.[1] ?? ':');

/** Whether a line that ends in this character may go on in the next one without a space. */
export const isSpaceless = (character: string): boolean => SPACELESS.test(character);

type Measure = (text: string, limit?: number) => number;
const characters: Measure = (text, limit = Infinity) => Math.min(text.length, limit);

/** Blocks whose kind can run over several lines, and be run on from. */
const flows = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote';

export function joinWrappedLines(blocks: readonly LineBlock[]): Block[] {
  // Text browsers wrap by columns, mailers and scripts by characters; they differ for wide and combining ones.
  const measure = isTooWide(blocks) ? undefined : [displayWidth, characters].find((by) => wrapColumn(blocks, by) > 0);
  if (measure === undefined) return [...blocks];
  const width = wrapColumn(blocks, measure);
  const joined: Block[] = [];
  let lastLine: Block | undefined;
  /** The last character of the open block: to look at it in the text, which grows, would copy the text each time. */
  let end = '';
  for (const block of blocks) {
    const open = joined[joined.length - 1];
    if (open !== undefined && lastLine !== undefined && continues(lastLine, block, width, measure)) {
      const glue = joinsWithoutSpace(end, block.text) ? '' : ' ';
      joined[joined.length - 1] = {
        ...open,
        last: block.last,
        text: open.text + glue + block.text,
        markdown:
          open.markdown === null && block.markdown === null
            ? null
            : (open.markdown ?? open.text) + glue + (block.markdown ?? block.text),
        linkLength: open.linkLength + block.linkLength,
        links: open.links + block.links,
        images: open.images + block.images,
      };
      end = block.text.at(-1) ?? (glue || end);
    } else {
      joined.push(block);
      end = block.text.at(-1) ?? '';
    }
    lastLine = block;
  }
  return joined;
}

/** Whether `next` is the rest of the line above it. */
function continues(line: Block, next: Block, width: number, measure: Measure): boolean {
  return mayContinue(line, next) && wouldNotFit(line, next, width, measure);
}

function mayContinue(line: Block, next: Block): boolean {
  if (next.gap > 0 || !flows(line)) return false;
  if (next.kind === 'list-item' ? next.markerLength > 0 || next.depth > 0 : !flows(next)) return false;
  // A hanging indent belongs to the item above; any other change of the margin starts something new.
  return next.indent === line.indent || (line.kind === 'list-item' && next.indent > line.indent);
}

function wouldNotFit(line: Block, next: Block, width: number, measure: Measure): boolean {
  const filled = line.indent + measure(line.text);
  const firstWord = firstWordOf(next.text, width);
  return filled >= MIN_FILL * width && filled + 1 + measure(firstWord) + SLACK > width;
}

/**
 * Thai, Lao, Burmese and Khmer write without spaces and are wrapped between words, most of them no longer than this.
 * Wider lines than a terminal's are paragraphs of their own.
 */
const WORDS_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const MAX_UNSPACED_WORD = 10;
const MAX_TERMINAL_WIDTH = 82;

function firstWordOf(text: string, width: number): string {
  const word = text.split(' ', 1)[0] ?? '';
  if (width <= MAX_TERMINAL_WIDTH && WORDS_UNSPACED.test(word[0] ?? '')) return word.slice(0, MAX_UNSPACED_WORD);
  return SPACELESS.test(word[0] ?? '') ? word.slice(0, 2) : word;
}

/** A page with so many lines of twice the widest column, in characters, is wrapped by no measure. */
function isTooWide(blocks: readonly Block[]): boolean {
  const long = blocks.reduce((count, { text }) => count + (text.length > 2 * MAX_WRAP_WIDTH ? 1 : 0), 0);
  return long > (1 - WIDTH_QUANTILE) * blocks.length + 1;
}

/** The column at which the page is wrapped, 0 where it isn't. */
function wrapColumn(blocks: readonly Block[], measure: Measure): number {
  const width = wideLine(blocks, measure);
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return 0;
  let candidates = 0;
  let wrapped = 0;
  let terminated = 0;
  let lower = 0;
  let upper = 0;
  for (const [at, line] of blocks.entries()) {
    const next = blocks[at + 1];
    if (next === undefined || !mayContinue(line, next)) continue;
    if (line.indent + measure(line.text, width) < MIN_FILL * width) continue;
    candidates++;
    if (!wouldNotFit(line, next, width, measure)) continue;
    wrapped++;
    if (isTerminated(line.text)) terminated++;
    if (LOWER.test(next.text)) lower++;
    else if (UPPER.test(next.text)) upper++;
  }
  const isWrapped = wrapped >= MIN_WRAPPED_LINES && wrapped >= MIN_WRAPPED_SHARE * candidates;
  const runsOn = lower + upper < MIN_CASED_SHARE * wrapped || lower >= MIN_LOWER_SHARE * (lower + upper);
  return isWrapped && runsOn && terminated <= MAX_TERMINATED_SHARE * wrapped ? width : 0;
}

/** The width that few lines exceed, as far as it matters; 0 where no line flows. */
function wideLine(blocks: readonly Block[], measure: Measure): number {
  const flowing = blocks.filter(flows);
  const rank = Math.floor((flowing.length - 1) * WIDTH_QUANTILE);
  const widths = new Uint32Array(flowing.length);
  let tooWide = 0;
  for (const [index, { indent, text }] of flowing.entries()) {
    const width = indent + measure(text, MAX_WRAP_WIDTH + 1);
    widths[index] = width;
    if (width > MAX_WRAP_WIDTH && ++tooWide >= flowing.length - rank) return width;
  }
  return widths.sort()[rank] ?? 0;
}

function joinsWithoutSpace(before: string, after: string): boolean {
  return isSpaceless(before) && isSpaceless(after[0] ?? '');
}
