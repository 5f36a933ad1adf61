/** What a line is by itself: one with a stock phrase, one that is nothing but a name. */
import type { PhraseCategory } from '../languages/language-data.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { bitOf } from '../measure/phrases.js';

export const holdsPhrase = ({ phrases }: MeasuredBlock, category: PhraseCategory): boolean =>
  ((phrases.whole | phrases.opening) & bitOf(category)) !== 0;

/** A byline without a label: so many words at most. */
const MAX_BYLINE_WORDS = 6;

/** Whether an unlabelled line looks like nothing but a name: few words, no stop, capitals where the script has them. */
export function isName({ words, ending, links }: MeasuredBlock): boolean {
  if (ending !== 'open' || words.count > MAX_BYLINE_WORDS || words.digits > 0 || links > 2 || words.letters < 4)
    return false;
  return !words.cased || words.innerWords === 0 || words.innerCapitalised > 0;
}
