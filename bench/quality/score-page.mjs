/** Takes a page with its truth, gives the scores of the package's article and of the baselines. */
import { extractArticle } from 'linesieve';
import { keepSentences, removeMarkup } from './baselines.mjs';

const FIGURES = ['word', 'shingle', 'snippet'];
/** The figure by which a set is judged, as its makers do; other sets by their words. */
const MAIN_FIGURES = { fundus: 'shingle', traf: 'snippet' };
export const mainFigure = (set) => MAIN_FIGURES[set.split('-')[0]] ?? 'word';

/** Lengths of the true text, in characters; the last one is open. */
const LENGTHS = [
  [1e3, '< 1k'],
  [3e3, '1–3k'],
  [8e3, '3–8k'],
  [Infinity, '> 8k'],
];
/** What decides a script looks no further. */
const SCRIPT_SAMPLE = 4000;
const SCRIPTS = Object.fromEntries(
  [
    ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Tamil', 'Thai', 'Han', 'Hangul'],
    ...['Georgian', 'Armenian', 'Khmer', 'Myanmar'],
  ].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]),
);
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Japanese prose holds far more kana, and Chinese none. */
const MIN_KANA_SHARE = 0.1;

const count = (text, expression) => text.match(expression)?.length ?? 0;

export function scriptOf(text) {
  const sample = text.slice(0, SCRIPT_SAMPLE);
  const counts = Object.entries(SCRIPTS).map(([script, expression]) => [script, count(sample, expression)]);
  const kana = count(sample, KANA);
  const [script, most] = counts.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return kana > 0 && kana >= MIN_KANA_SHARE * most && (script === 'Han' || kana > most) ? 'Kana' : script;
}

/** Hand-labelled truth consists of raw lines: both sides are read without markup and bullets then. */
const readers = (page) => (page.labels === undefined ? (text) => text : removeMarkup);

export function scorePage(page, scorers) {
  const article = extractArticle(page.text);
  const read = readers(page);
  const { goldText } = page;
  const gold = goldText === null ? null : read(goldText);
  const score = (text, kinds) => ({
    word: gold === null || !kinds.includes('word') ? null : scorers.wordF1(gold, text),
    shingle: gold === null || !kinds.includes('shingle') ? null : scorers.shingleTFF(gold, text),
    snippet: page.gold.include === undefined || !kinds.includes('snippet') ? null : scorers.snippets(page.gold, text),
  });
  const main = mainFigure(page.name);
  return {
    page,
    set: page.name,
    language: page.language ?? article.language ?? 'none',
    script: scriptOf(goldText || page.text),
    length: goldText ? LENGTHS.find(([limit]) => goldText.length < limit)[1] : null,
    hasBody: goldText === null ? null : goldText.trim() !== '',
    confidence: article.confidence,
    empty: article.text === '',
    own: score(read(article.text), FIGURES),
    c4: score(keepSentences(page.text), [main]),
    // By words too: harm is measured in them.
    input: score(removeMarkup(page.text), [main, 'word']),
  };
}
