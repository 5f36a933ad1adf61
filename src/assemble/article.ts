/** Takes what all stages found out, gives the Article. */
import type { Page } from '../measure/measured.js';
import type { CheckedOptions } from '../options.js';
import type { Block } from '../read/block.js';
import { evidenceOf, roundWeight } from '../score.js';
import type { Scores } from '../score.js';
import type { Settled } from '../segment.js';
import type { Article, Evidence, Label, Line, Warning } from '../types.js';
import { assembleMarkdown } from './markdown.js';
import { readMetadata } from './metadata.js';
import { assembleText } from './text.js';
import type { LabelledBlock } from './text.js';

export interface Findings {
  readonly page: Page;
  readonly scores: Scores;
  readonly settled: Settled;
  /** Labels of `page.blocks`. */
  readonly labels: readonly Label[];
  readonly options: CheckedOptions;
  readonly warnings: readonly Warning[];
}

/** What a line without any word has against it: more than any evidence for it could be. */
const NO_WORDS_WEIGHT = -25;

interface Verdict {
  readonly label: Label;
  readonly kept: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

const NO_ARTICLE: Warning = { code: 'no-article', message: 'No run of lines is more likely an article than not.' };

export function assembleArticle(findings: Findings): Article {
  const { page, settled, labels, options, warnings } = findings;
  const { document } = page;
  const verdicts = new Map<Block, Verdict>();
  for (const [index, block] of page.blocks.entries())
    verdicts.set(documentBlock(findings, block.first), verdictOf(findings, index));
  const kept: LabelledBlock[] = [];
  for (const block of document.blocks) {
    const verdict = verdicts.get(block) ?? wordlessVerdict(block, settled.prior);
    verdicts.set(block, verdict);
    if (verdict.kept && block.text !== '') kept.push({ block, label: verdict.label });
  }
  const text = assembleText(kept);
  const { title, authors, published } = readMetadata(page, labels);
  return {
    text,
    markdown: assembleMarkdown(kept),
    html: null,
    title,
    authors,
    byline: authors.length > 0 ? authors.join(', ') : null,
    published,
    language: page.language,
    lead:
      kept.find(({ label }) => label === 'lead' || label === 'paragraph')?.block.text ?? kept[0]?.block.text ?? null,
    description: null,
    siteName: null,
    image: null,
    url: options.url,
    confidence: settled.confidence,
    lines: describeLines(findings, verdicts),
    warnings: text === '' ? [...warnings, NO_ARTICLE] : warnings,
  };
}

/** The block of the document that begins on a line; measured blocks are copies of these. */
function documentBlock({ page }: Findings, first: number): Block {
  return blocksByLine(page).get(first) as Block;
}

const byLine = new WeakMap<Page, Map<number, Block>>();
function blocksByLine(page: Page): Map<number, Block> {
  const known = byLine.get(page);
  if (known !== undefined) return known;
  const made = new Map(page.document.blocks.map((block) => [block.first, block]));
  byLine.set(page, made);
  return made;
}

function verdictOf({ scores, settled, labels, options }: Findings, index: number): Verdict {
  const label = labels[index] ?? 'other';
  const score = settled.scores[index] ?? 0;
  const neighbours = settled.neighbours[index] ?? 0;
  const evidence: Evidence[] = [{ name: 'prior', weight: settled.prior }];
  if (neighbours !== 0) evidence.push({ name: 'neighbours', weight: neighbours });
  evidence.push(...evidenceOf(index, scores.levels));
  return decide(label, score, evidence, options);
}

function decide(label: Label, score: number, evidence: Evidence[], { keep, drop }: CheckedOptions): Verdict {
  const found = score > 0;
  const kept = (found || keep.has(label)) && !drop.has(label);
  if (kept !== found) evidence.push({ name: 'option', weight: 0, detail: kept ? `keep ${label}` : `drop ${label}` });
  return { label, kept, score, evidence };
}

function wordlessVerdict({ kind }: Block, prior: number): Verdict {
  return {
    label: kind === 'media' ? 'media' : 'other',
    kept: false,
    score: roundWeight(prior + NO_WORDS_WEIGHT),
    evidence: [
      { name: 'prior', weight: prior },
      { name: 'no-words', weight: NO_WORDS_WEIGHT, detail: kind },
    ],
  };
}

function describeLines({ page, settled }: Findings, verdicts: ReadonlyMap<Block, Verdict>): Line[] {
  const { input, lines, blocks } = page.document;
  const blank: Verdict = { ...wordlessVerdict({ kind: 'rule' } as Block, settled.prior), label: 'blank' };
  const described: Line[] = lines.map(({ start, end }, index) => ({
    index,
    start,
    end,
    text: input.slice(start, end),
    ...blank,
  }));
  for (const block of blocks) {
    const verdict = verdicts.get(block) ?? blank;
    for (let index = block.first; index <= block.last; index++) {
      const line = described[index];
      if (line !== undefined) described[index] = { ...line, ...verdict };
    }
  }
  return described;
}
