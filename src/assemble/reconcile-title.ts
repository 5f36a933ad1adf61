/** Takes the titles that a page states and the headline that it shows, gives the title on which most of them agree. */
import type { PageMetadata, TitleSource } from '../read/page-metadata/page-metadata.js';
import { fold } from './fold.js';
import type { SiteNames } from './site-names.js';

/** What each statement counts; the sizes were chosen on the development pages. */
const WEIGHTS: Readonly<Record<TitleSource | 'headline', number>> = {
  h1: 0.6,
  microdata: 2,
  'json-ld': 1.6,
  'open-graph': 1.2,
  title: 0.8,
  twitter: 0.7,
  meta: 0.5,
  class: 0.3,
  headline: 0.8,
};
/** The first-level heading that has most words in common with the others. */
const BEST_H1 = 1.6;
/** Logos are headings of the first level on many sites. */
const SITE = 0.1;
/** A heading that shares fewer of its words with what the metadata say than this is hardly the article's. */
const MIN_SHARED = 0.34;
const MIN_SHARED_ALONE = 0.2;
const UNSHARED = 0.3;
const UNSHARED_ALONE = 0.5;
const TOO_LONG = 0.2;
/** A further heading of the first level, which counts where it is the best one alone. */
const OTHER_H1 = 0.01;
/** One that the text itself shows to be the headline. */
const SHOWN_H1 = 0.3;
/** What Open Graph says where the `title` element says something else: somebody wrote it for this page. */
const OWN_OPEN_GRAPH = 3;
/** What the metadata say, shown on the page in a place for headlines that is no heading of the first level. */
const SHOWN_STATEMENT = 4;
/** Whose spelling is shown: that of the page before that of its metadata. */
const SPELLING: readonly (TitleSource | 'headline')[] = [
  'h1',
  'headline',
  'json-ld',
  'microdata',
  'open-graph',
  'twitter',
  'class',
  'meta',
  'title',
];

/** Sources whose values may carry the name of the site. */
const WITH_SITE: ReadonlySet<string> = new Set(['title', 'open-graph', 'twitter', 'meta', 'json-ld']);
/** White space is folded by now. */
const SEPARATOR = / (?:[|•·»–—-]|::?) | ?[|»｜] ?/g;
/** What may part a headline from the name of its site, with spaces or without. */
const PARTED_BEHIND = /^\s*(?:[|•·»–—_｜－<-]|::)/;
const PARTED_BEFORE = /(?:[|•·»–—_｜－>-]|::)\s*$/;
/** A shorter headline is found in longer ones by chance. */
const MIN_CONTAINED = 12;
const MAX_TITLE_LENGTH = 220;

interface Candidate {
  readonly source: TitleSource | 'headline';
  readonly text: string;
  readonly key: string;
  weight: number;
}

/** `lines` are the page's lines; `headline` is the one among them that the text itself shows to be the headline. */
export function reconcileTitle({ titles }: PageMetadata, headline: string | null, sites: SiteNames): string | null {
  const shown = titles.filter(({ source }) => source === 'h1').map(({ value }) => value);
  const places: Places = { headline, others: titles.filter(({ source }) => source === 'class') };
  const candidates: Candidate[] = titles.map(({ source, value }) => {
    const text = WITH_SITE.has(source) ? withoutSite(value, shown, sites, places) : value;
    return { source, text, key: fold(text), weight: WEIGHTS[source] };
  });
  if (headline !== null)
    candidates.push({
      source: 'headline',
      text: headline,
      key: fold(headline),
      weight: WEIGHTS.headline * (sites.isSite(headline) ? SITE : 1),
    });
  const counted = firstOfEach(weighCandidates(candidates, sites)).filter(({ key }) => key !== '');
  const votes = new Map<string, number>();
  for (const { key, weight } of counted) votes.set(key, (votes.get(key) ?? 0) + weight);
  let best: string | null = null;
  for (const [key, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = key;
  if (best === null) return null;
  const same = counted.filter(({ key }) => key === best);
  for (const source of SPELLING) {
    const found = same.find((candidate) => candidate.source === source);
    if (found !== undefined) return found.text;
  }
  return null;
}

/** One vote for each source, first-level headings apart. */
function firstOfEach(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ source, key }) => {
    const many = source === 'h1' || source === 'class';
    const isNew = many ? !seen.has(`${source} ${key}`) : !seen.has(source);
    if (key !== '') seen.add(many ? `${source} ${key}` : source);
    return isNew;
  });
}

function weighCandidates(candidates: readonly Candidate[], sites: SiteNames): Candidate[] {
  const keysOf = (...sources: readonly Candidate['source'][]): Set<string> =>
    new Set(candidates.filter(({ source }) => sources.includes(source)).map(({ key }) => key));
  const tags = keysOf('title');
  const h1s = keysOf('h1');
  const stated = keysOf('title', 'open-graph', 'twitter', 'json-ld', 'microdata', 'meta');
  return weighH1s(candidates, sites).map((candidate) => {
    const { source, key } = candidate;
    // A page that has no title of its own has that of its site everywhere.
    if (source !== 'h1' && source !== 'headline' && sites.isHome(candidate.text))
      return { ...candidate, weight: candidate.weight * SITE };
    if (source === 'open-graph' && !tags.has(key)) return { ...candidate, weight: OWN_OPEN_GRAPH };
    if (source === 'class' && stated.has(key) && !h1s.has(key)) return { ...candidate, weight: SHOWN_STATEMENT };
    return candidate;
  });
}

