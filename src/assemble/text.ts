/** Takes the kept blocks, gives the article's text: a blank line between blocks, none between items, rows, code lines. */
import { BODY_LABELS } from '../options.js';
import type { Block } from '../read/block.js';
import { Joined } from '../read/joined.js';
import type { Label } from '../types.js';

export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
  /** The block's Markdown: what the reader wrote, or left to be written of the blocks that are kept. */
  readonly markdown: string | null;
}

const JOINED: ReadonlySet<Label> = new Set(['list-item', 'table', 'code']);

/** What stands between two blocks of the article. */
export const separatorBetween = (before: Label, after: Label): string =>
  before === after && JOINED.has(before) ? '\n' : '\n\n';

const BODY: ReadonlySet<Label> = new Set<Label>(BODY_LABELS);

/** What a block is written as. A row is one of its table, and an item of its list, also where it comes by `keep` alone. */
export function partOf(labelled: LabelledBlock | undefined): Label | undefined {
  if (labelled === undefined) return undefined;
  const { block, label } = labelled;
  if (block.kind === 'table-row') return 'table';
  return block.kind === 'list-item' && !BODY.has(label) ? 'list-item' : label;
}

export function assembleText(blocks: readonly LabelledBlock[]): string {
  const text = new Joined();
  for (const [index, { block, label }] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before !== undefined) text.add(separatorBetween(before.label, label));
    text.add(block.text);
  }
  return text.toString();
}
