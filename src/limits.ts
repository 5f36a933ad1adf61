/** Limits of one page, with their defaults: no page that was meant to be read meets one, and every hostile page does. */
import type { Limits, Warning, WarningCode } from './types.js';

export type LimitName = keyof Limits;

/** What a caller set of them. */
export type CheckedLimits = Readonly<Partial<Record<LimitName, number>>>;

/** Real pages: 4,885 that readers of articles are tested with. */
export const DEFAULT_LIMITS: Readonly<Record<LimitName, number>> = {
  // The longest real page has 5.3 million.
  maxInputCharacters: 10 * 1024 * 1024,
  // Each line has its own entry in the result, evidence and all.
  maxLines: 250_000,
  // 1,558 real pages have at most 55,000, as they are counted; one takes some 200 bytes.
  maxNodes: 1_000_000,
  // What browsers lay out; real pages have at most 56.
  maxDepth: 512,
  // The longest list of classes of a real page has 7,549 characters, one page in a hundred more than 2,372.
  maxAttributeCharacters: 16_384,
  // One page in a hundred has an address of more than 2,004 characters; longer ones hold data.
  maxUrlCharacters: 8192,
  maxJsonLdCharacters: 1024 * 1024,
  maxJsonLdDepth: 64,
  maxJsonLdNodes: 10_000,
  // A row is written with so many cells at most for each that it has.
  maxColumnSpan: 100,
  // By default this is a rule, see below.
  maxOutputCharacters: Infinity,
};

/** The standard's algorithm can make thousands of elements of one tag; real pages have at most one for seven characters. */
const NODES_OF_ANY_PAGE = 10_000;
/** No article is longer than its page, but for the marks around its words. */
const OUTPUT_SHARE = 2;
const OUTPUT_OF_ANY_PAGE = 64 * 1024;

const WARNINGS: Readonly<Record<LimitName, Warning>> = {
  maxInputCharacters: warning('input-limit', 'The input is longer than is read: the rest was left out.'),
  maxLines: warning('line-limit', 'The input has more lines than are judged: the last line holds all the others.'),
  maxNodes: warning('node-limit', 'The page makes more elements than any page should: it was read without its tags.'),
  maxDepth: warning(
    'depth-limit',
    'Elements lie deeper in each other than is read: they were taken as lying side by side.',
  ),
  maxAttributeCharacters: warning(
    'attribute-limit',
    'Attributes are longer than is looked at: they were cut or left out.',
  ),
  maxUrlCharacters: warning('url-limit', 'Addresses are longer than is read: they were left out.'),
  maxJsonLdCharacters: warning(
    'data-limit',
    'The page describes itself at greater length than is read: the rest was left out.',
  ),
  maxJsonLdDepth: warning(
    'data-limit',
    'The page describes itself at greater depth than is read: the rest was left out.',
  ),
  maxJsonLdNodes: warning('data-limit', 'The page describes more things than are read: the rest was left out.'),
  maxColumnSpan: warning('span-limit', 'Cells of a table span more columns than is written: they were made narrower.'),
  maxOutputCharacters: warning('output-limit', 'The article is longer than is written: it was simplified, or cut.'),
};

function warning(code: WarningCode, message: string): Warning {
  return { code, message };
}

export const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as readonly LimitName[];

/** The limits of one page, and which of them it has met so far: made for one call, and gone with it. */
export class Bounds {
  readonly #limits: Readonly<Record<LimitName, number>>;
  readonly #met = new Set<LimitName>();

  /** `length` is that of the input. */
  constructor(given: CheckedLimits = {}, length: number = Infinity) {
    this.#limits = {
      ...DEFAULT_LIMITS,
      maxNodes: Math.min(DEFAULT_LIMITS.maxNodes, length + NODES_OF_ANY_PAGE),
      maxOutputCharacters: OUTPUT_SHARE * length + OUTPUT_OF_ANY_PAGE,
      ...given,
    };
  }

  limitOf(name: LimitName): number {
    return this.#limits[name];
  }

  /** Whether so much is within the limit; what is not is remembered. */
  admits(name: LimitName, amount: number): boolean {
    if (amount <= this.#limits[name]) return true;
    this.#met.add(name);
    return false;
  }

  exceed(name: LimitName): void {
    this.#met.add(name);
  }

  hasMet(name: LimitName): boolean {
    return this.#met.has(name);
  }

  /** A warning for each kind of limit that was met, in the order of the limits. */
  warnings(): Warning[] {
    const met = LIMIT_NAMES.filter((name) => this.#met.has(name)).map((name) => WARNINGS[name]);
    return met.filter(({ code }, at) => met.findIndex((other) => other.code === code) === at);
  }
}
