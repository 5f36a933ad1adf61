/** Takes a stated value, gives its words: tags and character references gone, white space folded. */
import { removeUnsafe } from '../unsafe-characters.js';

const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;
const WHITE_SPACE = /[\s\u200b\u2060]+/g;

/** The named references that metadata carries; a page's tree has none left, but values are often escaped twice. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  Auml: 'Ä',
  auml: 'ä',
  Ouml: 'Ö',
  ouml: 'ö',
  Uuml: 'Ü',
  uuml: 'ü',
  Eacute: 'É',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  oslash: 'ø',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
};

/** Values are often escaped twice; a value that is escaped more often is broken. */
const MAX_UNESCAPES = 2;

export function cleanValue(value: string): string {
  return foldSpace(unescape(value).replace(TAG, ' '));
}

export const foldSpace = (value: string): string => removeUnsafe(value.replace(WHITE_SPACE, ' ')).trim();

export function unescape(value: string): string {
  let text = value;
  for (let times = 0; times < MAX_UNESCAPES && text.includes('&'); times++) {
    const decoded = text.replace(REFERENCE, characterOf);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

function characterOf(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? reference) : reference;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  // Neither controls nor halves of pairs.
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  return String.fromCodePoint(code);
}
