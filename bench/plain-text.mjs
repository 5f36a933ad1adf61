// Takes HTML, gives its visible text as converters of crawls do.
import { parse } from 'parse5';

const HIDDEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'select', 'iframe']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Every visible block of a page on a line of its own, as in Common Crawl's WET files. */
export function plainText(html) {
  const parts = [];
  const walk = (node) => {
    if (node.nodeName === '#text') parts.push(node.value.replace(/\s+/g, ' '));
    if (HIDDEN.has(node.nodeName)) return;
    const block = node.tagName !== undefined && !INLINE.has(node.tagName);
    if (block) parts.push('\n');
    for (const child of node.childNodes ?? []) walk(child);
    if (block) parts.push('\n');
  };
  walk(parse(html));
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
