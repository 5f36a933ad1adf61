/** Takes the languages that a page states, and the one that its words show, gives its language. */
import type { PageMetadata } from '../read/page-metadata/page-metadata.js';

/** A language, then a script, a region: what pages state of the rest of BCP 47 says little. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i;

/** The language that the page states first, canonical; null where it states none. */
export function statedLanguage({ languages }: PageMetadata): string | null {
  for (const { value } of languages) {
    const [, language, script, region] = TAG.exec(value) ?? [];
    if (language === undefined || language.toLowerCase() === 'und' || language.toLowerCase() === 'mul') continue;
    const parts = [language.toLowerCase()];
    if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
    if (region !== undefined) parts.push(region.toUpperCase());
    return parts.join('-');
  }
  return null;
}
