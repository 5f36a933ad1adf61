/** What a page says of itself: everything it states, each with where it was stated, nothing decided. */

/** Something that the page states. */
export interface Statement<Source extends string> {
  readonly source: Source;
  /** White space folded, tags and character references gone; never empty. */
  readonly value: string;
  /** Characters of the page's text before it; -1 for what is not part of the text. */
  readonly at: number;
  /** What the statement is called, where its source has names of its own. */
  readonly label?: string | undefined;
}

/** What a heading is called that is a link to the site's home: its logo. */
export const HOME = 'home';

export type TitleSource = 'json-ld' | 'open-graph' | 'twitter' | 'meta' | 'microdata' | 'title' | 'h1' | 'class';

export type AuthorSource =
  | 'microdata'
  | 'json-ld'
  /** An author of the page, where no article is described. */
  | 'json-ld-page'
  /** `twitter:data1` and its kin: what it is, its label says. */
  | 'twitter'
  | 'article-author'
  | 'meta'
  | 'rel'
  /** A link to a path like `/author/jane-roe`. */
  | 'link'
  /** An element with a class like `byline`. */
  | 'class';

export type DateSource =
  | 'open-graph'
  | 'json-ld'
  | 'microdata'
  | 'meta'
  /** A `time` element that is called published. */
  | 'time-published'
  | 'time'
  /** An element with a class like `post-date`. */
  | 'class'
  | 'url'
  | 'created'
  | 'modified';

export type SiteSource = 'open-graph' | 'json-ld' | 'meta' | 'microdata';

export type TextSource = 'json-ld' | 'open-graph' | 'twitter' | 'meta' | 'microdata';

export type UrlSource = 'link' | 'open-graph' | 'json-ld' | 'twitter' | 'meta' | 'microdata';

export type LanguageSource = 'html' | 'http-equiv' | 'meta' | 'open-graph' | 'json-ld';

export interface PageMetadata {
  /** What relative addresses are relative to; null where the page doesn't say and the caller doesn't know. */
  readonly base: string | null;
  /** In the order of the page, per kind of statement. */
  readonly titles: readonly Statement<TitleSource>[];
  readonly authors: readonly Statement<AuthorSource>[];
  readonly dates: readonly Statement<DateSource>[];
  readonly siteNames: readonly Statement<SiteSource>[];
  readonly descriptions: readonly Statement<TextSource>[];
  /** As they are stated, not resolved. */
  readonly images: readonly Statement<UrlSource>[];
  readonly urls: readonly Statement<UrlSource>[];
  readonly languages: readonly Statement<LanguageSource>[];
  /** Whole bodies that JSON-LD holds, as they are stated. */
  readonly bodies: readonly string[];
  /** JSON that the page's own program starts from, unread. */
  readonly data: readonly string[];
  /** Characters of prose that the page's HTML holds: those of long runs of text. */
  readonly proseLength: number;
}
