/** Takes an article, gives a table: what was found, then every line with its verdict, label, score and reason. */
import { styleText } from 'node:util';
import { displayWidth } from '../read/display-width.js';
import type { Article, Evidence, Line } from '../types.js';

export interface Rendering {
  /** Display columns that a row may fill. */
  readonly columns: number;
  readonly colours: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** A reason wider than this leaves too little of an 80-column terminal for the line itself. */
const MAX_REASON_COLUMNS = 34;
/** However narrow the terminal: enough of a line to know it by. */
const MIN_TEXT_COLUMNS = 20;
const GAP = '  ';

export function renderLines(article: Article, { columns, colours }: Rendering): string {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const cells = article.lines.map((line) => ({
    line,
    number: String(line.index + 1),
    score: line.score.toFixed(2),
    reason: cut(describe(strongestReason(line)), MAX_REASON_COLUMNS),
  }));
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
  const numberColumns = widest(cells.map((cell) => cell.number));
  const labelColumns = widest(cells.map((cell) => cell.line.label));
  const scoreColumns = widest(cells.map((cell) => cell.score));
  const reasonColumns = widest(cells.map((cell) => cell.reason));

  const rows = cells.map(({ line, number, score, reason }) => {
    const place = `${number.padStart(numberColumns)} `;
    const verdict = `${line.kept ? '+' : '-'} ${pad(line.label, labelColumns)}`;
    const why = `${GAP}${score.padStart(scoreColumns)}${GAP}${pad(reason, reasonColumns)}${GAP}`;
    const used = displayWidth(place + verdict + why);
    const text = cut(printable(line.text), Math.max(columns - used, MIN_TEXT_COLUMNS));
    if (text === '') return paint('dim', `${place}${verdict}${why}`.trimEnd());
    return line.kept
      ? paint('dim', place) + paint('green', verdict) + paint('dim', why) + text
      : paint('dim', place) + paint('red', verdict) + paint('dim', why + text);
  });
  return [
    ...facts(article).map(([name, value]) => paint('bold', name.padEnd(11)) + cut(value, columns - 11)),
    '',
    ...rows,
  ].join('\n');
}

function facts({ title, byline, published, language, lines, confidence }: Article): [name: string, value: string][] {
  const kept = lines.filter((line) => line.kept).length;
  return [
    ['title', printable(title ?? '–')],
    ['byline', printable(byline ?? '–')],
    ['published', published ?? '–'],
    ['language', language ?? '–'],
    ['kept', `${String(kept)} of ${String(lines.length)} lines, confidence ${confidence.toFixed(2)}`],
  ];
}

/** What spoke loudest for the verdict that the line got; what holds for every line alike only where nothing else did. */
function strongestReason({ kept, evidence }: Line): Evidence | undefined {
  const asked = evidence.find(({ name }) => name === 'option');
  if (asked !== undefined) return asked;
  const agreeing = evidence.filter(({ weight }) => (kept ? weight > 0 : weight < 0));
  const own = agreeing.filter(({ name }) => name !== 'prior');
  return heaviest(own) ?? heaviest(agreeing) ?? heaviest(evidence);
}

const heaviest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];

function describe(reason: Evidence | undefined): string {
  if (reason === undefined) return '';
  const { name, weight, detail } = reason;
  const amount = `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`;
  return printable([name, amount, ...(detail === undefined ? [] : [`(${detail})`])].join(' '));
}

/** A page must not steer the terminal: control and direction characters are made visible, white space is folded. */
const printable = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');

const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(columns - displayWidth(text), 0));

function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}
