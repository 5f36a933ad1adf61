/** Takes a page and which of its blocks are body, gives every block its label: what it did on the page. */
import { doubledHeadlines, followsMedia } from './heuristics/teasers.js';
import { endsWithCredit } from './heuristics/wording.js';
import type { PhraseCategory } from './languages/language-data.js';
import { NO_DATE, STAMP, RELATIVE_STAMP } from './measure/dates.js';
import type { MeasuredBlock, Page } from './measure/measured.js';
import { bitOf } from './measure/phrases.js';
import { overlap } from './measure/title.js';
import type { BodyLabel, Label, NoiseLabel } from './types.js';

/** Body lines of up to so many words without a full stop head what follows them. */
const MAX_HEADING_WORDS = 14;
/** Noise of up to so many words is a section's name or a bullet, not a headline. */
const MAX_CATEGORY_WORDS = 3;
/** A byline without a label: so many words at most. */
const MAX_BYLINE_WORDS = 6;
/** The title block reaches so many blocks beyond the headline. */
const TITLE_BLOCK = 6;
const SAME_HEADLINE = 0.8;
/** Longer lines that open with a date are prose or headlines. */
const MAX_DATELINE_WORDS = 9;
/** Labels that lines of other articles' lists can't have. */
const TITLE_BLOCK_LABELS: ReadonlySet<Label> = new Set(['caption', 'byline', 'source', 'dateline', 'media', 'nav']);

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

/** Labels of `page.blocks`, in their order. */
export function labelBlocks(page: Page, kept: readonly boolean[]): Label[] {
  const labels: Label[] = page.blocks.map(() => 'other');
  labelBody(page, kept, labels);
  labelNoise(page, kept, labels);
  return labels;
}

function labelBody(page: Page, kept: readonly boolean[], labels: Label[]): void {
  let opened = false;
  const { blocks } = page;
  for (const [index, block] of blocks.entries()) {
    if (kept[index] !== true) continue;
    const label = bodyLabel(block, blocks[index - 1], blocks[index + 1]);
    labels[index] = label;
    if (!opened && label === 'paragraph') {
      labels[index] = 'lead';
      opened = true;
    }
  }
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
      return 'list-item';
    case 'paragraph':
    case 'media':
    case 'rule':
    case 'reference':
      break;
  }
  if (block.terminated || block.ending === 'colon' || block.words.count > MAX_HEADING_WORDS) return 'paragraph';
  const inList = isOpen(before) && before.gap === 0 && block.gap === 0 && (isOpen(after) || before.ending === 'colon');
  if (inList) return 'list-item';
  return after !== undefined && (after.isProse || after.terminated || after.kind === 'list-item')
    ? 'heading'
    : 'paragraph';
}

const isOpen = (block: MeasuredBlock | undefined): block is MeasuredBlock =>
  block !== undefined && !block.terminated && block.words.count <= MAX_HEADING_WORDS;

interface Surroundings {
  readonly firstKept: number;
  readonly lastKept: number;
  readonly doubled: Uint8Array;
  readonly media: readonly boolean[];
  /** Blocks whose text is also the article's headline. */
  readonly titles: ReadonlySet<number>;
}

function labelNoise(page: Page, kept: readonly boolean[], labels: Label[]): void {
  const { blocks } = page;
  const firstKept = kept.indexOf(true);
  const around: Surroundings = {
    firstKept: firstKept < 0 ? blocks.length : firstKept,
    lastKept: kept.lastIndexOf(true),
    doubled: doubledHeadlines(blocks),
    media: followsMedia(page),
    titles: headlinePrintings(page),
  };
  let section: NoiseLabel | null = null;
  for (const [index, block] of blocks.entries()) {
    if (kept[index] === true) {
      section = null;
      continue;
    }
    const label = noiseLabel(index, block, page, around, section, labels[index - 1]);
    labels[index] = label;
    if (label === 'section-heading' || label === 'comment' || label === 'author-bio') section = label;
    else if (label === 'legal' || label === 'ad') section = null;
  }
}

function headlinePrintings({ blocks, title }: Page): Set<number> {
  const own = blocks[title];
  const printings = new Set<number>();
  if (own === undefined) return printings;
  for (const [index, block] of blocks.entries())
    if (block.words.count > 2 && !block.isProse && overlap(block, own) >= SAME_HEADLINE) printings.add(index);
  return printings;
}

