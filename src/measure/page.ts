/** Takes a read page, gives it measured: numbers and marks of every block with words, no opinion of any. */
import { compileOnce } from './compile-once.js';
import { detectLanguage } from '../languages/detect-language.js';
import type { LanguageData } from '../languages/language-data.js';
import { languageData } from '../languages/index.js';
import type { Block, Document } from '../read/block.js';
import { columnsOf } from './columns.js';
import { findCore } from './core.js';
import { describeContext } from './context.js';
import { compileCalendar } from './calendar.js';
import type { Calendar, CalendarNames } from './calendar.js';
import { NO_DATE, dateShape } from './dates.js';
import { normaliseLine } from './normalise-line.js';
import { NO_PHRASES, compilePhraseBook, findPhrases } from './phrases.js';
import type { PhraseBook } from './phrases.js';
import { compareVocabulary } from './similarity.js';
import type { Ending, MeasuredBlock, Page } from './measured.js';
import { findTopic } from './topic.js';
import { findTitle } from './title.js';
import { DIGIT, LOWER, UPPER, characterClass, isWordCharacter } from './characters.js';
import { compileWordClasses } from './word-classes.js';
import { flatten } from '../read/detach.js';
import { LINE_ENDING } from '../read/line-ending.js';
import { KnownWords, Vocabulary } from './vocabulary.js';
import { countWords, lowerCase } from './words.js';

/** Words from which a terminated block is a paragraph. */
const MIN_PROSE_WORDS = 15;
const MAX_PROSE_LINK_DENSITY = 0.5;
/** What an unterminated block's characters count. */
const UNTERMINATED_MASS = 0.4;
/** Phrases and stamps are looked for in blocks of up to so many characters. */
const MAX_SHORT_LENGTH = 160;

/** Letters that can be written composed and decomposed: combining accents, nuktas, and their composed twins. */
// eslint-disable-next-line no-misleading-character-class -- the marks by themselves are looked for
const HAS_MARKS = /[\u0300-\u036f\u093c\u0958-\u095f\u09bc\u09dc-\u09df\u0a3c\u0b3c\u3099\u309a\u1100-\u11ff]/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Measures a page; `language` is what the caller knows of it. */
export function measurePage(document: Document, language?: string): Page {
  const withWords = document.blocks.filter(hasWords);
  const detected = language ?? detectLanguage(withWords);
  const languages = wordingOf(detected);
  const book = bookOf(languages);
  const calendar = calendarOf(languages, detected);
  const known = compileOnce(knownWords, languages, () => new KnownWords(compileWordClasses(languages)));
  const vocabulary = new Vocabulary(known, document.input.length);
  const read = createReader(vocabulary, book, calendar);
  const blocks = withWords.map((block) => measureBlock(block, read));
  const columns = columnsOf(blocks, vocabulary.size);
  const core = findCore(blocks);
  const context = describeContext(blocks, columns);
  const similarity = compareVocabulary(blocks, core, vocabulary.size);
  const title = findTitle(blocks, core, vocabulary.size);
  return {
    document,
    blocks,
    dates: columns.dates,
    columns,
    language: detected,
    book,
    calendar,
    hasFunctionWords: blocks.some(({ words }) => words.functionWords > 0),
    core,
    context,
    similarity,
    topic: findTopic(blocks, similarity),
    title,
    structure: undefined,
  };
}

export const hasWords = ({ kind, text }: Block): boolean =>
  kind !== 'media' && kind !== 'rule' && kind !== 'reference' && kind !== 'rest' && holdsWord(text);

/** Most lines open with a letter or digit; what else may, only the expression tells surely. */
function holdsWord(text: string): boolean {
  const first = characterClass(text.charCodeAt(0));
  return first === LOWER || first === UPPER || first === DIGIT || HAS_WORD.test(text);
}

/** The data of the page's language, and of English: pages of every language carry English furniture. */
function wordingOf(tag: string | null): LanguageData[] {
  const own = tag === null ? undefined : languageData(tag);
  const english = languageData('en');
  return [own, own === english ? undefined : english].filter((data) => data !== undefined);
}

// Compiled once per language: constants of the language data, no state of any page.
const books = new Map<string, PhraseBook>();
const calendars = new Map<string, CalendarNames>();
const knownWords = new Map<string, KnownWords>();

function bookOf(languages: readonly LanguageData[]): PhraseBook {
  return compileOnce(books, languages, () => compilePhraseBook(languages));
}

function calendarOf(languages: readonly LanguageData[], tag: string | null): Calendar {
  const names = compileOnce(calendars, languages, () => compileCalendar(languages.map((language) => language.tag)));
  const own = tag === null ? undefined : languageData(tag);
  return { ...names, language: own?.tag ?? null, order: own === undefined ? null : orderOf(own, tag ?? '') };
}

