/**
 * The parser's adapter for trees of small nodes: a list of children takes the room of 17 as soon as it has one, and most
 * elements have one or none. A page of a million elements takes half the memory.
 */
import { defaultTreeAdapter } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';

type Attribute = DefaultTreeAdapterTypes.Element['attrs'][number];
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Lists that all elements without children, or without attributes, share: nothing may be put into them. */
const NO_CHILDREN = Object.freeze<ChildNode[]>([]) as ChildNode[];
const NO_ATTRIBUTES = Object.freeze<Attribute[]>([]) as Attribute[];

/** Puts a node behind the children of another; the list of children may become another one. */
export function appendChild(parent: ParentNode, node: ChildNode): void {
  const { childNodes } = parent;
  const [first] = childNodes;
  if (first === undefined) parent.childNodes = [node];
  else if (childNodes.length === 1) parent.childNodes = [first, node];
  else childNodes.push(node);
  node.parentNode = parent;
}

export const isText = (node: ChildNode | undefined): node is DefaultTreeAdapterTypes.TextNode =>
  node?.nodeName === '#text';

export const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  createElement: (tagName, namespaceURI, attributes) => ({
    nodeName: tagName,
    tagName,
    attrs: attributes.length === 0 ? NO_ATTRIBUTES : attributes,
    namespaceURI,
    childNodes: NO_CHILDREN,
    parentNode: null,
  }),
  appendChild,
  insertText(parent, text) {
    const last = parent.childNodes.at(-1);
    if (isText(last)) last.value += text;
    else appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  adoptAttributes(recipient, attributes) {
    if (recipient.attrs.length === 0) recipient.attrs = [];
    defaultTreeAdapter.adoptAttributes(recipient, attributes);
  },
};