function noiseLabel(
  index: number,
  block: MeasuredBlock,
  page: Page,
  { firstKept, lastKept, doubled, media, titles }: Surroundings,
  section: NoiseLabel | null,
  previous: Label | undefined,
): NoiseLabel {
  const { title } = page;
  if (index === title) return 'title';
  const amid = index > firstKept && index < lastKept;
  const inTitleBlock =
    title >= 0 && index > title && index <= Math.min(title + TITLE_BLOCK, firstKept + 1) && index < lastKept;
  if (titles.has(index) && index < lastKept) return index === 0 ? 'title' : index < title ? 'nav' : 'caption';
  if (block.date === STAMP || block.date === RELATIVE_STAMP)
    return inTitleBlock || (index < firstKept && index >= title - 3 && title >= 0) ? 'dateline' : 'timestamp';
  if (endsWithCredit(block, page) && index <= lastKept + 2) return 'caption';
  const list = section === 'section-heading';
  const phrase = labelOfPhrase(block);
  if (
    phrase !== null &&
    !(list && isHeadline(block) && TITLE_BLOCK_LABELS.has(phrase)) &&
    !(phrase === 'dateline' && block.words.count > MAX_DATELINE_WORDS)
  ) {
    if (phrase === 'comment' && section !== 'comment' && !block.terminated)
      return block.kind === 'heading' ? 'section-heading' : 'comment';
    if (phrase === 'media' && isListHeading(block, page.blocks[index + 1])) return 'section-heading';
    if (phrase === 'nav' && list) return 'category';
    return phrase;
  }
  if (block.date !== NO_DATE && inTitleBlock) return 'dateline';
  if (inTitleBlock && isName(block)) return 'byline';
  if (section === 'comment') return 'comment';
  if (section === 'author-bio') return 'author-bio';
  if (doubled[index] !== 0) return list || !(amid || index <= lastKept + 6) ? 'teaser' : 'inline-teaser';
  if (media[index] === true && (amid || inTitleBlock)) return 'caption';
  if (index < firstKept && !list) return index < title || title < 0 || !block.terminated ? navOrTeaser(block) : 'other';
  if (block.isProse || (block.terminated && block.words.count > MAX_CATEGORY_WORDS * 2)) {
    if (amid && !list) return 'inline-teaser';
    return list || previous === 'teaser' || previous === 'timestamp'
      ? 'teaser-summary'
      : previous === 'inline-teaser'
        ? 'inline-teaser'
        : 'other';
  }
  if (amid && !list) return 'inline-teaser';
  if (block.words.count <= MAX_CATEGORY_WORDS)
    return isListHeading(block, page.blocks[index + 1]) ? 'section-heading' : list ? 'category' : 'nav';
  return isListHeading(block, page.blocks[index + 1]) && block.words.count <= 5 ? 'section-heading' : 'teaser';
}

const isHeadline = (block: MeasuredBlock): boolean => block.words.count >= 5;
const navOrTeaser = (block: MeasuredBlock): NoiseLabel =>
  block.words.count > 7 && !block.terminated ? 'teaser' : 'nav';
const isListHeading = (block: MeasuredBlock, next: MeasuredBlock | undefined): boolean =>
  block.kind === 'heading' ||
  (next !== undefined && !next.terminated && next.words.count > 2 * block.words.count && next.words.count >= 5);

function labelOfPhrase({ phrases, words }: MeasuredBlock): NoiseLabel | null {
  for (const set of [phrases.whole, phrases.opening]) {
    if (set === 0) continue;
    const category = PRECEDENCE.find((name) => (set & bitOf(name)) !== 0);
    if (category === 'related' && words.count > 10) return 'inline-teaser';
    if (category !== undefined) return OF_PHRASE[category];
  }
  return null;
}

/** Whether an unlabelled line looks like nothing but a name: few words, no stop, capitals where the script has them. */
function isName({ words, ending, links }: MeasuredBlock): boolean {
  if (ending !== 'open' || words.count > MAX_BYLINE_WORDS || words.digits > 0 || links > 2 || words.letters < 4)
    return false;
  return !words.cased || words.innerWords === 0 || words.innerCapitalised > 0;
}
