/** Takes a page and which of its blocks are body, labels those: lead, paragraphs, headings, items, quotes, tables, code. */
import type { MeasuredBlock, Page } from '../measure/measured.js';
import type { BodyLabel, Label } from '../types.js';
import { isDeck } from './deck.js';

/** Body lines of up to so many words without a full stop head what follows them. */
const MAX_HEADING_WORDS = 14;
/** A question of up to so many words right above prose heads it. */
const MAX_QUESTION_WORDS = 10;
const OPENS_SPEECH = /^["“”«»„「『‘‹—–-]/;
/** A dash opens an answer in a dialogue as well as a list's item. */
const DASH = /^[–—-]/;

export function labelBody(page: Page, kept: readonly boolean[], labels: Label[]): void {
  let opened = false;
  const { blocks } = page;
  // Elements, not blank lines, make the lists of HTML.
  const spaced = page.structure === undefined && separatesParagraphs(blocks, kept);
  for (const [index, block] of blocks.entries()) {
    if (kept[index] !== true) continue;
    const after = blocks[index + 1];
    // Where blank lines part the paragraphs, lines without one between them are the items of a list.
    const isRow =
      spaced && ((block.gap === 0 && kept[index - 1] === true) || (after?.gap === 0 && kept[index + 1] === true));
    const own = bodyLabel(block, blocks[index - 1], after);
    const label = isRow && (own === 'paragraph' || own === 'heading') && block.ending !== 'colon' ? 'list-item' : own;
    labels[index] = label;
    if (!opened && (label === 'paragraph' || isDeck(page, kept, index))) {
      labels[index] = 'lead';
      opened = true;
    }
  }
}

/** This share of an article's blocks stands after a blank line on pages that part paragraphs by them. */
const MIN_SPACED_SHARE = 0.6;
const MIN_SPACED_BLOCKS = 3;

function separatesParagraphs(blocks: readonly MeasuredBlock[], kept: readonly boolean[]): boolean {
  const prose = blocks.filter(({ isProse }, index) => isProse && kept[index] === true);
  const spaced = prose.filter(({ gap }) => gap > 0).length;
  return prose.length >= MIN_SPACED_BLOCKS && spaced >= MIN_SPACED_SHARE * prose.length;
}

function bodyLabel(
  block: MeasuredBlock,
  before: MeasuredBlock | undefined,
  after: MeasuredBlock | undefined,
): BodyLabel {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'code':
      return 'code';
    case 'quote':
      return 'quote';
    case 'table-row':
      return 'table';
    case 'list-item':
      if (!DASH.test(block.text) || block.depth > 0 || !block.terminated) return 'list-item';
      return block.text.length > 0 && block.markerLength > 0 ? 'paragraph' : 'list-item';
    case 'paragraph':
    case 'media':
    case 'rule':
    case 'reference':
    case 'rest':
      break;
  }
  const asks =
    block.ending === 'question' &&
    block.words.count <= MAX_QUESTION_WORDS &&
    after?.isProse === true &&
    !OPENS_SPEECH.test(block.text);
  if (asks) return 'heading';
  if (block.terminated || block.ending === 'colon' || block.words.count > MAX_HEADING_WORDS) return 'paragraph';
  const inList = isOpen(before) && before.gap === 0 && block.gap === 0 && (isOpen(after) || before.ending === 'colon');
  if (inList) return 'list-item';
  return after !== undefined && (after.isProse || after.terminated || after.kind === 'list-item')
    ? 'heading'
    : 'paragraph';
}

const isOpen = (block: MeasuredBlock | undefined): block is MeasuredBlock =>
  block !== undefined && !block.terminated && block.words.count <= MAX_HEADING_WORDS;
