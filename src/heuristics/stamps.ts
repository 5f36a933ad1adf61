/** Date stamps: of the line that is one, and of lists that carry one at every entry. */
import { newBytes, newFloats } from '../measure/numbers.js';
import { blocksSince } from '../measure/context.js';
import { FREE, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

export const dateStamp: Heuristic = {
  name: 'date-stamp',
  levels: ['none', 'date in a short line', 'stamp', 'relative stamp'],
  priors: [0, -0.6, -2.2, -2.4],
  freedom: FREE,
  find: ({ columns }) => columns.dates,
};

//  Storm closes schools
//  12.03.2024              ← a stamp every few lines: a dated list
//  Bridge to reopen
//  11.03.2024
export const dateList: Heuristic = numeric({
  name: 'date-list',
  unit: 'stamps near by',
  edges: [1, 2, 3, 5],
  priors: [0, -0.1, -0.9, -1.6, -2],
  freedom: 0.6,
  measure: ({ columns: { stamps } }) => {
    const reach = 6;
    const counts = newFloats(stamps.length);
    let within = 0;
    for (let index = 0; index < reach; index++) within += stamps[index] ?? 0;
    for (let index = 0; index < counts.length; index++) {
      within += stamps[index + reach] ?? 0;
      counts[index] = within;
      within -= stamps[index - reach] ?? 0;
    }
    return counts;
  },
});

export const stampBeside: Heuristic = {
  name: 'stamp-beside',
  levels: ['none', 'right after', 'right before', 'both'],
  priors: [0, -0.9, -0.3, -1.2],
  freedom: FREE,
  find: ({ columns: { stamps }, title }) => {
    const levels = newBytes(stamps.length);
    for (let index = 0; index < levels.length; index++) {
      if (stamps[index] === 0) continue;
      if (index > 0) levels[index - 1] = (levels[index - 1] ?? 0) + 1;
      // The article's own stamp stands between its headline and its lead.
      const own = title >= 0 && index + 1 - title <= 5 && index + 1 > title;
      if (!own && index + 1 < levels.length) levels[index + 1] = (levels[index + 1] ?? 0) + 2;
    }
    return levels;
  },
};

//  Rain on Sunday                  ← another article's headline
//  02/06/2024 19:41                ← its stamp, below this article's own start
//  The level of the river fell …   ← its text
export const sinceStamp: Heuristic = numeric({
  name: 'since-stamp',
  unit: 'lines since a stamp below the core’s start',
  edges: [1, 2, 3, 4, 6, 10, 18, 40],
  priors: [0, -0.9, -0.8, -0.7, -0.5, -0.4, -0.2, 0, 0],
  freedom: 0.6,
  measure: ({ columns, core, title }) => {
    const start = Math.max(core.start + 1, title + TITLE_BLOCK);
    return blocksSince(columns.stamps.slice().fill(0, 0, start), 99);
  },
});

/** The article's own stamp stands within so many lines of its headline. */
const TITLE_BLOCK = 6;
