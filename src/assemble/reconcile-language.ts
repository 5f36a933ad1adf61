/** Takes the languages that a page states, and the one that its words show, gives its language. */
import { languageData } from '../languages/index.js';
import type { PageMetadata } from '../read/page-metadata/page-metadata.js';

/** A language, then a script, a region: what pages state of the rest of BCP 47 says little. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i;
/** Tags that stand for no language, and former ones with what they are called now. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'xx']);
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
]);

/**
 * The words of a page are surer of its language than its template, which is surer of the region, and of languages that
 * cannot be told from their words here.
 */
export function reconcileLanguage(metadata: PageMetadata, detected: string | null): string | null {
  const stated = statedLanguages(metadata);
  if (detected === null) return stated[0] ?? null;
  const own = languageData(detected);
  return (
    stated.find((tag) => {
      const data = languageData(tag);
      return data === undefined || data === own;
    }) ?? detected
  );
}

/** The languages that the page states, canonical, in the order in which they are to be believed. */
function statedLanguages({ languages }: PageMetadata): string[] {
  const tags: string[] = [];
  for (const source of ['html', 'http-equiv', 'meta', 'open-graph', 'json-ld'] as const)
    for (const { value } of languages.filter((statement) => statement.source === source)) {
      const tag = canonicalTag(value);
      if (tag !== null) tags.push(tag);
    }
  return tags;
}

function canonicalTag(value: string): string | null {
  const [, stated, script, region] = TAG.exec(value) ?? [];
  const lower = stated?.toLowerCase() ?? '';
  if (lower === '' || NO_LANGUAGE.has(lower)) return null;
  const parts = [RENAMED.get(lower) ?? lower];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join('-');
}
