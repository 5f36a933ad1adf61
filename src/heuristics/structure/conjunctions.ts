/** What a line is by its look, together with where it stands: neither says much without the other. */
import type { MeasuredBlock } from '../../measure/measured.js';
import { partBits } from '../../measure/structure/part-words.js';
import { ROLES_BESIDE, tagNumber } from '../../read/structure.js';
import { levelOf } from '../heuristic.js';
import type { Heuristic } from '../heuristic.js';
import { structural } from './structural.js';

const LONG_WORDS = 40;
const SHORT_WORDS = 6;
const LINKED = 0.5;

const LOOKS = [
  'long prose',
  'prose',
  'sentence',
  'short open line',
  'longer open line',
  'heading',
  'sentence in a list',
  'open line in a list',
  'linked line',
] as const;

/** Place in LOOKS. */
function lookOf({ kind, linkDensity, isProse, terminated, words }: MeasuredBlock): number {
  if (linkDensity >= LINKED) return 8;
  if (kind === 'heading') return 5;
  if (kind === 'list-item') return terminated ? 6 : 7;
  if (isProse) return words.count >= LONG_WORDS ? 0 : 1;
  if (terminated) return 2;
  return words.count < SHORT_WORDS ? 3 : 4;
}

const crossed = (places: readonly string[]): string[] =>
  places.flatMap((place) => LOOKS.map((look) => `${look}, ${place}`));

const PLACES = ['among the most prose', 'deeper there', 'in the main container', 'in the whole container', 'outside'];
const PLACE_PRIORS = [0.3, 0, 0.1, -0.1, -0.4];

const inPlace: Heuristic = structural({
  name: 'line-in-place',
  levels: crossed(PLACES),
  priors: PLACE_PRIORS.flatMap((prior) => LOOKS.map(() => prior)),
  level: ({ owners, directOwners, top, distances }, { blocks }) => {
    const looks = blocks.map(lookOf);
    const [, main, whole, densest] = distances;
    return (index) => {
      const owner = owners[index] ?? 0;
      const place =
        directOwners[index] === top
          ? 0
          : densest?.up[owner] === 0
            ? 1
            : main?.up[owner] === 0
              ? 2
              : whole?.up[owner] === 0
                ? 3
                : 4;
      return place * LOOKS.length + (looks[index] ?? 0);
    };
  },
});

const NAMED = partBits(
  'comments',
  'related',
  'teaser',
  'navigation',
  'share',
  'ad',
  'consent',
  'newsletter',
  'author',
  'footer',
  'sidebar',
  'modal',
  'caption',
  'shop',
);
const PART_NAMES = ['in no part beside', 'far within a part called so', 'in a part called so', 'in a part beside'];
const PART_PRIORS = [0.1, -0.2, -0.4, -0.5];

const inPart: Heuristic = structural({
  name: 'line-in-part',
  levels: crossed(PART_NAMES),
  priors: PART_PRIORS.flatMap((prior) => LOOKS.map(() => prior)),
  level: ({ owners, elements, sums, nearParts }, { blocks }) => {
    const looks = blocks.map(lookOf);
    return (index) => {
      const owner = owners[index] ?? 0;
      const near = (nearParts[index] ?? 0) & NAMED;
      const isBeside = ((elements.roles[owner] ?? 0) & ROLES_BESIDE) !== 0;
      const part = isBeside ? 3 : near !== 0 ? 2 : ((sums.parts[owner] ?? 0) & NAMED) !== 0 ? 1 : 0;
      return part * LOOKS.length + (looks[index] ?? 0);
    };
  },
});

const NEXT = ['nothing', ...LOOKS];

//  <h2>The cost</h2>
//  <p>The work cost …</p>     ← what a heading heads says whose heading it is
const headed: Heuristic = structural({
  name: 'heading-heads',
  levels: [
    'no heading',
    ...['in the same block', 'elsewhere'].flatMap((where) => NEXT.map((look) => `${look} ${where}`)),
  ],
  level: ({ owners, outerBlocks }, { blocks }) => {
    const looks = blocks.map(lookOf);
    return (index) => {
      if (blocks[index]?.kind !== 'heading') return 0;
      const same = outerBlocks[owners[index] ?? 0] === outerBlocks[owners[index + 1] ?? 0];
      return 1 + (same ? 0 : NEXT.length) + 1 + (looks[index + 1] ?? -1);
    };
  },
});

