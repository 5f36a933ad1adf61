/** Takes a page's blocks, gives its language: by franc's tables, asked once, on the words of the longest lines. */
import type { Block } from '../read/block.js';
import { LANGUAGES, languageOfIso6393 } from './index.js';
import type { LanguageData } from './language-data.js';
import { likelyLanguages } from './trigrams.js';

/** franc is as sure on so many characters as on its full sample of 2,048, at a third of the time. */
const SAMPLE_LENGTH = 500;
/** So much of one line at most: one long line may be a quotation in another language. */
const MAX_PER_LINE = 170;
const MIN_SAMPLE_LENGTH = 24;
/** Lines so short that more are needed to fill the sample are no text. */
const MAX_LINES = 64;

const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
const NOT_WORDS = /[^\p{L}\p{M}\u200c\u200d]+/gu;
const TRADITIONAL = /[們個來時這國說對會為學電車東門馬長見貝風飛點與當應還過發關開問間無黨實業產總統處術據報導]/g;
const SIMPLIFIED = /[们个来时这国说对会为学电车东门马长见贝风飞点与当应还过发关开问间无党实业产总统处术据报导]/g;

const only = LANGUAGES.map(({ iso6393 }) => iso6393);

/** Languages that franc finds nearly as likely as the likeliest are told apart by their function words. */
const NEARLY = 0.88;
const MAX_CANDIDATES = 4;

/** BCP 47, or null where there is too little text or franc is undetermined. */
export function detectLanguage(blocks: readonly Block[]): string | null {
  const sample = sampleOf(blocks);
  if (sample.length < MIN_SAMPLE_LENGTH) return null;
  const likely = likelyLanguages(sample, only)
    .filter(([, likeness], rank) => rank < MAX_CANDIDATES && likeness >= NEARLY)
    .map(([code]) => languageOfIso6393(code))
    .filter((data) => data !== undefined);
  const found = likely.length > 1 ? speaksMost(likely, sample) : likely[0];
  return found?.tag === 'zh' && prefersTraditional(sample) ? 'zh-Hant' : (found?.tag ?? null);
}

// Split once per language: constants of the language data, no state of any page.
const functionWords = new Map<LanguageData, ReadonlySet<string>>();

function functionWordsOf(language: LanguageData): ReadonlySet<string> {
  let known = functionWords.get(language);
  if (known === undefined) functionWords.set(language, (known = new Set(language.functionWords.split(' '))));
  return known;
}

/** The language most of whose function words the sample holds; the first of equals. */
function speaksMost(languages: readonly LanguageData[], sample: string): LanguageData | undefined {
  const words = sample.toLowerCase().split(' ');
  const counts = languages.map((language) => {
    const known = functionWordsOf(language);
    return words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0);
  });
  return languages[counts.indexOf(Math.max(...counts))];
}

function sampleOf(blocks: readonly Block[]): string {
  const lengths = new Float64Array(blocks.length);
  let index = 0;
  for (const { kind, text, linkLength } of blocks)
    lengths[index++] = kind === 'code' ? TAKEN : Math.max(0, text.length - linkLength);
  let sample = '';
  // A few lines fill the sample, so that finding the longest again and again is cheaper than sorting all.
  for (let lines = 0; lines < MAX_LINES && sample.length < SAMPLE_LENGTH; lines++) {
    const longest = indexOfGreatest(lengths);
    if ((lengths[longest] ?? TAKEN) === TAKEN) break;
    lengths[longest] = TAKEN;
    sample += `${(blocks[longest]?.text ?? '')
      .slice(0, 2 * MAX_PER_LINE)
      .replace(ADDRESS, ' ')
      .replace(NOT_WORDS, ' ')
      .slice(0, MAX_PER_LINE)} `;
  }
  return sample.trim().slice(0, SAMPLE_LENGTH);
}

/** The length of a line that is none, or is in the sample already. */
const TAKEN = -1;

/** The first of the greatest. */
function indexOfGreatest(values: Float64Array): number {
  let greatest = 0;
  for (let index = 1; index < values.length; index++)
    if ((values[index] ?? 0) > (values[greatest] ?? 0)) greatest = index;
  return greatest;
}

const prefersTraditional = (sample: string): boolean =>
  (sample.match(TRADITIONAL)?.length ?? 0) > (sample.match(SIMPLIFIED)?.length ?? 0);
