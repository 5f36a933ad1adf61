/** Takes a page's HTML, gives its tree; bounded in size whatever the input. */
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';

export interface ParsedPage {
  /** The tree as the HTML standard builds it without scripting; `noscript` holds elements. */
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Whether the input was longer, or its tree larger, than is read. */
  readonly isCut: boolean;
}

/** Twice the largest of some 5,000 real pages; a page of this size takes about a second. */
const MAX_INPUT_LENGTH = 10 * 1024 * 1024;
/**
 * The standard's algorithm can make thousands of elements of one tag (unclosed formatting elements are opened again in
 * every paragraph). Real pages have at most 35,000 nodes, and one for every nine characters.
 */
const MAX_NODES = 1_000_000;
const NODES_OF_ANY_PAGE = 10_000;

/** Thrown through the parser, and caught here, when the tree gets too large. */
class TooManyNodes extends Error {}

/**
 * Parses a page once for all that read its tree. Never throws: what is over the limits is left out.
 *
 * @param input - HTML, whole or a fragment, cut off anywhere.
 */
export function parsePage(input: string): ParsedPage {
  const isLong = input.length > MAX_INPUT_LENGTH;
  const html = isLong ? input.slice(0, MAX_INPUT_LENGTH) : input;
  const budget = Math.min(MAX_NODES, html.length + NODES_OF_ANY_PAGE);
  const { adapter, treeSoFar } = countingAdapter(budget);
  try {
    return { document: parse(html, { treeAdapter: adapter, scriptingEnabled: false }), isCut: isLong };
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    return { document: treeSoFar(), isCut: true };
  }
}

/** The parser's own adapter, which stops the parser when it has made more nodes than the budget. */
function countingAdapter(budget: number): {
  readonly adapter: TreeAdapter<DefaultTreeAdapterMap>;
  readonly treeSoFar: () => DefaultTreeAdapterTypes.Document;
} {
  let nodes = 0;
  let root = defaultTreeAdapter.createDocument();
  const count = (): void => {
    if (++nodes > budget) throw new TooManyNodes();
  };
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument() {
      root = defaultTreeAdapter.createDocument();
      return root;
    },
    createElement(tagName, namespaceURI, attributes) {
      count();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attributes);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
  };
  return { adapter, treeSoFar: () => root };
}
