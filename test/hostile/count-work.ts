/** Takes a page, gives how much of everything there is at the borders of the stages: counts that no clock is in. */
import { extractArticle } from '../../src/index.js';
import { parsePage } from '../../src/read/html/parse-page.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { splitLines } from '../../src/read/split-lines.js';
import { readText } from '../../src/read/text.js';
import { walkTree } from '../../src/read/tree.js';
import type { Article, ExtractOptions } from '../../src/types.js';
import type { Family } from './families/family.js';

export interface Work {
  readonly characters: number;
  /** Of the tree; 0 for text and Markdown. */
  readonly nodes: number;
  readonly blocks: number;
  /** What the blocks hold: words, and addresses in Markdown. */
  readonly read: number;
  readonly lines: number;
  readonly evidence: number;
  /** Characters of the outputs; `listed` are those of the lines, with their line breaks: a last line may hold many. */
  readonly text: number;
  readonly markdown: number;
  readonly html: number;
  readonly listed: number;
}

export interface Counted {
  readonly work: Work;
  readonly article: Article;
}

export function countWork(input: string, format: Family['format'], options: ExtractOptions = {}): Counted {
  const article = extractArticle(input, { ...options, from: format });
  const document = format === 'html' ? parsePage(input).document : null;
  const { blocks } =
    document !== null
      ? readHtml(document)
      : (format === 'markdown' ? readMarkdown : readText)(input, splitLines(input));
  let nodes = 0;
  if (document !== null) walkTree(document, { enter: () => ++nodes > 0, leave: () => undefined });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const work: Work = {
    characters: input.length,
    nodes,
    blocks: blocks.length,
    read: sum(blocks.map(({ text, markdown }) => text.length + (markdown?.length ?? 0))),
    lines: article.lines.length,
    evidence: sum(article.lines.map(({ evidence }) => evidence.length)),
    text: article.text.length,
    markdown: article.markdown.length,
    html: article.html?.length ?? 0,
    listed: sum(article.lines.map(({ text }) => text.length + 1)),
  };
  return { work, article };
}

/** Twice the input gives twice the work, and a little for what comes in whole units. */
const MAX_GROWTH = 2.1;
const SLACK = 10_000;
/** Outputs come to no more than this many times the input. */
const MAX_OUTPUT_SHARE = 2;
const OUTPUT_SLACK = 65_536;

/** What grows faster than the input, or beyond it. */
export function faultsOfGrowth(work: Work, doubled: Work): string[] {
  const names = Object.keys(work) as (keyof Work)[];
  const grown = names
    .filter((name) => doubled[name] > MAX_GROWTH * work[name] + SLACK)
    .map((name) => `${name} grow from ${work[name]} to ${doubled[name]}`);
  const large = (['text', 'markdown', 'html'] as const)
    .filter((name) => doubled[name] > MAX_OUTPUT_SHARE * doubled.characters + OUTPUT_SLACK)
    .map((name) => `${doubled[name]} characters of ${name} come of ${doubled.characters}`);
  return [...grown, ...large];
}
