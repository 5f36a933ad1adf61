// Reads the development pages as HTML, gives per line its levels, its truth and its length: what the fit looks at.
import { join } from 'node:path';
import { alignLines } from './align.mjs';
import { DATA, hostOf, readJsonLines, readLabelled, readOwnPages } from './corpus.mjs';
import { renderFlat, renderGrouped } from './written-html.mjs';

export const HTML_SETS = ['fundus-dev', 'wcxb-dev', 'traf-dev'];
/** What extracting a page is told, checked already. */
export const HTML_OPTIONS = { from: 'html', url: null, language: null, keep: new Set(), drop: new Set() };
/** Words from which a repeated line is the same line again, and not a menu's entry. */
const MIN_REPEATED_WORDS = 4;

/** Pages of a set with their HTML; archived pages count as their original host's. */
export function readHtmlSet(set) {
  return readJsonLines(join(DATA, 'pages', `${set}.jsonl.gz`)).map(({ id, url, html, gold }) => ({
    set,
    variant: 'html',
    id,
    html,
    gold,
    host: hostOf(url.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '')),
  }));
}

/** A hand-labelled page in two renderings. */
const renderingsOf = (page, set) =>
  [renderFlat, renderGrouped].map((render) => ({
    set,
    variant: 'rendered',
    id: `${page.id}-${render === renderFlat ? 'flat' : 'grouped'}`,
    html: render(page),
    gold: page.gold,
    host: page.id,
    language: page.language,
  }));

export const readWrittenHtml = () =>
  readLabelled(join(DATA, 'written'), 'written').flatMap((page) => renderingsOf(page, 'written'));

/** The project's own labelled pages; `none` has no article. */
export const readOwnHtml = () => readOwnPages().flatMap((page) => renderingsOf(page, page.set));

/** Pages of other kinds than articles; of their lines nothing is known. */
export const readOtherHtml = () =>
  readJsonLines(join(DATA, 'pages', 'wcxb-other-dev.jsonl.gz')).map(({ id, url, type, html }) => ({
    set: 'other',
    variant: 'html',
    type,
    id,
    html,
    gold: { include: [], exclude: [] },
    host: hostOf(url),
  }));

export function readHtmlRow(source, page, scorers) {
  const document = readDocument(source, page.html);
  const measured = source.measureHtmlPage(document, page.language);
  const levels = source.gatherLevels(measured, source.HTML_HEURISTICS);
  const texts = measured.blocks.map(({ text }) => text);
  const truth =
    page.gold.text === undefined ? truthOfSnippets(texts, page.gold) : truthOfText(texts, page.gold.text, scorers);
  return {
    page: { ...page, html: undefined },
    // Deciding asks whether there is a tree, not for it: its columns and nodes would fill the memory.
    measured: {
      ...measured,
      structure: null,
      document: { ...document, nodes: [], elements: [], structure: undefined },
    },
    levels,
    truth,
    words: Float32Array.from(measured.blocks, ({ words }) => words.count),
    texts,
  };
}

/** Reads a page as the package does: one that shows no body has it from the data that it carries for programs. */
function readDocument(source, html) {
  const { document } = source.parsePage(html);
  const body = source.bodyFromData(source.readPageMetadata(document, null));
  if (body !== null) source.appendBody(document, body, new source.Bounds());
  return source.readHtml(document);
}

function truthOfText(texts, gold, { toks }) {
  const words = texts.map((text) => toks(text));
  const truth = alignLines(words, toks(gold));
  // A line that stands on the page twice is body in one place; of the other nothing is said.
  const body = new Set(texts.filter((_, at) => truth[at] >= 0.5 && words[at].length >= MIN_REPEATED_WORDS));
  for (const [at, text] of texts.entries()) if (truth[at] < 0.5 && body.has(text)) truth[at] = NaN;
  return truth;
}

const fold = (text) => text.replace(/\s+/g, ' ').trim();

function truthOfSnippets(texts, { include, exclude }) {
  const includes = include.map(fold);
  const excludes = exclude.map(fold);
  return Float32Array.from(texts, (text) => {
    const folded = fold(text);
    if (includes.some((snippet) => folded.includes(snippet))) return 1;
    return excludes.some((snippet) => folded.includes(snippet)) ? 0 : NaN;
  });
}
