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

/** Where lines above the cut stand, how many they are, how long, and how sure the surest is. */
interface Kept {
  readonly lines: number;
  readonly words: number;
  readonly surest: number;
  readonly hasNotice: boolean;
}

function describeKept(blocks: readonly MeasuredBlock[], scores: ArrayLike<number>, cut: number): Kept {
  let [lines, words, surest, first, last] = [0, 0, -Infinity, -1, -1];
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    surest = Math.max(surest, score);
    if (score <= cut) continue;
    lines++;
    words += block.words.count;
    if (first < 0) first = index;
    last = index;
  }
  const around = blocks.slice(Math.max(0, first - NOTICE_REACH), last + 1);
  return { lines, words, surest, hasNotice: words < MAX_NOTICE_WORDS && around.some(isNotice) };
}

/** A page with hardly anything else is its text, however short. */
const MAX_OTHER_BLOCKS = 3;
/** An article is denied only where it is this unlikely, in log-odds: to lose one is worse than to keep a list. */
const LEAST_LOG_ODDS = -1.5;
/** So many words in one run, or sentences in a row, are a text, whatever kind of page it stands on. */
const MIN_TEXT_WORDS = 80;
const MIN_TEXT_SENTENCES = 4;

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
  return (
    logOdds >= LEAST_LOG_ODDS ||
    signs.words >= Math.log1p(MIN_TEXT_WORDS) ||
    signs.chain >= Math.log1p(MIN_TEXT_SENTENCES)
  );
}

/** The tree tells an article from lists surely enough that a few sentences do, where one line at least is sure. */
const MIN_HTML_WORDS = 15;
const MIN_HTML_SCORE = 1;
/** A run of kept lines is an article from so many paragraphs, or so many words, on. */
const MIN_PARAGRAPHS = 2;
const MIN_RUN_WORDS = 60;

export function holdsHtmlArticle(
  blocks: readonly MeasuredBlock[],
  scores: Float64Array,
  cut: number,
  signs: ArticleSigns,
): boolean {
  const { words, surest, hasNotice } = describeKept(blocks, scores, cut);
  if (hasNotice) return false;
  return (
    (words >= MIN_HTML_WORDS && surest >= MIN_HTML_SCORE) ||
    signs.paragraphs >= Math.log1p(MIN_PARAGRAPHS) ||
    signs.words >= Math.log1p(MIN_RUN_WORDS)
  );
}
