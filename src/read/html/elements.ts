/** Takes an element's name, gives how it is laid out and what role it gives to what it holds. */
import { roleBit, tagNumber, TAGS } from '../structure.js';
import type { Role, Tag } from '../structure.js';

export type Layout =
  | 'block'
  | 'inline'
  /** Neither it nor what it holds is read. */
  | 'skipped';

export interface ElementKind {
  readonly layout: Layout;
  /** Set off by a margin above and below, as the standard's default style sheet has it. */
  readonly hasMargin: boolean;
  /** Roles as bits. */
  readonly roles: number;
  /** Place in `TAGS`. */
  readonly tag: number;
}

/** Scripts, styles, embedded media and values of form controls: nothing of theirs is the page's text. */
const SKIPPED =
  'script style template svg head iframe object embed video audio canvas select option datalist textarea input map area ' +
  'applet link meta title base frameset frame noframes rp rt param source track progress meter annotation annotation-xml';
const BLOCKS =
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table tbody thead ' +
  'tfoot tr caption ul legend label button xmp';
/** Every other known element is inline; cells are: a row is one line. */
const INLINE =
  'a abbr acronym b bdi bdo big blink br cite code colgroup col data del dfn em font i img image ins kbd mark marquee math nobr ' +
  'noscript output picture q rb rbc rtc ruby s samp slot small span strike strong sub sup td th time tt u var wbr mi mn mo ' +
  'ms mtext mrow mfrac msqrt mroot mstyle msub msup msubsup munder mover munderover mtable mtr mtd semantics';
const WITH_MARGIN = 'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure pre table hr fieldset menu dir listing xmp';

const ROLE_OF: Readonly<Record<string, Role>> = {
  article: 'article',
  main: 'main',
  aside: 'aside',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  form: 'form',
  search: 'form',
  figure: 'figure',
  figcaption: 'figcaption',
  li: 'list',
  table: 'table',
  blockquote: 'quote',
  section: 'section',
  dialog: 'dialog',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  button: 'button',
  label: 'label',
  noscript: 'noscript',
  details: 'details',
  pre: 'preformatted',
  listing: 'preformatted',
  xmp: 'preformatted',
  plaintext: 'preformatted',
  dl: 'definitions',
  address: 'address',
  time: 'time',
  b: 'bold',
  strong: 'bold',
  em: 'emphasis',
  i: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

const TAG_OF: ReadonlyMap<string, number> = new Map<string, number>([
  ...TAGS.map((tag: Tag): [string, number] => [tag, tagNumber(tag)]),
  ['b', tagNumber('strong')],
  ['i', tagNumber('em')],
  ['th', tagNumber('td')],
  ['thead', tagNumber('tbody')],
]);

const KINDS: ReadonlyMap<string, ElementKind> = new Map<string, ElementKind>([
  ...kindsOf(SKIPPED, 'skipped'),
  ...kindsOf(BLOCKS, 'block'),
  ...kindsOf(INLINE, 'inline'),
]);

function kindsOf(names: string, layout: Layout): [string, ElementKind][] {
  const withMargin = new Set(WITH_MARGIN.split(' '));
  return names.split(' ').map((name) => {
    const role = ROLE_OF[name];
    return [
      name,
      {
        layout,
        hasMargin: withMargin.has(name),
        roles: role === undefined ? 0 : roleBit(role),
        tag: TAG_OF.get(name) ?? 0,
      },
    ];
  });
}

/** Custom elements stand for parts of the page far more often than for words within a line. */
export const CUSTOM_ELEMENT: ElementKind = { layout: 'block', hasMargin: false, roles: 0, tag: 0 };

export const elementKind = (name: string): ElementKind => KINDS.get(name) ?? CUSTOM_ELEMENT;

/** What an ARIA role makes of an element, whatever its name. */
const ARIA_ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['main', 'main'],
  ['article', 'article'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['search', 'form'],
  ['form', 'form'],
  ['button', 'button'],
  ['heading', 'heading'],
]);

export function ariaRoleBit(value: string): number {
  const role = ARIA_ROLES.get(value.trim().toLowerCase());
  return role === undefined ? 0 : roleBit(role);
}
