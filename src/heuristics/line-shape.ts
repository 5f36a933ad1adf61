/** What one line looks like by itself: its length, ending, capitals, commas, digits, marks. */
import { isWordCharacter } from '../measure/characters.js';
import { ratio, shifted } from '../measure/columns.js';
import { ENDINGS } from '../measure/measured.js';
import type { Column, MeasuredBlock, Page } from '../measure/measured.js';
import type { BlockKind } from '../read/block.js';
import { levelsOf, numeric } from './heuristic.js';
import type { Heuristic } from './heuristic.js';

//  Home                                             ← short: furniture
//  The council voted on Tuesday to close the bridge ← long: text
export const lineLength: Heuristic = numeric({
  name: 'line-length',
  unit: 'words',
  edges: [1.5, 3, 5, 8, 12, 18, 28, 45, 80],
  priors: [-1, -0.8, -0.6, -0.4, -0.2, 0.1, 0.4, 0.7, 0.9, 0.9],
  measure: ({ columns }) => columns.words,
});

export const sentences: Heuristic = numeric({
  name: 'sentences',
  unit: 'sentence ends',
  edges: [1, 2, 3, 5, 8],
  priors: [-0.2, 0.1, 0.3, 0.4, 0.5, 0.5],
  measure: ({ columns }) => columns.sentences,
});

export const commas: Heuristic = numeric({
  name: 'commas',
  unit: 'a word',
  edges: [0.01, 0.04, 0.08, 0.15],
  priors: [-0.1, 0.1, 0.2, 0.1, 0],
  measure: ({ columns }) => ratio(columns.commas, columns.words),
});

export const digits: Heuristic = numeric({
  name: 'digits',
  unit: 'of characters',
  edges: [0.001, 0.03, 0.08, 0.2],
  priors: [0.1, 0.1, 0, -0.2, -0.4],
  measure: ({ columns }) => ratio(columns.digits, columns.length),
});

export const separators: Heuristic = numeric({
  name: 'separators',
  unit: 'bars, arrows and dots a character',
  edges: [0.001, 0.01, 0.03],
  priors: [0, -0.1, -0.4, -0.6],
  measure: ({ columns }) => ratio(columns.separators, columns.length),
});

/** Names of sections and headlines in title case have capitals within; scripts without case have a level of their own. */
const WITHOUT_CASE = -1;
function capitalisation({ columns: { innerCapitalised, innerWords, capitals } }: Page): Column {
  const shares = ratio(innerCapitalised, innerWords, WITHOUT_CASE);
  for (let index = 0; index < shares.length; index++) if (capitals[index] === 0) shares[index] = WITHOUT_CASE;
  return shares;
}
const CAPITAL_EDGES = [0, 0.04, 0.12, 0.25, 0.5, 0.8];

export const capitalisedWords: Heuristic = numeric({
  name: 'capitalised-words',
  unit: 'of words after the first',
  edges: CAPITAL_EDGES,
  priors: [0, 0, 0.1, 0.1, 0, -0.2, -0.3],
  measure: capitalisation,
});

export const capitalsBefore: Heuristic = numeric({
  name: 'capitals-before',
  unit: 'of the previous line’s words',
  edges: CAPITAL_EDGES,
  measure: (page) => shifted(capitalisation(page), -1, WITHOUT_CASE),
});

export const capitalsAfter: Heuristic = numeric({
  name: 'capitals-after',
  unit: 'of the next line’s words',
  edges: CAPITAL_EDGES,
  measure: (page) => shifted(capitalisation(page), 1, WITHOUT_CASE),
});

export const allCapitals: Heuristic = numeric({
  name: 'all-capitals',
  unit: 'of letters',
  edges: [0.02, 0.08, 0.2, 0.7],
  priors: [0, 0.1, 0, -0.1, -0.3],
  measure: ({ columns }) => ratio(columns.capitals, columns.letters),
});