/** Headings of the first level count by what they share with what the metadata say. */
function weighH1s(candidates: readonly Candidate[], sites: SiteNames): Candidate[] {
  const headline = candidates.find(({ source }) => source === 'headline')?.key;
  const h1s = candidates.filter(({ source, key }) => source === 'h1' && key !== '');
  const reference = new Set(
    candidates
      .filter(({ source }) => source === 'title' || source === 'open-graph' || source === 'json-ld')
      .flatMap(({ key }) => key.split(' ')),
  );
  const shareOf = ({ key }: Candidate): number => {
    const words = key.split(' ');
    return words.filter((word) => reference.has(word)).length / words.length;
  };
  let best: Candidate | undefined;
  for (const h1 of h1s)
    if (
      best === undefined ||
      shareOf(h1) > shareOf(best) ||
      (shareOf(h1) === shareOf(best) && h1.key.length > best.key.length)
    )
      best = h1;
  return candidates.map((candidate) => {
    if (candidate.source !== 'h1') return candidate;
    let weight = candidate === h1s[0] ? WEIGHTS.h1 : OTHER_H1;
    if (candidate === best) weight += BEST_H1;
    const share = shareOf(candidate);
    if (reference.size > 0 && share < MIN_SHARED && h1s.length > 1) weight *= UNSHARED;
    if (reference.size > 0 && share < MIN_SHARED_ALONE) weight *= UNSHARED_ALONE;
    if (candidate.key === headline) weight += SHOWN_H1;
    if (sites.isSite(candidate.text)) weight *= SITE;
    if (candidate.text.length > MAX_TITLE_LENGTH) weight *= TOO_LONG;
    return { ...candidate, weight };
  });
}

/** What the page shows where headlines stand, first-level headings apart. */
interface Places {
  readonly headline: string | null;
  readonly others: readonly { readonly value: string }[];
}

const NO_PLACES: Places = { headline: null, others: [] };

/** The title without the part that names the site, or the heading of the page that it holds. */
export function withoutSite(
  title: string,
  shown: readonly string[],
  sites: SiteNames,
  { headline, others }: Places = NO_PLACES,
): string {
  const key = fold(title);
  for (const heading of shown) {
    const own = fold(heading);
    if (
      own.length > MIN_CONTAINED &&
      ` ${key} `.includes(` ${own} `) &&
      (key.startsWith(own) || sites.isSite(key.slice(0, key.indexOf(own))))
    )
      return heading;
  }
  if (headline !== null && (opensParted(title, headline) || closesParted(title, headline))) return headline;
  // A site's name stands in places for headlines too, but not before a headline.
  for (const { value } of others) if (opensParted(title, value)) return value;
  const colon = title.indexOf(': ');
  if (colon > 0 && sites.isSiteName(title.slice(0, colon))) return title.slice(colon + 2);
  const separators = [...title.matchAll(SEPARATOR)];
  const [first, last] = [separators[0], separators.at(-1)];
  if (first === undefined || last === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  if (head !== '' && tail !== '' && (sites.holdsSite(tail) || looksLikeSite(head, tail, last[0])))
    return last[0].includes('|') || separators.length > 1 ? withoutOther(head, last[0], sites) : head;
  const opening = title.slice(0, first.index);
  return sites.isSite(opening) ? title.slice(first.index + first[0].length) : title;
}

const isLong = (part: string): boolean => fold(part).length > MIN_CONTAINED;

const opensParted = (title: string, part: string): boolean =>
  isLong(part) && title.startsWith(part) && PARTED_BEHIND.test(title.slice(part.length));

const closesParted = (title: string, part: string): boolean =>
  isLong(part) && title.endsWith(part) && PARTED_BEFORE.test(title.slice(0, -part.length));

/** A short part behind a bar, after a long one. */
function looksLikeSite(head: string, tail: string, separator: string): boolean {
  const words = head.split(' ').length;
  const others = tail.split(' ').length;
  if (separator.includes(':')) return false;
  return (
    (others <= 4 && words >= 4 && head.length > 2 * tail.length && separator.includes('|')) ||
    (others <= 3 && words >= 5)
  );
}

/** The site's name often has the section's before it, behind the same separator. */
function withoutOther(head: string, separator: string, sites: SiteNames): string {
  const at = head.lastIndexOf(separator);
  if (at <= 0) return head;
  const rest = head.slice(0, at);
  const tail = head.slice(at + separator.length);
  return sites.holdsSite(tail) || looksLikeSite(rest, tail, separator) ? rest : head;
}
