/** Takes a line's stock phrases, gives the label that they make of a noise line. */
import type { PhraseCategory } from '../languages/language-data.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { bitOf } from '../measure/phrases.js';
import type { NoiseLabel } from '../types.js';

/** What a phrase makes of a noise line. */
const OF_PHRASE: Readonly<Record<PhraseCategory, NoiseLabel>> = {
  related: 'section-heading',
  readAlso: 'inline-teaser',
  share: 'share',
  subscribe: 'promo',
  comment: 'comment',
  login: 'form',
  legal: 'legal',
  cookie: 'legal',
  caption: 'caption',
  byline: 'byline',
  source: 'source',
  ad: 'ad',
  tags: 'tags',
  nav: 'nav',
  promo: 'promo',
  dateline: 'dateline',
  authorBio: 'author-bio',
  form: 'form',
  media: 'media',
  keyPoints: 'other',
  readerAid: 'other',
  notice: 'other',
};
/** Which phrase decides where a line holds several. */
const PRECEDENCE: readonly PhraseCategory[] = [
  'ad',
  'legal',
  'cookie',
  'tags',
  'readAlso',
  'related',
  'comment',
  'form',
  'login',
  'share',
  'subscribe',
  'promo',
  'authorBio',
  'caption',
  'source',
  'byline',
  'dateline',
  'readerAid',
  'media',
  'nav',
  'notice',
  'keyPoints',
];

export function labelOfPhrase({ phrases, words }: MeasuredBlock): NoiseLabel | null {
  for (const set of [phrases.whole, phrases.opening]) {
    if (set === 0) continue;
    const category = PRECEDENCE.find((name) => (set & bitOf(name)) !== 0);
    if (category === 'related' && words.count > 10) return 'inline-teaser';
    if (category !== undefined) return OF_PHRASE[category];
  }
  return null;
}
