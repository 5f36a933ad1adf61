/** What the report shows of each label: the family that gives its colour, and a mark, so that colour is never alone. */
import type { Label } from '../types.js';

/** Labels of one kind share a colour. */
export type LabelFamily = 'body' | 'own' | 'list' | 'people' | 'offer' | 'page';

export interface LabelMark {
  readonly family: LabelFamily;
  /** One character that the common fonts have. */
  readonly mark: string;
}

export const FAMILY_NAMES: Readonly<Record<LabelFamily, string>> = {
  body: 'Article',
  own: 'About the article',
  list: 'Other articles',
  people: 'People',
  offer: 'Offers',
  page: 'The page',
};

/** In the order of the legend. */
export const LABEL_MARKS: Readonly<Record<Label, LabelMark>> = {
  lead: { family: 'body', mark: '¶' },
  paragraph: { family: 'body', mark: '¶' },
  heading: { family: 'body', mark: '§' },
  'list-item': { family: 'body', mark: '•' },
  quote: { family: 'body', mark: '”' },
  table: { family: 'body', mark: '#' },
  code: { family: 'body', mark: '$' },
  title: { family: 'own', mark: 'T' },
  byline: { family: 'own', mark: '@' },
  dateline: { family: 'own', mark: '○' },
  caption: { family: 'own', mark: '□' },
  source: { family: 'own', mark: '†' },
  'section-heading': { family: 'list', mark: '»' },
  teaser: { family: 'list', mark: '→' },
  'teaser-summary': { family: 'list', mark: '≈' },
  'inline-teaser': { family: 'list', mark: '←' },
  category: { family: 'list', mark: '/' },
  timestamp: { family: 'list', mark: '○' },
  comment: { family: 'people', mark: '“' },
  'author-bio': { family: 'people', mark: '@' },
  promo: { family: 'offer', mark: '+' },
  ad: { family: 'offer', mark: '%' },
  nav: { family: 'page', mark: '≡' },
  share: { family: 'page', mark: '↑' },
  tags: { family: 'page', mark: '#' },
  media: { family: 'page', mark: '□' },
  form: { family: 'page', mark: '_' },
  legal: { family: 'page', mark: '©' },
  other: { family: 'page', mark: '·' },
  blank: { family: 'page', mark: '–' },
};

/** What a later version may add is shown as `other`. */
const UNKNOWN: LabelMark = LABEL_MARKS.other;

export const isKnownLabel = (label: string): label is Label => Object.hasOwn(LABEL_MARKS, label);

export const markOf = (label: string): LabelMark => (isKnownLabel(label) ? LABEL_MARKS[label] : UNKNOWN);

/** The label in class names, which nothing from outside may reach. */
export const labelClass = (label: string): string => (isKnownLabel(label) ? label : 'other');
