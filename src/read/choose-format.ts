/** Takes an input, gives how to read it: as HTML, Markdown or plain text. */

const COMMENT = ['<!--', '-->'] as const;
const DECLARATION = ['<?xml', '?>'] as const;
const OPENING = /^<(?:!doctype\s+html|[a-z][a-z0-9]*(?=[\s/>]))/i;
/** Elements that pages open their structure with; RSS, SVG and TSX have other names. */
const KNOWN_ELEMENT =
  /<(?:html|head|body|title|meta|link|div|span|p|a|ul|ol|li|table|tr|td|section|article|main|header|footer|nav|aside|h[1-6]|img|br|form|figure|blockquote|script|style)(?=[\s/>])/gi;
const CODE = /```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]+`/g;
const OTHER_LANGUAGE = /^<(?:rss|feed|svg|rdf|xml|template|import|export|const)\b/i;
/** Known element tags outside code that make a page. */
const MIN_ELEMENTS = 3;
/** What is looked at to decide. */
const WINDOW = 65_536;

const INLINE_LINK = /\[[^[\]\n]{0,400}\]\((?:https?:|[/#.<)]|mailto:|data:|tel:|[^\s()]{1,200}\))/;
const HEADING = /^#{1,6} \S/m;
const FENCE = /^(?:```|~~~)/gm;
const STRONG = /\*\*[^\s*][^*\n]{0,200}\*\*/;
const TABLE = /^\|?\s?:?-{3,}:?\s?\|[-:| ]*$/m;
const REFERENCE = /\]\[[^\]\n]{1,80}\]/;
const REFERENCE_TARGET = /^ {0,3}\[[^[\]\n]{1,80}\]: ?\S/m;
const SETEXT = /[^\n]\n={3,}$/m;

export function chooseFormat(input: string): 'text' | 'markdown' | 'html' {
  const window = input.slice(0, WINDOW);
  if (looksLikeHtml(window)) return 'html';
  return looksLikeMarkdown(window) ? 'markdown' : 'text';
}

function looksLikeHtml(window: string): boolean {
  const body = withoutPreamble(window);
  if (!OPENING.test(body) || OTHER_LANGUAGE.test(body)) return false;
  const elements = body.replace(CODE, '').match(KNOWN_ELEMENT);
  return (elements?.length ?? 0) >= MIN_ELEMENTS;
}

/** The input from its first element on: white space, comments and an XML declaration before it are passed over. */
function withoutPreamble(window: string): string {
  let body = window.trimStart();
  for (;;) {
    const opened = [COMMENT, DECLARATION].find(([open]) => body.startsWith(open));
    if (opened === undefined) return body;
    const end = body.indexOf(opened[1]);
    if (end < 0) return body;
    body = body.slice(end + opened[1].length).trimStart();
  }
}

/** One mark that nobody types by chance, or two that somebody might. */
function looksLikeMarkdown(window: string): boolean {
  // Most pages lack what an expression can't do without, and a plain string is found much faster.
  const holds = (mark: string): boolean => window.includes(mark);
  if (holds('](') && INLINE_LINK.test(window)) return true;
  if ((holds('```') || holds('~~~')) && (window.match(FENCE)?.length ?? 0) > 1) return true;
  if (holds('---') && TABLE.test(window)) return true;
  if (holds('\n===') && SETEXT.test(window)) return true;
  if (holds('][') && REFERENCE.test(window) && REFERENCE_TARGET.test(window)) return true;
  return (holds('#') && HEADING.test(window)) || (holds('**') && STRONG.test(window));
}
