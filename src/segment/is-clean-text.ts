/** Takes a scored page of text, gives whether it was cleaned before, so that all of it is its article. */
import { isStamp } from '../measure/dates.js';
import type { Page } from '../measure/measured.js';
import { setOf } from '../measure/phrases.js';

/** Openings of furniture, whatever the line goes on to say. */
const FURNITURE = setOf('related', 'readAlso', 'share', 'subscribe', 'legal', 'cookie', 'ad', 'tags', 'promo');

/** On a page that was cleaned before, at most this share of words looks like noise. */
const MAX_DOUBTED_SHARE = 0.35;
/** Open lines in a row that are a list of something, and not the article's sub-headings. */
const MAX_OPEN_RUN = 6;

/**
 * Whether the page is an article already: it opens with a paragraph, most of it is body, and nothing on it is what
 * furniture is made of (links, images, stamps, stock phrases, doubled lines). Doubts about single lines then cost more
 * words of the author's than they save of anybody else's.
 */
export function isCleanText({ document, blocks, context }: Page, scores: Float64Array): boolean {
  if (blocks[0]?.isProse !== true || document.blocks.some(({ links, images }) => links > 0 || images > 0)) return false;
  let [words, doubted] = [0, 0];
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const { date, phrases, key } = block;
    if (isStamp(date) || phrases.whole !== 0 || seen.has(key)) return false;
    if (block.kind === 'paragraph' && (context.openRun[index] ?? 0) > MAX_OPEN_RUN) return false;
    if (!block.isProse && (phrases.opening & FURNITURE) !== 0) return false;
    seen.add(key);
    words += block.words.count;
    if ((scores[index] ?? 0) <= 0) doubted += block.words.count;
  }
  return doubted <= MAX_DOUBTED_SHARE * words;
}
