/** Where a line stands: within or beside the page's densest run of text, and how much text comes before it. */
import { newFloats } from '../measure/numbers.js';
import type { Column } from '../measure/measured.js';
import { numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Blocks to a run: negative before it, 0 inside, positive after. */
function distancesTo({ start, end }: { readonly start: number; readonly end: number }, count: number): Column {
  const distances = newFloats(count);
  for (let index = 0; index < count; index++)
    distances[index] = index < start ? index - start : index >= end ? index - end + 1 : 0;
  return distances;
}

/** Blocks to the core: negative before it, 0 inside, positive after. */
export const coreDistance: Heuristic = numeric({
  name: 'core-distance',
  unit: 'lines from the densest run',
  edges: [-25, -9, -3, -1, 0, 1, 2, 4, 9, 25],
  priors: [-1, -0.8, -0.5, -0.2, 0, 0.9, 0, -0.4, -0.7, -0.9, -1],
  measure: ({ blocks, core }) => distancesTo(core, blocks.length),
});

/** Mass between the line and the core, ln(1 + characters), negative before the core. */
export const coreGap: Heuristic = numeric({
  name: 'core-gap',
  unit: 'ln characters from the densest run',
  edges: [-6.5, -5, -3, -0.01, 0.01, 3, 5, 6.5, 8],
  measure: ({ columns: { mass }, core }) => {
    const cumulative = newFloats(mass.length);
    let before = 0;
    for (let index = 0; index < mass.length; index++) cumulative[index] = before += mass[index] ?? 0;
    const start = cumulative[core.start] ?? 0;
    const end = cumulative[core.end - 1] ?? 0;
    const gaps = newFloats(mass.length);
    for (let index = 0; index < mass.length; index++) {
      const upTo = cumulative[index] ?? 0;
      if (index < core.start) gaps[index] = -Math.log1p(start - upTo);
      else if (index >= core.end) gaps[index] = Math.log1p(upTo - end);
    }
    return gaps;
  },
});

/** Blocks to the run that speaks of one thing: negative before it, 0 inside, positive after. */
export const topicDistance: Heuristic = numeric({
  name: 'topic-distance',
  unit: 'lines from the run on one topic',
  edges: [-25, -9, -3, -1, 0, 1, 2, 4, 9, 25],
  priors: [-0.5, -0.4, -0.3, -0.1, 0, 0.4, 0, -0.3, -0.5, -0.6, -0.7],
  measure: ({ blocks, topic }) => distancesTo(topic, blocks.length),
});

export const topicBefore: Heuristic = numeric({
  name: 'topic-before',
  unit: 'of the page’s text on the topic up to here',
  edges: [0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.75, 0.86, 0.94, 0.98, 0.9999],
  priors: [-0.3, -0.2, 0, 0.1, 0.2, 0.2, 0.1, 0, -0.1, -0.2, -0.4, -0.6],
  measure: ({ topic }) => topic.massBefore,
});

export const textBefore: Heuristic = numeric({
  name: 'text-before',
  unit: 'of the page’s text up to here',
  edges: [0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.75, 0.86, 0.94, 0.98],
  priors: [-0.6, -0.3, 0, 0.2, 0.3, 0.3, 0.2, 0, -0.2, -0.4, -0.8],
  measure: ({ context }) => context.massBefore,
});

export const runShare: Heuristic = numeric({
  name: 'run-share',
  unit: 'of the page’s text in this run of longer lines',
  edges: [0.001, 0.03, 0.12, 0.3, 0.6, 0.85],
  priors: [-0.3, -0.3, -0.1, 0.1, 0.3, 0.4, 0.4],
  measure: ({ context }) => context.runShare,
});
