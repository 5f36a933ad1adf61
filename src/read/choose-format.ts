/** Takes an input, gives how to read it: as HTML, Markdown or plain text. */

const PREAMBLE = /^(?:\s|\ufeff|<!--[\s\S]*?-->|<\?xml[^>]{0,1000}\?>)*/;
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

const INLINE_LINK = /!?\[[^\]\n]{0,400}\]\((?:https?:|\/|#|\.|<|mailto:|data:|tel:|[^\s()]{1,200}\)|\))/;
const HEADING = /^#{1,6} \S/m;
const FENCE = /^(?:```|~~~)[^\n]*\n[\s\S]*?\n(?:```|~~~)/m;
const STRONG = /\*\*[^\s*][^*\n]{0,200}\*\*/;
const TABLE = /^\|?\s?:?-{3,}:?\s?\|[-:| ]*$/m;
const REFERENCE = /\]\[[^\]\n]{1,80}\]/;
const REFERENCE_TARGET = /^ {0,3}\[[^\]\n]{1,80}\]: ?\S+/m;
const SETEXT = /^[^\n]+\n={3,}$/m;

export function chooseFormat(input: string): 'text' | 'markdown' | 'html' {
  const window = input.slice(0, WINDOW);
  if (looksLikeHtml(window)) return 'html';
  return looksLikeMarkdown(window) ? 'markdown' : 'text';
}

function looksLikeHtml(window: string): boolean {
  const body = window.slice(PREAMBLE.exec(window)?.[0].length ?? 0);
  if (!OPENING.test(body) || OTHER_LANGUAGE.test(body)) return false;
  const elements = body.replace(CODE, '').match(KNOWN_ELEMENT);
  return (elements?.length ?? 0) >= MIN_ELEMENTS;
}

/** One mark that nobody types by chance, or two that somebody might. */
function looksLikeMarkdown(window: string): boolean {
  if (INLINE_LINK.test(window) || FENCE.test(window) || TABLE.test(window) || SETEXT.test(window)) return true;
  if (REFERENCE.test(window) && REFERENCE_TARGET.test(window)) return true;
  return (HEADING.test(window) ? 1 : 0) + (STRONG.test(window) ? 1 : 0) > 0;
}