const LIST_TAGS = new Set([tagNumber('ul'), tagNumber('ol')]);
const LINK_EDGES = [0.01, 0.2, 0.6];
const LINK_NAMES = ['without links', 'with few links', 'with many links', 'of links'];
const LENGTH_EDGES = [30, 80];
const LENGTH_NAMES = ['short items', 'items of a line', 'long items'];

//  <ul><li>Two eggs</li><li>A pound of flour …   ← short items without links: the article's own list
const listed: Heuristic = structural({
  name: 'in-list-of',
  levels: ['no list', ...LINK_NAMES.flatMap((links) => LENGTH_NAMES.map((length) => `${length} ${links}`))],
  priors: [0, 0, 0.1, 0.2, 0, 0.1, 0.2, -0.3, -0.2, 0, -0.6, -0.6, -0.3],
  level: ({ owners, elements, sums }) => {
    // The nearest list around each element.
    const lists = new Int32Array(elements.parents.length).fill(-1);
    for (let at = 1; at < lists.length; at++)
      lists[at] = LIST_TAGS.has(elements.tags[at] ?? 0) ? at : (lists[elements.parents[at] ?? 0] ?? -1);
    return (index) => {
      const list = lists[owners[index] ?? 0] ?? -1;
      if (list < 0) return 0;
      const characters = sums.characters[list] ?? 0;
      const links = (sums.linkCharacters[list] ?? 0) / Math.max(1, characters);
      const length = characters / Math.max(1, sums.lines[list] ?? 1);
      return 1 + levelOf(links, LINK_EDGES) * LENGTH_NAMES.length + levelOf(length, LENGTH_EDGES);
    };
  },
});

/** A deck stands within so many lines under the headline, and has at least so many words. */
const DECK_REACH = 4;
const MIN_DECK_WORDS = 9;
const NO_DECK = partBits('caption', 'author', 'meta', 'share', 'tags', 'newsletter', 'ad', 'consent');
const LEAD = partBits('lead');

//  Bridge to reopen                                  ← the headline
//  After two years of work traffic is to flow again. ← its deck, whatever block holds it: the article's lead
const deck: Heuristic = structural({
  name: 'deck',
  levels: ['no', 'a sentence under the headline', 'the same, bold or emphasised', 'one that is named a lead'],
  priors: [0, 1, 1, 1.5],
  freedom: 0.5,
  level: ({ stated, owners, elements, sums, nearParts, boldShares, emphasisShares }, { blocks, title }) => {
    const headline = stated.title >= 0 ? stated.title : title;
    const found = headline < 0 ? -1 : findDeck(headline);
    return (index) => {
      if (index !== found) return 0;
      if (((sums.parts[owners[index] ?? 0] ?? 0) & LEAD) !== 0) return 3;
      return (boldShares[index] ?? 0) + (emphasisShares[index] ?? 0) > LINKED ? 2 : 1;
    };

    function findDeck(above: number): number {
      for (let index = above + 1; index <= above + DECK_REACH; index++) {
        const block = blocks[index];
        const owner = owners[index] ?? 0;
        if (block === undefined || block.words.count < MIN_DECK_WORDS || block.linkDensity >= LINKED) continue;
        const own = nearParts[index] ?? 0;
        const isOther =
          ((elements.roles[owner] ?? 0) & ROLES_BESIDE) !== 0 || (own & NO_DECK) !== 0 || sums.concealed[index] === 1;
        if (!isOther && (block.terminated || block.words.count >= 2 * MIN_DECK_WORDS)) return index;
      }
      return -1;
    }
  },
});

export const conjunctionHeuristics: readonly Heuristic[] = [inPlace, inPart, headed, listed, deck];
