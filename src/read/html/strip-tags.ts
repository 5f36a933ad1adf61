/** Takes a page whose tree is too large, gives its text in one pass over the source: a line break for each block's border. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { elementKind } from './elements.js';

type Element = DefaultTreeAdapterTypes.Element;

/** What stands in these is no text of the page; the first kind reaches to its end tag or to the page's end. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);
const UNREAD: ReadonlySet<string> = new Set([
  'svg',
  'math',
  'select',
  'template',
  'object',
  'video',
  'audio',
  'canvas',
]);

const LETTER = /[a-z]/i;
const NAME = /[a-z][^\s/>]{0,40}/iy;
const EQUALS_OR_END = /[=>]/g;
const NOT_SPACE = /\S/g;
const SPACE = /[\s\u0085]+/g;

/** So many parts are decoded together: all of a page's at once take ten times the room of the page. */
const MAX_PARTS = 10_000;

export function stripTags(html: string): string {
  const decoded: string[] = [];
  let parts: string[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open < 0 ? html.length : open).replace(SPACE, ' '));
    if (open < 0) break;
    at = readMarkup(html, open, parts, unclosed);
    if (parts.length < MAX_PARTS) continue;
    decoded.push(decode(parts.join('')));
    parts = [];
  }
  decoded.push(decode(parts.join('')));
  return decoded.join('').replace(OTHER_BREAKS, '\n').replace(BLANK_LINES, '\n\n').trim();
}

/**
 * Where the markup that opens at `open` ends; what it means for the text goes into `parts`. An end tag that was looked for
 * once and not found is not looked for again: its name goes into `unclosed`.
 */
function readMarkup(html: string, open: number, parts: string[], unclosed: Set<string>): number {
  const next = html[open + 1] ?? '';
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 2);
  if (next === '!' || next === '?') return after(html, '>', open);
  const isEnd = next === '/';
  NAME.lastIndex = open + (isEnd ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) {
    if (isEnd) return after(html, '>', open);
    parts.push('&lt;');
    return open + 1;
  }
  parts.push(borderOf(name));
  const end = endOfTag(html, open + name.length);
  if (isEnd) return end;
  if (name === 'plaintext') return html.length;
  if (RAW.has(name)) return afterElement(html, name, end) ?? html.length;
  if (!UNREAD.has(name) || unclosed.has(name)) return end;
  const closed = afterElement(html, name, end);
  if (closed === null) unclosed.add(name);
  return closed ?? end;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function borderOf(name: string): string {
  if (name === 'br' || name === 'hr') return '\n';
  if (name === 'td' || name === 'th') return ' ';
  const { layout, hasMargin } = elementKind(name);
  if (layout !== 'block') return '';
  return hasMargin ? '\n\n' : '\n';
}

/** A bracket within a quoted value closes nothing. */
function endOfTag(html: string, from: number): number {
  for (let at = from; ;) {
    EQUALS_OR_END.lastIndex = at;
    const found = EQUALS_OR_END.exec(html);
    if (found === null) return html.length;
    if (found[0] === '>') return found.index + 1;
    NOT_SPACE.lastIndex = found.index + 1;
    const value = NOT_SPACE.exec(html);
    if (value === null) return html.length;
    at = value[0] === '"' || value[0] === "'" ? after(html, value[0], value.index + 1) : value.index;
  }
}

function afterElement(html: string, name: string, from: number): number | null {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    const isName = html.slice(at + 2, end).toLowerCase() === name;
    if (isName && !LETTER.test(html[end] ?? '')) return endOfTag(html, end);
  }
  return null;
}

/** What the parser changes in a text without tags. */
const UNREAD_CHARACTER = /[&\0]/;
const OTHER_REFERENCE = /&(?!lt;)|\0/;
/** So many characters are parsed together. */
const MIN_PARSED = 1 << 14;

/** The parser knows all character references. */
function decode(text: string): string {
  if (!UNREAD_CHARACTER.test(text)) return text;
  let decoded = '';
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    decoded += decodePiece(text.slice(start, end));
    start = end;
  }
  return decoded;
}

/** Where the first reference, or the first word, behind so many characters begins: none holds white space, or another's beginning. */
function endOfPiece(text: string, start: number): number {
  SPACE_OR_REFERENCE.lastIndex = start + MIN_PARSED;
  return SPACE_OR_REFERENCE.exec(text)?.index ?? text.length;
}

const SPACE_OR_REFERENCE = /[\s&]/g;

/** A text within a body makes one node. */
function decodePiece(piece: string): string {
  // Brackets that open nothing may come by the million.
  if (!OTHER_REFERENCE.test(piece)) return piece.replaceAll('&lt;', '<');
  const html = parse(`<body>${piece}`).childNodes.find((node) => node.nodeName === 'html') as Element;
  const body = html.childNodes.find((node) => node.nodeName === 'body') as Element;
  return body.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** References to other line breaks than LF: offsets are those of lines joined by it. */
const OTHER_BREAKS = /[\r\u0085\u2028\u2029]/g;
const BLANK_LINES = /\n\s*\n/g;
