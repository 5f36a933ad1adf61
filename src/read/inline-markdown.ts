/** Takes one line of Markdown, gives its words, and how much of them is link text. Scans once; never fails. */
import { Bounds } from '../limits.js';
import { formatTarget } from './escape-markdown.js';
import { isSpaceless } from './join-wrapped-lines.js';
import { Joined } from './joined.js';
import { MarkdownWriter } from './markdown-writer.js';

export interface Inline {
  /** The words, markup removed. */
  readonly text: string;
  /** The line as clean Markdown: links with a safe target, emphasis and code kept, images gone, the rest escaped. */
  readonly markdown: string;
  readonly linkLength: number;
  readonly links: number;
  readonly images: number;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const MARKUP = /[[\]*_`\\<~]/;
/** What is neither a mark nor closes or opens anything. */
const PLAIN = /[^[\]*_`\\<~!]+/y;
const AUTOLINK = /^<(?:https?:\/\/|mailto:)[^\s<>]{1,2048}>/i;
const LINE_BREAK_TAG = /^<br\s?\/?>/i;
/** Longest autolink that is looked at. */
const AUTOLINK_WINDOW = 2064;

/** Code spans by where they open: their content, one space at each end left out, and their end. */
type CodeSpans = ReadonlyMap<number, { readonly from: number; readonly to: number; readonly end: number }>;

const BACKTICKS = /`+/g;

/** A run of backticks opens a code span that the next run of the same length closes. */
function findCodeSpans(line: string): CodeSpans {
  const spans = new Map<number, { from: number; to: number; end: number }>();
  if (!line.includes('`')) return spans;
  const runs = [...line.matchAll(BACKTICKS)].filter(({ index }) => line[index - 1] !== '\\');
  // From the right: per length, the run that would close.
  const closers = new Array<number>(runs.length).fill(-1);
  const nextOfLength = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.[0].length ?? 0;
    closers[at] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, at);
  }
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const closer = closers[at] ?? -1;
    const close = runs[closer];
    if (open === undefined || close === undefined) continue;
    const start = open.index + open[0].length;
    const padded = line[start] === ' ' && line[close.index - 1] === ' ' && close.index - start > 2;
    spans.set(open.index, {
      from: padded ? start + 1 : start,
      to: padded ? close.index - 1 : close.index,
      end: close.index + close[0].length,
    });
    at = closer;
  }
  return spans;
}

/** For every opening bracket or parenthesis the place of the one that closes it, else -1. */
function matchBrackets(line: string, spans: CodeSpans): Int32Array {
  const closing = new Int32Array(line.length).fill(-1);
  const squares: number[] = [];
  const rounds: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    const span = spans.get(at);
    if (span !== undefined) at = span.end - 1;
    else if (char === '\\') at++;
    else if (char === '[') squares.push(at);
    else if (char === '(') rounds.push(at);
    else if (char === ']') {
      const open = squares.pop();
      if (open !== undefined) closing[open] = at;
    } else if (char === ')') {
      const open = rounds.pop();
      if (open !== undefined) closing[open] = at;
    }
  }
  return closing;
}

/** Marks of emphasis that pair up: their places, so that a lone asterisk stays. */
function pairEmphasis(line: string, spans: CodeSpans): Uint8Array {
  const paired = new Uint8Array(line.length);
  const open = new Map<string, number>();
  for (let at = 0; at < line.length;) {
    const char = line[at] ?? '';
    const span = spans.get(at);
    if (span !== undefined || char === '\\') {
      at = span?.end ?? at + 2;
      continue;
    }
    if (char !== '*' && char !== '_' && char !== '~') {
      at++;
      continue;
    }
    let end = at + 1;
    while (line[end] === char) end++;
    const before = line[at - 1] ?? ' ';
    const after = line[end] ?? ' ';
    const run = line.slice(at, end);
    const opens = after !== ' ' && !(char === '_' && WORD.test(before));
    const closes = before !== ' ' && !(char === '_' && WORD.test(after));
    const earlier = open.get(run);
    const usable = run.length <= 3 && (char !== '~' || run.length === 2);
    if (usable && closes && earlier !== undefined) {
      paired.fill(1, earlier, earlier + run.length);
      paired.fill(1, at, end);
      open.delete(run);
    } else if (usable && opens) open.set(run, at);
    at = end;
  }
  return paired;
}

