/** The recipe, a stage a line: the only file that knows every stage. */
import { assembleArticle } from './assemble/article.js';
import { labelBlocks } from './label.js';
import { measurePage } from './measure/page.js';
import type { CheckedOptions } from './options.js';
import { chooseFormat } from './read/choose-format.js';
import { readMarkdown } from './read/markdown.js';
import { splitLines } from './read/split-lines.js';
import { readText } from './read/text.js';
import { scoreBlocks } from './score.js';
import { settleBlocks } from './segment.js';
import { TEXT_MODEL } from './text-model.js';
import type { Article, Warning } from './types.js';

const HTML_AS_TEXT: Warning = {
  code: 'html-as-text',
  message: 'The input looks like HTML and was read as plain text.',
};

/** Reads, measures, weighs, settles, labels and assembles a page of text or Markdown. */
export function extractFromText(input: string, options: CheckedOptions): Article {
  const format = options.from === 'auto' ? chooseFormat(input) : options.from;
  const lines = splitLines(input);
  const document = format === 'markdown' ? readMarkdown(input, lines) : readText(input, lines);
  const page = measurePage(document, options.language ?? undefined);
  const scores = scoreBlocks(page, TEXT_MODEL);
  const settled = settleBlocks(page, scores);
  const labels = labelBlocks(
    page,
    [...settled.scores].map((score) => score > 0),
  );
  return assembleArticle({ page, scores, settled, labels, options, warnings: format === 'html' ? [HTML_AS_TEXT] : [] });
}
