/** Takes what an article holds, gives it safe to print: no unseen characters, no direction that runs on beyond its line. */
import { detach } from '../read/detach.js';
import { removeUnsafe } from '../read/unsafe-characters.js';

/** Embeddings and overrides, which U+202C closes, and isolates, which U+2069 closes (UAX #9). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const DIRECTIONS = new RegExp(DIRECTION.source, 'g');
const CLOSES_EMBEDDING = '\u202c';
const CLOSES_ISOLATE = '\u2069';
const ISOLATES = '\u2066\u2067\u2068';
/** Deeper ones have no effect anywhere (UAX #9, max_depth). */
const MAX_DEPTH = 125;

/** Where a direction ends: with its line; in Markdown with its cell as well, in HTML with its block. */
export const TEXT_BORDER: RegExp = /\n/g;
export const MARKDOWN_BORDER: RegExp = /\n| \|/g;
export const HTML_BORDER: RegExp = /\n|<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|t[rdh])(?: [^<>]*)?>/g;

/** The text in a string of its own, so that it doesn't keep the page. */
export function safeText(text: string, border: RegExp = TEXT_BORDER): string {
  const visible = removeUnsafe(text);
  return detach(DIRECTION.test(visible) ? closeDirections(visible, border) : visible);
}

function closeDirections(text: string, border: RegExp): string {
  let closed = '';
  let from = 0;
  for (const match of text.matchAll(border)) {
    closed += closeRun(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return closed + closeRun(text.slice(from));
}

function closeRun(run: string): string {
  /** What closes each open one, innermost last. */
  const open: string[] = [];
  const balanced = run.replace(DIRECTIONS, (mark) => {
    if (mark === CLOSES_EMBEDDING) return open.at(-1) === mark ? (open.pop() ?? '') : '';
    if (mark === CLOSES_ISOLATE) return closeIsolate(open);
    if (open.length >= MAX_DEPTH) return '';
    open.push(ISOLATES.includes(mark) ? CLOSES_ISOLATE : CLOSES_EMBEDDING);
    return mark;
  });
  return balanced + open.reverse().join('');
}

/** Closes what was opened within the isolate, too. */
function closeIsolate(open: string[]): string {
  const at = open.lastIndexOf(CLOSES_ISOLATE);
  return at < 0 ? '' : open.splice(at).reverse().join('');
}
