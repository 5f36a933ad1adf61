/** Takes what all stages found out, gives the Article. */
import type { JudgedPage } from '../measure/measured.js';
import type { Bounds } from '../limits.js';
import type { CheckedOptions } from '../options.js';
import type { Block, BlockKind } from '../read/block.js';
import { describeEvidence, firstAlike, roundWeight } from '../score.js';
import type { Scores } from '../score.js';
import type { Settled } from '../segment/settle-blocks.js';
import type { Article, Evidence, Label, Line, Warning } from '../types.js';
import { boundBlocks, plainHtml, plainMarkdown } from './bound-output.js';
import { assembleMarkdown } from './markdown.js';
import { readMetadata } from './metadata.js';
import type { ArticleMetadata, Metadata } from './metadata.js';
import { HTML_BORDER, MARKDOWN_BORDER, safeText } from './safe-text.js';
import { assembleText } from './text.js';
import type { LabelledBlock } from './text.js';

export interface Findings {
  readonly page: JudgedPage;
  readonly scores: Scores;
  readonly settled: Settled;
  /** Labels of `page.blocks`. */
  readonly labels: readonly Label[];
  readonly options: CheckedOptions;
  readonly bounds: Bounds;
  readonly warnings: readonly Warning[];
  /** Gives a kept block as Markdown where the reader left that for later; null where it is its text. */
  readonly renderInline?: ((block: Block) => string | null) | undefined;
  /** Gives the kept blocks as HTML, where the input was HTML. */
  readonly renderHtml?: ((blocks: readonly LabelledBlock[]) => string) | undefined;
  /** Gives what the page says of itself; `hasArticle`: whether its lines speak of an article of its own. */
  readonly describe?: ((hasArticle: boolean, shown: Pick<Findings, 'page' | 'labels'>) => ArticleMetadata) | undefined;
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
  const { page, settled, options, bounds } = findings;
  /** Per line that opens a block, what was decided of it. */
  const verdicts = new Array<Verdict | undefined>(page.document.lines.length);
  const decided = verdictsOf(findings);
  const wordless = wordlessVerdicts(settled.prior, options);
  for (const [index, block] of page.blocks.entries()) verdicts[block.first] = decided(index);
  shareCodeVerdicts(page.document.blocks, verdicts);
  const found: LabelledBlock[] = [];
  for (const block of page.document.blocks) {
    const verdict = verdicts[block.first] ?? wordless(block.kind);
    verdicts[block.first] = verdict;
    if (verdict.kept && block.text !== '') found.push({ block, label: verdict.label, markdown: block.markdown });
  }
  const kept = boundBlocks(found, bounds.limitOf('maxOutputCharacters'));
  if (kept !== found) bounds.exceed('maxOutputCharacters');
  const text = safeText(assembleText(kept));
  const hasArticle = text !== '' || settled.article;
  const metadata = findings.describe?.(hasArticle, findings) ?? describeByLines(findings, hasArticle);
  const authors = metadata.authors.map((name) => safeText(name)).filter((name) => name !== '');
  const lead = kept.find(({ label }) => label === 'lead') ?? kept.find(({ label }) => label === 'paragraph') ?? kept[0];
  return {
    text,
    markdown: renderMarkdown(findings, kept),
    html: renderHtml(findings, kept),
    title: safeOrNull(metadata.title),
    authors,
    byline: authors.length > 0 ? authors.join(', ') : null,
    published: metadata.published,
    language: metadata.language,
    lead: lead === undefined ? null : safeText(lead.block.text),
    description: safeOrNull(metadata.description),
    siteName: safeOrNull(metadata.siteName),
    image: safeOrNull(metadata.image),
    url: metadata.url === null ? null : safeText(metadata.url),
    confidence: text === '' ? Math.min(settled.confidence, MAX_CONFIDENCE_WITHOUT_TEXT) : settled.confidence,
    lines: describeLines(findings, verdicts),
    warnings: warningsOf(findings, text !== ''),
  };
}

function renderMarkdown({ renderInline, bounds }: Findings, kept: readonly LabelledBlock[]): string {
  const blocks = renderInline === undefined ? kept : kept.map(rendered(renderInline));
  const markdown = safeText(assembleMarkdown(blocks), MARKDOWN_BORDER);
  if (bounds.admits('maxOutputCharacters', markdown.length)) return markdown;
  return plainMarkdown(kept, bounds.limitOf('maxOutputCharacters'));
}

function renderHtml({ renderHtml: render, bounds }: Findings, kept: readonly LabelledBlock[]): string | null {
  if (render === undefined) return null;
  const html = safeText(render(kept), HTML_BORDER);
  if (bounds.admits('maxOutputCharacters', html.length)) return html;
  return plainHtml(kept, bounds.limitOf('maxOutputCharacters'));
}

