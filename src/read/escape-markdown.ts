/** Takes words, gives Markdown that reads as these words; takes a link's target, gives it when it is safe to link to. */
import { Bounds } from '../limits.js';
import { replaceInPieces } from './replace-in-pieces.js';
import { removeUnsafe } from './unsafe-characters.js';

/** What was found, behind a backslash. */
const ESCAPED = '\\$&';
const SPECIAL = /[\\`*_[\]<>]/g;
const SCHEME = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i;
const HIDDEN_SCHEME = /^[^/?#]*&/;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
const OPENS_TITLE = /^["'(]/;

/** Words of Markdown without any of its marks, each by itself: what stands around them is the writer's business. */
export function escapeMarkdown(words: string): string {
  return replaceInPieces(words, SPECIAL, ESCAPED);
}

/** What Markdown reads as a character of another name, and as words struck out. */
const MISREAD = /&(?=#?[a-z\d]{1,32};)|~/gi;

const LONGEST_REFERENCE = 35;

function beforeReference(text: string, at: number): number {
  const opening = text.lastIndexOf('&', at - 1);
  return opening > at - LONGEST_REFERENCE ? opening : at;
}

/** The same of words that were never Markdown. */
export function escapeAll(words: string): string {
  return replaceInPieces(escapeMarkdown(words), MISREAD, ESCAPED, beforeReference);
}

/** The target of a link without its title; null where it has no address or a scheme other than http, https, mailto. */
export function formatTarget(raw: string, bounds: Bounds = new Bounds()): string | null {
  // What is left out of every output is left out before it is looked at: a scheme could be put together by that.
  const [address = '', ...title] = removeUnsafe(raw).trim().split(/\s+/);
  const target = address.replace(/^<|>$/g, '');
  if (
    target === '' ||
    (title[0] !== undefined && !OPENS_TITLE.test(title[0])) ||
    !bounds.admits('maxUrlCharacters', target.length) ||
    /[\s<>]/.test(target)
  )
    return null;
  // Markdown decodes character references: a scheme may hide in one.
  if (HIDDEN_SCHEME.test(target)) return null;
  const scheme = SCHEME.exec(target)?.[1];
  if (scheme !== undefined && !SAFE_SCHEMES.has(scheme.toLowerCase())) return null;
  return target.replace(/[()\\]/g, ESCAPED);
}

/** Characters that would make the line a heading, list, quote, rule or table when they open it. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)|~{3,}|\|)/;
/** What any of them begins with. */
const MAY_OPEN = /^[-#+=~|\d]/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** What would close a heading rather than be its end. */
const CLOSING = /(?<!\S)#+$/;

export function escapeHeading(line: string): string {
  return line.replace(CLOSING, ESCAPED);
}

/** Escapes what Markdown would read as a block's mark at the head of a line. */
export function escapeOpening(line: string): string {
  if (!MAY_OPEN.test(line)) return line;
  return line.replace(OPENING, ESCAPED).replace(NUMBERED, '$1\\$2');
}
