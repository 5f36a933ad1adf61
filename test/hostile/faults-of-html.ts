/** Takes a piece of HTML that the library wrote, gives what a browser could find in it that should not be there. */
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const ELEMENTS =
  'h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code table thead tbody tr th td a abbr b cite del dfn em i ins kbd mark q s samp strong sub sup var';
const ALLOWED: ReadonlySet<string> = new Set(ELEMENTS.split(' '));
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'a href',
  'li value',
  'td colspan',
  'td rowspan',
  'th colspan',
  'th rowspan',
]);
/** Addresses without a scheme are relative; a browser leaves out tabs, line breaks and what stands before the scheme. */
const UNSAFE_SCHEME = /^[\s\0-\x1f]*(?!https?:|mailto:)[a-z][a-z0-9+.\s-]*:/i;
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** With scripting, `noscript` holds raw text, without it elements: both readings count. */
export function faultsOfHtml(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) =>
    faultsOfNodes(parseFragment(html, { scriptingEnabled }).childNodes),
  );
}

function faultsOfNodes(nodes: readonly ChildNode[]): string[] {
  const faults: string[] = [];
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) continue;
    if (!('tagName' in node) || !ALLOWED.has(node.tagName)) faults.push(`the HTML holds ${node.nodeName}`);
    if (!('tagName' in node)) continue;
    const namespace: string = node.namespaceURI;
    if (namespace !== HTML_NAMESPACE) faults.push(`the HTML holds ${namespace}`);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(`${node.tagName} ${name}`)) faults.push(`the HTML holds <${node.tagName} ${name}>`);
      if (name === 'href' && isUnsafeAddress(value)) faults.push(`the HTML links to ${value}`);
    }
    for (const child of node.childNodes) open.push(child);
  }
  return faults;
}

/** Read both as it is written and as the platform reads it. */
export function isUnsafeAddress(address: string): boolean {
  if (UNSAFE_SCHEME.test(address)) return true;
  try {
    return !['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://nowhere.invalid/').protocol);
  } catch {
    // No address at all: nothing is followed.
    return false;
  }
}
