// Labels the lines of pages of which a few snippets alone are labelled: what the package takes out of a page's HTML is
// the body of its text, and the snippets settle the lines that hold them. The tree shows what the text doesn't, so the
// one program teaches the other (Hinton, Vinyals and Dean 2015, "Distilling the knowledge in a neural network").
import { alignLines } from './align.mjs';
import { HTML_OPTIONS, readHtmlSet } from './html-pages.mjs';

const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** What the package as it stands takes out of each page of a set, by the page's id. */
export const extractBodies = (set, source) =>
  Object.fromEntries(readHtmlSet(set).map(({ id, html }) => [id, source.extractFromHtml(html, HTML_OPTIONS).text]));

/** Gives, for a page and the texts of its blocks, a share per block; null where there is no body to go by. */
export function labelBy(bodies, { toks }) {
  const words = new Map(Object.entries(bodies).map(([id, text]) => [id, toks(text)]));
  return ({ id, gold }, texts) => {
    const body = words.get(id) ?? [];
    if (body.length === 0) return null;
    const include = gold.include.map(fold);
    const exclude = gold.exclude.map(fold);
    return alignLines(
      texts.map((text) => toks(text)),
      body,
    ).map((share, at) => {
      const text = fold(texts[at]);
      if (include.some((snippet) => text.includes(snippet))) return 1;
      return exclude.some((snippet) => text.includes(snippet)) ? 0 : share;
    });
  };
}
