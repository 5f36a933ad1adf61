/** Takes a page's HTML, gives its tree; bounded in size whatever the input. */
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { Bounds } from '../../limits.js';
import { isRead } from './read-attributes.js';
import { PageParser } from './page-parser.js';
import { isText, treeAdapter } from './tree-adapter.js';

type Attribute = DefaultTreeAdapterTypes.Element['attrs'][number];

export interface ParsedPage {
  /** The tree as the HTML standard builds it without scripting; `noscript` holds elements. */
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Whether the tree would have been larger than is read: it ends where the parser was stopped. */
  readonly isCut: boolean;
}

/** Elements that are opened again bring their attributes with them: to no more than so many times the page. */
const MAX_ATTRIBUTE_SHARE = 4;
/** Attributes whose words say what an element is. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'class',
  'id',
  'itemprop',
  'rel',
  'role',
  'data-component',
  'data-module',
  'data-testid',
  'data-type',
]);

/**
 * Elements that the parser opens again wherever they were not closed: it keeps so much of each that it counts for four
 * nodes, a text in it for a fifth. An attribute counts for one.
 */
const FORMATTING: ReadonlySet<string> = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);
const FORMATTING_NODES = 4;

/** Thrown through the parser, and caught here, when the tree gets too large. */
class TooManyNodes extends Error {}

/**
 * Parses a page once for all that read its tree. Never throws: what is over the limits is left out.
 *
 * @param input - HTML, whole or a fragment, cut off anywhere.
 */
export function parsePage(input: string, bounds: Bounds = new Bounds({}, input.length)): ParsedPage {
  const { adapter, treeSoFar } = countingAdapter(input.length, bounds);
  try {
    return { document: PageParser.parse(input, { treeAdapter: adapter, scriptingEnabled: false }), isCut: false };
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    return { document: treeSoFar(), isCut: true };
  }
}

/**
 * An adapter that stops the parser when it has made more nodes than are admitted: the standard's algorithm
 * can make thousands of elements of one tag, as it opens unclosed formatting elements again in every paragraph.
 */
function countingAdapter(
  length: number,
  bounds: Bounds,
): {
  readonly adapter: TreeAdapter<DefaultTreeAdapterMap>;
  readonly treeSoFar: () => DefaultTreeAdapterTypes.Document;
} {
  let nodes = 0;
  let root = treeAdapter.createDocument();
  const count = (made: number): void => {
    nodes += made;
    if (!bounds.admits('maxNodes', nodes)) throw new TooManyNodes();
  };
  let attributesLeft = MAX_ATTRIBUTE_SHARE * length;
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...treeAdapter,
    createDocument() {
      root = treeAdapter.createDocument();
      return root;
    },
    createElement(tagName, namespaceURI, attributes) {
      count(FORMATTING.has(tagName) ? FORMATTING_NODES : 1);
      attributesLeft -= boundAttributes(attributes, bounds);
      if (attributesLeft < 0) {
        bounds.exceed('maxAttributeCharacters');
        return treeAdapter.createElement(tagName, namespaceURI, []);
      }
      count(attributes.length);
      return treeAdapter.createElement(tagName, namespaceURI, attributes.filter(isKept));
    },
    insertText(parent, text) {
      if (!isText(parent.childNodes.at(-1))) count(1);
      treeAdapter.insertText(parent, text);
    },
    createCommentNode(data) {
      count(1);
      return treeAdapter.createCommentNode(data);
    },
  };
  return { adapter, treeSoFar: () => root };
}

const isKept = ({ name, value }: Attribute): boolean => isRead(name, value);

/** Cuts what is longer than is looked at, gives the characters of all attributes. */
function boundAttributes(attributes: readonly Attribute[], bounds: Bounds): number {
  let length = 0;
  for (const attribute of attributes) {
    const { name, value } = attribute;
    if (DESCRIBING.has(name) && !bounds.admits('maxAttributeCharacters', value.length))
      attribute.value = value.slice(0, bounds.limitOf('maxAttributeCharacters'));
    length += name.length + attribute.value.length;
  }
  return length;
}
