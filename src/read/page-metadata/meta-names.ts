/** Takes the name and content of a `meta` element, gives which statement it is; names of any capitals. */
import type { StatementLists } from './statements.js';
import { state } from './statements.js';

type Kind = 'titles' | 'authors' | 'dates' | 'siteNames' | 'descriptions' | 'images' | 'urls' | 'languages';

/** Kind and source, a line each, then the names under which pages state it. */
const NAMES: Readonly<Record<string, string>> = {
  'titles open-graph': 'og:title',
  'titles twitter': 'twitter:title',
  'titles meta':
    'title dc.title dcterms.title parsely-title sailthru.title citation_title headline article:title cxenseparse:title rnews:headline',
  'authors article-author': 'article:author og:article:author og:author',
  'authors meta':
    'author authors byl dc.creator dcterms.creator dc.contributor parsely-author sailthru.author citation_author cxenseparse:author rnews:author article.author book:author',
  'dates open-graph': 'article:published_time og:article:published_time article:published og:published_time',
  'dates meta':
    'datepublished date dc.date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date.created pubdate publishdate publish-date publish_date published publishedtime published_time parsely-pub-date sailthru.date citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime article.published publication_date publication-date datecreated rnews:datepublished release_date originalpublicationdate vr:published_time last:published displaydate ptime',
  'dates modified':
    'article:modified_time og:updated_time article:updated_time last-modified datemodified dcterms.modified dc.date.modified modified lastmod article.updated',
  'siteNames open-graph': 'og:site_name',
  'siteNames meta': 'application-name apple-mobile-web-app-title dc.publisher publisher cre twitter:app:name:iphone',
  'descriptions open-graph': 'og:description',
  'descriptions twitter': 'twitter:description',
  'descriptions meta': 'description dc.description dcterms.description dcterms.abstract sailthru.description',
  'images open-graph': 'og:image og:image:url og:image:secure_url',
  'images twitter': 'twitter:image twitter:image:src',
  'images meta': 'thumbnail parsely-image-url sailthru.image.full msapplication-tileimage.article',
  'urls open-graph': 'og:url',
  'urls twitter': 'twitter:url',
  'urls meta': 'parsely-link cxenseparse:url',
  'languages http-equiv': 'content-language',
  'languages meta': 'language dc.language dcterms.language',
  'languages open-graph': 'og:locale',
};

const KIND_OF: ReadonlyMap<string, readonly [Kind, string]> = new Map(
  Object.entries(NAMES).flatMap(([key, names]) => {
    const [kind, source] = key.split(' ') as [Kind, string];
    return names.split(' ').map((name) => [name, [kind, source] as const] as const);
  }),
);

/** Twitter's free pairs, such as `twitter:label1` "Written by" and `twitter:data1` "Jane Roe". */
const PAIR = /^twitter:(label|data)([12])$/;

/** Names that sites give the date of publication by themselves: `w-published-date`, `publication_time`. */
const PUBLISHED = /(?:^|[.:_-])(?:publish(?:ed)?|publication|pub)[._-]?(?:date|time|at|on)$/;

export interface Pairs {
  readonly label: Map<string, string>;
  readonly data: Map<string, string>;
}

export function stateMeta(name: string, content: string, lists: StatementLists, pairs: Pairs): void {
  const folded = name.trim().toLowerCase();
  const found = KIND_OF.get(folded);
  if (found !== undefined) {
    const [kind, source] = found;
    state<string>(lists[kind], source, content);
    return;
  }
  if (PUBLISHED.test(folded)) state(lists.dates, 'meta', content);
  const [, part, number] = PAIR.exec(folded) ?? [];
  if (part !== undefined && number !== undefined) pairs[part === 'label' ? 'label' : 'data'].set(number, content);
}

export function statePairs({ label, data }: Pairs, lists: StatementLists): void {
  for (const [number, value] of data) state(lists.authors, 'twitter', value, -1, label.get(number) ?? '');
}
