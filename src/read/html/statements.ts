/** Takes a page's head, gives what it says the page is called and is about: to recognise the lines that say the same. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Statements } from '../structure.js';
import { foldWhiteSpace } from '../white-space.js';
import { isElement } from './is-element.js';

type Element = DefaultTreeAdapterTypes.Element;

const TITLES = new Set(['og:title', 'twitter:title']);
const DESCRIPTIONS = new Set(['description', 'og:description', 'twitter:description']);
/** Longer statements are looked at up to here. */
const MAX_LENGTH = 1000;

export function readStatements(head: Element | undefined): Statements {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const child of head?.childNodes ?? []) {
    if (!isElement(child)) continue;
    if (child.tagName === 'title') addTo(titles, textOf(child));
    else if (child.tagName === 'meta') {
      const name = attribute(child, 'property') || attribute(child, 'name');
      if (TITLES.has(name)) addTo(titles, attribute(child, 'content'));
      else if (DESCRIPTIONS.has(name)) addTo(descriptions, attribute(child, 'content'));
    }
  }
  return { titles: [...titles], descriptions: [...descriptions] };
}

const attribute = (element: Element, wanted: string): string =>
  element.attrs.find(({ name }) => name === wanted)?.value ?? '';

const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function addTo(statements: Set<string>, statement: string): void {
  const folded = foldWhiteSpace(statement.slice(0, MAX_LENGTH)).toLowerCase();
  if (folded !== '') statements.add(folded);
}
