/** What every language's data holds, that it hits furniture and spares sentences, and that the language is found. */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../src/languages/calendar.js';
import { LANGUAGES, languageData, languageOfIso6393 } from '../src/languages/index.js';
import type { PhraseCategory } from '../src/languages/language-data.js';
import { PHRASE_CATEGORIES, bitOf } from '../src/measure/phrases.js';
import { readText } from '../src/read/text.js';
import { splitLines } from '../src/read/split-lines.js';
import { measurePage } from '../src/measure/page.js';
import { extractArticle } from '../src/index.js';
import { SAMPLES } from './language-samples.js';
import { pageOf } from './page-of.js';
import { SEEDS } from './pages.js';

const sources = new URL('../src/', import.meta.url);
const files = readdirSync(sources, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
/** Files of the folder that are no language. */
const OTHERS: ReadonlySet<string> = new Set([
  'index',
  'calendar',
  'language-data',
  'detect-language',
  'byline-words',
  'service-names',
  'trigrams',
]);
const tags = files
  .filter((name) => name.startsWith('languages/'))
  .map((name) => name.slice('languages/'.length, -'.ts'.length))
  .filter((name) => !OTHERS.has(name))
  .sort();

const listOf = (bars: string): string[] => bars.split('|').map((item) => item.trim());

/** Every language's furniture has some of these. */
const NEEDED: readonly PhraseCategory[] = [
  'related',
  'share',
  'subscribe',
  'comment',
  'login',
  'legal',
  'caption',
  'byline',
  'source',
];
const MIN_PHRASES = 3;
const MIN_FUNCTION_WORDS = 40;

it('lists every language file, once, and each has a sample', () => {
  expect(LANGUAGES.map(({ tag }) => tag).sort()).toEqual(tags);
  expect(Object.keys(SAMPLES).sort()).toEqual(tags);
  expect(tags.length).toBeGreaterThanOrEqual(12);
});

describe('the calendar', () => {
  it('has the languages that there are, and no other', () => {
    expect(Object.keys(CALENDAR).sort()).toEqual(tags);
  });
});

describe.each(LANGUAGES.map((data) => [data.tag, data] as const))('%s', (tag, data) => {
  it('has a canonical BCP 47 tag', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('is known by its ISO 639-3 code', () => {
    expect(data.iso6393).toMatch(/^[a-z]{3}$/u);
    // Both scripts of Chinese have one code.
    expect(languageOfIso6393(data.iso6393)?.tag.split('-')[0]).toBe(tag.split('-')[0]);
  });

  it('has function words, each once, in lower case', () => {
    const words = data.functionWords.split(' ');
    expect(new Set(words).size).toBeGreaterThanOrEqual(MIN_FUNCTION_WORDS);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([]);
  });

  it('has relative times with a number and without', () => {
    const patterns = listOf(data.relativeTime);
    expect(patterns.filter((pattern) => pattern.includes('#')).length).toBeGreaterThanOrEqual(3);
    expect(patterns.some((pattern) => !pattern.includes('#'))).toBe(true);
    expect(patterns).not.toContain('');
  });

  it.each(NEEDED)('has phrases of %s', (category) => {
    expect(new Set(listOf(data.phrases[category])).size).toBeGreaterThanOrEqual(MIN_PHRASES);
  });

  it('has no empty phrase and none with a line break, a colon at its end or a double space', () => {
    const phrases = PHRASE_CATEGORIES.flatMap((category) => listOf(data.phrases[category]));
    expect(phrases.filter((phrase) => phrase === '' || /\n|\s{2}|[:：]$/u.test(phrase))).toEqual([]);
  });

  it('has no phrase twice in a category, and leaves to English what every page is compared with', () => {
    const keyOf = (phrase: string): string => phrase.toLowerCase().normalize('NFC');
    for (const category of PHRASE_CATEGORIES) {
      const keys = listOf(data.phrases[category]).map(keyOf);
      const english = tag === 'en' ? [] : listOf(languageData('en')?.phrases[category] ?? '').map(keyOf);
      const known = new Set(english);
      const needless = keys.filter((key, at) => keys.indexOf(key) !== at || known.has(key));
      // Three at least stay, however English they are.
      if (keys.length > MIN_PHRASES) expect(needless, category).toEqual([]);
    }
  });

  it('has the names of twelve months and seven weekdays', () => {
    const names = CALENDAR[tag];
    expect(names?.months.split(',')).toHaveLength(12);
    // Japanese has numbers for names: a date of theirs is found by its shape.
    expect(names?.months.split(',').filter((name) => name !== '')).toHaveLength(tag === 'ja' ? 0 : 12);
    expect(names?.weekdays.split(',').filter((name) => name !== '')).toHaveLength(7);
  });

  it('finds the heading of a list of other articles', () => {
    const phrases = pageOf(SAMPLES[tag]?.related ?? '', tag).blocks[0]?.phrases;
    expect((phrases?.whole ?? 0) & bitOf('related')).not.toBe(0);
  });

  it.each(SAMPLES[tag]?.sentences ?? [])('finds no phrase in: %s', (sentence) => {
    const { whole = 0, opening = 0 } = pageOf(sentence, tag).blocks[0]?.phrases ?? {};
    expect(PHRASE_CATEGORIES.filter((name) => ((whole | opening) & bitOf(name)) !== 0)).toEqual([]);
  });

  it('is found in a paragraph of it', () => {
    const text = (SAMPLES[tag]?.sentences ?? []).join(' ');
    expect(measurePage(readText(text, splitLines(text))).language).toBe(tag);
  });
});

describe('languageData', () => {
  it.each<[string, string | undefined]>([
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['tl', 'fil'],
    ['iw', 'he'],
    ['in', 'id'],
    ['mi', undefined],
    ['xx', undefined],
    ['', undefined],
  ])('of %j is that of %j', (tag, expected) => {
    expect(languageData(tag)?.tag).toBe(expected);
  });
});

describe('the language of a page', () => {
  it('is that of its long lines, not of its furniture', () => {
    const furniture = ['Home', 'Sign in', 'Subscribe to our newsletter', 'All rights reserved'];
    const page = [...furniture, ...(SAMPLES['tr']?.sentences ?? []), ...furniture].join('\n');
    expect(extractArticle(page).language).toBe('tr');
  });

  it('is not misled by addresses', () => {
    const address = 'https://www.example.com/the-and-of-to-in/this-is-not-a-sentence-that-anyone-reads.html?and=the';
    const page = (SAMPLES['vi']?.sentences ?? []).map((sentence) => `${sentence}\n${address}`).join('\n');
    expect(extractArticle(page).language).toBe('vi');
  });

  it.each(['', ' ', '12.5 %', 'OK', '!!!'])('is null where there are no words to tell by: %j', (input) => {
    expect(extractArticle(input).language).toBeNull();
  });
});

describe('no text of a seed stands in the sources', () => {
  /** Words of a run that is no stock wording. */
  const RUN = 5;
  const wordsOf = (text: string): string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runsOf = (words: readonly string[]): string[] =>
    words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
  const ofSeeds = new Set(SEEDS.flatMap(({ input }) => input.split('\n').flatMap((line) => runsOf(wordsOf(line)))));

  it.each(files)('%s', (name) => {
    const source = readFileSync(new URL(name, sources), 'utf8');
    const found = stringsOf(source).flatMap((text) => text.split('|').flatMap((phrase) => runsOf(wordsOf(phrase))));
    expect(found.filter((run) => ofSeeds.has(run))).toEqual([]);
  });
});

/** The strings of a program, parts of concatenations and templates too. */
function stringsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022));
  return found;
}
