/** Takes the lines above a page's cut, gives whether they are an article, or single lines and notices of a page without. */
import type { MeasuredBlock } from '../measure/measured.js';
import { bitOf } from '../measure/phrases.js';
import type { ArticleSigns } from './article-signs.js';

/** A notice (page not found, subscribers only) stands instead of an article where it opens or parts what is kept … */
const NOTICE = bitOf('notice');
const NOTICE_REACH = 3;
/** … and that is no more than so many words. */
const MAX_NOTICE_WORDS = 150;
const isNotice = ({ phrases }: MeasuredBlock): boolean => ((phrases.whole | phrases.opening) & NOTICE) !== 0;

/** Where lines above the cut stand, how many they are, and how long. */
interface Kept {
  readonly lines: number;
  readonly words: number;
  readonly hasNotice: boolean;
}

function describeKept(blocks: readonly MeasuredBlock[], scores: ArrayLike<number>, cut: number): Kept {
  let [lines, words, first, last] = [0, 0, -1, -1];
  for (const [index, block] of blocks.entries()) {
    if ((scores[index] ?? 0) <= cut) continue;
    lines++;
    words += block.words.count;
    if (first < 0) first = index;
    last = index;
  }
  const around = blocks.slice(Math.max(0, first - NOTICE_REACH), last + 1);
  return { lines, words, hasNotice: words < MAX_NOTICE_WORDS && around.some(isNotice) };
}

/** A page with hardly anything else is its text, however short. */
const MAX_OTHER_BLOCKS = 3;
/**
 * An article is denied only where it is this unlikely, in log-odds: to lose one is worse than to keep a list. Chosen on
 * pages of hosts that the weights had not seen: a quarter lower finds a sixth fewer
 * lists, a quarter higher loses a short article for one list more …
 */
const LEAST_LOG_ODDS = -0.75;
/**
 * … and where what is kept is neither so many words of sentences in a row nor most of what the page says. Chosen on the same
 * pages: from five words more on articles are lost, and a share of 0.7 loses pages that another extractor had been over.
 */
const MIN_SOLID_WORDS = 40;
const MIN_SHARE = 0.6;

/** Whether the lines above the cut are an article; single summaries among lists are not. */
export function holdsArticle(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  cut: number,
  signs: ArticleSigns,
  logOdds: number,
): boolean {
  const kept = describeKept(blocks, scores, cut);
  if (kept.lines === 0 || kept.hasNotice) return false;
  if (blocks.length - kept.lines <= MAX_OTHER_BLOCKS) return true;
  return logOdds >= LEAST_LOG_ODDS || signs.solidWords >= Math.log1p(MIN_SOLID_WORDS) || signs.kept >= MIN_SHARE;
}
