/** Takes an element's attributes, gives what the element states by its text: microdata, roles, classes. */
import type { TreeNode } from '../tree.js';

/** What the text of an element is taken for. */
export type Role =
  | 'title'
  | 'h1'
  | 'headline'
  | 'class-title'
  | 'author'
  | 'author-name'
  | 'rel-author'
  | 'author-link'
  | 'class-author'
  | 'published'
  | 'modified'
  | 'created'
  | 'time'
  | 'time-published'
  | 'class-date'
  | 'site';

export interface ElementRoles {
  readonly roles: readonly Role[];
  /** What the element states instead of its text: `content`, `datetime`. */
  readonly stated: string | null;
  /** Whether what readers wrote stands in it. */
  readonly isComment: boolean;
}

const ITEM_PROPERTIES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['headline', 'headline'],
  ['author', 'author'],
  ['creator', 'author'],
  ['name', 'author-name'],
  ['datepublished', 'published'],
  ['datemodified', 'modified'],
  ['datecreated', 'created'],
  ['publisher', 'site'],
]);

/** Class and id words, in the languages of many sites' programmers. */
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:authors?[-_]*(?:name|link|title|byline)?|by-?lines?[-_]*(?:name|author|link)?|vcard|fn|autor(?:in|en|es)?|auteur|autore|redakteur|skribent|forfatter|kirjoittaja|yazar|tac-?gia|writer|reporter|journalist|postauthor|articleauthor|authored|contributor)(?:$|[\s_-])/i;
const CAMEL_AUTHOR_CLASS = /(?:author|byline)(?:s?Name|s?Link|s?)(?:$|[\s_-])/i;
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|dates|datetime|published|pubdate|posted|postdate|timestamp|time|publish|datum|fecha|tarih|ngay|datePublished|publishedDate|publishDate)(?:$|[\s_-])/i;
const TITLE_CLASS =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|news|content|page|blog|single)[-_]?(?:title|headline|heading|header-title)|headline)(?:$|[\s_-])/i;
const COMMENT_CLASS =
  /(?:^|\s)(?:comments?|comment-?list|comments?-?(?:area|body|section|wrap|content|author|thread)|disqus_thread|respond)(?:$|\s)/i;
const CLASS_HINT =
  /auth?or|auteur|byline|vcard|fn|redakteur|skribent|forfatter|kirjo|yazar|gia|writer|report|journal|contrib|dat|pub|post|time|fecha|tarih|ngay|tit|headl|heading|comment|respond|disqus/i;
/** Paths of authors' pages. */
const AUTHOR_PATH =
  /\/(?!licen)(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|writers?|profiles?|people|contributors?|staff|by(?!\/\d)|team|redakteure?|journalists?|reporters?|skribent|forfatter)\/[^/?#]{3}/i;
/** `time` and date elements that are called published, and those that are called updated. */
const PUBLISHED = /publi|entry-date|posted|creat|pubdate|date-?created|erstell|ver(?:ö|oe)ffentl/i;
const MODIFIED = /modif|updat|aktualis|last-?edit/i;

/** Elements whose classes name whole pages or sections rather than a line. */
const CONTAINERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'form', 'nav', 'header', 'footer']);
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'div', 'span', 'p', 'a', 'td']);

const NONE: ElementRoles = { roles: [], stated: null, isComment: false };

export function rolesOf(node: TreeNode, parentWords: string): ElementRoles & { readonly words: string } {
  let [property, rel, words, href, stated] = ['', '', '', '', null as string | null];
  for (const { name, value } of node.attrs ?? []) {
    if (name === 'class' || name === 'id' || name === 'data-testid') words += ` ${value.slice(0, MAX_WORDS)}`;
    else if (name === 'itemprop') property = value;
    else if (name === 'rel') rel = value;
    else if (name === 'href') href = value;
    else if (name === 'datetime' || name === 'content') stated = value;
  }
  const tag = node.nodeName;
  const roles: Role[] = [];
  let isComment = false;
  for (const name of property === '' ? [] : property.toLowerCase().split(/\s+/)) {
    const role = ITEM_PROPERTIES.get(name);
    if (role !== undefined) roles.push(role);
  }
  if (tag === 'h1') roles.push('h1');
  else if (tag === 'time') {
    const described = `${property} ${words} ${parentWords}`;
    roles.push(
      MODIFIED.test(described) && !/published/i.test(property + words)
        ? 'modified'
        : PUBLISHED.test(described)
          ? 'time-published'
          : 'time',
    );
  }
  if (rel !== '' && /(?:^|\s)author(?:$|\s)/i.test(rel)) roles.push('rel-author');
  if (tag === 'a' && AUTHOR_PATH.test(href.slice(0, MAX_PATH))) roles.push('author-link');
  if (words !== '' && !CONTAINERS.has(tag) && CLASS_HINT.test(words)) {
    isComment = COMMENT_CLASS.test(words);
    if (AUTHOR_CLASS.test(words) || CAMEL_AUTHOR_CLASS.test(words)) roles.push('class-author');
    if (tag !== 'time' && DATE_CLASS.test(words)) roles.push(MODIFIED.test(words) ? 'modified' : 'class-date');
    if (HEADINGS.has(tag) && TITLE_CLASS.test(words)) roles.push('class-title');
  }
  return roles.length === 0 && !isComment ? { ...NONE, words } : { roles, stated, isComment, words };
}

/** Longer lists of classes are utilities of a style sheet. */
const MAX_WORDS = 300;
const MAX_PATH = 500;
