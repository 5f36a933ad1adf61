/** Takes HTML, gives its text, a block a line, so that words of two paragraphs never run together. */
import { parseFragment } from 'parse5';

const BLOCKS = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);

export function blockText(html) {
  const parts = [];
  // Not recursive: pages nest thousands deep.
  const stack = [parseFragment(html ?? '')];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text') parts.push(node.value.replace(/\s+/g, ' '));
    else if (!HIDDEN.has(node.nodeName)) {
      const edge = BLOCKS.has(node.nodeName) ? ['\n'] : [];
      stack.push(...edge, ...(node.childNodes ?? []).toReversed(), ...edge);
    }
  }
  return parts
    .join('')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}
