/** Takes the words of the command line, gives what they ask for. */
import { parseArgs } from 'node:util';
import { checkOptions } from '../options.js';
import { checkRecordOptions } from '../records/check-record-options.js';
import type { CheckedRecordOptions } from '../records/check-record-options.js';
import type { RecordOutput } from '../records/record.js';
import type { ExtractOptions, Label } from '../types.js';

const RECORD_OUTPUTS = [
  'text',
  'markdown',
  'html',
  'json',
  'jsonl',
  'lines',
] as const satisfies readonly RecordOutput[];
/** A report is of pages; a corpus would not fit in one. */
const OUTPUTS = [...RECORD_OUTPUTS, 'report'] as const;
const INPUTS = ['auto', 'text', 'markdown', 'html', 'jsonl', 'wet', 'warc'] as const;

/** Formats whose lines are records: what `--resume` counts. */
const LINES_OF_JSON: readonly RecordOutput[] = ['json', 'jsonl'];
const PAGE_INPUTS = ['auto', 'text', 'markdown', 'html'] as const;

export type CommandInput = (typeof INPUTS)[number];

export interface Command {
  readonly files: readonly string[];
  readonly from: CommandInput;
  /** Undefined: what suits the input. */
  readonly to: RecordOutput | 'report' | undefined;
  readonly output: string | undefined;
  readonly resume: boolean;
  readonly options: ExtractOptions;
  readonly records: CheckedRecordOptions;
  /** Undefined: on a terminal. */
  readonly progress: boolean | undefined;
  readonly stats: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The command line makes no sense; the message says where. */
export class UsageError extends Error {}

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  output: { type: 'string', short: 'o' },
  resume: { type: 'boolean' },
  field: { type: 'string' },
  'out-field': { type: 'string' },
  overwrite: { type: 'boolean' },
  'with-lines': { type: 'boolean' },
  keep: { type: 'string', multiple: true },
  drop: { type: 'string', multiple: true },
  language: { type: 'string' },
  url: { type: 'string' },
  encoding: { type: 'string' },
  'min-confidence': { type: 'string' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  'max-memory': { type: 'string' },
  'max-line-bytes': { type: 'string' },
  progress: { type: 'boolean' },
  'no-progress': { type: 'boolean' },
  stats: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const MILLISECONDS_A_SECOND = 1000;

export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  const { output, resume = false, url, language, stats = false, help = false, version = false } = values;
  const from = values.from === undefined ? 'auto' : oneOf(INPUTS, values.from, '--from');
  const to = values.to === undefined ? undefined : oneOf(OUTPUTS, values.to, '--to');
  if (output === '') throw new UsageError('--output takes a file');
  if (resume && output === undefined) throw new UsageError('--resume goes with --output');
  if (to === 'report' && ['jsonl', 'wet', 'warc'].includes(from))
    throw new UsageError('--to report takes pages, not a corpus');
  if (resume && to !== undefined && !LINES_OF_JSON.some((format) => format === to))
    throw new UsageError(`--resume goes with --to ${LINES_OF_JSON.join(' or ')}`);
  const options: ExtractOptions = {
    from: PAGE_INPUTS.find((format) => format === from),
    language,
    url,
    keep: toLabels(values.keep),
    drop: toLabels(values.drop),
  };
  return {
    files: positionals,
    from,
    to,
    output: output === '-' ? undefined : output,
    resume,
    options,
    records: checked(values, options),
    progress: values['no-progress'] === true ? false : values.progress,
    stats,
    help,
    version,
  };
}

type Values = ReturnType<typeof parseWords>['values'];

/** What the library says of an option is said of the word that gave it. */
function checked(values: Values, options: ExtractOptions): CheckedRecordOptions {
  const timeout = toNumber(values.timeout, '--timeout');
  try {
    checkOptions('', options, PAGE_INPUTS);
    const records = checkRecordOptions({
      field: values.field,
      outField: values['out-field'],
      overwrite: values.overwrite,
      withLines: values['with-lines'],
      minConfidence: toNumber(values['min-confidence'], '--min-confidence'),
      encoding: values.encoding,
      jobs: toNumber(values.jobs, '--jobs'),
      timeout: timeout === undefined ? undefined : timeout * MILLISECONDS_A_SECOND,
      maxMemory: toNumber(values['max-memory'], '--max-memory'),
      maxLineBytes: toNumber(values['max-line-bytes'], '--max-line-bytes'),
    });
    return { ...records, settings: { ...records.settings, extract: options } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message.replace(/^options\.(\w+)/u, (_, name: string) => `--${toKebabCase(name)}`));
  }
}

const toKebabCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node's second sentence is about positional arguments that open with a dash.
    throw new UsageError((error as Error).message.replace(/\. .*|\.?$/su, ''));
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, name: string): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${name} takes ${choices.join(', ')}; not ${JSON.stringify(value)}`);
  return choice;
}

function toNumber(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}(?:\.\d{1,15})?$/u.test(value))
    throw new UsageError(`${name} takes a number; not ${JSON.stringify(value)}`);
  return Number(value);
}

/** Labels are separated by commas; the library says which of them it does not know. */
const toLabels = (values: readonly string[] | undefined): readonly Label[] | undefined =>
  values?.flatMap((value) => value.split(',').map((label) => label.trim() as Label));
