/** Takes the languages of a page, gives what is known of their bylines, ready to be looked up. */
import { BYLINE_WORDS } from '../languages/byline-words.js';
import { compileOnce } from '../measure/compile-once.js';
import type { LanguageData } from '../languages/language-data.js';

/** What the head of a text says of the name behind it. */
export interface Introduction {
  /** Whether the name is that of who wrote; else of who took the pictures, edited or translated. */
  readonly wrote: boolean;
  /** Characters of the text up to the name. */
  readonly length: number;
  /** Whether a colon or its like stands between them. */
  readonly marked: boolean;
}

export interface BylineLexicon {
  readonly introduce: (text: string) => Introduction | null;
  /** Whether a word is a role: "reporter". */
  readonly isRole: (word: string) => boolean;
  /** The same, in scripts without capitals alone: in others a name may be such a word. */
  readonly isRoleBehind: (word: string) => boolean;
  readonly roles: readonly string[];
  /** Whether the text is the name of a paper, a station or an agency. */
  readonly isOutlet: (text: string) => boolean;
  /** Whether a word stands behind names: "reports from". */
  readonly isTail: (word: string) => boolean;
  readonly opensWithSurname: (word: string) => boolean;
}

const listOf = (words: string | undefined): string[] => (words === undefined ? [] : words.split('|'));
const phrasesOf = (words: string): string[] =>
  words
    .split('|')
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== '');

/** What stands between the words and the name: a mark, or white space. */
const MARK = /^\s?[:：/／=＝|｜]\s?/;
const GAP = /^\s+|^$/;
/** "Text & photos", "写真・文": who wrote, among others. */
const MAX_JOINTS = 2;
const JOINT = /^\s?[&+/／・·、,]\s?/;
/** Names follow a role without a space in scripts that have none. */
const UNSPACED = /^\p{Script=Han}{2,4}(?:$|\P{Script=Han})/u;

const UNCASED = /^\p{Lo}/u;

export function compileLexicon(languages: readonly LanguageData[]): BylineLexicon {
  const words = languages.map(({ tag }) => (Object.hasOwn(BYLINE_WORDS, tag) ? BYLINE_WORDS[tag] : undefined) ?? {});
  const others = new Set(words.flatMap((own) => listOf(own.others)));
  const roles = new Set(words.flatMap((own) => listOf(own.roles)));
  const wrote = new Set([
    ...words.flatMap((own) => listOf(own.wrote)),
    ...languages.flatMap(({ phrases }) => phrasesOf(phrases.byline)).filter((phrase) => !others.has(phrase)),
  ]);
  const outlets = words.flatMap((own) => listOf(own.outlets));
  const surnames = new Set(words.flatMap((own) => Array.from(own.surnames ?? '')));
  const tails = words.flatMap((own) => listOf(own.tails));
  const byOpening = new Map<string, string[]>();
  for (const phrase of [...wrote, ...others]) {
    const filed = byOpening.get(phrase[0] ?? '');
    if (filed === undefined) byOpening.set(phrase[0] ?? '', [phrase]);
    else filed.push(phrase);
  }
  for (const filed of byOpening.values()) filed.sort((a, b) => b.length - a.length);

  const introduce = (text: string, depth = 0): Introduction | null => {
    const lower = text.toLowerCase();
    for (const phrase of byOpening.get(lower[0] ?? '') ?? []) {
      if (!lower.startsWith(phrase)) continue;
      const rest = text.slice(phrase.length);
      const mark = MARK.exec(rest) ?? (/\p{P}$/u.test(phrase) ? [''] : null);
      const gap = mark ?? GAP.exec(rest) ?? (roles.has(phrase) && UNSPACED.test(rest) ? [''] : null);
      const joint = depth < MAX_JOINTS ? JOINT.exec(rest) : null;
      const second = joint === null ? null : introduce(rest.slice(joint[0].length), depth + 1);
      if (joint !== null && second !== null)
        return {
          ...second,
          wrote: second.wrote || !others.has(phrase),
          length: phrase.length + joint[0].length + second.length,
        };
      if (gap === null) continue;
      return { wrote: !others.has(phrase), length: phrase.length + gap[0].length, marked: mark !== null };
    }
    return null;
  };

  return {
    introduce,
    isRole: (word) => roles.has(word.toLowerCase()),
    isRoleBehind: (word) => roles.has(word) && UNCASED.test(word),
    roles: [...roles].sort((a, b) => b.length - a.length),
    isOutlet: (text) => outlets.some((part) => text.includes(part)),
    isTail: (word) => tails.some((tail) => word.endsWith(tail)),
    opensWithSurname: (word) => surnames.has(word[0] ?? ''),
  };
}

const lexicons = new Map<string, BylineLexicon>();

export const lexiconOf = (languages: readonly LanguageData[]): BylineLexicon =>
  compileOnce(lexicons, languages, () => compileLexicon(languages));
