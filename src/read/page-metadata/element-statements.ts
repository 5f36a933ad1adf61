/** Takes an element's attributes, gives what the element states by its text: microdata, roles, classes. */
import { attributeOf } from '../tree.js';
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

/** In the order of their bits. */
const ROLES: readonly Role[] = [
  'title',
  'h1',
  'headline',
  'class-title',
  'author',
  'author-name',
  'rel-author',
  'author-link',
  'class-author',
  'published',
  'modified',
  'created',
  'time',
  'time-published',
  'class-date',
  'site',
];

/** Roles as bits; the bit of {@link COMMENT} says that what readers wrote stands in an element. */
export type RoleSet = number;

const bitOf = (role: Role): RoleSet => 1 << ROLES.indexOf(role);

export const COMMENT: RoleSet = 1 << ROLES.length;

export const rolesIn = (set: RoleSet): Role[] => ROLES.filter((_role, at) => (set & (1 << at)) !== 0);

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
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autori?|writers?|profiles?|people|contributors?|staff|by(?!\/\d)|team|redakteure?|journalists?|reporters?|skribent|forfatter)\/[^/?#]{3}/i;
/** `time` and date elements that are called published, and those that are called updated. */
const PUBLISHED = /publi|entry-date|posted|creat|pubdate|date-?created|erstell|ver(?:ö|oe)ffentl/i;
const MODIFIED = /modif|updat|aktualis|last-?edit/i;

/** Elements whose classes name whole pages or sections rather than a line. */
const CONTAINERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'form', 'nav', 'header', 'footer']);
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'div', 'span', 'p', 'a', 'td']);

/** Longer lists of classes are utilities of a style sheet. */
const MAX_WORDS = 300;
const MAX_PATH = 500;

const H1 = bitOf('h1');
const CLASS_AUTHOR = bitOf('class-author');
const CLASS_DATE = bitOf('class-date');
const CLASS_TITLE = bitOf('class-title');
const MODIFIED_DATE = bitOf('modified');
const REL_AUTHOR = bitOf('rel-author');
const AUTHOR_LINK = bitOf('author-link');

/** Finds the roles of one page's elements: their classes repeat, and are looked at once. */
export class RoleFinder {
  private readonly byWords = new Map<string, RoleSet>();

  rolesOf(node: TreeNode): RoleSet {
    const tag = node.nodeName;
    let roles = tag === 'h1' ? H1 : 0;
    let property = '';
    for (const { name, value } of node.attrs ?? []) {
      switch (name) {
        case 'class':
        case 'id':
        case 'data-testid':
          roles |= this.rolesOfWords(value);
          break;
        case 'itemprop':
          property = value;
          for (const word of value.toLowerCase().split(' ')) {
            const role = ITEM_PROPERTIES.get(word);
            if (role !== undefined) roles |= bitOf(role);
          }
          break;
        case 'rel':
          if (REL.test(value)) roles |= REL_AUTHOR;
          break;
        case 'href':
          if (tag === 'a' && AUTHOR_PATH.test(value.length > MAX_PATH ? value.slice(0, MAX_PATH) : value))
            roles |= AUTHOR_LINK;
      }
    }
    if (tag === 'time') return (roles & ~CLASS_DATE & ~MODIFIED_DATE) | bitOf(timeRole(node, property));
    if (roles === 0) return 0;
    if (CONTAINERS.has(tag)) roles &= ~(CLASS_AUTHOR | CLASS_DATE | CLASS_TITLE | COMMENT);
    if (!HEADINGS.has(tag)) roles &= ~CLASS_TITLE;
    return roles;
  }

  private rolesOfWords(words: string): RoleSet {
    const known = this.byWords.get(words);
    if (known !== undefined) return known;
    const roles = rolesOfClass(words.slice(0, MAX_WORDS));
    this.byWords.set(words, roles);
    return roles;
  }
}

const REL = /(?:^|\s)author(?:$|\s)/i;

function rolesOfClass(words: string): RoleSet {
  if (!CLASS_HINT.test(words)) return 0;
  let roles = COMMENT_CLASS.test(words) ? COMMENT : 0;
  if (AUTHOR_CLASS.test(words) || CAMEL_AUTHOR_CLASS.test(words)) roles |= CLASS_AUTHOR;
  if (DATE_CLASS.test(words)) roles |= MODIFIED.test(words) ? MODIFIED_DATE : CLASS_DATE;
  if (TITLE_CLASS.test(words)) roles |= CLASS_TITLE;
  return roles;
}

/** A `time` element is called published or updated by itself, or by the element around it. */
function timeRole(node: TreeNode, property: string): Role {
  const own = `${property} ${wordsOf(node)}`;
  const described = `${own} ${node.parentNode == null ? '' : wordsOf(node.parentNode)}`;
  if (MODIFIED.test(described) && !/published/i.test(own)) return 'modified';
  return PUBLISHED.test(described) ? 'time-published' : 'time';
}

const wordsOf = (node: TreeNode): string =>
  `${(attributeOf(node, 'class') ?? '').slice(0, MAX_WORDS)} ${(attributeOf(node, 'id') ?? '').slice(0, MAX_WORDS)}`;
