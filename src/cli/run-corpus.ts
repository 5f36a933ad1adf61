/** Takes a command over records, gives its output in order, what there is to say on stderr, and the exit code. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extractBatches } from '../records/extract-batches.js';
import { DEFAULT_LIMITS } from '../records/limits.js';
import type { BatchResult } from '../records/record.js';
import type { RecordSource } from '../records/read-batches.js';
import { complain } from './complain.js';
import { EXIT, SIGNAL_EXITS } from './exit-codes.js';
import { describe, InputError } from './inputs.js';
import type { Input, Inputs } from './inputs.js';
import { FileOutput, StandardOutput } from './output.js';
import type { Output } from './output.js';
import type { Command, CommandInput } from './parse-arguments.js';
import { showProgress } from './progress.js';
import { describeFailures, RunStatistics } from './run-statistics.js';

/** `first` is the first of the inputs, where it has been opened to look at it. */
export async function runCorpus(command: Command, inputs: Inputs, first: Input | undefined): Promise<number> {
  const { output: path, resume } = command;
  if (path !== undefined && resume && existsSync(path) && statSync(path).isFile()) return EXIT.article;
  const size = await inputs.size();
  const output = path === undefined ? new StandardOutput() : await FileOutput.open(path, resume);
  const statistics = new RunStatistics(output.resumed, () => inputs.bytes);
  const figures = statistics.figures.bind(statistics);
  const isShown = command.progress ?? (process.stderr.isTTY && !process.stdout.isTTY);
  const endProgress = isShown ? showProgress({ figures, size }) : () => undefined;
  let exit: number;
  try {
    exit = await writeAll(
      startRun(command, openSources(command, inputs, first), output, statistics),
      output,
      statistics,
    );
  } catch (error) {
    exit = EXIT.failure;
    if (error instanceof InputError) complain(error.path, error.message);
    else complain(...(path === undefined ? [] : [path]), describe(error));
  } finally {
    endProgress();
  }
  const { failed } = figures();
  if (failed > 0) complain(describeFailures(figures()));
  if (command.stats) process.stderr.write(`${JSON.stringify(figures())}\n`);
  return exit === EXIT.article && failed > 0 ? EXIT.failure : exit;
}

function startRun(
  { records, to }: Command,
  sources: AsyncIterable<RecordSource>,
  output: Output,
  statistics: RunStatistics,
): AsyncGenerator<BatchResult> {
  return extractBatches({
    sources,
    settings: { ...records.settings, to: to === undefined || to === 'report' ? 'jsonl' : to },
    jobs: records.jobs ?? availableParallelism(),
    timeout: records.timeout ?? DEFAULT_LIMITS.timeout,
    maxMemory: records.maxMemory ?? DEFAULT_LIMITS.maxMemory,
    maxRecordBytes: records.maxLineBytes ?? DEFAULT_LIMITS.maxLineBytes,
    skip: output.resumed.records,
    onSkip: () => {
      statistics.skip();
    },
    worker: new URL('./worker.js', import.meta.url),
  });
}

/** Ends early at a signal, with whole records written and FILE.part left as it is. */
async function writeAll(
  results: AsyncGenerator<BatchResult>,
  output: Output,
  statistics: RunStatistics,
): Promise<number> {
  const interruption = new Interruption();
  for (;;) {
    const next = await interruption.or(results.next());
    if (typeof next === 'number') return next;
    if (next.done === true) break;
    await output.write(next.value.bytes);
    statistics.add(next.value);
  }
  await output.complete();
  return EXIT.article;
}

/** The exit code of the first signal that comes; a second one ends the process as it is. */
class Interruption {
  #exit: number | undefined;
  #tell: (exit: number) => void = () => undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        this.#exit = SIGNAL_EXITS[signal];
        this.#tell(this.#exit);
      });
  }

  /** What comes first. (Promise.race with one promise for all signals would keep every result for as long as that.) */
  or<Value>(value: Promise<Value>): Promise<Value | number> {
    return new Promise((resolve, reject) => {
      this.#tell = resolve;
      if (this.#exit !== undefined) resolve(this.#exit);
      value.then(resolve, reject);
    });
  }
}

async function* openSources(
  { from, files }: Command,
  inputs: Inputs,
  first: Input | undefined,
): AsyncGenerator<RecordSource> {
  for (const [at, path] of inputs.paths.entries()) {
    const input = at === 0 && first !== undefined ? first : await inputs.open(path);
    const format = chooseFormat(from, input);
    const file = files.length > 1 || format === 'document' ? path : null;
    yield { file, format, chunks: input.chunks };
  }
}

function chooseFormat(from: CommandInput, input: Input): RecordSource['format'] {
  if (from === 'auto') return input.format;
  if (from === 'jsonl') return 'jsonl';
  return from === 'wet' || from === 'warc' ? 'warc' : 'document';
}
