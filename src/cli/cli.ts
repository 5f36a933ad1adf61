#!/usr/bin/env node
/** Takes the command line, gives articles or records on stdout, complaints on stderr, and the exit code. */
import { readFileSync } from 'node:fs';
import { formatOfName } from '../records/detect-format.js';
import { complain } from './complain.js';
import { EXIT } from './exit-codes.js';
import { describe, InputError, Inputs } from './inputs.js';
import type { Input } from './inputs.js';
import { parseArguments, UsageError } from './parse-arguments.js';
import type { Command } from './parse-arguments.js';
import { USAGE } from './usage.js';

async function main(): Promise<number> {
  let command: Command;
  try {
    command = parseArguments(process.argv.slice(2));
    if (command.help) return print(USAGE);
    if (command.version) return print(readVersion());
    if (command.files.length === 0 && process.stdin.isTTY) throw new UsageError('no file given, and nothing piped in');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message} (see linesieve --help)`);
    return EXIT.usage;
  }
  return run(command);
}

/** What only one kind of run needs is loaded only there. */
async function run(command: Command): Promise<number> {
  const inputs = new Inputs(command.files);
  try {
    const first = needsLook(command) ? await openFirst(inputs) : undefined;
    if (isOverRecords(command, first)) return await (await import('./run-corpus.js')).runCorpus(command, inputs, first);
    return await (await import('./run-documents.js')).runDocuments(command, inputs, first);
  } catch (error) {
    if (error instanceof InputError) complain(error.path, error.message);
    else if (typeof (error as NodeJS.ErrnoException).syscall === 'string') complain(describeSystemError(error));
    else throw error;
    return EXIT.failure;
  }
}

function describeSystemError(error: unknown): string {
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return [...(path === undefined ? [] : [dest ?? path]), describe(error)].join(': ');
}

/** A name or an option settles most; where neither does, the first input's opening bytes do. */
const needsLook = ({ files, from, to, resume }: Command): boolean =>
  from === 'auto' &&
  to !== 'jsonl' &&
  to !== 'report' &&
  !resume &&
  !files.some((file) => formatOfName(file) !== undefined);

function isOverRecords({ files, from, to, resume }: Command, first: Input | undefined): boolean {
  if (to === 'report') return false;
  if (to === 'jsonl' || resume || ['jsonl', 'wet', 'warc'].includes(from)) return true;
  if (from !== 'auto') return false;
  return files.some((file) => formatOfName(file) !== undefined) || (first !== undefined && first.format !== 'document');
}

/** One that cannot be opened is told of where its turn comes. */
async function openFirst(inputs: Inputs): Promise<Input | undefined> {
  try {
    return await inputs.open(inputs.paths[0] ?? '-');
  } catch (error) {
    if (error instanceof InputError && inputs.paths[0] !== '-') return undefined;
    throw error;
  }
}

function print(text: string): typeof EXIT.article {
  process.stdout.write(`${text}\n`);
  return EXIT.article;
}

function readVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the pipe has seen enough.
  if (error.code === 'EPIPE') process.exit(EXIT.article);
  complain('standard output', describe(error));
  process.exit(EXIT.failure);
});
const exit = await main();
// What holds the process open, such as an input that nobody reads on, is left; what is still to be written is not.
process.stdout.write('', () => process.exit(exit));
