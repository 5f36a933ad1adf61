/** Takes what a page says of itself and what its lines show, gives the article's metadata: each checks the other. */
import type { Bounds } from '../limits.js';
import { NO_DATE, STAMP } from '../measure/dates.js';
import type { JudgedPage } from '../measure/measured.js';
import { dateOrderOf } from '../measure/page.js';
import type { PageMetadata } from '../read/page-metadata/page-metadata.js';
import { resolveUrl } from '../read/resolve-url.js';
import type { Label } from '../types.js';
import { fold } from './fold.js';
import { readMetadata } from './metadata.js';
import type { ArticleMetadata } from './metadata.js';
import { reconcileAuthors } from './reconcile-authors.js';
import { parseShown, reconcilePublished } from './reconcile-published.js';
import { reconcileLanguage } from './reconcile-language.js';
import { reconcileTitle } from './reconcile-title.js';
import { readSiteNames } from './site-names.js';

/** A date stands beside the headline from so many blocks above it to so many below. */
const BLOCKS_ABOVE = 4;
const BLOCKS_BELOW = 14;

/** What is known of a page beside what it says of itself. */
export interface ShownPage {
  readonly page: JudgedPage;
  /** Labels of `page.blocks`. */
  readonly labels: readonly Label[];
  /** Whether its lines speak of an article of its own; those of a list of links speak of others. */
  readonly hasArticle: boolean;
  /** What the caller knows: the page's language, and where it came from. */
  readonly language: string | null;
  readonly url: string | null;
  readonly bounds: Bounds;
}

export function reconcileMetadata(stated: PageMetadata, shownPage: ShownPage): ArticleMetadata {
  const { labels, hasArticle, url, bounds } = shownPage;
  const language = shownPage.language ?? reconcileLanguage(stated, shownPage.page.language);
  const page = readAs(language, hasArticle ? shownPage.page : withoutLines(shownPage.page));
  const metadata = hasArticle ? stated : withoutPlaces(stated);
  const shown = readMetadata(page, labels);
  const sites = readSiteNames(metadata);
  const resolved = (address: string): string | null => resolveUrl(address, metadata.base, bounds);
  const headline = shown.title !== null && sites.isHome(shown.title) ? headingBelow(page, labels) : shown.title;
  const title = reconcileTitle(metadata, headline, sites);
  return {
    title,
    authors: reconcileAuthors(metadata, shown.authors, {
      book: page.book,
      calendar: page.calendar,
      sites,
    }),
    published: reconcilePublished(
      metadata,
      {
        visible: dateBesideHeadline(page),
        dateline: shown.published,
        anywhere: firstStamp(page),
        headlineAt: placeOf(title, metadata),
      },
      page.calendar,
    ),
    language,
    description: firstOf(metadata.descriptions, ['open-graph', 'meta', 'json-ld', 'twitter', 'microdata']),
    siteName: firstOf(metadata.siteNames, ['open-graph', 'json-ld', 'meta', 'microdata']),
    image: firstOf(metadata.images, ['open-graph', 'json-ld', 'twitter', 'link', 'meta'], resolved),
    url: firstOf(metadata.urls, ['link', 'open-graph', 'json-ld', 'twitter', 'meta'], resolved) ?? url,
  };
}

const withoutLines = (page: JudgedPage): JudgedPage => ({ ...page, blocks: [], title: -1 });

function withoutPlaces(metadata: PageMetadata): PageMetadata {
  const isOwn = ({ at }: { readonly at: number }): boolean => at < 0;
  return { ...metadata, authors: metadata.authors.filter(isOwn), dates: metadata.dates.filter(isOwn) };
}

/** The region of a language can tell the order of a date's day and month. */
function readAs(language: string | null, page: JudgedPage): JudgedPage {
  return { ...page, calendar: { ...page.calendar, order: dateOrderOf(language) ?? page.calendar.order } };
}

/** The first statement of the most trusted source that has one which reads. */
function firstOf<Source extends string>(
  statements: readonly { readonly source: Source; readonly value: string }[],
  order: readonly Source[],
  read: (value: string) => string | null = (value) => value,
): string | null {
  for (const source of order)
    for (const statement of statements) {
      const value = statement.source === source ? read(statement.value) : null;
      if (value !== null) return value;
    }
  return null;
}

/** The heading between the site's own name and the text. */
function headingBelow({ blocks, title }: JudgedPage, labels: readonly Label[]): string | null {
  for (let index = title + 1; index < blocks.length && labels[index] !== 'lead'; index++) {
    const block = blocks[index];
    if (block?.kind === 'heading') return block.text;
  }
  return null;
}

function dateBesideHeadline({ blocks, dates, title, calendar }: JudgedPage): string | null {
  const from = title < 0 ? 0 : Math.max(0, title - BLOCKS_ABOVE);
  for (const [offset, { text }] of blocks.slice(from, Math.max(0, title) + BLOCKS_BELOW + 1).entries()) {
    if (dates[from + offset] === NO_DATE) continue;
    const stamp = parseShown(text, calendar);
    if (stamp !== null) return stamp;
  }
  return null;
}

function firstStamp({ blocks, dates, calendar }: JudgedPage): string | null {
  for (const [index, { text }] of blocks.entries()) {
    const stamp = dates[index] === STAMP ? parseShown(text, calendar) : null;
    if (stamp !== null) return stamp;
  }
  return null;
}

/** Where a heading that reads as the title stands, else the first heading of the first level. */
function placeOf(title: string | null, { titles }: PageMetadata): number | null {
  const shown = titles.filter(({ at }) => at >= 0);
  const same = shown.find(({ value }) => title !== null && fold(value) === fold(title));
  return (same ?? shown.find(({ source }) => source === 'h1'))?.at ?? null;
}
