/** Takes elements as the reader comes to them, gives their columns: parents, roles, nearest blocks, names. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { roleBit } from '../structure.js';
import type { ElementColumns } from '../structure.js';
import { ariaRoleBit } from './elements.js';
import type { ElementKind } from './elements.js';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes whose words name the part of the page that an element is. */
const NAMING = new Set([
  'class',
  'id',
  'itemprop',
  'role',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
]);
/** Longer values are no names: generated style classes by the hundred. */
const MAX_NAME_LENGTH = 1024;
/** The first classes tell what an element is; those behind them, its state and place. */
const MAX_SIGNATURE_LENGTH = 80;
/** Longer style attributes are looked at up to here. */
const MAX_STYLE_LENGTH = 2048;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const HIDDEN = roleBit('hidden');
const ARIA_HIDDEN = roleBit('ariaHidden');
const ARTICLE_BODY = roleBit('articleBody');
const LINK = roleBit('link');
const HEADING = roleBit('heading');

export class ElementRecorder implements ElementColumns {
  readonly parents: number[] = [];
  readonly tags: number[] = [];
  readonly ownRoles: number[] = [];
  readonly roles: number[] = [];
  readonly blocks: number[] = [];
  readonly names: string[] = [];
  readonly signatures: number[] = [];
  /** Number of the nearest link with a target, itself included; -1 outside of one. */
  readonly links: number[] = [];
  /** Level of the heading that the element is or lies in, 0 outside of one. */
  readonly headingLevels: number[] = [];
  /** Number of the nearest list item, itself included; -1 outside of one. */
  readonly items: number[] = [];
  readonly elements: Element[] = [];

  /** Numbers an element; `parent` is its parent's number. */
  add(element: Element, kind: ElementKind, parent: number): number {
    const number = this.elements.length;
    this.elements.push(element);
    this.parents.push(parent);
    this.tags.push(kind.tag);
    let own = kind.roles;
    let name = '';
    let signature = element.tagName;
    for (const attribute of element.attrs) {
      own |= rolesOfAttribute(attribute.name, attribute.value, element.tagName);
      if (attribute.name === 'class') signature += ` ${attribute.value.slice(0, MAX_SIGNATURE_LENGTH)}`;
      if (NAMING.has(attribute.name) && attribute.value.length <= MAX_NAME_LENGTH)
        name = name === '' ? attribute.value : `${name} ${attribute.value}`;
    }
    this.names.push(name);
    this.signatures.push(this.#signatureOf(signature));
    this.ownRoles.push(own);
    this.roles.push(parent < 0 ? own : own | (this.roles[parent] ?? 0));
    this.blocks.push(kind.layout === 'block' || parent < 0 ? number : (this.blocks[parent] ?? 0));
    this.headingLevels.push(levelOf(element.tagName, own) ?? this.headingLevels[parent] ?? 0);
    this.items.push(element.tagName === 'li' ? number : (this.items[parent] ?? -1));
    this.links.push((own & LINK) !== 0 ? number : (this.links[parent] ?? -1));
    return number;
  }

  #signatureOf(signature: string): number {
    const known = this.#signatures.get(signature);
    if (known !== undefined) return known;
    this.#signatures.set(signature, this.#signatures.size);
    return this.#signatures.size - 1;
  }
  readonly #signatures = new Map<string, number>();
}

/** Level of an element that is called a heading but not which: that of a section. */
const UNTOLD_LEVEL = 2;

function levelOf(tag: string, roles: number): number | undefined {
  if ((roles & HEADING) === 0) return undefined;
  return HEADING_TAGS.indexOf(tag) + 1 || UNTOLD_LEVEL;
}
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function rolesOfAttribute(name: string, value: string, tag: string): number {
  switch (name) {
    case 'hidden':
      return HIDDEN;
    case 'aria-hidden':
      return value === 'true' ? ARIA_HIDDEN : 0;
    case 'style':
      return HIDING_STYLE.test(value.slice(0, MAX_STYLE_LENGTH)) ? HIDDEN : 0;
    case 'role':
      return ariaRoleBit(value);
    case 'itemprop':
      return /\barticlebody\b/i.test(value) ? ARTICLE_BODY : 0;
    case 'href':
      return tag === 'a' ? LINK : 0;
    default:
      return 0;
  }
}
