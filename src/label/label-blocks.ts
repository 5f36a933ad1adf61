/** Takes a page and which of its blocks are body, gives every block its label: what it did on the page. */
import type { Page } from '../measure/measured.js';
import type { Label } from '../types.js';
import { labelBody } from './label-body.js';
import { labelNoise } from './label-noise.js';

/** Labels of `page.blocks`, in their order. */
export function labelBlocks(page: Page, kept: readonly boolean[]): Label[] {
  const labels: Label[] = page.blocks.map(() => 'other');
  labelBody(page, kept, labels);
  labelNoise(page, kept, labels);
  return labels;
}
