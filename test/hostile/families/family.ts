/** What a family of hostile pages is, and what its generators are put together from. */
import { PARAGRAPHS } from '../../small-pages.js';

/**
 * Whether the article behind the hostile part must still come out, among the lines at least; `nothing` where the format's
 * rules make the rest of the page part of the hostile construct.
 */
export type Outcome = 'article' | 'nothing';

export interface Family {
  readonly name: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** About so many characters of it, the article included; the same for the same length. */
  readonly generate: (characters: number) => string;
  readonly promise: Outcome;
}

/** Stands in no hostile part. */
export const SENTENCE = PARAGRAPHS[2] ?? '';

const HTML_ARTICLE = `<article><h1>Islands without a ferry</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
const TEXT_ARTICLE = PARAGRAPHS.join('\n\n');

export const articleOf = (format: Family['format']): string => (format === 'html' ? HTML_ARTICLE : TEXT_ARTICLE);

/** So many characters of a unit, whole units only. */
export function fill(unit: string | ((index: number) => string), characters: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.max(1, Math.floor(characters / unit.length)));
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const part = unit(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** So many characters of elements within one another, with a word in the innermost. */
export function nest(open: string, close: string, characters: number): string {
  const depth = Math.max(1, Math.floor(characters / (open.length + close.length)));
  return `${open.repeat(depth)}deep${close.repeat(depth)}`;
}

/** A number that differs from its neighbours', the same for the same index: no order, no short period. */
export function scatter(index: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** A family as the tables hold it: its name, what makes it, and what its output must hold. */
export type Row = readonly [
  name: string,
  generate: (characters: number) => string,
  ...promise: readonly [] | readonly [Family['promise']],
];

/** Over and over the same, or what comes of its number. */
export const unit =
  (part: string | ((index: number) => string)) =>
  (characters: number): string =>
    fill(part, characters);
