/** Takes the names of the sets, gives their pages; and a hash that changes with any file that they come from. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA, TEXT_SETS, readFixtures, readLabelled, readTextSet } from '../corpus.mjs';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures', import.meta.url));
/** Fixtures whose names end so were written without a look at the source, and no weight is fitted on any. */
const HELD = /-held$/;

const written = () => join(DATA, 'written');
const FOLDERS = {
  written: () => readLabelled(written(), 'written'),
  fixtures: () => readFixtures(FIXTURES, 'fixtures', (name) => !HELD.test(name)),
  'fixtures-held': () => readFixtures(FIXTURES, 'fixtures-held', (name) => HELD.test(name)),
};

/** What the floors are pinned to: the sets outside of the repository. */
export const isCorpus = (name) => !name.startsWith('fixtures');

export function setNames() {
  const texts = TEXT_SETS.filter((name) => existsSync(join(DATA, 'text', `${name}.jsonl.gz`)));
  return [...texts, ...Object.keys(FOLDERS).filter((name) => name !== 'written' || existsSync(written()))];
}

/** Yields set after set, so that no more than one is held at a time; of each, every so many-th page. */
export function* readPageSets(names, every) {
  for (const name of names) {
    const pages = (FOLDERS[name] ?? (() => readTextSet(name)))();
    // A set in which some page has a text is scored by text: a page without one has no body.
    const byText = pages.some(({ gold }) => gold.text);
    const sampled = pages.filter((_, index) => index % every === 0);
    yield { name, pages: sampled.map((page) => ({ ...page, name, goldText: byText ? (page.gold.text ?? '') : null })) };
  }
}

/** Over names and bytes of all files, in the order of their names. */
export function hashCorpus() {
  const sets = TEXT_SETS.map((name) => name.split('.')[0]);
  const pages = [...new Set(sets)].map((set) => `pages/${set}.jsonl.gz`);
  const texts = TEXT_SETS.map((name) => `text/${name}.jsonl.gz`);
  const labelled = existsSync(written()) ? readdirSync(written()).map((name) => `written/${name}`) : [];
  const hash = createHash('sha256');
  for (const path of [...pages, ...texts, ...labelled].sort()) {
    if (!existsSync(join(DATA, path))) continue;
    const bytes = readFileSync(join(DATA, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
