/** Takes what there is to say, gives it on stderr in one line. */

export const complain = (...parts: readonly string[]): void =>
  void process.stderr.write(`${['linesieve', ...parts].join(': ')}\n`);
