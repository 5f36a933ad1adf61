/** Which lines are cues of furniture: short, and holding a stock phrase of some categories. */
import type { PhraseCategory } from '../languages/language-data.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { PHRASE_CATEGORIES, setOf } from '../measure/phrases.js';
import type { PhraseSet } from '../measure/phrases.js';

/** Categories of what articles have of their own. */
const OWN: ReadonlySet<PhraseCategory> = new Set(['caption', 'byline', 'source', 'dateline', 'media', 'keyPoints']);

/** Categories of what is no article's. */
export const FURNITURE: PhraseSet = setOf(...PHRASE_CATEGORIES.filter((category) => !OWN.has(category)));

const has = ({ phrases }: MeasuredBlock, set: PhraseSet): boolean => ((phrases.whole | phrases.opening) & set) !== 0;
/** Lines of more words are no headings. */
const MAX_HEADING_WORDS = 9;
export const isCue = (block: MeasuredBlock, set: PhraseSet): boolean =>
  has(block, set) && block.words.count <= MAX_HEADING_WORDS;
/** "Read also: Bridge to reopen" leads to nothing but what it says itself. */
const HOLDS_ITS_LINK = /[:：]\s*[\p{L}\p{N}"“«„「『(]/u;
export const isHeadingCue = (block: MeasuredBlock, set: PhraseSet): boolean =>
  isCue(block, set) && !HOLDS_ITS_LINK.test(block.text);
