/** Takes the kept blocks, gives the article's text: a blank line between blocks, none between items, rows, code lines. */
import type { Block } from '../read/block.js';
import { Joined } from '../read/joined.js';
import type { Label } from '../types.js';

export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
}

const JOINED: ReadonlySet<Label> = new Set(['list-item', 'table', 'code']);

/** What stands between two blocks of the article. */
export const separatorBetween = (before: Label, after: Label): string =>
  before === after && JOINED.has(before) ? '\n' : '\n\n';

/** What a block is written as. A row is one of its table, also where `keep` alone brings it here with the label of noise. */
export const partOf = (labelled: LabelledBlock | undefined): Label | undefined =>
  labelled?.block.kind === 'table-row' ? 'table' : labelled?.label;

export function assembleText(blocks: readonly LabelledBlock[]): string {
  const text = new Joined();
  for (const [index, { block, label }] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before !== undefined) text.add(separatorBetween(before.label, label));
    text.add(block.text);
  }
  return text.toString();
}
