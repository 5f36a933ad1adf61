/** All languages, and how to find one. */
import type { LanguageData } from './language-data.js';
import { ar } from './ar.js';
import { bg } from './bg.js';
import { bn } from './bn.js';
import { ca } from './ca.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fil } from './fil.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hu } from './hu.js';
import { hy } from './hy.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ka } from './ka.js';
import { km } from './km.js';
import { ko } from './ko.js';
import { ms } from './ms.js';
import { my } from './my.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sk } from './sk.js';
import { sr } from './sr.js';
import { sv } from './sv.js';
import { sw } from './sw.js';
import { ta } from './ta.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { ur } from './ur.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import { zhHant } from './zh-Hant.js';

export const LANGUAGES: readonly LanguageData[] = [
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fil,
  fr,
  he,
  hi,
  hu,
  hy,
  id,
  it,
  ja,
  ka,
  km,
  ko,
  ms,
  my,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  zhHant,
];

/** The data of a BCP 47 tag, or of the nearest one that there is: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`. */
export function languageData(tag: string): LanguageData | undefined {
  const [language = '', ...subtags] = tag.split('-');
  const exact = LANGUAGES.find((data) => data.tag.toLowerCase() === tag.toLowerCase());
  if (exact !== undefined) return exact;
  if (language === 'zh' && subtags.some((subtag) => /^(?:hant|tw|hk|mo)$/i.test(subtag)))
    return languageData('zh-Hant');
  return LANGUAGES.find((data) => data.tag === (ALIASES.get(language) ?? language));
}

/** Tags of the same language: macrolanguages, former codes, and what a reader of one reads as well. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['tl', 'fil'],
  ['iw', 'he'],
  ['in', 'id'],
  ['hr', 'sr'],
  ['bs', 'sr'],
  ['sh', 'sr'],
]);

export function languageOfIso6393(code: string): LanguageData | undefined {
  return LANGUAGES.find(({ iso6393 }) => iso6393 === code);
}
