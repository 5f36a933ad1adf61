/** Takes a parsed page, gives what it says of itself: one walk over the tree, every statement with its source. */
import { Bounds } from '../../limits.js';
import { holdsJson } from '../html/read-attributes.js';
import { resolveUrl } from '../resolve-url.js';
import { attributeOf, isHtmlElement, walkTree } from '../tree.js';
import type { TreeNode } from '../tree.js';
import { foldSpace } from './clean-value.js';
import { dataKindOf } from './data-scripts.js';
import { COMMENT, RoleFinder, rolesIn } from './element-statements.js';
import type { Role, RoleSet } from './element-statements.js';
import { stateMeta, statePairs } from './meta-names.js';
import type { Pairs } from './meta-names.js';
import type { PageMetadata } from './page-metadata.js';
import { readJsonLd } from './read-json-ld.js';
import { stateRole } from './state-role.js';
import { emptyLists, state } from './statements.js';
import type { StatementLists } from './statements.js';

/** Elements without text of the page. */
const UNREAD: ReadonlySet<string> = new Set([
  'style',
  'template',
  'noframes',
  'iframe',
  'object',
  'textarea',
  'select',
]);
/** Elements that are part of a word rather than beside it. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'b i u s em strong sub sup small mark font wbr abbr bdi bdo cite q code tt'.split(' '),
);
/** In headlines links and spans are also part of a word: they colour it. */
const WITHIN_HEADLINES: ReadonlySet<string> = new Set(['span', 'a']);
/** Elements that are open at once, and how much of each is read: what is longer is no headline, name or date. */
const MAX_OPEN = 12;
const MAX_TEXT = 400;
/** All JSON that a page's own program starts from, as far as it is kept: it is read where the page shows no body. */
const MAX_DATA_LENGTH = 4_000_000;
/** Shorter runs of text are headlines and labels. */
const MIN_PROSE_LENGTH = 80;
/** Shorter data holds settings, not an article. */
const MIN_DATA_LENGTH = 500;

/** An element whose text is being read. */
interface Collector {
  readonly node: TreeNode;
  readonly role: Role;
  readonly stated: string | null;
  readonly at: number;
  text: string;
  /** What a part of it says is its name. */
  name: string | null;
  /** Whether it is, holds or stands in a link to the site's home. */
  home: boolean;
}

/** `url` is where the page came from; null where it isn't known. Never throws, whatever the page holds. */
export function readPageMetadata(document: TreeNode, url: string | null, bounds: Bounds = new Bounds()): PageMetadata {
  const lists = emptyLists();
  const reader = new MetadataReader(lists, bounds);
  walkTree(document, reader);
  statePairs(reader.pairs, lists);
  readJsonLd(reader.jsonLd, lists, bounds);
  const page = url === null ? null : resolveUrl(url, null, bounds);
  return {
    base: (reader.base === null ? null : resolveUrl(reader.base, page, bounds)) ?? page,
    ...lists,
    proseLength: reader.proseLength,
  };
}

class MetadataReader {
  readonly pairs: Pairs = { label: new Map(), data: new Map() };
  readonly jsonLd: string[] = [];
  base: string | null = null;
  proseLength = 0;
  private jsonLdLength = 0;
  private dataLength = 0;
  private textLength = 0;
  private titles = 0;
  private readonly open: Collector[] = [];
  /** Elements in which readers' comments stand. */
  private readonly comments: TreeNode[] = [];
  private readonly finder = new RoleFinder();

  constructor(
    private readonly lists: StatementLists,
    private readonly bounds: Bounds,
  ) {}

  enter(node: TreeNode): boolean {
    if (node.nodeName === '#text') {
      this.readText(node.value ?? '');
      return false;
    }
    if (node.nodeName.startsWith('#')) return node.nodeName === '#document' || node.nodeName === '#document-fragment';
    if (!isHtmlElement(node) || UNREAD.has(node.nodeName)) return false;
    return this.readElement(node);
  }

  leave(node: TreeNode): void {
    if (this.comments.at(-1) === node) this.comments.pop();
    while (this.open.at(-1)?.node === node) {
      const collector = this.open.pop();
      if (collector !== undefined) this.finish(collector);
    }
    this.space(node);
  }

  private readText(value: string): void {
    const { length } = value.trim();
    this.textLength += length;
    if (length >= MIN_PROSE_LENGTH) this.proseLength += length;
    for (const collector of this.open)
      if (collector.text.length <= MAX_TEXT) collector.text += value.slice(0, MAX_TEXT + 1);
  }

