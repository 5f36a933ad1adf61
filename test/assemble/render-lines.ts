/** Takes HTML, gives every line of it written again as HTML and as text, whatever the lines would be taken for. */
import { assembleHtml } from '../../src/assemble/html.js';
import { assembleText } from '../../src/assemble/text.js';
import type { LabelledBlock } from '../../src/assemble/text.js';
import { LinkTargets } from '../../src/read/html/link-targets.js';
import { parsePage } from '../../src/read/html/parse-page.js';
import { readHtml } from '../../src/read/html/read-html.js';
import type { Label } from '../../src/types.js';

/** The label that a line's markup alone gives it. */
export const LABEL_OF: Readonly<Record<string, Label>> = {
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
  'table-row': 'table',
  code: 'code',
  media: 'media',
};

interface Rendered {
  readonly html: string;
  readonly text: string;
}

export function renderLines(input: string, base: string | null = null): Rendered {
  const document = readHtml(parsePage(input).document);
  const blocks = document.blocks
    .filter(({ text }) => text !== '')
    .map((block): LabelledBlock => ({ block, label: LABEL_OF[block.kind] ?? 'paragraph', markdown: null }));
  return { html: assembleHtml(blocks, document, new LinkTargets(base), input.length), text: assembleText(blocks) };
}
