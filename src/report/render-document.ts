/** Takes pages, gives the whole HTML document: one page, or several behind an index. */
import type { Article } from '../types.js';
import { escapeHtml } from './escape-html.js';
import { languageAttributes, renderMeter, renderPage } from './render-page.js';
import { renderSparkline } from './render-map.js';
import { REPORT_STYLES, REPORT_STYLES_HASH } from './styles.js';

export interface NamedArticle {
  readonly name: string | null;
  readonly article: Article;
}

/** Nothing may run and nothing may be fetched, whatever the page holds; only the report's own style counts. */
const POLICY = `default-src 'none'; style-src '${REPORT_STYLES_HASH}'; base-uri 'none'; form-action 'none'`;

export function renderDocument(pages: readonly NamedArticle[]): string {
  const indexed = pages.length !== 1;
  const [only] = pages;
  const title = indexed || only === undefined ? `${pages.length} pages` : (only.article.title ?? only.name ?? 'Page');
  return [
    '<!doctype html>',
    '<html lang=en>',
    '<meta charset=utf-8>',
    `<meta http-equiv=Content-Security-Policy content="${POLICY}">`,
    '<meta name=viewport content="width=device-width, initial-scale=1">',
    '<meta name=referrer content=no-referrer>',
    '<meta name=color-scheme content="light dark">',
    '<meta name=generator content=linesieve>',
    `<title>${escapeHtml(title)} – linesieve</title>`,
    `<style>${REPORT_STYLES}</style>`,
    `<body${indexed ? ' class=indexed' : ''}>`,
    '<main>',
    indexed ? renderIndex(pages) : '',
    ...pages.map(({ name, article }, index) => renderPage(article, { name, id: pageId(index), indexed })),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}

const pageId = (index: number): string => `p${index + 1}`;

function renderIndex(pages: readonly NamedArticle[]): string {
  const rows = pages.map(({ name, article }, index) => {
    const { title, language, lines, confidence, warnings } = article;
    const kept = lines.filter((line) => line.kept).length;
    const shown = title ?? name ?? 'Untitled page';
    return [
      `<tr><th scope=row><a href="#${pageId(index)}"${languageAttributes(language)}><bdi>${escapeHtml(shown)}</bdi></a>`,
      name === null ? '' : `<span class=name><bdi>${escapeHtml(name)}</bdi></span>`,
      ...warnings.map(({ code }) => `<span class=flag>${escapeHtml(code)}</span>`),
      `<td>${escapeHtml(language ?? '–')}<td>${renderSparkline(lines)}<td>${kept} of ${lines.length}`,
      `<td>${renderMeter(confidence)}${confidence.toFixed(2)}`,
    ].join('');
  });
  const empty = pages.filter(({ article }) => article.text === '').length;
  const without = empty === 0 ? '' : `, ${empty} without an article`;
  return [
    '<section class=index id=index>',
    `<h1>${pages.length} pages${without}</h1>`,
    '<div class=scroll tabindex=0 role=region aria-label="Index of pages"><table><thead><tr>',
    '<th scope=col>Page<th scope=col>Language<th scope=col>From top to end<th scope=col>Lines kept<th scope=col>Confidence',
    `<tbody>${rows.join('\n')}</table></div></section>`,
  ].join('');
}
