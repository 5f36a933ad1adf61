/** Takes any string, gives text that HTML shows as it is, between tags and inside of quoted attributes. */

/** What markup is made of, what HTML cannot hold (control characters, halves of surrogate pairs), and nothing else. */
const UNSAFE = /[&<>"'`\0-\x08\v\f\x0e-\x1f\x7f-\x9f\p{Cs}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
const REPLACEMENT_CHARACTER = '\u{fffd}';

export const escapeHtml = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? REPLACEMENT_CHARACTER);
