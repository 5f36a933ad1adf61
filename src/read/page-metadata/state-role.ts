/** Takes what an element with a role says, files it among the statements of the page. */
import type { Role } from './element-statements.js';
import { HOME } from './page-metadata.js';
import { state } from './statements.js';
import type { StatementLists } from './statements.js';

/** What an element that has a role says. */
export interface Found {
  /** What the element states. */
  readonly value: string;
  /** Its text. */
  readonly own: string;
  readonly name: string | null;
  readonly at: number;
  readonly home: boolean;
}

/** Which statement the text of an element is; where it names a part of itself, that part. */
export function stateRole({ titles, authors, dates, siteNames }: StatementLists, role: Role, found: Found): void {
  const { value, own, name, at, home } = found;
  const statements: Readonly<Record<Role, () => void>> = {
    title: () => {
      state(titles, 'title', own);
    },
    h1: () => {
      state(titles, 'h1', own, at, home ? HOME : undefined);
    },
    headline: () => {
      state(titles, 'microdata', value, at);
    },
    'class-title': () => {
      state(titles, 'class', own, at);
    },
    author: () => {
      state(authors, 'microdata', name ?? value, at);
    },
    'rel-author': () => {
      state(authors, 'rel', own, at);
    },
    'author-link': () => {
      state(authors, 'link', own, at);
    },
    'class-author': () => {
      state(authors, 'class', own, at);
    },
    published: () => {
      state(dates, 'microdata', value, at);
    },
    modified: () => {
      state(dates, 'modified', value, at);
    },
    created: () => {
      state(dates, 'created', value, at);
    },
    'time-published': () => {
      state(dates, 'time-published', value, at);
    },
    time: () => {
      state(dates, 'time', value, at);
    },
    'class-date': () => {
      state(dates, 'class', value, at);
    },
    site: () => {
      state(siteNames, 'microdata', name ?? '');
    },
    'author-name': () => undefined,
  };
  statements[role]();
}
