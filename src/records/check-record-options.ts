/** Takes what a caller passed for records, gives checked options; throws for callers' mistakes, never for content. */
import { checkOptions } from '../options.js';
import type { ExtractOptions } from '../types.js';
import { isEncoding } from './decode-page.js';
import { MAX_JOBS, MAX_LINE_BYTES, MAX_TIMEOUT, MIN_MEMORY } from './limits.js';
import type { RecordSettings } from './record.js';

export interface CheckedRecordOptions {
  readonly settings: RecordSettings;
  readonly format: 'auto' | 'jsonl' | 'warc';
  readonly jobs: number | undefined;
  readonly timeout: number | undefined;
  readonly maxMemory: number | undefined;
  readonly maxLineBytes: number | undefined;
}

const FORMATS = { auto: 'auto', jsonl: 'jsonl', wet: 'warc', warc: 'warc' } as const;

/** Checks the own members of `options`; unknown members are ignored. */
export function checkRecordOptions(options: unknown): CheckedRecordOptions {
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw new TypeError(`options must be an object, got ${options === null ? 'null' : typeof options}`);
  const own = (name: string): unknown =>
    options !== undefined && Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
  const extract = {
    language: own('language'),
    keep: own('keep'),
    drop: own('drop'),
    limits: own('limits'),
  } as ExtractOptions;
  checkOptions('', extract, ['auto']);
  const whole = (name: string, least: number, most: number): number | undefined =>
    checkNumber(own(name), name, least, most, Number.isSafeInteger);
  return {
    format: checkFormat(own('from')),
    settings: {
      to: 'jsonl',
      field: checkString(own('field'), 'field'),
      outField: checkString(own('outField'), 'outField') ?? 'article',
      overwrite: checkBoolean(own('overwrite'), 'overwrite'),
      withLines: checkBoolean(own('withLines'), 'withLines'),
      minConfidence: checkNumber(own('minConfidence'), 'minConfidence', 0, 1) ?? 0,
      encoding: checkEncoding(checkString(own('encoding'), 'encoding')),
      extract,
    },
    jobs: whole('jobs', 1, MAX_JOBS),
    timeout: checkNumber(own('timeout'), 'timeout', 1, MAX_TIMEOUT),
    maxMemory: whole('maxMemory', MIN_MEMORY, Number.MAX_SAFE_INTEGER),
    maxLineBytes: whole('maxLineBytes', 1, MAX_LINE_BYTES),
  };
}

function checkFormat(value: unknown): CheckedRecordOptions['format'] {
  const name = checkString(value, 'from') ?? 'auto';
  if (!Object.hasOwn(FORMATS, name))
    throw new RangeError(`options.from must be one of ${Object.keys(FORMATS).join(', ')}, got ${JSON.stringify(name)}`);
  return FORMATS[name as keyof typeof FORMATS];
}

function checkString(value: unknown, name: string): string | undefined {
  if (value !== undefined && typeof value !== 'string')
    throw new TypeError(`options.${name} must be a string, got ${typeof value}`);
  return value;
}

function checkBoolean(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== 'boolean')
    throw new TypeError(`options.${name} must be a boolean, got ${typeof value}`);
  return value ?? false;
}

function checkNumber(
  value: unknown,
  name: string,
  least: number,
  most: number,
  isFit: (number: number) => boolean = Number.isFinite,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw new TypeError(`options.${name} must be a number, got ${typeof value}`);
  if (isFit(value) && value >= least && value <= most) return value;
  const kind = isFit === Number.isSafeInteger ? 'a whole number' : 'a number';
  throw new RangeError(`options.${name} must be ${kind} from ${least} to ${most}, got ${value}`);
}

function checkEncoding(label: string | undefined): string | undefined {
  if (label !== undefined && !isEncoding(label))
    throw new RangeError(`options.encoding must name an encoding, got ${JSON.stringify(label)}`);
  return label;
}
