/** The part of a parsed HTML tree that is read: any tree of parse5's default adapter fits, and nothing is written to it. */
export interface TreeNode {
  /** `#document`, `#text`, `#comment`, or the element's name in lower case. */
  readonly nodeName: string;
  readonly namespaceURI?: string;
  readonly attrs?: readonly TreeAttribute[];
  readonly parentNode?: TreeNode | null;
  readonly childNodes?: readonly TreeNode[];
  /** Characters of a text node. */
  readonly value?: string;
}

export interface TreeAttribute {
  readonly name: string;
  readonly value: string;
}

export interface TreeVisitor {
  /** Called before a node's children; `false` leaves them, and `leave`, out. */
  enter(node: TreeNode): boolean;
  /** Called after a node's children. */
  leave(node: TreeNode): void;
}

/** The tree of a stranger's page can be as deep as it is long: the way back is kept in arrays, not on the stack. */
export function walkTree(root: TreeNode, visitor: TreeVisitor): void {
  if (!visitor.enter(root)) return;
  const path: TreeNode[] = [root];
  const next: number[] = [0];
  for (let depth = 0; depth >= 0;) {
    const node = path[depth] ?? root;
    const at = next[depth] ?? 0;
    const child = node.childNodes?.[at];
    if (child === undefined) {
      visitor.leave(node);
      depth--;
      continue;
    }
    next[depth] = at + 1;
    if (!visitor.enter(child)) continue;
    depth++;
    path[depth] = child;
    next[depth] = 0;
  }
}

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Whether a node is an element of HTML: not text, nor a part of a drawing or a formula, whose names mean other things. */
export const isHtmlElement = (node: TreeNode): boolean => node.namespaceURI === HTML_NAMESPACE;

/** The value of an attribute, undefined where the element has none of that name. */
export function attributeOf(node: TreeNode, name: string): string | undefined {
  if (node.nodeName.startsWith('#')) return undefined;
  for (const attribute of node.attrs ?? []) if (attribute.name === name) return attribute.value;
  return undefined;
}
