/** Lines that end with the credit of a picture. */
import type { MeasuredBlock, Page } from '../measure/measured.js';
import { bitOf, phrasesNear } from '../measure/phrases.js';
import { levelsOf } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

/** A credit is looked for in so many last characters. */
const CREDIT_WINDOW = 90;
const CREDIT_PHRASES = bitOf('caption') | bitOf('source');
/** What a credit's label comes after: a sentence's end, a bracket, a bar, a dash. */
const BEFORE_LABEL = /[.。!?(（[|/—–-]/;
const MAX_LABEL_LENGTH = 40;
const MAX_NAME_LENGTH = 50;

/** Whether a line ends with the credit of a picture: "(Photo: Agency)", "… in May. Foto: Name". */
export function endsWithCredit(block: MeasuredBlock, page: Page): boolean {
  const mayClose = page.book.creditMarks.length > 0;
  if (!mayClose && !block.words.holdsColon) return false;
  const tail = block.text.slice(-CREDIT_WINDOW);
  if (mayClose && closesWithMark(tail, page)) return true;
  const colon = Math.max(tail.lastIndexOf(':'), tail.lastIndexOf('：'));
  if (colon < 0 || tail.length - colon > MAX_NAME_LENGTH) return false;
  let start = colon;
  while (start > 0 && colon - start < MAX_LABEL_LENGTH && !BEFORE_LABEL.test(tail[start - 1] ?? '')) start--;
  const label = tail.slice(start, colon).trim().toLowerCase();
  const filed = phrasesNear(label, page.book);
  return filed.some(({ text, set }) => (set & CREDIT_PHRASES) !== 0 && text === label);
}

/** "顾客在盖章。郑一帆 摄", "（高俊攝）": in scripts without spaces the credit's mark may close the line. */
function closesWithMark(tail: string, { book }: Page): boolean {
  const last = tail
    .slice(Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('（'), tail.lastIndexOf('(')) + 1)
    .replace(/[)）]$/, '');
  return (
    last.length <= MAX_CLOSING_NAME && last.length < tail.length && book.creditMarks.some((mark) => last.endsWith(mark))
  );
}

/** A name with the mark has at most so many characters. */
const MAX_CLOSING_NAME = 12;

export const credit: Heuristic = {
  name: 'credit',
  levels: ['none', 'ends with a picture’s credit'],
  priors: [0, -2.6],
  freedom: 0.6,
  find: (page) => levelsOf(page.blocks, (block) => (endsWithCredit(block, page) ? 1 : 0)),
};
