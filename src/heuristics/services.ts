/** Lines that name a service to follow, share on or listen with: names that are the same in every language. */
import { LATIN_NAMES, OTHER_NAMES, UNBOUNDED_NAMES } from '../languages/service-names.js';
import type { MeasuredBlock } from '../measure/measured.js';
import { levelsOf } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** Built from constants; the names stand alone between what is no letter. */
export const SERVICES: RegExp = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${LATIN_NAMES}|${OTHER_NAMES})(?![\\p{L}\\p{N}])|${UNBOUNDED_NAMES}`,
  'iu',
);
/** Without regard to case and to the letters around the same is found much faster. */
export const ANY_NAME: RegExp = new RegExp(`${LATIN_NAMES}|${OTHER_NAMES}|${UNBOUNDED_NAMES}`);

/** Whether a closer look is worth its time: hardly any line holds a word of a service's name. */
const mayNameOne = ({ words, key }: MeasuredBlock): boolean =>
  words.serviceWords > 0 || (words.beyondLatin && ANY_NAME.test(key));

const namesOne = (block: MeasuredBlock): boolean =>
  block.text.length <= MAX_LENGTH && mayNameOne(block) && SERVICES.test(block.text);

/** The longest line that is looked at, in characters: only short ones ask to be followed. */
const MAX_LENGTH = 400;

//  Follow us on Telegram and Instagram      ← short, and names one: an invitation
//  The minister wrote on Facebook that …    ← long: the article's own
export const services: Heuristic = {
  name: 'services',
  levels: ['none', 'one in up to 3 words', 'in up to 8', 'in up to 15', 'in up to 30', 'in more'],
  priors: [0, -2, -2, -1.6, -0.8, 0],
  freedom: 0.7,
  find: ({ blocks }) =>
    levelsOf(blocks, (block) => {
      if (!namesOne(block)) return 0;
      const { words } = block;
      return words.count <= 3 ? 1 : words.count <= 8 ? 2 : words.count <= 15 ? 3 : words.count <= 30 ? 4 : 5;
    }),
};
