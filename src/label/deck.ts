/** Takes a block under the headline, gives whether it is the deck: the first sentence, set apart from the text. */
import { NO_DATE } from '../measure/dates.js';
import type { Page } from '../measure/measured.js';
import { holdsPhrase, isName } from './line-kinds.js';

/** A deck stands so many blocks below the headline at most, and has more words than most headings. */
const DECK_REACH = 2;
const MIN_DECK_WORDS = 7;
/** The byline or the stamp that parts a deck from the text stands so many blocks below it at most. */
const DECK_TO_STAMP = 2;

/** The first sentence under the headline, whatever it is set as, where the byline or the stamp comes before the rest. */
export function isDeck({ blocks, title }: Page, kept: readonly boolean[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined || title < 0 || index <= title || index > title + DECK_REACH) return false;
  if (block.words.count < MIN_DECK_WORDS || block.ending === 'question' || block.ending === 'colon') return false;
  for (let at = index + 1; at <= index + DECK_TO_STAMP && kept[at] === false; at++) {
    const below = blocks[at];
    if (below !== undefined && (below.date !== NO_DATE || holdsPhrase(below, 'byline') || isName(below))) return true;
  }
  return false;
}
