/** Lists that statements are gathered in while a page is read. */
import { cleanValue } from './clean-value.js';
import type { PageMetadata, Statement } from './page-metadata.js';

type Mutable<T> = T extends readonly (infer Item)[] ? Item[] : T;

/** A page's statements so far. */
export type StatementLists = {
  [Key in Exclude<keyof PageMetadata, 'base' | 'proseLength'>]: Mutable<PageMetadata[Key]>;
};

/** Longer values are no names, dates, headlines or summaries. */
const MAX_VALUE_LENGTH = 4000;
/** A page that states more of one kind lists other pages. */
const MAX_STATEMENTS = 200;

export const emptyLists = (): StatementLists => ({
  titles: [],
  authors: [],
  dates: [],
  siteNames: [],
  descriptions: [],
  images: [],
  urls: [],
  languages: [],
  bodies: [],
  data: [],
});

/** Adds a statement unless it says nothing. */
export function state<Source extends string>(
  list: Statement<Source>[],
  source: NoInfer<Source>,
  value: string,
  at = -1,
  label?: string,
): void {
  if (list.length >= MAX_STATEMENTS) return;
  const cleaned = cleanValue(value.slice(0, MAX_VALUE_LENGTH));
  if (cleaned === '') return;
  list.push({ source, value: cleaned, at, label });
}
