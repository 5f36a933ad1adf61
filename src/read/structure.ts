/** What the HTML reader tells of a page's tree beside its lines: plain columns of numbers, without the tree itself. */

/** Roles that an element has or inherits, as bits. */
export const ROLES = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'figcaption',
  'list',
  'table',
  'quote',
  'section',
  'dialog',
  'heading',
  'link',
  'button',
  'label',
  'noscript',
  'details',
  'preformatted',
  'definitions',
  'address',
  'time',
  'bold',
  'emphasis',
  'code',
  'hidden',
  'ariaHidden',
  'articleBody',
] as const;

export type Role = (typeof ROLES)[number];

export const roleBit = (role: Role): number => 1 << ROLES.indexOf(role);

/** Roles of what stands beside an article, or within it without being its text. */
export const ROLES_BESIDE: number =
  roleBit('nav') | roleBit('aside') | roleBit('footer') | roleBit('form') | roleBit('dialog') | roleBit('figcaption');

/** Element names that evidence is kept of; 0 stands for all others. */
export const TAGS = [
  'other',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
  'a',
  'td',
  'tr',
  'figcaption',
  'blockquote',
  'button',
  'label',
  'dd',
  'dt',
  'pre',
  'time',
  'ul',
  'ol',
  'section',
  'article',
  'main',
  'body',
  'strong',
  'em',
  'table',
  'tbody',
  'dl',
  'summary',
  'header',
  'footer',
] as const;

export type Tag = (typeof TAGS)[number];

export const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);

/** The elements of a page's body, numbered in document order; a parent's number is smaller than its children's. */
export interface ElementColumns {
  /** Number of the parent, -1 for the first element. */
  readonly parents: ArrayLike<number>;
  /** Place in {@link TAGS}. */
  readonly tags: ArrayLike<number>;
  /** Roles of the element itself, and with those of its ancestors. */
  readonly ownRoles: ArrayLike<number>;
  readonly roles: ArrayLike<number>;
  /** Number of the nearest element that is laid out as a block, itself included. */
  readonly blocks: ArrayLike<number>;
  /** Elements with the same name and classes have the same number. */
  readonly signatures: ArrayLike<number>;
  /** Its class, id and a few attributes that name its part of the page, as written; '' for most. */
  readonly names: readonly string[];
}

/** What is known of each line, by its index among `Document.lines`. */
export interface LineColumns {
  /** The deepest element that holds the whole line; -1 for a blank line. */
  readonly owners: ArrayLike<number>;
  /** UTF-16 units in bold and in emphasised text. */
  readonly boldLengths: ArrayLike<number>;
  readonly emphasisLengths: ArrayLike<number>;
  /** 1 where nothing but a line break parts the line from the one before it. */
  readonly afterBreak: ArrayLike<number>;
}

/** What the page's head says of it, folded and in lower case. */
export interface Statements {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
}

export interface Structure {
  readonly statements: Statements;
  readonly elements: ElementColumns;
  readonly lines: LineColumns;
}