  /** What stands in different elements are different words. */
  private space(node: TreeNode): void {
    if (this.open.length === 0 || WITHIN_WORDS.has(node.nodeName)) return;
    for (const collector of this.open)
      if (collector.role !== 'h1' || !WITHIN_HEADLINES.has(node.nodeName)) collector.text += ' ';
  }

  private readElement(node: TreeNode): boolean {
    switch (node.nodeName) {
      case 'script':
        this.readScript(node);
        return false;
      case 'html':
        state(this.lists.languages, 'html', attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang') ?? '');
        return true;
      case 'base':
        this.base ??= attributeOf(node, 'href') ?? null;
        return false;
      case 'title':
        if (this.titles++ === 0) this.collect(node, 'title', null);
        return true;
      case 'link':
        this.readLink(node);
        break;
      case 'meta':
        this.readMeta(node);
        break;
      case 'a':
        if (this.open.length > 0 && isHomeLink(node)) for (const collector of this.open) collector.home = true;
    }
    this.space(node);
    this.readData(node);
    const roles = this.finder.rolesOf(node);
    if (roles !== 0) this.readRoles(node, roles);
    if (node.nodeName === 'meta' || node.nodeName === 'link') this.leave(node);
    return node.nodeName !== 'meta' && node.nodeName !== 'link';
  }

  private readRoles(node: TreeNode, roles: RoleSet): void {
    if ((roles & COMMENT) !== 0) this.comments.push(node);
    const stated = attributeOf(node, 'datetime') ?? attributeOf(node, 'content') ?? null;
    for (const role of rolesIn(roles)) this.collect(node, role, stated);
  }

  private readScript(node: TreeNode): void {
    const kind = dataKindOf(attributeOf(node, 'type') ?? '', attributeOf(node, 'id') ?? '');
    if (kind === null) return;
    const text = (node.childNodes ?? []).map(({ value }) => value ?? '').join('');
    if (kind === 'json-ld') this.keepJsonLd(text);
    else this.keepData(text);
  }

  private readData(node: TreeNode): void {
    for (const { value } of node.attrs ?? []) if (holdsJson(value)) this.keepData(value);
  }

  private keepJsonLd(text: string): void {
    if (!this.bounds.admits('maxJsonLdCharacters', this.jsonLdLength + text.length)) return;
    this.jsonLdLength += text.length;
    this.jsonLd.push(text);
  }

  private keepData(text: string): void {
    if (text.length < MIN_DATA_LENGTH || this.dataLength + text.length > MAX_DATA_LENGTH) return;
    this.dataLength += text.length;
    this.lists.data.push(text);
  }

  private readLink(node: TreeNode): void {
    const rel = attributeOf(node, 'rel')?.toLowerCase().split(/\s+/) ?? [];
    const href = attributeOf(node, 'href') ?? '';
    if (rel.includes('canonical')) state(this.lists.urls, 'link', href);
    if (rel.includes('image_src')) state(this.lists.images, 'link', href);
  }

  private readMeta(node: TreeNode): void {
    const content = attributeOf(node, 'content') ?? '';
    for (const key of ['name', 'property', 'http-equiv', 'itemprop']) {
      const name = attributeOf(node, key);
      if (name !== undefined && (key !== 'itemprop' || name === 'image' || name === 'description'))
        stateMeta(key === 'itemprop' && name === 'image' ? 'og:image' : name, content, this.lists, this.pairs);
    }
  }

  private collect(node: TreeNode, role: Role, stated: string | null): void {
    if (this.open.length >= MAX_OPEN || this.comments.length > 0) return;
    const parent = role === 'h1' ? node.parentNode : null;
    const home = parent?.nodeName === 'a' && isHomeLink(parent);
    this.open.push({ node, role, stated, at: this.textLength, text: '', name: null, home });
  }

  private finish({ role, stated, at, text, name, home }: Collector): void {
    const own = foldSpace(text);
    const value = stated !== null && stated.trim() !== '' ? stated : own;
    if (role === 'author-name') {
      const author = this.open.findLast((collector) => collector.role === 'author' || collector.role === 'site');
      if (author !== undefined) author.name ??= value;
      return;
    }
    if ((name ?? value).length > MAX_TEXT) return;
    stateRole(this.lists, role, { value, own, name, at, home });
  }
}

/** The address of a site's front page, as its own pages write it. */
const HOME_ADDRESS = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:(?:index|default|home)\.\w{3,5})?$/i;

function isHomeLink(node: TreeNode): boolean {
  const href = attributeOf(node, 'href')?.trim() ?? '';
  return href !== '' && HOME_ADDRESS.test(href.slice(0, MAX_TEXT));
}
