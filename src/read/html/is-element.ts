/** Takes a node, gives whether it is an element: text, comments, doctypes and documents have names like `#text`. */
import type { DefaultTreeAdapterTypes } from 'parse5';

const HASH = 0x23;

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element =>
  node.nodeName.charCodeAt(0) !== HASH;
