/** Takes a command over single pages, gives each page's article, complaints on stderr, and the exit code. */
import { withMinConfidence } from '../records/article-member.js';
import { decodePage } from '../records/decode-page.js';
import { extractPage } from '../records/extract-page.js';
import type { ReportPage } from '../report.js';
import type { Article } from '../types.js';
import { complain } from './complain.js';
import { EXIT } from './exit-codes.js';
import { InputError } from './inputs.js';
import type { Input, Inputs } from './inputs.js';
import { FileOutput, StandardOutput } from './output.js';
import type { Output } from './output.js';
import type { RecordOutput } from '../records/record.js';
import type { Command } from './parse-arguments.js';
import { renderLines } from './render-lines.js';

/** `first` is the first of the inputs, where it has been opened to look at it. */
export async function runDocuments(command: Command, inputs: Inputs, first: Input | undefined): Promise<number> {
  const output = command.output === undefined ? new StandardOutput() : await FileOutput.open(command.output, false);
  const print = (text: string): Promise<void> => output.write(Buffer.from(`${text}\n`));
  let exit: number = EXIT.article;
  let gap = '';
  const pages: ReportPage[] = [];
  for (const [at, path] of inputs.paths.entries()) {
    try {
      const input = at === 0 && first !== undefined ? first : await inputs.open(path);
      const article = await readArticle(input, command);
      if (command.to === 'report') pages.push({ name: path, article });
      else {
        if (inputs.paths.length > 1 && command.to !== 'json') await print(`${gap}==> ${path} <==`);
        gap = '\n';
        await show(article, command.to, output);
      }
      for (const { code, message } of article.warnings) if (code !== 'no-article') complain(path, message);
      if (article.text !== '') continue;
      complain(path, 'no article found');
      if (exit === EXIT.article) exit = EXIT.noArticle;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(path, error.message);
      exit = EXIT.failure;
    }
  }
  if (command.to === 'report') await output.write(Buffer.from((await import('../report.js')).renderReport(pages)));
  await output.complete();
  return exit;
}

async function readArticle({ chunks }: Input, { options, records }: Command): Promise<Article> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  const { encoding, minConfidence } = records.settings;
  const text = decodePage(Buffer.concat(pieces), { encoding, html: options.from === 'html' });
  return withMinConfidence(await extractPage(text, options), minConfidence);
}

async function show(article: Article, to: RecordOutput | undefined, output: Output): Promise<void> {
  const print = (text: string): Promise<void> => output.write(Buffer.from(`${text}\n`));
  if (to === 'lines') await print(renderLines(article, { columns: terminalColumns(), colours: wantsColours() }));
  else if (to === 'json' || to === 'jsonl') await print(JSON.stringify(article));
  else if (article.text !== '') await print(article[to ?? 'text'] ?? '');
}

/** Where the output is no terminal nothing is cut, unless COLUMNS asks for it. */
const terminalColumns = (): number => process.stdout.columns || Number(process.env['COLUMNS']) || Infinity;

/** As no-color.org and force-color.org have it; what is forced wins, as in Node itself. */
function wantsColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY;
}
