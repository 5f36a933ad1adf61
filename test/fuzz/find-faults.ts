/** Takes a page and options, gives everything that is wrong with what comes back, exceptions included. */
import { extractArticle } from '../../src/index.js';
import type { Article, ExtractOptions } from '../../src/types.js';
import { faultsOfArticle, faultsOfCopies } from '../contract.js';
import { faultsOfMarkdown } from '../hostile/faults-of-markdown.js';

export interface Case {
  readonly input: string;
  readonly options: ExtractOptions;
}

export function findFaults({ input, options }: Case): string[] {
  try {
    const article = extractArticle(input, options);
    return [
      ...faultsOfArticle(input, article, options),
      ...faultsOfCopies(article),
      ...faultsOfMarkdown(article.markdown, mayHoldImages(article, options)),
      ...faultsOfPrototypes(),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Pictures stand in the Markdown of HTML alone, and only where they were asked for. */
export const mayHoldImages = ({ html }: Article, { keep, drop }: ExtractOptions): boolean =>
  html !== null && keep?.includes('media') === true && drop?.includes('media') !== true;

const KEYS = [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => ({
  prototype,
  keys: Reflect.ownKeys(prototype).length,
}));

/** What a page's names could have written. */
const faultsOfPrototypes = (): string[] =>
  KEYS.some(({ prototype, keys }) => Reflect.ownKeys(prototype).length !== keys) ? ['a prototype was changed'] : [];
