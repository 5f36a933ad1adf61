/** Takes what a caller passed, gives checked options; throws for callers' mistakes, never for content. */
import { kindOf } from './kind-of.js';
import { LIMIT_NAMES } from './limits.js';
import type { CheckedLimits, LimitName } from './limits.js';
import type { BodyLabel, ExtractOptions, InputFormat, Label } from './types.js';

export const BODY_LABELS: readonly BodyLabel[] = [
  'lead',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table',
  'code',
];

export const LABELS: readonly Label[] = [
  ...BODY_LABELS,
  'title',
  'byline',
  'dateline',
  'caption',
  'source',
  'nav',
  'section-heading',
  'teaser',
  'teaser-summary',
  'inline-teaser',
  'category',
  'timestamp',
  'media',
  'promo',
  'share',
  'tags',
  'ad',
  'form',
  'comment',
  'legal',
  'author-bio',
  'blank',
  'other',
];

const LABEL_SET: ReadonlySet<string> = new Set(LABELS);
/** RFC 5646, the well-formed language tags without the grandfathered ones. */
const LANGUAGE_TAG =
  /^(?:x(?:-[a-z\d]{1,8})+|(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?)$/i;
const MAX_LANGUAGE_TAG_LENGTH = 100;

export interface CheckedOptions {
  readonly from: InputFormat;
  readonly url: string | null;
  readonly language: string | null;
  readonly keep: ReadonlySet<Label>;
  readonly drop: ReadonlySet<Label>;
  readonly limits: CheckedLimits;
}

/** Checks `input` and the own members of `options`; unknown members are ignored. */
export function checkOptions(input: unknown, options: unknown, formats: readonly InputFormat[]): CheckedOptions {
  if (typeof input !== 'string') throw new TypeError(`input must be a string, got ${kindOf(input)}`);
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw new TypeError(`options must be an object, got ${kindOf(options)}`);
  const own = (name: keyof ExtractOptions): unknown =>
    options !== undefined && Object.prototype.hasOwnProperty.call(options, name)
      ? (options as ExtractOptions)[name]
      : undefined;
  return {
    from: checkFrom(own('from'), formats),
    url: checkString(own('url'), 'options.url'),
    language: checkLanguage(own('language')),
    keep: checkLabels(own('keep'), 'options.keep'),
    drop: checkLabels(own('drop'), 'options.drop'),
    limits: checkLimits(own('limits')),
  };
}

function checkString(value: unknown, name: string): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${kindOf(value)}`);
  return value;
}

function checkFrom(value: unknown, formats: readonly InputFormat[]): InputFormat {
  const from = checkString(value, 'options.from') ?? 'auto';
  const found = formats.find((format) => format === from);
  if (found === undefined)
    throw new RangeError(`options.from must be one of ${formats.join(', ')}, got ${JSON.stringify(from)}`);
  return found;
}

function checkLanguage(value: unknown): string | null {
  const tag = checkString(value, 'options.language');
  if (tag === null) return null;
  if (tag.length > MAX_LANGUAGE_TAG_LENGTH || !LANGUAGE_TAG.test(tag))
    throw new RangeError(
      `options.language must be a BCP 47 language tag, got ${JSON.stringify(tag.slice(0, MAX_LANGUAGE_TAG_LENGTH))}`,
    );
  return canonicalTag(tag);
}

/** Case as RFC 5646, section 2.1.1 recommends: `zh-hant-tw` is `zh-Hant-TW`. */
function canonicalTag(tag: string): string {
  let inExtension = false;
  return tag
    .toLowerCase()
    .split('-')
    .map((subtag, index) => {
      if (subtag.length === 1) inExtension = true;
      if (index === 0 || inExtension) return subtag;
      if (subtag.length === 2) return subtag.toUpperCase();
      return subtag.length === 4 && !/\d/.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
    })
    .join('-');
}

function checkLabels(value: unknown, name: string): ReadonlySet<Label> {
  if (value === undefined) return new Set();
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array of labels, got ${kindOf(value)}`);
  const labels = new Set<Label>();
  for (const label of value as readonly unknown[]) {
    if (typeof label !== 'string') throw new TypeError(`${name} must hold labels, got ${kindOf(label)}`);
    if (!LABEL_SET.has(label))
      throw new RangeError(`${name} must hold labels (${LABELS.join(', ')}), got ${JSON.stringify(label)}`);
    labels.add(label as Label);
  }
  return labels;
}

/** What the caller set of the limits; they are few enough to be looked for one by one. */
function checkLimits(value: unknown): CheckedLimits {
  const limits: Partial<Record<LimitName, number>> = {};
  if (value === undefined) return limits;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`options.limits must be an object, got ${kindOf(value)}`);
  for (const name of LIMIT_NAMES) {
    const limit: unknown = Object.hasOwn(value, name) ? (value as CheckedLimits)[name] : undefined;
    if (limit === undefined) continue;
    if (typeof limit !== 'number') throw new TypeError(`options.limits.${name} must be a number, got ${kindOf(limit)}`);
    if (limit !== Infinity && !(Number.isSafeInteger(limit) && limit > 0))
      throw new RangeError(`options.limits.${name} must be a positive whole number or Infinity, got ${limit}`);
    limits[name] = limit;
  }
  return limits;
}
