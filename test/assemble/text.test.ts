/** What stands between the parts of a text, and that nothing else does. */
import { describe, expect, it } from 'vitest';
import { assembleText, partOf, separatorBetween } from '../../src/assemble/text.js';
import type { LabelledBlock } from '../../src/assemble/text.js';
import { readText } from '../../src/read/text.js';
import { splitLines } from '../../src/read/split-lines.js';
import type { Label } from '../../src/types.js';

const labelled = (input: string, ...labels: Label[]): LabelledBlock[] =>
  readText(input, splitLines(input)).blocks.map((block, index) => ({
    block,
    label: labels[index] ?? 'paragraph',
    markdown: block.markdown,
  }));

describe('separatorBetween', () => {
  it.each<[Label, Label, string]>([
    ['paragraph', 'paragraph', '\n\n'],
    ['lead', 'paragraph', '\n\n'],
    ['heading', 'paragraph', '\n\n'],
    ['quote', 'quote', '\n\n'],
    ['paragraph', 'list-item', '\n\n'],
    ['list-item', 'list-item', '\n'],
    ['table', 'table', '\n'],
    ['code', 'code', '\n'],
    ['list-item', 'table', '\n\n'],
    ['code', 'list-item', '\n\n'],
    ['caption', 'caption', '\n\n'],
  ])('%s and %s', (before, after, separator) => {
    expect(separatorBetween(before, after)).toBe(separator);
  });
});

describe('assembleText', () => {
  it('joins blocks as they stand', () => {
    const blocks = labelled('One.\nTwo:\n1. a\n• b\nThree.', 'lead', 'paragraph', 'list-item', 'list-item');
    expect(assembleText(blocks)).toBe('One.\n\nTwo:\n\n1. a\n• b\n\nThree.');
  });

  it('is empty without blocks', () => {
    expect(assembleText([])).toBe('');
  });
});

describe('partOf', () => {
  it('leaves an item in its list, whatever it is labelled', () => {
    const [item, words] = labelled('• Home\nHome', 'nav', 'nav');
    expect([partOf(item), partOf(words)]).toEqual(['list-item', 'nav']);
  });

  it('leaves what was found to be a part of the body', () => {
    expect(labelled('• One.\n• Two.', 'paragraph', 'heading').map(partOf)).toEqual(['paragraph', 'heading']);
  });
});
