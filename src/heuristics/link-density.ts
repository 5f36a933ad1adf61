/** How much of a line is link text, on pages whose format shows it. */
import { levelOf, levelsOf } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

const EDGES = [0.001, 0.25, 0.6, 0.95];
const NEARBY_EDGES = [0.1, 0.4, 0.8];

//  * [Sport](/sport) * [Culture](/culture)   ← nothing but links: a menu, teasers
//  The minister [said](/x) that …            ← a link in a sentence: text
export const linkDensity: Heuristic = {
  name: 'link-density',
  levels: ['page without links', 'none', '<0.25', '0.25–0.6', '0.6–0.95', 'all link'],
  priors: [0, 0.3, 0.5, -0.5, -1.2, -1.8],
  freedom: 1,
  find: ({ blocks, columns }) =>
    blocks.some(({ links }) => links > 0)
      ? levelsOf(blocks, (block) => 1 + levelOf(block.linkDensity, EDGES))
      : columns.none,
};

/** Share of link text in the neighbourhood: a plain line amid link lists is a label of theirs. */
export const linksNearby: Heuristic = {
  name: 'links-nearby',
  levels: ['page without links', '<0.1', '0.1–0.4', '0.4–0.8', '≥0.8'],
  priors: [0, 0.2, 0, -0.4, -0.8],
  freedom: 1,
  find: ({ blocks, columns }) => {
    if (!blocks.some(({ links }) => links > 0)) return columns.none;
    const reach = 3;
    const { linkDensity } = columns;
    return levelsOf(blocks, (_, index) => {
      const start = Math.max(0, index - reach);
      const end = Math.min(blocks.length, index + reach + 1);
      let sum = 0;
      for (let at = start; at < end; at++) if (at !== index) sum += linkDensity[at] ?? 0;
      return 1 + levelOf(sum / (end - start - 1 || 1), NEARBY_EDGES);
    });
  },
};
