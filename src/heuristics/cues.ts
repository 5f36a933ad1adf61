/** Which stock phrases of short lines are cues of furniture. */
import type { PhraseCategory } from '../languages/language-data.js';
import { PHRASE_CATEGORIES, setOf } from '../measure/phrases.js';
import type { PhraseSet } from '../measure/phrases.js';

/** Categories of what articles have of their own. */
const OWN: ReadonlySet<PhraseCategory> = new Set(['caption', 'byline', 'source', 'dateline', 'media', 'keyPoints']);

/** Categories of what is no article's. */
export const FURNITURE: PhraseSet = setOf(...PHRASE_CATEGORIES.filter((category) => !OWN.has(category)));
