/** What has been heard since: list and comment headings, stamps and share lines before a line, and how long before. */
import { newFloats } from '../measure/numbers.js';
import type { PhraseCategory } from '../languages/language-data.js';
import type { Column, Page } from '../measure/measured.js';
import { blocksSince } from '../measure/context.js';
import { setOf } from '../measure/phrases.js';
import { flagsOf } from '../measure/columns.js';
import { FURNITURE } from './cues.js';
import { numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

const SECTION = setOf('related', 'comment', 'authorBio', 'notice');
const SHARE = setOf('share', 'subscribe', 'promo');
const RELATED = setOf('related');
const COMMENT = setOf('comment');
const AUTHOR_BOX = setOf('authorBio', 'tags');

/** Words from which a prose line counts as the return of a text; fewer where the article's own lines are shorter. */
const LONG_PROSE = 30;
const MIN_LONG_PROSE = 10;
const SHARE_OF_MEDIAN = 0.7;
/** Characters of a word with its space, about: the core's median length is in characters. */
const CHARACTERS_A_WORD = 6;

//  Related articles            ← a section heading: what follows is not body …
//  Bridge to reopen on Monday
//  (long prose, long prose)    ← … until much prose has passed
export const sinceSection: Heuristic = numeric({
  name: 'since-section',
  unit: 'long prose lines since the last list or comment heading',
  edges: [-19, 0, 1, 2, 3, 5, 8, 14],
  priors: [-0.3, 0, -1.2, -0.8, -0.3, 0, 0.2, 0.4, 0.5],
  measure: ({ columns: { terminated, headingCues, words }, core }) => {
    const median = core.medianLength / CHARACTERS_A_WORD;
    const longProse = Math.max(MIN_LONG_PROSE, Math.min(LONG_PROSE, SHARE_OF_MEDIAN * median));
    // Negative before any such heading.
    let seen = false;
    let long = 0;
    const passed = newFloats(terminated.length);
    for (let index = 0; index < passed.length; index++) {
      if (terminated[index] === 0) {
        if (((headingCues[index] ?? 0) & SECTION) !== 0) {
          seen = true;
          long = 0;
        }
      } else if ((words[index] ?? 0) > longProse) long = Math.min(20, long + 1);
      passed[index] = seen ? long : long === 0 ? -20 : -1;
    }
    return passed;
  },
});

function countSinceCore(flags: Uint8Array, start: number): Column {
  const counts = newFloats(flags.length);
  let count = 0;
  for (let index = 0; index < start; index++) count -= flags[index] ?? 0;
  for (let index = 0; index < counts.length; index++) counts[index] = count += flags[index] ?? 0;
  return counts;
}

const COUNT_EDGES = [-8, -3, -1, 0, 1, 2, 4, 9];
const COUNT_PRIORS = [-0.3, -0.2, -0.1, 0, 0.3, -0.2, -0.4, -0.5, -0.6];

const counted = (
  name: string,
  unit: string,
  flags: (page: Page) => Uint8Array,
  priors: readonly number[] = COUNT_PRIORS,
): Heuristic =>
  numeric({
    name,
    unit,
    edges: COUNT_EDGES,
    priors,
    measure: (page) => countSinceCore(flags(page), page.core.start),
  });

export const stampsSinceCore: Heuristic = counted(
  'stamps-since-core',
  'date stamps since the core’s start',
  ({ columns }) => columns.stamps,
);
export const furnitureSinceCore: Heuristic = counted(
  'furniture-since-core',
  'furniture phrases since the core’s start',
  ({ columns }) => flagsOf(columns.cues, FURNITURE),
);
export const sharesSinceCore: Heuristic = counted(
  'shares-since-core',
  'share and subscribe phrases since the core’s start',
  ({ columns }) => flagsOf(columns.cues, SHARE),
);
export const relatedSinceCore: Heuristic = counted(
  'related-since-core',
  'list headings since the core’s start',
  ({ columns }) => flagsOf(columns.headingCues, RELATED),
);
export const commentsSinceCore: Heuristic = counted(
  'comments-since-core',
  'comment phrases since the core’s start',
  ({ columns }) => flagsOf(columns.cues, COMMENT),
);
export const bioSinceCore: Heuristic = counted(
  'bio-since-core',
  'author box phrases since the core’s start',
  ({ columns }) => flagsOf(columns.cues, AUTHOR_BOX),
);

function sinceCue(name: string, unit: string, ...categories: PhraseCategory[]): Heuristic {
  const set = setOf(...categories);
  return numeric({
    name,
    unit,
    edges: [1, 2, 3, 6, 12, 25, 60],
    priors: [-0.4, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1],
    measure: ({ columns }) => blocksSince(flagsOf(columns.headingCues, set), 99),
  });
}

export const sinceRelated: Heuristic = sinceCue('since-related', 'lines since a list heading', 'related', 'readAlso');
export const sinceComment: Heuristic = sinceCue(
  'since-comment',
  'lines since a comment phrase',
  'comment',
  'form',
  'login',
);
export const sinceShare: Heuristic = sinceCue(
  'since-share',
  'lines since a share or subscribe phrase',
  'share',
  'subscribe',
  'promo',
);
