/** Takes a read page and the line that holds all that lies beyond the line limit, gives the page with that line. */
import type { Block, Document, SourceLine } from './block.js';
import { foldWhiteSpace } from './white-space.js';

/** The line as a block without words of its own: nothing is measured of it. */
export function restBlock(index: number, text: string): Block {
  return {
    first: index,
    last: index,
    kind: 'rest',
    depth: 0,
    text: foldWhiteSpace(text),
    markerLength: 0,
    markdown: null,
    linkLength: 0,
    links: 0,
    images: 0,
    indent: 0,
    gap: 0,
  };
}

export function withRest(document: Document, rest: SourceLine): Document {
  const { input, lines, blocks } = document;
  const block = restBlock(lines.length, input.slice(rest.start, rest.end));
  return { ...document, lines: [...lines, rest], blocks: [...blocks, block] };
}
