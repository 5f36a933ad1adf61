/** Takes a page and which of its blocks are body, labels all others by their phrases, their place and their section. */
import { doubledHeadlines, printings } from '../heuristics/copies.js';
import { endsWithCredit } from '../heuristics/credit.js';
import { followsMedia } from '../heuristics/teasers.js';
import { NO_DATE, isStamp } from '../measure/dates.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { overlap } from '../measure/title.js';
import type { Label, NoiseLabel } from '../types.js';
import { isDeck } from './deck.js';
import { labelOfPhrase } from './label-of-phrase.js';
import { holdsPhrase, isName } from './line-kinds.js';
import { refineLabel } from './refine-label.js';

/** Noise of up to so many words is a section's name or a bullet, not a headline. */
const MAX_CATEGORY_WORDS = 3;
/** The title block reaches so many blocks beyond the headline. */
const TITLE_BLOCK = 6;
const SAME_HEADLINE = 0.6;
/** Longer lines that open with a date are prose or headlines. */
const MAX_DATELINE_WORDS = 9;
/** Labels that lines of other articles' lists can't have. */
const TITLE_BLOCK_LABELS: ReadonlySet<Label> = new Set(['caption', 'byline', 'source', 'dateline', 'media', 'nav']);

interface Surroundings {
  readonly firstKept: number;
  /** The same, or the next one where that is the headline's deck: the article's own stamp stands below it. */
  readonly firstBelowDeck: number;
  readonly lastKept: number;
  readonly doubled: Uint8Array;
  readonly media: Uint8Array;
  /** Blocks whose text is also the article's headline. */
  readonly titles: ReadonlySet<number>;
  /** How often each text stands on the page, by the number of its key. */
  readonly counts: Uint32Array;
}

export function labelNoise(page: Page, kept: readonly boolean[], labels: Label[]): void {
  const { blocks } = page;
  const firstKept = kept.indexOf(true);
  const around: Surroundings = {
    firstKept: firstKept < 0 ? blocks.length : firstKept,
    firstBelowDeck: isDeck(page, kept, firstKept) ? nextKept(kept, firstKept) : firstKept,
    lastKept: kept.lastIndexOf(true),
    doubled: doubledHeadlines(page),
    media: followsMedia(page),
    titles: headlinePrintings(page),
    counts: printings(page.columns),
  };
  let section: Section = NO_SECTION;
  for (const [index, block] of blocks.entries()) {
    if (kept[index] === true) {
      section = NO_SECTION;
      continue;
    }
    const label = refineLabel(noiseLabel(index, block, page, around, section, labels[index - 1]), index, page);
    labels[index] = label;
    section = sectionAfter(section, label, block, index);
  }
}

function nextKept(kept: readonly boolean[], index: number): number {
  const next = kept.indexOf(true, index + 1);
  return next < 0 ? index : next;
}

/** What the noise lines below a heading belong to, and where it began. */
interface Section {
  readonly kind: 'list' | 'comment' | 'author-bio' | 'form' | 'tags' | null;
  readonly start: number;
}

const NO_SECTION: Section = { kind: null, start: -1 };
/** An author box and a list of tags end after so many lines, whatever comes. */
const SHORT_SECTION = 4;

function sectionAfter(section: Section, label: NoiseLabel, block: MeasuredBlock, index: number): Section {
  if (label === 'section-heading') return { kind: holdsPhrase(block, 'comment') ? 'comment' : 'list', start: index };
  if (label === 'comment') return section.kind === 'comment' ? section : { kind: 'comment', start: index };
  if (label === 'author-bio') return section.kind === 'author-bio' ? section : { kind: 'author-bio', start: index };
  if (label === 'form' && section.kind !== 'comment') return { kind: 'form', start: index };
  if (label === 'tags') return section.kind === 'tags' ? section : { kind: 'tags', start: index };
  if (label === 'legal' || label === 'ad' || label === 'share') return NO_SECTION;
  const ends = section.kind === 'author-bio' || section.kind === 'tags' || section.kind === 'form';
  return ends && index - section.start >= SHORT_SECTION ? NO_SECTION : section;
}

function headlinePrintings({ blocks, title }: Page): Set<number> {
  const own = blocks[title];
  const printings = new Set<number>();
  if (own === undefined) return printings;
  const ownWords = new Set(own.words.ids);
  // Hardly any line has a word of the headline's; in scripts without spaces a line may be too short to have one.
  const mayOverlap = ({ key, words: { ids } }: MeasuredBlock): boolean =>
    own.key.includes(key) || ids.some((id) => ownWords.has(id));
  for (const [index, block] of blocks.entries())
    if (block.words.count > 2 && !block.isProse && mayOverlap(block) && overlap(block, own) >= SAME_HEADLINE)
      printings.add(index);
  return printings;
}

const TAGS_ALONE = /^#[\p{L}\p{N}]/u;
const RIGHTS = /^[©®]|\(c\) ?\d{4}|©/i;
/** Lines of so many links are menus, however long. */
const MENU_LINKS = 3;

