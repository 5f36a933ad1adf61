/** Takes an input and the article that it gave, gives every sentence of the contract that the article breaks. */
import { isDeepStrictEqual } from 'node:util';
import type { Article, ExtractOptions, Line } from '../src/types.js';
import { faultsOfHtml } from './hostile/faults-of-html.js';
import { BODY_LABELS } from './pages.js';

/** Weights are rounded to four decimals, and dozens are added up. */
const ROUNDING = 1e-3;
const PUBLISHED = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;
const LINE_BREAK = /^(?:\r\n|[\n\r\u0085\u2028\u2029])$/u;

export function faultsOfArticle(input: string, article: Article, options: ExtractOptions = {}): string[] {
  const { lines, text, markdown, lead, authors, byline, confidence, published, html } = article;
  const faults = [
    ...faultsOfData(article),
    ...(html === null ? faultsOfOffsets(input, article) : faultsOfReadOffsets(article)),
    ...faultsOfText(article),
    ...faultsOfStrings(article),
    ...(html === null ? [] : faultsOfHtml(html)),
    ...lines.flatMap((line) => faultsOfLine(line, options)),
  ];
  const hold = (held: boolean, sentence: string): void => {
    if (!held) faults.push(sentence);
  };
  hold(confidence >= 0 && confidence <= 1, `confidence is ${confidence}`);
  hold(
    text !== '' || (confidence < 0.5 && lead === null && markdown === '' && (html ?? '') === ''),
    'without a text there is more than nothing',
  );
  hold(text === '' || (lead !== null && lead !== '' && text.includes(lead)), 'the lead is not of the text');
  hold(byline === (authors.length === 0 ? null : authors.join(', ')), 'the byline is not the authors');
  hold(published === null || PUBLISHED.test(published), `published is ${String(published)}`);
  for (const name of ['image', 'url'] as const)
    hold(isWebAddress(article[name], options), `${name} is ${String(article[name])}`);
  return faults;
}

/** What the caller said of the page comes back as it is. */
const isWebAddress = (address: string | null, { url }: ExtractOptions): boolean =>
  address === null || address === url || /^https?:\/\/[^\s<>"]+$/u.test(address);

/** The lines are the input, but for its line breaks. */
function faultsOfOffsets(input: string, { lines }: Article): string[] {
  const faults: string[] = [];
  if (lines[0]?.start !== 0 || lines.at(-1)?.end !== input.length) faults.push('the lines do not cover the input');
  for (const [at, { index, start, end, text }] of lines.entries()) {
    const next = lines[at + 1];
    if (index !== at || text !== input.slice(start, end)) faults.push(`line ${at} is not its slice of the input`);
    if (next !== undefined && !LINE_BREAK.test(input.slice(end, next.start)))
      faults.push(`more than a break behind line ${at}`);
  }
  return faults;
}

/** Lines of HTML slice the lines as they were read, joined by line breaks. */
function faultsOfReadOffsets({ lines }: Article): string[] {
  const read = lines.map(({ text }) => text).join('\n');
  return lines.flatMap(({ index, start, end, text }, at) =>
    index === at && read.slice(start, end) === text ? [] : [`line ${at} is not its slice of what was read`],
  );
}

function faultsOfLine({ index, label, kept, score, evidence }: Line, { keep, drop }: ExtractOptions): string[] {
  const faults: string[] = [];
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - score) > ROUNDING)
    faults.push(`the evidence of line ${index} adds up to ${sum}, its score is ${score}`);
  if (evidence[0]?.name !== 'prior')
    faults.push(`the evidence of line ${index} opens with ${evidence[0]?.name ?? 'nothing'}`);
  const found = score > 0;
  const wanted = (found || keep?.includes(label) === true) && drop?.includes(label) !== true;
  if (kept !== wanted) faults.push(`line ${index} is ${kept ? 'kept' : 'dropped'}`);
  const option = evidence.filter(({ name }) => name === 'option');
  if (option.length !== (kept === found ? 0 : 1) || option.some(({ weight }) => weight !== 0))
    faults.push(`line ${index} hides what changed it`);
  if (found !== BODY_LABELS.has(label)) faults.push(`line ${index} has a score of ${score} and is ${label}`);
  return faults;
}

/** Letters and digits: what is left of a line without its markup. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Each line of the text stands in the lines that were kept, in their order. */
function faultsOfText({ text, lines }: Article): string[] {
  const kept = letters(lines.flatMap((line) => (line.kept ? [line.text] : [])).join(' '));
  const faults: string[] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    const wanted = letters(paragraph);
    if (kept.startsWith(wanted, at)) {
      at += wanted.length;
      continue;
    }
    // A link's address may have stood between its words.
    for (const char of wanted) {
      const found = kept.indexOf(char, at);
      if (found < 0) {
        faults.push(`not in the lines that were kept: ${paragraph}`);
        break;
      }
      at = found + char.length;
    }
  }
  return faults;
}

/** Controls but for tabs and line breaks, and what stands for no character. */
const UNWANTED = /[\u0000-\u0008\v\f\u000e-\u001f\u007f\ufffe\uffff]/;

/** Halves of pairs and controls are in no output; raw lines are what the page has. */
function faultsOfStrings(article: Article): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries({ ...article, lines: null }))
    for (const text of typeof value === 'string' ? [value] : name === 'authors' ? (value as readonly string[]) : []) {
      // Node 20 has it; its type comes with a later standard than the library is written in.
      if (!(text as unknown as { isWellFormed: () => boolean }).isWellFormed())
        faults.push(`${name} is not well-formed`);
      const unwanted = UNWANTED.exec(text)?.[0];
      if (unwanted !== undefined) faults.push(`${name} holds ${JSON.stringify(unwanted)}`);
    }
  return faults;
}

/** What JSON or structuredClone would change: odd numbers, undefined members, anything but plain objects and arrays. */
function faultsOfData(value: unknown): string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`holds ${value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap(faultsOfData);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return [`holds a ${typeof value}`];
  return Object.values(value).flatMap(faultsOfData);
}

/** What JSON and structuredClone change. */
export function faultsOfCopies(article: Article): string[] {
  const faults: string[] = [];
  // Tells members that are missing from undefined ones, and 0 from -0.
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(article)), article)) faults.push('JSON changes it');
  if (!isDeepStrictEqual(structuredClone(article), article)) faults.push('structuredClone changes it');
  return faults;
}
