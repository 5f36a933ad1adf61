/** Takes one page, gives its section of the report: facts, legend, map, lines, and the article alone. */
import type { Article, Label, Line } from '../types.js';
import { escapeHtml } from './escape-html.js';
import { FAMILY_NAMES, LABEL_MARKS, isKnownLabel } from './label-marks.js';
import type { LabelFamily } from './label-marks.js';
import { renderArticle } from './render-article.js';
import { evidenceRowsFor } from './render-evidence.js';
import { renderLineChunks } from './render-line.js';
import { renderMap } from './render-map.js';

export interface PageRendering {
  /** The page's name in the index; null where there is none. */
  readonly name: string | null;
  /** Names the page among others: opens its ids. Letters and digits. */
  readonly id: string;
  /** Whether a link leads back to the index. */
  readonly indexed: boolean;
}

/** Primary languages that are written from right to left, by the script that CLDR gives them. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
const WEB_ADDRESS = /^https?:\/\//i;

/** The attributes of an element that holds the page's own words. */
export function languageAttributes(language: string | null): string {
  if (language === null || !LANGUAGE_TAG.test(language)) return '';
  return ` lang="${language}"${isRightToLeft(language) ? ' dir=rtl' : ''}`;
}

export const isRightToLeft = (language: string): boolean =>
  RIGHT_TO_LEFT.has(language.toLowerCase().split('-', 1)[0] ?? '');

/** A page's section in parts: what stands around its lines, and the lines in chunks, which a long page can show one by one. */
export interface PageParts {
  readonly head: string;
  readonly chunks: readonly string[];
  readonly tail: string;
}

export function renderPage(article: Article, rendering: PageRendering): string {
  const { head, chunks, tail } = renderPageParts(article, rendering);
  return [head, ...chunks, tail].join('\n');
}

export function renderPageParts(article: Article, rendering: PageRendering): PageParts {
  const { lines, language } = article;
  const { id } = rendering;
  const own = languageAttributes(language);
  const head = [
    `<section class=page id=${id}>`,
    renderHeader(article, rendering),
    renderLegend(lines, id),
    `<div class=strip>${renderMap(lines, id)}</div>`,
    HINT,
    `<div class=lines role=radiogroup aria-label="Lines of the page"${own}>`,
  ];
  return {
    head: head.join('\n'),
    chunks: renderLineChunks(lines, { page: id, evidenceRows: evidenceRowsFor(lines.length) }),
    tail: `</div>\n<article class=alone${own}>${renderArticle(article)}</article>\n</section>`,
  };
}

const HINT =
  '<aside class=hint aria-label="How to read this"><p><b>Why?</b><p>Point at a line, or choose one with a click or the arrow keys: what speaks for it and against it appears here, strongest first, and adds up to its score.</aside>';

function renderHeader(article: Article, { name, id, indexed }: PageRendering): string {
  const { lines, title, language, warnings } = article;
  const first = lines.find(({ kept }) => kept);
  return [
    '<header class=facts>',
    indexed ? '<p class=back><a href="#index">All pages</a>' : '',
    name === null ? '' : `<p class=name><bdi>${escapeHtml(name)}</bdi>`,
    `<h1${languageAttributes(language)}><bdi>${escapeHtml(title ?? name ?? 'Untitled page')}</bdi></h1>`,
    renderFacts(article),
    ...warnings.map(({ code, message }) => `<p class=warning><b>${escapeHtml(code)}</b> ${escapeHtml(message)}`),
    renderViews(id),
    first === undefined ? '' : `<a class=skip href="#${id}l${first.index + 1}">Skip to the article’s first line</a>`,
    '</header>',
  ].join('');
}

function renderFacts({ byline, published, language, siteName, url, confidence, lines }: Article): string {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const kept = written.filter((line) => line.kept).length;
  const fact = (term: string, value: string): string => `<div><dt>${term}<dd>${value}</div>`;
  const words = (term: string, value: string | null): string =>
    value === null ? '' : fact(term, `<bdi>${escapeHtml(value)}</bdi>`);
  return [
    '<dl>',
    words('By', byline),
    words('Published', published),
    words('Language', language),
    words('Site', siteName),
    url === null ? '' : fact('Address', renderAddress(url)),
    fact('Kept', `${kept} of ${written.length} lines`),
    fact('Confidence', `${renderMeter(confidence)}${confidence.toFixed(2)}`),
    '</dl>',
  ].join('');
}

/** Only addresses of the web become links; nothing is fetched before someone follows them. */
function renderAddress(url: string): string {
  const words = `<bdi>${escapeHtml(url)}</bdi>`;
  return WEB_ADDRESS.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${words}</a>` : words;
}

export const renderMeter = (share: number): string =>
  `<svg class=meter viewBox="0 0 100 8" preserveAspectRatio=none aria-hidden=true><path d="M0 0h100v8H0z"/><path class=k d="M0 0h${Math.round(100 * share)}v8H0z"/></svg>`;

const renderViews = (id: string): string =>
  [
    '<fieldset class=views><legend>Show</legend>',
    `<label><input type=radio name=${id}v class=v-page checked><span>Whole page</span></label>`,
    `<label><input type=radio name=${id}v class=v-alone><span>Article alone</span></label>`,
    '</fieldset>',
  ].join('');

/** Counts per label, by family; each a switch that hides its lines. */
function renderLegend(lines: readonly Line[], id: string): string {
  const counts = new Map<Label, number>();
  for (const { label } of lines) {
    const known = isKnownLabel(label) ? label : 'other';
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const families = Object.keys(FAMILY_NAMES) as LabelFamily[];
  const groups = families.map((family) => {
    const labels = (Object.keys(LABEL_MARKS) as Label[]).filter(
      (label) => LABEL_MARKS[label].family === family && counts.has(label),
    );
    if (labels.length === 0) return '';
    const chips = labels.map(
      (label) =>
        `<label class="chip l-${label}"><input type=checkbox checked class=h-${label} id=${id}-${label}><span class=m>${label}</span><b>${counts.get(label) ?? 0}</b></label>`,
    );
    return `<fieldset class=f-${family}><legend>${FAMILY_NAMES[family]}</legend>${chips.join('')}</fieldset>`;
  });
  return `<div class=legend role=group aria-label="Show lines with these labels">${groups.join('')}</div>`;
}