function noiseLabel(
  index: number,
  block: MeasuredBlock,
  page: Page,
  { firstKept, firstBelowDeck, lastKept, doubled, media, titles, counts }: Surroundings,
  section: Section,
  previous: Label | undefined,
): NoiseLabel {
  const { title, blocks } = page;
  const next = blocks[index + 1];
  if (index === title) return 'title';
  const amid = index > firstKept && index < lastKept;
  const inTitleBlock =
    title >= 0 && index > title && index <= Math.min(title + TITLE_BLOCK, firstKept + 1) && index < lastKept;
  const inHead =
    inTitleBlock || (title >= 0 && index > title && index <= Math.min(title + TITLE_BLOCK, firstBelowDeck));
  if (titles.has(index) && index < lastKept) return index === 0 ? 'title' : index < title ? 'nav' : 'caption';
  if (TAGS_ALONE.test(block.text)) return 'tags';
  if (RIGHTS.test(block.text) && !inTitleBlock) return 'legal';
  const list = section.kind === 'list';
  if (isStamp(block.date))
    return inHead || (!list && title >= 0 && index < firstKept && index >= title - 3) ? 'dateline' : 'timestamp';
  if (endsWithCredit(block, page) && index <= lastKept + 2) return 'caption';
  const phrase = labelOfPhrase(block);
  if (phrase !== null && !isMisled(phrase, block, list)) {
    if (
      phrase === 'comment' &&
      section.kind !== 'comment' &&
      section.kind !== 'form' &&
      isWhole(block) &&
      !holdsPhrase(block, 'form')
    )
      return 'section-heading';
    if (phrase === 'media' && (list || isListHeading(block, next))) return 'section-heading';
    if (phrase === 'inline-teaser' && index > lastKept && isWhole(block) && next?.terminated === false)
      return 'section-heading';
    if (phrase === 'comment' && section.kind === 'form') return 'form';
    if (phrase === 'nav' && list) return 'category';
    return phrase;
  }
  if (block.date !== NO_DATE && inHead) return 'dateline';
  if (inTitleBlock && isName(block)) return 'byline';
  if (index === lastKept + 1 && isName(block) && block.words.cased && section.kind === null && next?.isProse !== true)
    return 'byline';
  if (section.kind === 'comment' || section.kind === 'author-bio' || section.kind === 'form') {
    if (doubled[index] === 0 && !(section.kind === 'form' && block.words.count > MAX_FORM_WORDS)) return section.kind;
  }
  if (section.kind === 'tags' && block.words.count <= MAX_CATEGORY_WORDS) return 'tags';
  if (doubled[index] !== 0) return list || !(amid || index <= lastKept + 6) ? 'teaser' : 'inline-teaser';
  if (media[index] === 1 && (amid || inTitleBlock)) return 'caption';
  if (block.links >= MENU_LINKS && block.words.count < MAX_MENU_WORDS * block.links) return 'nav';
  if (index < firstKept && !list) return index < title || title < 0 || !block.terminated ? navOrTeaser(block) : 'other';
  if (
    list &&
    (counts[page.columns.keys[index] ?? 0] ?? 0) >= MIN_CATEGORY_PRINTINGS &&
    block.words.count <= MAX_CATEGORY_WORDS * 2
  )
    return 'category';
  if (isSummaryLike(block)) {
    if (amid && !list) return 'inline-teaser';
    if (list || previous === 'teaser' || previous === 'timestamp') return 'teaser-summary';
    return previous === 'inline-teaser' ? 'inline-teaser' : 'other';
  }
  if (amid && !list) return 'inline-teaser';
  if (block.words.count <= MAX_CATEGORY_WORDS)
    return isListHeading(block, next) ? 'section-heading' : list ? 'category' : 'nav';
  return isListHeading(block, next) && block.words.count <= 5 ? 'section-heading' : 'teaser';
}

/** A section's name stands in its list so often, or more often. */
const MIN_CATEGORY_PRINTINGS = 3;
/** An unterminated line of more words is a summary that was cut. */
const MAX_HEADLINE_WORDS = 25;

function isSummaryLike({ isProse, ending, words }: MeasuredBlock): boolean {
  if (isProse || words.count > MAX_HEADLINE_WORDS) return true;
  return (ending === 'stop' || ending === 'ellipsis') && words.count > 2 * MAX_CATEGORY_WORDS;
}

/** A line of a menu has at most so many words a link. */
const MAX_MENU_WORDS = 4;
/** Longer lines below a form are something else. */
const MAX_FORM_WORDS = 12;

/** Phrases of the title block mean nothing in other articles' headlines, and a date opens sentences too. */
function isMisled(phrase: NoiseLabel, block: MeasuredBlock, list: boolean): boolean {
  if (list && isHeadline(block) && TITLE_BLOCK_LABELS.has(phrase)) return true;
  return phrase === 'dateline' && block.words.count > MAX_DATELINE_WORDS;
}

const isWhole = ({ phrases }: MeasuredBlock): boolean => phrases.whole !== 0;
const isHeadline = (block: MeasuredBlock): boolean => block.words.count >= 5;
const navOrTeaser = (block: MeasuredBlock): NoiseLabel =>
  block.words.count > 7 && !block.terminated ? 'teaser' : 'nav';
const isListHeading = (block: MeasuredBlock, next: MeasuredBlock | undefined): boolean =>
  block.kind === 'heading' ||
  (next !== undefined && !next.terminated && next.words.count > 2 * block.words.count && next.words.count >= 5);