/** Reads links (inline, reference), images, emphasis, code spans, autolinks and escapes; what doesn't close is text. */
export function readInlineMarkdown(line: string, bounds: Bounds = new Bounds()): Inline {
  const markdown = new MarkdownWriter();
  const finish = (): string => markdown.finish(isSpaceless(line.at(-1) ?? ''));
  if (!MARKUP.test(line)) {
    markdown.words(line);
    return { text: line, markdown: finish(), linkLength: 0, links: 0, images: 0 };
  }
  const spans = findCodeSpans(line);
  const closing = matchBrackets(line, spans);
  const emphasis = pairEmphasis(line, spans);
  const text = new Joined();
  /** White space at the end of the text: to trim the text, which grows, would copy it for each link. */
  let blank = 0;
  const addText = (words: string): void => {
    const trimmed = words.trimEnd().length;
    blank = words.length - trimmed + (trimmed === 0 ? blank : 0);
    text.add(words);
  };
  const put = (words: string): void => {
    addText(words);
    markdown.words(words);
  };
  let linkLength = 0;
  let links = 0;
  let images = 0;
  /** Links that the scan is inside of: where their label ends, where they end, where their words began. */
  const stack: { labelEnd: number; end: number; from: number; target: string | null }[] = [];
  for (let at = 0; at < line.length;) {
    const inner = stack[stack.length - 1];
    if (inner?.labelEnd === at) {
      stack.pop();
      if (stack.length === 0) linkLength += text.length - blank - inner.from;
      if (inner.target !== null) markdown.mark(`](${inner.target})`);
      at = inner.end;
      continue;
    }
    const char = line[at] ?? '';
    if (char === '\\' && ESCAPABLE.test(line[at + 1] ?? '')) {
      const escaped = line[at + 1] ?? '';
      // In a table's row a bar would part cells without its escape.
      if (escaped === '|') {
        addText(escaped);
        markdown.escaped('\\|');
      } else put(escaped);
      at += 2;
    } else if (char === '[' || (char === '!' && line[at + 1] === '[')) {
      const open = char === '[' ? at : at + 1;
      const link = linkAt(line, open, closing);
      if (link === null) {
        put(char);
        at++;
      } else if (open > at) {
        images++;
        at = link.end;
      } else {
        links++;
        const target = stack.length > 0 ? null : formatTarget(link.target, bounds);
        if (target !== null) markdown.mark('[');
        stack.push({ labelEnd: link.labelEnd, end: link.end, from: text.length, target });
        at = open + 1;
      }
    } else if ((char === '*' || char === '_' || char === '~') && emphasis[at] === 1) {
      markdown.mark(char);
      at++;
    } else if (char === '`') {
      const span = spans.get(at);
      if (span === undefined) {
        put(char);
        at++;
      } else {
        addText(line.slice(span.from, span.to));
        markdown.code(line.slice(at, span.end));
        at = span.end;
      }
    } else if (char === '<') {
      const window = line.slice(at, at + AUTOLINK_WINDOW);
      const autolink = AUTOLINK.exec(window)?.[0];
      const lineBreak = LINE_BREAK_TAG.exec(window)?.[0];
      if (autolink !== undefined) {
        put(autolink.slice(1, -1));
        linkLength += autolink.length - 2;
        links++;
        at += autolink.length;
      } else {
        put(lineBreak === undefined ? char : ' ');
        at += lineBreak?.length ?? 1;
      }
    } else {
      PLAIN.lastIndex = at;
      const words = PLAIN.exec(line)?.[0] ?? char;
      put(words);
      at += words.length;
    }
  }
  return { text: text.toString(), markdown: finish(), linkLength: Math.max(0, linkLength), links, images };
}

/** The link or image whose label opens at `open`: `[label](target)` or `[label][reference]`. */
function linkAt(
  line: string,
  open: number,
  closing: Int32Array,
): { labelEnd: number; end: number; target: string } | null {
  const labelEnd = closing[open] ?? -1;
  if (labelEnd < 0) return null;
  const next = line[labelEnd + 1];
  if (next !== '(' && next !== '[') return null;
  const end = closing[labelEnd + 1] ?? -1;
  if (end < 0) return null;
  return { labelEnd, end: end + 1, target: next === '(' ? line.slice(labelEnd + 2, end) : '' };
}
