#!/usr/bin/env node
/** Takes the command line, gives each file's article on stdout, complaints on stderr, and the exit code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extractArticle } from '../index.js';
import { renderReport } from '../report.js';
import type { ReportPage } from '../report.js';
import type { Article } from '../types.js';
import { parseArguments, USAGE, UsageError } from './parse-arguments.js';
import type { Command, OutputFormat } from './parse-arguments.js';
import { renderLines } from './render-lines.js';

/** Part of the public contract: see the usage text. */
const EXIT = { article: 0, unreadable: 1, usage: 2, noArticle: 3 } as const;

const complain = (...parts: readonly string[]): void =>
  void process.stderr.write(`${['linesieve', ...parts].join(': ')}\n`);

async function main(): Promise<number> {
  let command: Command;
  try {
    command = parseArguments(process.argv.slice(2));
    if (command.help) return print(USAGE);
    if (command.version) return print(readVersion());
    if (command.files.length === 0 && process.stdin.isTTY) throw new UsageError('no file given, and nothing piped in');
    // The library names what is wrong with an option's value; no file is needed to find out.
    extractArticle('', command.options);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    complain(`${error.message} (see linesieve --help)`);
    return EXIT.usage;
  }
  return sieveFiles(command);
}

async function sieveFiles({ files, to, options, output }: Command): Promise<number> {
  const paths = files.length === 0 ? ['-'] : files;
  let exit: number = EXIT.article;
  let gap = '';
  const pages: ReportPage[] = [];
  for (const path of paths) {
    const input = await readInput(path);
    if (input === undefined) {
      exit = EXIT.unreadable;
      continue;
    }
    const article = extractArticle(input, options);
    if (to === 'report') pages.push({ name: path, article });
    else {
      if (paths.length > 1 && to !== 'json') print(`${gap}==> ${path} <==`);
      gap = '\n';
      show(article, to);
    }
    for (const { code, message } of article.warnings) if (code !== 'no-article') complain(path, message);
    if (article.text === '') {
      complain(path, 'no article found');
      if (exit === EXIT.article) exit = EXIT.noArticle;
    }
  }
  return to === 'report' && !writeReport(renderReport(pages), output) ? EXIT.unreadable : exit;
}

function writeReport(report: string, path: string | undefined): boolean {
  try {
    if (path === undefined) process.stdout.write(report);
    else writeFileSync(path, report);
    return true;
  } catch (error) {
    complain(path ?? 'standard output', `cannot be written: ${reasonOf(error)}`);
    return false;
  }
}

async function readInput(path: string): Promise<string | undefined> {
  try {
    const bytes = path === '-' ? await readStandardInput() : await readFile(path);
    // The byte order mark stays: an article's offsets count from the file's first character.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    complain(path, `cannot be read: ${reasonOf(error)}`);
    return undefined;
  }
}

/** What the system says, without its code and the path. */
function reasonOf(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z]+: (.+?), /.exec(message)?.[1] ?? message;
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function show(article: Article, to: Exclude<OutputFormat, 'report'>): void {
  if (to === 'lines') print(renderLines(article, { columns: terminalColumns(), colours: wantsColours() }));
  else if (to === 'json') print(JSON.stringify(article));
  else if (article.text !== '') print(article[to]);
}

/** Where the output is no terminal nothing is cut, unless COLUMNS asks for it. */
const terminalColumns = (): number => process.stdout.columns || Number(process.env['COLUMNS']) || Infinity;

/** As no-color.org and force-color.org have it; what is forced wins, as in Node itself. */
function wantsColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY;
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
  throw error;
});
process.exitCode = await main();
