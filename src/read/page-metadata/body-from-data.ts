/** Takes what a page says of itself, gives its body from there where the HTML itself holds none: HTML, or null. */
import { unescape } from './clean-value.js';
import type { PageMetadata } from './page-metadata.js';
import { parseJson } from './parse-json.js';

/** Shorter bodies are summaries. */
const MIN_LENGTH = 500;
/** A page that shows more prose than this, or than this share of the stated body, shows its body. */
const MAX_SHOWN_LENGTH = 1200;
const MAX_SHOWN_SHARE = 0.25;
/** Values of a page's data that are looked at. */
const MAX_VALUES = 200_000;
/** Members that hold an article's text, whole or paragraph by paragraph. */
const TEXT_KEY =
  /^(?:article_?body|body|body_?html|body_?text|content|contents?_?html|text|html|value|paragraph|copy|markup|rendered|full_?text)$/i;
const MIN_PARAGRAPH_LENGTH = 60;
const SENTENCE = /[.!?…。！？।؟۔]/;
const TAG = /<(?:[pa]|div|br|h[1-6]|ul|ol|li|blockquote|[bi]|em|strong|span|figure|section)\b/i;

export function bodyFromData({ bodies, data, proseLength, titles }: PageMetadata): string | null {
  if (proseLength > MAX_SHOWN_LENGTH) return null;
  const found = longest(bodies) ?? bodyOf(data.map(parseJson), new Set(titles.map(({ value }) => fold(value))));
  return found === null || proseLength > MAX_SHOWN_SHARE * found.length ? null : asHtml(found);
}

function longest(texts: readonly string[]): string | null {
  let best = '';
  for (const text of texts) if (text.length > best.length) best = text;
  return best.length >= MIN_LENGTH ? best : null;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Members that say what an article is called. */
const TITLE_KEYS = ['title', 'headline', 'name'];
/** Parts of the data with the page's title that are looked at. */
const MAX_TITLED = 5;

/** The data holds other articles as well: what stands beside the page's title comes first. */
function bodyOf(roots: readonly unknown[], titles: ReadonlySet<string>): string | null {
  const titled = roots.flatMap((root) => partsCalled(root, titles)).slice(0, MAX_TITLED);
  return longest(titled.map(bodyIn)) ?? longest(roots.map(bodyIn));
}

function partsCalled(root: unknown, titles: ReadonlySet<string>): unknown[] {
  const found: unknown[] = [];
  const stack: unknown[] = [root];
  let count = 0;
  for (let value = stack.pop(); value !== undefined && count < MAX_VALUES; value = stack.pop()) {
    count++;
    if (typeof value !== 'object' || value === null) continue;
    const members = new Map<string, unknown>(Object.entries(value));
    const names = TITLE_KEYS.map((key) => members.get(key)).filter((name) => typeof name === 'string');
    if (names.some((name) => name !== '' && titles.has(fold(name.slice(0, MAX_TITLE_LENGTH))))) found.push(value);
    else for (const member of [...members.values()].reverse()) if (member !== undefined) stack.push(member);
  }
  return found;
}
const MAX_TITLE_LENGTH = 400;

/** Text with line breaks becomes paragraphs; what has tags is HTML already. */
function asHtml(body: string): string {
  if (TAG.test(body)) return body;
  const decoded = unescape(body);
  if (TAG.test(decoded)) return decoded;
  return asParagraphs(decoded);
}

export const asParagraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');

/** A value with the list that it stands in, by the list's number; lists within lists belong to the outer one. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly list: number;
}

/** The longest text of the data, or the longest list of paragraphs, joined. */
function bodyIn(root: unknown): string {
  const stack: Place[] = [{ value: root, key: '', list: -1 }];
  const lists = new Map<number, string>();
  let whole = '';
  let count = 0;
  for (let place = stack.pop(); place !== undefined && count < MAX_VALUES; place = stack.pop()) {
    const { value, key, list } = place;
    count++;
    if (typeof value === 'string') {
      if (!isText(value, key)) continue;
      if (value.length > whole.length) whole = value;
      lists.set(list, `${lists.get(list) ?? ''}${TAG.test(value) ? value : `<p>${value}</p>`}`);
    } else if (typeof value === 'object' && value !== null) {
      const inner = Array.isArray(value) && list < 0 ? count : list;
      const members = Object.entries(value).reverse();
      for (const [name, member] of members) {
        stack.push({ value: member, key: Array.isArray(value) ? key : name, list: inner });
      }
    }
  }
  lists.delete(-1);
  const joined = longest([...lists.values()]) ?? '';
  return joined.length > 1.5 * whole.length ? joined : whole;
}

const isText = (value: string, key: string): boolean =>
  TEXT_KEY.test(key) && value.length >= MIN_PARAGRAPH_LENGTH && value.includes(' ') && SENTENCE.test(value);
