/** Takes names on the command line, prints those that change an article, or throw, once every object seems to have them. */
import { readFileSync } from 'node:fs';
import { extractArticle } from 'linesieve';
import { extractArticle as extractFromText } from 'linesieve/text';
import { pageOf } from './pages.mjs';

const names = JSON.parse(readFileSync(0, 'utf8'));
const pages = [pageOf(0), pageOf(1), pageOf(2)];
/** What could be taken for a number, for a text, and for a flag, a function or options. */
const NUMBERS = [1];
const VALUES = ['html', Object.assign(() => 'polluted', { maxLines: 1, maxNodes: 1, from: 'html' })];
/** Both for every name in the long run; else they take turns. */
const isLong = process.env.LINESIEVE_ISOLATION_PAGES !== undefined;
const valuesOf = (name, at) => (name.startsWith('max') ? NUMBERS : isLong ? VALUES : [VALUES[at % VALUES.length]]);

function outcome(limits) {
  try {
    return [
      ...pages.map((page) => extractArticle(page)),
      extractArticle(pages[1], { limits, keep: ['teaser', 'category', 'nav', 'other'] }),
      extractFromText(pages[0], {}),
    ];
  } catch (error) {
    return String(error.stack);
  }
}

const plain = JSON.stringify(outcome({}));
const changed = [];
for (const [at, name] of names.entries()) {
  for (const value of valuesOf(name, at)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false, writable: true });
    const result = outcome({});
    delete Object.prototype[name];
    if (JSON.stringify(result) !== plain)
      changed.push(
        `${name}: ${JSON.stringify(value) ?? 'a function'}: ${typeof result === 'string' ? result.slice(0, 300) : 'another article'}`,
      );
  }
}
console.log(JSON.stringify(changed));
