/**
 * Which attributes of a page's elements are kept: those that are read, by name or because their value holds data. Half of
 * them are style sheets' and programs' own, and a tree without them takes a third less room.
 */

/** Of names, classes, states and addresses; in the order of who reads them. */
const READ: ReadonlySet<string> = new Set(
  // What an element is: its part of the page, its state.
  (
    'class id itemprop role data-component data-testid data-module data-type hidden aria-hidden style ' +
    // Links and images.
    'href src data-src data-original data-lazy-src alt rel ' +
    // What the page says of itself.
    'name property http-equiv content datetime type lang xml:lang dir ' +
    // Lists, tables, templates; the parser's own question to a formula.
    'value start colspan rowspan shadowrootmode encoding'
  ).split(' '),
);

/** Components that scripts draw carry their data in an attribute. */
const OPENS_JSON = /^[[{]/;

export const holdsJson = (value: string): boolean => OPENS_JSON.test(value);

export const isRead = (name: string, value: string): boolean => READ.has(name) || holdsJson(value);
