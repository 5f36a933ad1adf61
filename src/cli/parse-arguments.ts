/** Takes the words of the command line, gives what they ask for. */
import { parseArgs } from 'node:util';
import type { ExtractOptions, InputFormat, Label } from '../types.js';

const OUTPUTS = ['text', 'markdown', 'json', 'lines', 'report'] as const;
const INPUTS = ['auto', 'text', 'markdown'] as const satisfies readonly InputFormat[];

export type OutputFormat = (typeof OUTPUTS)[number];

export interface Command {
  readonly files: readonly string[];
  readonly to: OutputFormat;
  /** Where a report goes; undefined is standard output. */
  readonly output: string | undefined;
  readonly options: ExtractOptions;
  readonly help: boolean;
  readonly version: boolean;
}

/** The command line makes no sense; the message says where. */
export class UsageError extends Error {}

export const USAGE: string = `Usage: linesieve [FILES…] [options]

Prints the article of each page, text or Markdown as a crawler left it.
Reads standard input where there is no file, or for the file "-".

Options:
  --to FORMAT       text (the default), markdown, json (one Article a line), or
                    lines, report (HTML): every line, its label, score, reasons
  -o, --output FILE where a report goes
  --from FORMAT     auto (the default), text, or markdown
  --language TAG    the page's language, such as vi; otherwise it is detected
  --keep LABELS     add lines with these labels to the article: caption,title
  --drop LABELS     leave lines with these labels out of it: heading
  --url URL         where the page came from
  -h, --help        print this help; --version prints the version

Colours: NO_COLOR and FORCE_COLOR are honoured.

Exit codes:
  0  every file held an article
  1  a file could not be read, or the report not written
  2  the command line is wrong
  3  a file held no article
`.trimEnd();

export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  const { to = 'text', from, language, url } = values;
  if (values.output !== undefined && to !== 'report') throw new UsageError('--output goes with --to report');
  return {
    files: positionals,
    to: oneOf(OUTPUTS, to, '--to'),
    output: values.output,
    options: {
      from: from === undefined ? undefined : oneOf(INPUTS, from, '--from'),
      language,
      url,
      keep: toLabels(values.keep),
      drop: toLabels(values.drop),
    },
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        from: { type: 'string' },
        language: { type: 'string' },
        keep: { type: 'string', multiple: true },
        drop: { type: 'string', multiple: true },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
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

/** Labels are separated by commas; the library says which of them it does not know. */
const toLabels = (values: readonly string[] | undefined): readonly Label[] | undefined =>
  values?.flatMap((value) => value.split(',').map((label) => label.trim() as Label));
