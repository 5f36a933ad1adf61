/** Keeps what is compiled of language data: constants, no state of any page. */
import type { LanguageData } from '../languages/language-data.js';

/** The value for these languages, made when it is first asked for. */
export function compileOnce<T>(cache: Map<string, T>, languages: readonly LanguageData[], compile: () => T): T {
  const key = languages.map(({ tag }) => tag).join();
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = compile();
  cache.set(key, made);
  return made;
}
