/** Takes the text nodes of one line, gives it as HTML with the elements and attributes of a list; all else is text. */
import type { Bounds } from '../limits.js';
import { elementKind } from '../read/html/elements.js';
import type { LinkTargets } from '../read/html/link-targets.js';
import { isHtmlElement } from '../read/tree.js';
import type { TreeNode } from '../read/tree.js';
import { replaceInPieces } from '../read/replace-in-pieces.js';
import { collapseSpaces } from '../read/white-space.js';

/** Elements that mean something about the words within a line; what only looks like something is left out. */
const ALLOWED: ReadonlySet<string> = new Set(
  'a abbr b cite code del dfn em i ins kbd mark q s samp strong sub sup var'.split(' '),
);
/** Deeper nesting within a line is left out. */
const MAX_DEPTH = 64;
const WHITE_SPACE = /[ \t\n\f\r]+/g;

/** An element to be written: its tag, and what makes it the same as its neighbour's. */
interface Mark {
  readonly name: string;
  readonly node: TreeNode;
  /** Of a link, where it goes. */
  readonly href: string | null;
}

interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The nearest element that is laid out as a block: within a cell there can be several. */
  readonly block: TreeNode | null;
}

/** Where the page's links go, and how many characters of addresses may be written. */
export interface Links {
  readonly targets: LinkTargets;
  /** Unclosed links are opened again in every line: their addresses could grow without end. */
  left: number;
  readonly bounds: Bounds;
}

const HTML_MARKS: readonly (readonly [RegExp, string])[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
];

export const escapeHtml = (text: string): string =>
  HTML_MARKS.reduce((escaped, [mark, reference]) => replaceInPieces(escaped, mark, reference), text);

const escapeAttribute = (value: string): string => escapeHtml(value).replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** `border` is the element around the line. */
export function inlineHtml(nodes: readonly TreeNode[], border: TreeNode | undefined, page: Links): string {
  const links = new Map<TreeNode, string | null>();
  let html = '';
  let open: readonly Mark[] = [];
  let space = false;
  let last: TreeNode | null | undefined;
  for (const { text, marks, block } of nodes.map((node) => runOf(node, border, page, links))) {
    const folded = collapseSpaces(text, WHITE_SPACE);
    const words = folded.trim();
    if (last !== undefined && block !== last) space = true;
    last = block;
    if (words === '') {
      space ||= folded !== '';
      continue;
    }
    const shared = countShared(open, marks);
    html += closingTags(open, shared);
    // White space at the border of an element stands outside of it.
    if ((space || folded.startsWith(' ')) && html !== '') html += ' ';
    html += openingTags(marks, shared) + escapeHtml(words);
    space = folded.endsWith(' ');
    open = marks;
  }
  return html + closingTags(open, 0);
}

function runOf(node: TreeNode, border: TreeNode | undefined, page: Links, links: Map<TreeNode, string | null>): Run {
  const marks: Mark[] = [];
  let around = node.parentNode ?? null;
  let block: TreeNode | null = null;
  for (let depth = 0; depth < MAX_DEPTH && around !== null && around !== border; depth++) {
    const name = around.nodeName;
    if (elementKind(name).layout === 'block' || name === 'td' || name === 'th') block ??= around;
    if (ALLOWED.has(name) && isHtmlElement(around)) {
      const href = name === 'a' ? linkOf(around, page, links) : null;
      if (name !== 'a' || href !== null) marks.push({ name, node: around, href });
    }
    around = around.parentNode ?? null;
  }
  return { text: node.value ?? '', marks: outermostOfEach(marks.reverse()), block };
}

/** Emphasis within the same emphasis says nothing more, and links hold no links. */
function outermostOfEach(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, at) => marks.findIndex(({ name }) => name === mark.name) === at);
}

function linkOf(link: TreeNode, page: Links, links: Map<TreeNode, string | null>): string | null {
  const known = links.get(link);
  if (known !== undefined) return known;
  const address = page.targets.ofLink(link);
  const href = address !== null && address.length <= page.left ? address : null;
  page.left -= href?.length ?? 0;
  links.set(link, href);
  return href;
}

/** How many elements two runs share, counted from the outermost. */
function countShared(a: readonly Mark[], b: readonly Mark[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared]?.node === b[shared]?.node) shared++;
  return shared;
}

const openingTags = (marks: readonly Mark[], from: number): string =>
  marks
    .slice(from)
    .map(({ name, href }) => (href === null ? `<${name}>` : `<${name} href="${escapeAttribute(href)}">`))
    .join('');

const closingTags = (marks: readonly Mark[], from: number): string =>
  marks
    .slice(from)
    .reverse()
    .map(({ name }) => `</${name}>`)
    .join('');
