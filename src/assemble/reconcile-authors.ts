/** Takes the authors that a page states and the bylines that it shows, gives their names. */
import type { PhraseBook } from '../measure/phrases.js';
import type { AuthorSource, PageMetadata } from '../read/page-metadata/page-metadata.js';
import { fold, squeeze } from './fold.js';
import { isName, statedNames } from './stated-names.js';
import type { SiteNames } from './site-names.js';

type Source = AuthorSource | 'byline';

/** Whom to believe first; from `rel` on, what merely looks like an author's place must also look like a name. */
const ORDER: readonly Source[] = [
  'microdata',
  'json-ld',
  'twitter',
  'article-author',
  'meta',
  'rel',
  'json-ld-page',
  'byline',
  'link',
  'class',
];
const VISIBLE: ReadonlySet<Source> = new Set<Source>(['rel', 'byline', 'link', 'class']);
/** A byline that goes on a little beyond the stated name gives it in full. */
const MAX_EXTENSION = 12;

/** `byline` is what the text's own byline names. */
export function reconcileAuthors(
  metadata: PageMetadata,
  byline: readonly string[],
  book: PhraseBook,
  sites: SiteNames,
): string[] {
  const names = namesBySource(metadata, byline, book);
  const visible = [...VISIBLE].map((source) => names.get(source) ?? []).filter((list) => list.length > 0);
  let fallback: readonly string[] | null = null;
  for (const source of ORDER) {
    const list = names.get(source);
    if (list === undefined || list.length === 0) continue;
    if (isOrganisation(list, sites) && !VISIBLE.has(source)) {
      fallback ??= list;
      continue;
    }
    return [...(VISIBLE.has(source) ? list : inFull(list, visible))];
  }
  return [...(fallback ?? [])];
}

/** The site itself, or an account's name. */
function isOrganisation(names: readonly string[], sites: SiteNames): boolean {
  const joined = names.join(' ');
  return sites.isSite(joined) || (names.length === 1 && !joined.includes(' ') && joined === joined.toLowerCase());
}

function inFull(stated: readonly string[], visible: readonly (readonly string[])[]): readonly string[] {
  const key = squeeze(stated.join(' '));
  for (const shown of visible) {
    const longer = squeeze(shown.join(' '));
    if (longer !== key && longer.startsWith(key) && longer.length - key.length < MAX_EXTENSION) return shown;
  }
  return stated;
}

function namesBySource({ authors }: PageMetadata, byline: readonly string[], book: PhraseBook): Map<Source, string[]> {
  const bySource = new Map<Source, string[]>();
  if (byline.length > 0) bySource.set('byline', [...byline]);
  for (const { source, value, label } of authors) {
    const found = bySource.get(source) ?? [];
    bySource.set(source, found);
    // The first of the places that look like an author's is the article's.
    if (VISIBLE.has(source) && found.length > 0) continue;
    if (source === 'twitter' && !namesAuthors(label ?? '', value)) continue;
    for (const name of statedNames(value, book)) {
      if (VISIBLE.has(source) && !isName(name)) continue;
      if (!found.some((other) => fold(other) === fold(name))) found.push(name);
    }
  }
  return bySource;
}

/** Twitter's pairs also tell reading times, prices and topics. */
const namesAuthors = (label: string, value: string): boolean =>
  !/\d/.test(value) && /writ|verf|by|auth?or|auteur|skrev|geschr|napis|kirjo/i.test(label);
