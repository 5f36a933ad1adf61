/** Takes a page's bytes or its Content-Type, gives the label of the encoding that they state, by the HTML standard. */

/** The standard looks for a declaration in so many bytes. */
const PRESCAN_LENGTH = 1024;
/** A header is read up to here; real ones are under a hundred characters. */
const MAX_CONTENT_TYPE_LENGTH = 1000;

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** `<?x` in UTF-16: an XML declaration before any other. */
const WIDE_XML: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0x3c, 0, 0x3f, 0, 0x78, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f, 0, 0x78]],
];

export const sniffBom = (bytes: Uint8Array): string | null => openingOf(bytes, BOMS);

function openingOf(bytes: Uint8Array, openings: typeof BOMS): string | null {
  return openings.find(([, opening]) => opening.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

const PARAMETER = /;[ \t]*charset=(?:"([^"]*)"|([^;"]*))/i;

/** The charset parameter of a Content-Type. */
export function sniffContentType(contentType: string): string | null {
  const [, quoted, bare] = PARAMETER.exec(contentType.slice(0, MAX_CONTENT_TYPE_LENGTH)) ?? [];
  return named((quoted ?? bare ?? '').trim());
}

const XML_DECLARATION = /^<\?xml(?=\s)[^>]*?\sencoding\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/;

/**
 * What the first bytes of a page declare: the standard's prescan, with XML's declaration where HTML has none. Labels
 * that `isKnown` doesn't know are passed over.
 */
export function sniffMeta(bytes: Uint8Array, isKnown: (label: string) => boolean): string | null {
  const wide = openingOf(bytes, WIDE_XML);
  if (wide !== null) return wide;
  const head = latin1Of(bytes.subarray(0, PRESCAN_LENGTH));
  const [, double, single] = XML_DECLARATION.exec(head) ?? [];
  return prescan(head, isKnown) ?? asDeclared(named(double ?? single ?? ''));
}

/** What can be read as ASCII is no UTF-16, whatever it says. */
function asDeclared(label: string | null): string | null {
  const folded = label?.trim().toLowerCase() ?? '';
  if (/^(?:utf-?16(?:le|be)?|ucs-2|unicode(?:fffe|feff)?|iso-10646-ucs-2|csunicode)$/.test(folded)) return 'utf-8';
  return folded === 'x-user-defined' ? 'windows-1252' : label;
}

const named = (label: string): string | null => (label.trim() === '' ? null : label.trim());

const latin1Of = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const META = /<meta(?=[\s/])/iy;
const TAG = /<\/?[a-z]/iy;
const TAG_NAME = /[^\s>]*/y;

/** Goes from tag to tag as the standard does: comments and other markup are passed over. */
function prescan(head: string, isKnown: (label: string) => boolean): string | null {
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      // `<!-->` is a comment that ends at once.
      const end = head.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (matchesAt(META, head, at)) {
      const attributes = new AttributeReader(head, at + '<meta'.length);
      const label = asDeclared(declaredIn(attributes.readAll()));
      if (label !== null && isKnown(label)) return label;
      at = attributes.at;
    } else if (matchesAt(TAG, head, at)) {
      TAG_NAME.lastIndex = at + 1;
      const attributes = new AttributeReader(head, at + 1 + (TAG_NAME.exec(head)?.[0].length ?? 0));
      attributes.readAll();
      at = attributes.at;
    } else if (/[!/?]/.test(head[at + 1] ?? '')) {
      const end = head.indexOf('>', at + 1);
      if (end < 0) return null;
      at = end + 1;
    } else at++;
  }
  return null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Attributes of one tag, the first of each name, names and values in lower case. */
class AttributeReader {
  constructor(
    private readonly head: string,
    /** Where the reader stands: at the end, behind the last attribute. */
    public at: number,
  ) {}

  readAll(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      this.skip(/[\s/]*/y);
      if (this.at >= this.head.length || this.head[this.at] === '>') return attributes;
      // An equals sign that opens a name is part of it.
      const name = this.skip(/[^\s/>][^\s/>=]*/y).toLowerCase();
      const value = this.readValue();
      if (!attributes.has(name)) attributes.set(name, value.toLowerCase());
    }
  }

  private readValue(): string {
    const before = this.at;
    this.skip(/\s*/y);
    if (this.head[this.at] !== '=') {
      this.at = before;
      return '';
    }
    this.at++;
    this.skip(/\s*/y);
    const quote = this.head[this.at];
    if (quote !== '"' && quote !== "'") return this.skip(/[^\s>]*/y);
    const end = this.head.indexOf(quote, this.at + 1);
    const value = this.head.slice(this.at + 1, end < 0 ? this.head.length : end);
    this.at = end < 0 ? this.head.length : end + 1;
    return value;
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const skipped = pattern.exec(this.head)?.[0] ?? '';
    this.at += skipped.length;
    return skipped;
  }
}

/** `charset`, or `http-equiv="content-type"` with a `content` that has one. */
function declaredIn(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get('charset');
  if (charset !== undefined) return named(charset);
  if (attributes.get('http-equiv') !== 'content-type') return null;
  return charsetIn(attributes.get('content') ?? '');
}

const CHARSET = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/;

/** The standard's way to find a charset in the content of a `meta` element. */
function charsetIn(content: string): string | null {
  const [, double, single, bare] = CHARSET.exec(content) ?? [];
  return named(double ?? single ?? bare ?? '');
}