function safeOrNull(text: string | null): string | null {
  const safe = text === null ? '' : safeText(text);
  return safe === '' ? null : safe;
}

function warningsOf({ warnings, bounds }: Findings, hasText: boolean): Warning[] {
  return [...bounds.warnings(), ...warnings, ...(hasText ? [] : [NO_ARTICLE])].map((warning) => ({ ...warning }));
}

const rendered =
  (renderInline: (block: Block) => string | null) =>
  ({ block, label }: LabelledBlock): LabelledBlock => ({ block, label, markdown: renderInline(block) });

/** A page without an article has links to others, whose headlines and stamps are not its own. */
const NO_METADATA: Metadata = { title: null, authors: [], published: null };

function describeByLines({ page, labels, options }: Findings, hasArticle: boolean): ArticleMetadata {
  const found = hasArticle ? readMetadata(page, labels) : NO_METADATA;
  return { ...found, language: page.language, description: null, siteName: null, image: null, url: options.url };
}

/** An empty text is never more likely right than not. */
const MAX_CONFIDENCE_WITHOUT_TEXT = 0.45;

/** Gives what was decided of a block. Blocks that show the same share it: a page may have hundreds of thousands of them. */
function verdictsOf({ scores, settled, labels, options }: Findings): (index: number) => Verdict {
  const evidenceOf = describeEvidence(scores);
  const alike = firstAlike(scores);
  const prior: Evidence = { name: 'prior', weight: settled.prior };
  /** By the first block that shows the same: a verdict for each label. */
  const shared = new Map<number, Verdict[]>();
  return (index) => {
    const label = labels[index] ?? 'other';
    const score = settled.scores[index] ?? 0;
    const neighbours = settled.neighbours[index] ?? 0;
    if (neighbours !== 0)
      return decide(label, score, evidenceOf(index, [prior, { name: 'neighbours', weight: neighbours }]), options);
    const first = alike(index);
    const same = shared.get(first) ?? [];
    const known = same.find((verdict) => verdict.label === label);
    if (known !== undefined) return known;
    const verdict = decide(label, score, evidenceOf(index, [prior]), options);
    same.push(verdict);
    if (same.length === 1) shared.set(first, same);
    return verdict;
  };
}

function decide(label: Label, score: number, evidence: Evidence[], { keep, drop }: CheckedOptions): Verdict {
  const found = score > 0;
  const kept = (found || keep.has(label)) && !drop.has(label);
  if (kept !== found) evidence.push({ name: 'option', weight: 0, detail: kept ? `keep ${label}` : `drop ${label}` });
  return { label, kept, score, evidence };
}

/** Lines of code without a word, such as a closing brace, go the way of the first line of their block that has one. */
function shareCodeVerdicts(blocks: readonly Block[], verdicts: (Verdict | undefined)[]): void {
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]?.kind !== 'code') continue;
    let end = start;
    let shared: Verdict | undefined;
    for (; blocks[end]?.kind === 'code'; end++) shared ??= verdicts[blocks[end]?.first ?? 0];
    for (const { first } of blocks.slice(start, end)) verdicts[first] ??= shared;
    start = end;
  }
}

/** Gives what is decided of images, rules and lone bullets, which are judged by what they are: all of a kind share it. */
function wordlessVerdicts(prior: number, options: CheckedOptions): (kind: BlockKind) => Verdict {
  const known = new Map<BlockKind, Verdict>();
  return (kind) => {
    let verdict = known.get(kind);
    if (verdict === undefined) {
      const label = kind === 'media' ? 'media' : kind === 'rule' || kind === 'rest' ? 'other' : 'category';
      known.set(kind, (verdict = wordlessVerdict(label, prior, kind, options)));
    }
    return verdict;
  };
}

function wordlessVerdict(label: Label, prior: number, detail: string, options: CheckedOptions): Verdict {
  const evidence = [
    { name: 'prior', weight: prior },
    { name: 'no-words', weight: NO_WORDS_WEIGHT, detail },
  ];
  return decide(label, roundWeight(prior + NO_WORDS_WEIGHT), evidence, options);
}

function describeLines({ page, settled, options }: Findings, verdicts: readonly (Verdict | undefined)[]): Line[] {
  const { input, lines, blocks } = page.document;
  const blank = wordlessVerdict('blank', settled.prior, 'blank', options);
  const lastLineOf = new Uint32Array(lines.length);
  for (const { first, last } of blocks) lastLineOf[first] = last;
  let current = blank;
  let until = -1;
  return lines.map(({ start, end }, index) => {
    const opened = verdicts[index];
    if (opened !== undefined) {
      current = opened;
      until = lastLineOf[index] ?? index;
    } else if (index > until) current = blank;
    const { label, kept, score, evidence } = current;
    return { index, start, end, text: input.slice(start, end), label, kept, score, evidence };
  });
}
