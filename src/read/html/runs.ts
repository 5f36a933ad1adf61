/** Takes the text nodes of a line, gives its runs of text, each with the marks and the link around it. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isElement } from './is-element.js';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Deeper nesting within a line is left out of its Markdown. */
const MAX_DEPTH = 64;
const MARK_OF: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['em', '*'],
  ['i', '*'],
  ['del', '~~'],
  ['s', '~~'],
]);
const CODE = new Set(['code', 'kbd', 'samp', 'tt']);

/** What is open around a run of text: a mark, or a link. */
export interface Span {
  readonly mark: string;
  readonly link: Element | null;
}

/** A run of text with one set of spans around it, outermost first. */
export interface Run {
  text: string;
  spans: readonly Span[];
  readonly isCode: boolean;
  readonly cell: Element | null;
}

/** `border` is the element around the line; links that `isLink` refuses are their words alone. */
export function readRuns(
  nodes: readonly ChildNode[],
  border: Element | undefined,
  isLink: (link: Element) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) if ('value' in node) append(runs, runOf(node, border, isLink));
  return runs;
}

/** What has the same around it as the run before it is one run with it. */
function append(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  if (
    last?.isCode === run.isCode &&
    last.cell === run.cell &&
    last.spans.length === run.spans.length &&
    sharedSpans(last.spans, run.spans) === last.spans.length
  )
    last.text += run.text;
  else {
    if (last !== undefined && last.cell !== run.cell) run.text = ` ${run.text}`;
    runs.push(run);
  }
}

function runOf(
  node: DefaultTreeAdapterTypes.TextNode,
  border: Element | undefined,
  isLink: (link: Element) => boolean,
): Run {
  const spans: Span[] = [];
  let [isCode, cell]: [boolean, Element | null] = [false, null];
  let around = node.parentNode;
  for (let depth = 0; depth < MAX_DEPTH && around !== null && around !== border && isElement(around); depth++) {
    const name = around.tagName;
    const mark = MARK_OF.get(name);
    if (mark !== undefined && !spans.some((span) => span.mark === mark)) spans.push({ mark, link: null });
    else if (CODE.has(name)) isCode = true;
    else if (name === 'td' || name === 'th') cell ??= around;
    else if (name === 'a' && !spans.some(({ link }) => link !== null) && isLink(around))
      spans.push({ mark: '', link: around });
    around = around.parentNode;
  }
  return { text: node.value, spans: spans.reverse(), isCode, cell };
}

/** How many spans two runs share, counted from the outermost. */
export function sharedSpans(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  while (shared < a.length && a[shared]?.mark === b[shared]?.mark && a[shared]?.link === b[shared]?.link) shared++;
  return shared;
}

/** Halves of characters count as both: parsers of Markdown differ in what they take an emoji for. */
const PUNCTUATION = /[\p{P}\p{S}\p{Cs}]/u;
const WORD = /[^\s\p{P}\p{S}]/u;

/** Emphasis that opens or closes with punctuation amid a word is none to Markdown: such marks go. */
export function loosenMarks(runs: readonly Run[]): Run[] {
  const loosened: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1]?.text.at(-1) ?? ' ';
    const after = runs[at + 1]?.text[0] ?? ' ';
    const holdsMarks = holdsOthers(run.spans);
    const opensBadly = WORD.test(before) && (holdsMarks || PUNCTUATION.test(run.text[0] ?? ' '));
    const closesBadly = WORD.test(after) && (holdsMarks || PUNCTUATION.test(run.text.at(-1) ?? ' '));
    const isLoose = opensBadly || closesBadly || run.isCode;
    const spans = isLoose ? run.spans.filter(({ link }) => link !== null) : run.spans;
    append(loosened, { ...run, spans });
  }
  return loosened;
}

/** The brackets of a link within a mark are punctuation to it, and so is a mark of another character. */
function holdsOthers(spans: readonly Span[]): boolean {
  const outer = spans.find(({ link }) => link === null);
  if (outer === undefined) return false;
  return spans.slice(spans.indexOf(outer)).some(({ mark }) => !mark.startsWith(outer.mark.slice(0, 1)));
}
