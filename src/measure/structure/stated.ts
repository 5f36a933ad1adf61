/** Takes a page's lines and what its head states, gives which lines say the same: its headline and its description. */
import type { Statements } from '../../read/structure.js';
import type { MeasuredBlock } from '../measured.js';
import type { Stated } from './measured-structure.js';

/** A headline has at most so many words. */
const MAX_TITLE_WORDS = 34;
/** Shorter lines are in many a title by chance. */
const MIN_TITLE_LENGTH = 8;
/** Lines that share so many words with the title are like it. */
const MIN_SHARED = 0.6;
const HEADING_BONUS = 0.1;
const TOP_HEADING_BONUS = 0.35;
/** As much of a description and of a line must agree from their beginnings. */
const MIN_DESCRIPTION_LENGTH = 30;
const COMPARED = 60;

export function compareStatements(blocks: readonly MeasuredBlock[], { titles, descriptions }: Statements): Stated {
  const likeTitle = new Uint8Array(blocks.length);
  const likeDescription = new Uint8Array(blocks.length);
  const titleWords = titles.map((title) => new Set(wordsOf(title)));
  const openings = descriptions
    .filter(({ length }) => length >= MIN_DESCRIPTION_LENGTH)
    .map((description) => description.slice(0, COMPARED));
  let [title, best] = [-1, 0];
  for (const [index, { key, words, kind, depth }] of blocks.entries()) {
    if (key.length >= MIN_TITLE_LENGTH && words.count <= MAX_TITLE_WORDS) {
      let alike = 0;
      for (const [at, stated] of titles.entries())
        alike = Math.max(alike, likeness(key, stated, titleWords[at] ?? new Set()));
      if (alike >= MIN_SHARED) {
        likeTitle[index] = 1;
        const score = alike + (kind !== 'heading' ? 0 : depth === 1 ? TOP_HEADING_BONUS : HEADING_BONUS);
        if (score > best) [best, title] = [score, index];
      }
    }
    if (key.length < MIN_DESCRIPTION_LENGTH) continue;
    const opening = key.slice(0, COMPARED);
    if (openings.some((stated) => key.includes(stated)) || descriptions.some((stated) => stated.includes(opening)))
      likeDescription[index] = 1;
  }
  return {
    title,
    statesTitle: titles.length > 0,
    likeTitle,
    statesDescription: openings.length > 0,
    likeDescription,
  };
}

const wordsOf = (text: string): string[] => text.split(' ');

function likeness(key: string, stated: string, statedWords: ReadonlySet<string>): number {
  if (stated.includes(key) || key.includes(stated)) {
    // A site's name is in its titles too: the longer the line, the more it is the title.
    return MIN_SHARED + (1 - MIN_SHARED) * Math.min(1, key.length / stated.length);
  }
  const words = wordsOf(key);
  let shared = 0;
  for (const word of words) if (statedWords.has(word)) shared++;
  return shared / (words.length + statedWords.size - shared || 1);
}
