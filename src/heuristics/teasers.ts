/** How lists of other articles look in any language: runs of open lines, a rhythm, headings over them, cut summaries. */
import { newBytes, newFloats } from '../measure/numbers.js';
import { flagsWhere } from '../measure/columns.js';
import { smooth } from '../measure/context.js';
import { isStamp } from '../measure/dates.js';
import { ENDINGS } from '../measure/measured.js';
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { MIN_HEADLINE_WORDS } from './copies.js';
import { FREE, levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

//  Storm closes schools in the north
//  Bridge to reopen on Monday        ← line after line without a full stop
//  Five ways to cook leek
export const openRun: Heuristic = numeric({
  name: 'open-run',
  unit: 'lines in a row without a sentence’s end',
  edges: [1, 2, 3, 5, 8, 14, 30],
  priors: [0.2, 0.1, -0.1, -0.3, -0.5, -0.7, -0.8, -0.9],
  freedom: FREE,
  measure: ({ context }) => context.openRun,
});

/** What kind of company a line keeps: prose between prose is an article, prose between headlines a teaser's summary. */
export const company: Heuristic = {
  name: 'company',
  levels: [
    'short between short',
    'short before prose',
    'short after prose',
    'short between prose',
    'prose alone',
    'prose before prose',
    'prose after prose',
    'prose between prose',
  ],
  priors: [-0.5, 0, -0.2, 0.3, -0.5, 0.4, 0.4, 0.7],
  freedom: FREE,
  find: ({ columns: { prose } }) => {
    const levels = newBytes(prose.length);
    for (let index = 0; index < levels.length; index++) {
      const before = index > 0 ? (prose[index - 1] ?? 0) : 0;
      const after = index + 1 < prose.length ? (prose[index + 1] ?? 0) : 0;
      levels[index] = 4 * (prose[index] ?? 0) + 2 * before + after;
    }
    return levels;
  },
};

//  Bridge to reopen on Monday             ← headline
//  The bridge will carry traffic again …  ← a single paragraph, then the next headline, over and over
export const teaserRhythm: Heuristic = numeric({
  name: 'teaser-rhythm',
  unit: 'like triples near by',
  edges: [1, 2, 3, 5],
  priors: [0, -0.2, -0.7, -1.1, -1.5],
  freedom: 0.6,
  measure: ({ blocks }) => {
    const reach = 8;
    const triples = shapeTriples(levelsOf(blocks, shapeOf));
    const alike = newFloats(blocks.length);
    /** How many lines within reach have each triple. */
    const counts = new Uint8Array(SHAPES ** 3);
    for (let ahead = 0; ahead < alike.length + reach; ahead++) {
      if (ahead < alike.length) move(counts, triples[ahead], 1);
      const index = ahead - reach;
      if (index < 0) continue;
      const triple = triples[index] ?? NO_RHYTHM;
      if (triple !== NO_RHYTHM) alike[index] = (counts[triple] ?? 1) - 1;
      if (index >= reach) move(counts, triples[index - reach], -1);
    }
    return alike;
  },
});

/** What a block looks like in a list. */
const STAMP = 1;
const WORD_OR_TWO = 2;
const HEADLINE = 3;
const PROSE = 4;
const CUT_PROSE = 5;
const SHAPES = 6;

function shapeOf(block: MeasuredBlock): number {
  if (isStamp(block.date)) return STAMP;
  if (block.words.count < MIN_HEADLINE_WORDS) return WORD_OR_TWO;
  if (block.ending === 'ellipsis') return CUT_PROSE;
  if (!block.terminated || (block.words.count <= 14 && block.ending !== 'stop')) return HEADLINE;
  return PROSE;
}

const NO_RHYTHM = 0;

function move(counts: Uint8Array, triple: number = NO_RHYTHM, by: number): void {
  counts[triple] = (counts[triple] ?? 0) + by;
}

/** Per block a number for its shape and its neighbours' shapes, {@link NO_RHYTHM} where there is none. */
function shapeTriples(shapes: Uint8Array): Uint8Array {
  const triples = newBytes(shapes.length);
  for (let index = 1; index < shapes.length - 1; index++) {
    const [before, own, after] = [shapes[index - 1] ?? 0, shapes[index] ?? 0, shapes[index + 1] ?? 0];
    // Paragraph after paragraph and menu entry after menu entry is no rhythm.
    const isUniform = before === own && own === after;
    if (isUniform || (before !== HEADLINE && own !== HEADLINE && after !== HEADLINE)) continue;
    triples[index] = (before * SHAPES + own) * SHAPES + after;
  }
  return triples;
}

//  Label
//  Storm closes schools in the north   ← two or more open lines of a headline's length under a short open one
//  Bridge to reopen on Monday
export const listHeading: Heuristic = {
  name: 'list-heading',
  levels: ['no', 'over 2 open lines', 'over 3 to 5', 'over 6 or more'],
  priors: [0, -0.6, -1, -1.2],
  freedom: FREE,
  find: ({ blocks }) => {
    const under = headlinesFrom(blocks);
    return levelsOf(blocks, ({ terminated, words }, index) => {
      if (terminated || words.count > MAX_LIST_HEADING_WORDS) return 0;
      const count = under[index + 1] ?? 0;
      return count >= 6 ? 3 : count >= 3 ? 2 : count >= 2 ? 1 : 0;
    });
  },
};

/** Headings of lists are short. */
const MAX_LIST_HEADING_WORDS = 7;

/** Per block, how many open lines of a headline's length stand in a row from it on. */
function headlinesFrom(blocks: readonly MeasuredBlock[]): Uint32Array {
  const counts = new Uint32Array(blocks.length + 1);
  for (let index = blocks.length - 1; index >= 0; index--)
    counts[index] = isHeadlineLike(blocks[index]) ? (counts[index + 1] ?? 0) + 1 : 0;
  return counts;
}

const isHeadlineLike = (block: MeasuredBlock | undefined): boolean =>
  block !== undefined &&
  !block.terminated &&
  block.words.count >= 4 &&
  block.words.count <= 30 &&
  block.ending !== 'colon';

//  … and the key still hangs behind the door.
//  Harriet Lownds                               ← a name by itself, and nothing of the article after it
export const signOff: Heuristic = {
  name: 'sign-off',
  levels: ['no', 'a name after prose'],
  priors: [0, -1.6],
  freedom: 0.5,
  find: ({ blocks }) =>
    levelsOf(blocks, (block, index) => {
      const { words, ending, markerLength } = block;
      if (ending !== 'open' || markerLength > 0 || words.count < 1 || words.count > MAX_NAME_WORDS || words.digits > 0)
        return 0;
      const isNamed =
        words.cased && words.capitals > words.innerCapitalised && words.innerCapitalised === words.innerWords;
      return isNamed && blocks[index - 1]?.isProse === true && blocks[index + 1]?.isProse !== true ? 1 : 0;
    }),
};

/** Names of authors have at most so many words. */
const MAX_NAME_WORDS = 5;

const ELLIPSIS = ENDINGS.indexOf('ellipsis');

export const cutSummaries: Heuristic = numeric({
  name: 'cut-summaries',
  unit: 'lines near by that end in …',
  edges: [0.01, 0.05, 0.12],
  priors: [0, -0.3, -0.7, -1.1],
  freedom: 0.7,
  measure: ({ columns }) => smooth(flagsWhere(columns.endings, ELLIPSIS), 5),
});

/** An image's stand-in right before a line: what follows is its caption, or a teaser's headline. */
export const afterMedia: Heuristic = {
  name: 'after-media',
  levels: ['no', 'unterminated', 'a sentence', 'prose'],
  priors: [0, -1, -0.5, -0.1],
  freedom: 0.7,
  find: (page: Page) => {
    const after = followsMedia(page);
    const { none, prose, terminated } = page.columns;
    if (after === none) return none;
    return after.map((follows, index) =>
      follows === 0 ? 0 : prose[index] === 1 ? 3 : terminated[index] === 1 ? 2 : 1,
    );
  },
};

/** 1 for each block that an image's stand-in comes right before. */
export function followsMedia({ document, blocks, columns }: Page): Uint8Array {
  const mediaEnds = new Set<number>();
  for (const { kind, last } of document.blocks) if (kind === 'media') mediaEnds.add(last);
  if (mediaEnds.size === 0) return columns.none;
  const after = newBytes(blocks.length);
  for (const [index, { first, gap }] of blocks.entries()) if (mediaEnds.has(first - 1 - gap)) after[index] = 1;
  return after;
}