/** The order in which a language writes a date's day and month; null where its countries differ, or it isn't known. */
export function dateOrderOf(tag: string | null): Calendar['order'] {
  const data = tag === null ? undefined : languageData(tag);
  return data === undefined ? null : orderOf(data, tag ?? '');
}

/** English dates are month first in the United States alone, and a page that doesn't say where it is settles nothing. */
function orderOf({ dateOrder, tag }: LanguageData, stated: string): Calendar['order'] {
  const region = /-([A-Z]{2})\b/.exec(stated)?.[1];
  if (tag !== 'en' || region === undefined) return dateOrder;
  return region === 'US' ? 'mdy' : 'dmy';
}

/** What the words of a line are, wherever it stands. */
type Reading = Pick<MeasuredBlock, 'words' | 'ending' | 'terminated' | 'key' | 'phrases' | 'date'>;

/** Reads each short line once, however often a page prints it: the blocks that say the same share what was found. */
function createReader(vocabulary: Vocabulary, book: PhraseBook, calendar: Calendar): (body: string) => Reading {
  const known = new Map<string, Reading>();
  return (body) => {
    if (body.length > MAX_SHORT_LENGTH) return readWords(body, vocabulary, book, calendar);
    let reading = known.get(body);
    if (reading === undefined) known.set(body, (reading = readWords(body, vocabulary, book, calendar)));
    return reading;
  };
}

function readWords(text: string, vocabulary: Vocabulary, book: PhraseBook, calendar: Calendar): Reading {
  const body = flatten(text);
  const lower = lowerCase(body);
  const words = countWords(body, lower, vocabulary);
  const ending = endingOf(body);
  const stopless = ending === 'open' && words.count > MIN_PROSE_WORDS && STOPLESS.test(body);
  const short = body.length <= MAX_SHORT_LENGTH;
  const hasNumber = words.digits > 0;
  const line = short ? normaliseLine(lower, hasNumber, words.beyondLatin) : '';
  return {
    words,
    ending: stopless ? 'stop' : ending,
    terminated: stopless || (ending !== 'open' && ending !== 'colon'),
    key: trimToWords(lower),
    phrases: short ? findPhrases(line, body, book) : NO_PHRASES,
    date: short ? dateShape(lower, line, hasNumber, calendar, book) : NO_DATE,
  };
}

function measureBlock(block: Block, read: (body: string) => Reading): MeasuredBlock {
  const { first, last, kind, depth, text, markerLength, markdown, linkLength, links, images, indent, gap } = block;
  const own = markerLength === 0 ? text : text.slice(markerLength);
  const body = HAS_MARKS.test(own) ? own.normalize('NFC') : own;
  const { words, ending, terminated, key, phrases, date } = read(body);
  const linkDensity = body.length === 0 ? 0 : Math.min(1, linkLength / body.length);
  return {
    first,
    last,
    kind,
    depth,
    text,
    markerLength,
    markdown,
    linkLength,
    links,
    images,
    indent,
    gap,
    words,
    ending,
    terminated,
    linkDensity,
    isProse: words.count > MIN_PROSE_WORDS && terminated && linkDensity < MAX_PROSE_LINK_DENSITY,
    mass: words.length * (1 - linkDensity) * (terminated ? 1 : UNTERMINATED_MASS),
    key,
    phrases,
    date,
  };
}

/** Thai and Lao have no mark for the end of a sentence: a long line of theirs is a paragraph. */
const STOPLESS = /[\u0e01-\u0edf]$/;

/** The text from its first letter or digit to its last. */
function trimToWords(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCharacter(text.charCodeAt(start))) start++;
  while (end > start && !isWordCharacter(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['…', 'ellipsis'],
  ['...', 'ellipsis'],
  [':', 'colon'],
  ['：', 'colon'],
  ['?', 'question'],
  ['？', 'question'],
  ['؟', 'question'],
  ['!', 'exclamation'],
  ['！', 'exclamation'],
]);
/** An end is looked for in so many last characters. */
const ENDING_WINDOW = 12;

function endingOf(text: string): Ending {
  // Most lines of a page are menus and headlines: they end in a letter.
  if (isWordCharacter(text.charCodeAt(text.length - 1))) return 'open';
  const tail = text.slice(-ENDING_WINDOW);
  const mark = LINE_ENDING.exec(tail)?.[1];
  if (mark === undefined) return 'open';
  const dots = tail.lastIndexOf('..');
  if (dots >= 0 && !HAS_WORD.test(tail.slice(dots))) return 'ellipsis';
  return ENDINGS.get(mark) ?? 'stop';
}