//  Read the full story …      ← ellipsis: cut off
//  Nobody was hurt.           ← stop: a sentence
export const lineEnding: Heuristic = {
  name: 'line-ending',
  levels: ENDINGS,
  priors: [-0.4, 0.2, -0.6, 0, 0, 0.5],
  freedom: 1,
  find: ({ columns }) => columns.endings,
};

const MARKS = ['none', 'bullet', 'number', 'heading', 'quote', 'table row', 'code'] as const;

const MARK_OF_KIND: ReadonlyMap<BlockKind, number> = new Map<BlockKind, number>([
  ['heading', 3],
  ['quote', 4],
  ['table-row', 5],
  ['code', 6],
]);

export const mark: Heuristic = {
  name: 'mark',
  levels: MARKS,
  priors: [0, -0.1, 0, 0, 0.3, 0, 0.6],
  freedom: 1,
  find: ({ blocks }) =>
    levelsOf(blocks, ({ kind, text, markerLength }) => {
      if (kind === 'list-item') return /\d/.test(text.slice(0, markerLength)) ? 2 : 1;
      return MARK_OF_KIND.get(kind) ?? 0;
    }),
};

const OPENING_QUOTES = '"“”«»„「『‘‹—–';

export const quotation: Heuristic = {
  name: 'quotation',
  levels: ['none', 'holds quotes', 'opens with one'],
  priors: [0, 0.1, 0.2],
  freedom: 1,
  find: ({ blocks }) =>
    levelsOf(blocks, ({ text, words }) => (OPENING_QUOTES.includes(text.charAt(0)) ? 2 : words.quotes > 0 ? 1 : 0)),
};

const ADDRESS = /https?:\/\/|www\.\w|\S@\S|\w\.(?:com|org|net|info|gov|edu)\b/i;
/** In a short line, any domain name is an address: "Follow example.vn on". */
const DOMAIN = /(?:^|\s)[\w-]{3,}\.[a-z]{2,4}(?![\w.])/i;
const MAX_DOMAIN_WORDS = 8;
const HANDLE = /(?:^|\s)[@#][\p{L}_]/u;
const FIELD = /_{4,}|\[[ x]?\]|^\[[^\]]{1,40}\]$|\*\s*$|\(\*\)/i;
const RIGHTS = /©|\(c\) ?\d{4}|®/i;
const TAGS_ALONE = /^(?:#[\p{L}\p{N}\p{M}_]+[\s,]*)+$/u;
const POINTER = /^[>»▶►➤➜→☞★☆◆■▲▼※✔]/;
const HAS_ODD_WORD = /www\.|\(c\)|\.(?:com|org|net|info|gov|edu)/i;

/** Whether a full stop stands right before another character, as in addresses. */
function hasInnerStop(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (isWordCharacter(next)) return true;
  }
  return false;
}

/** Hardly any line holds such a mark; the others need no closer look. */
const mayBeOdd = ({ text, words, markerLength }: MeasuredBlock): boolean =>
  words.odd || markerLength > 0 || ((words.holdsBracket || words.holdsInnerStop) && HAS_ODD_WORD.test(text));
const ODDITIES = [
  'none',
  'address',
  'handle',
  'form field',
  'rights',
  'tags alone',
  'pointer',
  'address in a short line',
] as const;

export const oddity: Heuristic = {
  name: 'oddity',
  levels: ODDITIES,
  priors: [0, -0.6, -0.6, -1.6, -2, -3, -2.2, -2.4],
  freedom: 0.5,
  find: ({ blocks }) =>
    levelsOf(blocks, (block) => {
      const { text, words } = block;
      const mayHoldDomain = words.holdsInnerStop || block.markerLength > 0;
      if (words.count <= MAX_DOMAIN_WORDS && mayHoldDomain && hasInnerStop(text) && DOMAIN.test(text)) return 7;
      if (!mayBeOdd(block)) return 0;
      if (RIGHTS.test(text)) return 4;
      if (FIELD.test(text)) return 3;
      if (TAGS_ALONE.test(text)) return 5;
      if (ADDRESS.test(text)) return 1;
      if (POINTER.test(text)) return 6;
      return HANDLE.test(text) ? 2 : 0;
    }),
};
