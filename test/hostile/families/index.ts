/** All families of hostile pages, and what they are compared with. */
import { PARAGRAPHS, TEASERS } from '../../small-pages.js';
import { fill } from './family.js';
import type { Family } from './family.js';
import { HTML_FAMILIES } from './html.js';
import { HTML_VALUE_FAMILIES } from './html-values.js';
import { MARKDOWN_FAMILIES } from './markdown.js';
import { TEXT_FAMILIES } from './text.js';
import { tokenFamilies } from './tokens.js';

export const NAMED_FAMILIES: readonly Family[] = [
  ...TEXT_FAMILIES,
  ...MARKDOWN_FAMILIES,
  ...HTML_FAMILIES,
  ...HTML_VALUE_FAMILIES,
];

const TOKEN_FAMILIES_PER_FORMAT = 30;

export const FAMILIES: readonly Family[] = [...NAMED_FAMILIES, ...tokenFamilies(TOKEN_FAMILIES_PER_FORMAT)];

const paragraph = (index: number): string => `${PARAGRAPHS[index % PARAGRAPHS.length] ?? ''} Nr. ${index}.`;
const teaser = (index: number): string => `${TEASERS[index % TEASERS.length] ?? ''} ${index}`;

const CONTROL_UNITS: Readonly<Record<Family['format'], (index: number) => string>> = {
  text: (index) => `${index % 3 === 2 ? teaser(index) : paragraph(index)}\n\n`,
  markdown: (index) =>
    index % 3 === 2 ? `* [${teaser(index)}](https://a.example/${index})\n` : `${paragraph(index)} *So* it is.\n\n`,
  html: (index) =>
    index % 3 === 2
      ? `<li class="teaser"><a href="/story/${index}">${teaser(index)}</a></li>\n`
      : `<p class="text">${paragraph(index)} <em>So</em> it is.</p>\n`,
};

/** A normal page of that length and format: prose, and links to other pages. */
export function control(format: Family['format'], characters: number): string {
  const body = fill(CONTROL_UNITS[format], characters);
  return format === 'html' ? `<!doctype html><html lang="en"><body><article>${body}</article></body></html>` : body;
}
