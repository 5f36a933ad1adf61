/** Takes what a page says of itself and what its lines show, gives the article's metadata: each checks the other. */
import { NO_DATE, STAMP } from '../measure/dates.js';
import type { Page } from '../measure/measured.js';
import type { PageMetadata } from '../read/page-metadata/page-metadata.js';
import { resolveUrl } from '../read/resolve-url.js';
import type { Label } from '../types.js';
import { fold } from './fold.js';
import { readMetadata } from './metadata.js';
import type { Metadata } from './metadata.js';
import { reconcileAuthors } from './reconcile-authors.js';
import { parseShown, reconcilePublished } from './reconcile-published.js';
import { reconcileTitle } from './reconcile-title.js';
import { readSiteNames } from './site-names.js';

export interface ArticleMetadata extends Metadata {
  readonly description: string | null;
  readonly siteName: string | null;
  readonly image: string | null;
  readonly url: string | null;
}

/** A date stands beside the headline from so many blocks above it to so many below. */
const BLOCKS_ABOVE = 4;
const BLOCKS_BELOW = 14;

/** `labels` are those of `page.blocks`; `url` is where the page came from. */
export function reconcileMetadata(
  metadata: PageMetadata,
  page: Page,
  labels: readonly Label[],
  url: string | null,
): ArticleMetadata {
  const shown = readMetadata(page, labels);
  const sites = readSiteNames(metadata);
  const resolved = (address: string): string | null => resolveUrl(address, metadata.base);
  const title = reconcileTitle(metadata, shown.title, sites);
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
    description: firstOf(metadata.descriptions, ['open-graph', 'meta', 'json-ld', 'twitter', 'microdata']),
    siteName: firstOf(metadata.siteNames, ['open-graph', 'json-ld', 'meta', 'microdata']),
    image: firstOf(metadata.images, ['open-graph', 'json-ld', 'twitter', 'link', 'meta'], resolved),
    url: firstOf(metadata.urls, ['link', 'open-graph', 'json-ld', 'twitter', 'meta'], resolved) ?? url,
  };
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

function dateBesideHeadline({ blocks, title, calendar }: Page): string | null {
  const from = title < 0 ? 0 : Math.max(0, title - BLOCKS_ABOVE);
  for (const block of blocks.slice(from, Math.max(0, title) + BLOCKS_BELOW + 1)) {
    if (block.date === NO_DATE) continue;
    const stamp = parseShown(block.text, calendar);
    if (stamp !== null) return stamp;
  }
  return null;
}

function firstStamp({ blocks, calendar }: Page): string | null {
  for (const block of blocks) {
    const stamp = block.date === STAMP ? parseShown(block.text, calendar) : null;
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
