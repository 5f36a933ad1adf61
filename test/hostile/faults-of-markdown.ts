/** Takes Markdown that the library wrote, gives what a renderer would make of it that should not be there. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes } from 'mdast';
import { isUnsafeAddress } from './faults-of-html.js';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Nodes that run something, or stand for something that is written elsewhere. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'html',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Images fetch something: they are there where a page of HTML has them, and the caller keeps `media`. */
export function faultsOfMarkdown(markdown: string, mayHoldImages: boolean): string[] {
  const faults: string[] = [];
  const open: Nodes[] = [processor.parse(markdown)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (FORBIDDEN.has(node.type)) faults.push(`the Markdown holds ${node.type}: ${excerpt(markdown, node)}`);
    if (node.type === 'image' && !mayHoldImages) faults.push(`the Markdown holds an image: ${excerpt(markdown, node)}`);
    if (node.type === 'image' && !isWebAddress(node.url)) faults.push(`the Markdown shows ${node.url}`);
    if (node.type === 'link' && isUnsafeAddress(node.url)) faults.push(`the Markdown links to ${node.url}`);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return faults;
}

/** Relative ones are addresses of the page's own site. */
const isWebAddress = (address: string): boolean => !isUnsafeAddress(address) && !/^mailto:/i.test(address);

const excerpt = (markdown: string, { position }: Nodes): string =>
  markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).slice(0, 80);
