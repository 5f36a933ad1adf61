/** Takes the texts of a page's JSON-LD, gives what they state of the page. */
import type { Bounds } from '../../limits.js';
import { cleanValue } from './clean-value.js';
import { member, namesOf, readLinkedData, textOf } from './linked-data.js';
import type { LinkedData, Thing } from './linked-data.js';
import type { Statement, UrlSource } from './page-metadata.js';
import type { StatementLists } from './statements.js';
import { state } from './statements.js';

/** Types of schema.org that are written works; every one that ends in Article or Posting is one as well. */
const WORKS: ReadonlySet<string> = new Set([
  'report',
  'recipe',
  'review',
  'criticreview',
  'howto',
  'qapage',
  'creativework',
]);
const WORK_SUFFIX = /(?:article|posting)$/;
/** Names that are compared are folded to letters and digits. */
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Shorter bodies are summaries. */
const MIN_BODY_LENGTH = 200;
/** Articles that are looked at for the one that the page is about. */
const MAX_ARTICLES = 50;

const isWork = ({ types }: Thing): boolean => [...types].some((type) => WORKS.has(type) || WORK_SUFFIX.test(type));
const isPage = ({ types }: Thing): boolean => [...types].some((type) => type.endsWith('page'));
const isSite = ({ types }: Thing): boolean => types.has('website');

/** Adds to `lists`, whose titles so far tell which of several articles is the page's own. */
export function readJsonLd(scripts: readonly string[], lists: StatementLists, bounds: Bounds): void {
  const data = readLinkedData(scripts, bounds);
  const article = ownArticle(data.things.filter(isWork).slice(0, MAX_ARTICLES), lists);
  if (article !== undefined) stateArticle(article, data, lists);
  for (const page of data.things.filter((thing) => isPage(thing) && thing !== article).slice(0, 3))
    statePage(page, data, lists);
  for (const site of data.things.filter(isSite).slice(0, 2)) stateText(lists.siteNames, 'json-ld', site, 'name');
}

/** The article whose headline the page itself shows, else the first with a headline, else the first. */
function ownArticle(articles: readonly Thing[], { titles }: StatementLists): Thing | undefined {
  if (articles.length < 2) return articles[0];
  const shown = new Set(titles.map(({ value }) => fold(value)));
  const headline = ({ members }: Thing): string => fold(cleanValue(textOf(member(members, 'headline')) ?? ''));
  return (
    articles.find((article) => shown.has(headline(article))) ??
    articles.find((article) => headline(article) !== '') ??
    articles[0]
  );
}

const fold = (text: string): string => text.toLowerCase().replace(NOT_LETTERS, '');

function stateArticle(article: Thing, data: LinkedData, lists: StatementLists): void {
  const { members } = article;
  stateText(lists.titles, 'json-ld', article, 'headline');
  if (!Object.hasOwn(members, 'headline')) stateText(lists.titles, 'json-ld', article, 'name');
  for (const name of namesOf(member(members, 'author') ?? member(members, 'creator'), data))
    state(lists.authors, 'json-ld', name);
  stateText(lists.dates, 'json-ld', article, 'datePublished');
  stateText(lists.dates, 'created', article, 'dateCreated');
  stateText(lists.dates, 'created', article, 'uploadDate');
  stateText(lists.dates, 'modified', article, 'dateModified');
  stateText(lists.descriptions, 'json-ld', article, 'description');
  for (const name of namesOf(member(members, 'publisher'), data)) state(lists.siteNames, 'json-ld', name);
  stateText(lists.languages, 'json-ld', article, 'inLanguage');
  stateAddress(lists.images, member(members, 'image') ?? member(members, 'thumbnailUrl'));
  stateAddress(lists.urls, member(members, 'url') ?? member(members, 'mainEntityOfPage'));
  const body = textOf(member(members, 'articleBody')) ?? textOf(member(members, 'text'));
  if (body !== null && body.length >= MIN_BODY_LENGTH) lists.bodies.push(body);
}

function statePage(page: Thing, data: LinkedData, lists: StatementLists): void {
  const { members } = page;
  for (const name of namesOf(member(members, 'author') ?? member(members, 'creator'), data))
    state(lists.authors, 'json-ld-page', name);
  stateText(lists.dates, 'json-ld', page, 'datePublished');
  stateText(lists.dates, 'modified', page, 'dateModified');
  stateText(lists.descriptions, 'json-ld', page, 'description');
  stateText(lists.languages, 'json-ld', page, 'inLanguage');
}

function stateText<Source extends string>(
  list: Parameters<typeof state<Source>>[0],
  source: Source,
  { members }: Thing,
  key: string,
): void {
  state(list, source, textOf(member(members, key)) ?? '');
}

/** Addresses are texts, or things with a `url` or an `@id`; the first of a list counts. */
function stateAddress(list: Statement<UrlSource>[], stated: unknown): void {
  const first = Array.isArray(stated) ? (stated as readonly unknown[])[0] : stated;
  const thing = typeof first === 'object' && first !== null ? first : null;
  const address =
    thing === null ? first : (member(thing, 'url') ?? member(thing, 'contentUrl') ?? member(thing, '@id'));
  state(list, 'json-ld', textOf(address) ?? '');
}
