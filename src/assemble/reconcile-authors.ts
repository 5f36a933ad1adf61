/** Takes the authors that a page states and the bylines that it shows, gives the names on which most of them agree. */
import type { AuthorSource, PageMetadata, Statement } from '../read/page-metadata/page-metadata.js';
import { lexiconOf } from './byline-lexicon.js';
import { squeeze } from './fold.js';
import { afterPhrase } from './names.js';
import { isName, statedNames } from './stated-names.js';
import type { NameContext } from './stated-names.js';

/** A place with a byline's own words before the name, and a line of the text that was taken for a byline. */
type Source = AuthorSource | 'byline' | 'byline-line';

/** What each counts; the sizes were chosen on the development pages. */
const WEIGHTS: Readonly<Record<Source, number>> = {
  microdata: 2,
  'json-ld': 2,
  twitter: 1.6,
  'article-author': 1.4,
  meta: 1.3,
  rel: 1.2,
  byline: 1.2,
  'json-ld-page': 1,
  link: 0.8,
  class: 0.8,
  'byline-line': 0.7,
};
/** Sources that are places on the page; what stands there has to look like a name. */
const PLACES: ReadonlySet<Source> = new Set<Source>(['microdata', 'rel', 'byline', 'link', 'class', 'byline-line']);
/** Places of which one often holds several names, side by side. */
const LISTS: ReadonlySet<Source> = new Set<Source>(['microdata', 'rel', 'link']);
const UNLIKE_A_NAME = 0.25;
const LIKE_A_NAME = 1.25;
const SITE = 0.2;
const ACCOUNT = 0.3;
const ACCOUNT_MARKS = /\p{Ll}\p{Lu}|[._\d]/u;
/** What too little speaks for is no author. */
const MIN_VOTE = 0.25;
/** Characters that can stand between two names of one byline. */
const MAX_GAP = 12;
/** A list of more persons is a list of the site's authors. */
const MAX_AUTHORS = 12;
const MAX_COMPLETED = 5;
const COMPLETED = 0.9;

interface Candidate {
  readonly names: readonly string[];
  readonly key: string;
  readonly weight: number;
  /** Whether the byline may name more persons than other sources do. */
  readonly completes: boolean;
}

/** `byline` is what the text's own byline names. */
export function reconcileAuthors(metadata: PageMetadata, byline: readonly string[], context: NameContext): string[] {
  const candidates: Candidate[] = [];
  for (const [source, names] of namesBySource(metadata, context)) candidates.push(weigh(source, names, context));
  if (byline.length > 0) candidates.push(weigh('byline-line', byline, context));
  const votes = candidates.map((candidate) =>
    candidates.reduce((sum, other) => sum + other.weight * agreement(candidate, other), 0),
  );
  let best = -1;
  for (const [index, vote] of votes.entries()) if (vote > (votes[best] ?? MIN_VOTE)) best = index;
  return [...(candidates[best]?.names ?? [])];
}

/** How much of another's weight a candidate takes: all of one that names the same, most of one that names some of them. */
function agreement(candidate: Candidate, other: Candidate): number {
  if (candidate.key === other.key) return 1;
  const { names, completes } = candidate;
  if (!completes || names.length <= other.names.length || names.length > MAX_COMPLETED || !names.every(isName))
    return 0;
  const keys = new Set(names.map(personKey));
  return other.names.every((name) => keys.has(personKey(name))) ? COMPLETED : 0;
}

const ACADEMIC_TITLE = /^(?:dr|prof)\.? /i;
const personKey = (name: string): string => squeeze(name.replace(ACADEMIC_TITLE, ''));

function weigh(source: Source, names: readonly string[], { sites, book }: NameContext): Candidate {
  const joined = names.join(' ');
  const isAccount =
    !joined.includes(' ') && (joined === joined.toLowerCase() || ACCOUNT_MARKS.test(joined)) && /\p{Ll}/u.test(joined);
  let weight = WEIGHTS[source];
  if (sites.isSite(joined) || lexiconOf(book.languages).isOutlet(joined)) weight *= SITE;
  else if (isAccount) weight *= ACCOUNT;
  else if (names.every(isName)) weight *= PLACES.has(source) ? 1 : LIKE_A_NAME;
  else if (PLACES.has(source)) weight *= UNLIKE_A_NAME;
  return {
    names,
    key: squeeze(joined),
    weight,
    completes: source === 'byline' || LISTS.has(source) || source === 'json-ld',
  };
}

function namesBySource({ authors }: PageMetadata, context: NameContext): Map<Source, string[]> {
  const bySource = new Map<Source, string[]>();
  /** Where the last name of each source ends: names of one byline stand side by side. */
  const ends = new Map<Source, number>();
  for (const statement of authors) {
    const source = sourceOf(statement, context);
    if (source === null) continue;
    const isPlace = PLACES.has(source);
    const names = statedNames(statement.value, context, isPlace);
    const found = bySource.get(source);
    const end = ends.get(source) ?? 0;
    if (names.length === 0) continue;
    if (found === undefined) bySource.set(source, names);
    else if (!isPlace) addNew(found, names);
    else if (LISTS.has(source) && statement.at <= end + MAX_GAP && names.every(isName)) addNew(found, names);
    else if (!found.every(isName) && names.every(isName)) bySource.set(source, names);
    else continue;
    ends.set(source, statement.at + statement.value.length);
  }
  for (const [source, names] of bySource) bySource.set(source, withoutSite(names, context));
  return bySource;
}

/** A name that holds one of the others is the text of an element around it. */
function addNew(found: string[], names: readonly string[]): void {
  for (const name of names) {
    const key = squeeze(name);
    if (
      found.length < MAX_AUTHORS &&
      !found.some((other) => key.includes(squeeze(other)) || squeeze(other).includes(key))
    )
      found.push(name);
  }
}

function withoutSite(names: string[], { sites }: NameContext): string[] {
  const persons = names.filter((name) => !sites.isSite(name));
  return persons.length > 0 ? persons : names;
}

/** Twitter's pairs also tell reading times, prices and topics. */
const AUTHOR_LABEL = /writ|verf|\bby|auth?or|auteur|skrev|geschr|napis|kirjo|yazan|автор/i;
/** Who checked, edited or updated a text did not write it. */
const OTHER_PART = /^(?:medically )?(?:review|edit|fact|updat|translat|photo|geprüft|foto)/i;

function sourceOf({ source, value, label }: Statement<AuthorSource>, { book }: NameContext): Source | null {
  if (source === 'twitter') return !/\d/.test(value) && AUTHOR_LABEL.test(label ?? '') ? 'twitter' : null;
  if (PLACES.has(source) && OTHER_PART.test(value)) return null;
  if (source === 'class' && afterPhrase(value, book) !== value) return 'byline';
  return source;
}
