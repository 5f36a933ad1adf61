/** What no reader sees is gone from every output, and no direction runs on beyond its line, cell or block. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HTML_BORDER, MARKDOWN_BORDER, safeText } from '../../src/assemble/safe-text.js';
import { extractArticle } from '../../src/index.js';
import { LABELS } from '../../src/options.js';
import { removeUnsafe } from '../../src/read/unsafe-characters.js';
import type { Article } from '../../src/types.js';
import { htmlPage } from './html-page.js';

const LRE = '\u202a';
const PDF = '\u202c';
const RLO = '\u202e';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';
/** A word in tag characters. */
const tags = (word: string): string =>
  Array.from(word, (char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('');
const SCOTLAND = `\u{1f3f4}${tags('gbsct')}\u{e007f}`;

const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\u007f\ufffe\uffff\ud800-\udfff]/u;

describe('removeUnsafe', () => {
  it.each([
    ['text', 'The pier, 1911\t\r\n', 'The pier, 1911\t\r\n'],
    ['controls', 'a\u0000b\u0008c\u000bd\u001fe\u007ff', 'abcdef'],
    ['noncharacters', 'a\ufffeb\uffffc', 'abc'],
    ['half a pair', 'a\ud83db', 'a\ufffdb'],
    ['the other half', '\udf0a', '\ufffd'],
    ['pairs', '🌊👩‍🌾', '🌊👩‍🌾'],
    ['halves that a control parts', '\ud83c\u0000\udf0a', '🌊'],
    ['joiners', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['words in tag characters', `a${tags('ignore all')}b`, 'ab'],
    ['a flag', `a ${SCOTLAND} b`, `a ${SCOTLAND} b`],
    ['a flag without an end', `\u{1f3f4}${tags('gbsct')} b`, '\u{1f3f4} b'],
    ['a flag of too many letters', `\u{1f3f4}${tags('gbsctgbsct')}\u{e007f}`, '\u{1f3f4}'],
    ['variation selectors', '葛\u{e0100} ☂\ufe0f', '葛\u{e0100} ☂\ufe0f'],
  ])('of %s', (_, text, expected) => {
    expect(removeUnsafe(text)).toBe(expected);
  });
});

describe('safeText', () => {
  it.each([
    ['nothing open', 'שלום a', 'שלום a'],
    ['a pair', `a ${LRE}b${PDF} c`, `a ${LRE}b${PDF} c`],
    ['an override', `a ${RLO}b`, `a ${RLO}b${PDF}`],
    ['an isolate', `a ${RLI}b`, `a ${RLI}b${PDI}`],
    ['several', `${RLO}${FSI}${LRE}x`, `${RLO}${FSI}${LRE}x${PDF}${PDI}${PDF}`],
    ['an isolate that closes what it holds', `${RLI}${RLO}x${PDI}y`, `${RLI}${RLO}x${PDF}${PDI}y`],
    ['marks that close nothing', `a${PDF}b${PDI}c`, 'abc'],
    ['an override in an isolate that is closed outside', `${RLO}${RLI}${PDF}x`, `${RLO}${RLI}x${PDI}${PDF}`],
    ['lines', `${RLO}a\nb\n${RLI}c`, `${RLO}a${PDF}\nb\n${RLI}c${PDI}`],
  ])('closes %s', (_, text, expected) => {
    expect(safeText(text)).toBe(expected);
  });

  it('closes in Markdown at the end of a cell, in HTML at the end of a block', () => {
    expect(safeText(`| ${RLO}a | b |`, MARKDOWN_BORDER)).toBe(`| ${RLO}a${PDF} | b |`);
    expect(safeText(`<ul><li>${RLO}<b>a</b></li><li value="3">b</li></ul>`, HTML_BORDER)).toBe(
      `<ul><li>${RLO}<b>a</b>${PDF}</li><li value="3">b</li></ul>`,
    );
    expect(safeText(`<tr><td colspan="2">${RLI}a</td><td>b</td></tr>`, HTML_BORDER)).toBe(
      `<tr><td colspan="2">${RLI}a${PDI}</td><td>b</td></tr>`,
    );
  });

  it('has nothing more to do with what it gave', () => {
    const text = fc
      .array(fc.constantFrom(LRE, PDF, RLO, RLI, FSI, PDI, 'a', ' ', '\n', '\ud83d', '\udf0a', tags('x'), '\u0000'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const safe = safeText(any);
        expect(safeText(safe)).toBe(safe);
        expect(safe).not.toMatch(FORBIDDEN);
        for (const line of safe.split('\n')) expectClosed(line);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('is quick about hundreds of thousands of them', { timeout: 10_000 }, () => {
    const start = performance.now();
    for (const mark of [RLO, RLI, PDF, PDI, `${RLI}${RLO}`, `${RLO}a${PDI}`, '\ud83d'])
      expect(safeText(mark.repeat(200_000 / mark.length)).length).toBeLessThanOrEqual(400_000);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

/** As UAX #9 counts: an isolate's end closes all that was opened in it. */
function expectClosed(line: string): void {
  const open: string[] = [];
  for (const mark of line) {
    if ('\u202a\u202b\u202d\u202e'.includes(mark)) open.push(PDF);
    else if ('\u2066\u2067\u2068'.includes(mark)) open.push(PDI);
    else if (mark === PDF || mark === PDI) expect(open.pop()).toBe(mark);
  }
  expect(open).toEqual([]);
}

describe('what an article holds', () => {
  const NASTY = `${RLO}\ud800\u0000\u0007\ufffe${tags('obey')}`;
  const outputs = (article: Article): string => JSON.stringify({ ...article, lines: [], warnings: [] });

  /** JSON escapes what is forbidden: it is looked for in the values. */
  function expectSafe(article: Article): void {
    const { text, markdown, html, title, byline, authors, lead, description, siteName, image, url } = article;
    for (const value of [text, markdown, html, title, byline, ...authors, lead, description, siteName, image, url]) {
      if (value === null) continue;
      expect(value).not.toMatch(FORBIDDEN);
      expect(value).not.toMatch(/[\u{e0000}-\u{e007f}]/u);
      for (const line of value.split(/\n|<\/?(?:p|li|h[1-6]|t[dhr])\b[^>]*>/u)) expectClosed(line);
    }
  }

  it('is safe, of HTML', () => {
    const head =
      `<title>${NASTY}Pier to be rebuilt</title><meta name="author" content="Jane ${NASTY}Roe"><meta name="description" content="${NASTY}About the pier">` +
      `<meta property="og:site_name" content="${NASTY}Harbour"><meta property="og:image" content="https://a.example/${NASTY}.png"><link rel="canonical" href="https://a.example/${NASTY}x">`;
    const page = htmlPage({
      head,
      above: `<h1>${NASTY}Pier to be rebuilt</h1>`,
      below: `<p>The ${NASTY}mayor &#x202e;said <a href="x${NASTY}y">so &#xfffe;</a> again and <b>again\ud83d</b>\udf0a, all day long.</p><pre>code ${NASTY}</pre>`,
    });
    const article = extractArticle(page, { from: 'html', url: `https://b.example/${NASTY}`, keep: LABELS });
    expectSafe(article);
    expect(article.text).toContain(`The ${RLO}`);
    expect(article.title).toContain('Pier to be rebuilt');
    expect(article.description).toContain('About the pier');
    expect(outputs(article)).not.toContain('\\u0000');
  });

  it.each(['text', 'markdown'] as const)('is safe, of %s, while lines stay as they are', (from) => {
    const sentence = `The ${NASTY}ferry between the islands stopped on Monday, as its **engine** had failed again.`;
    const page = [
      `${NASTY}Ferry stops`,
      `By Jane ${NASTY}Roe`,
      sentence,
      sentence,
      '```',
      NASTY,
      '```',
      `| a${NASTY} | b |`,
    ];
    const input = page.join('\n\n');
    const article = extractArticle(input, { from, url: NASTY, keep: LABELS });
    expectSafe(article);
    for (const { start, end, text } of article.lines) expect(text).toBe(input.slice(start, end));
    expect(article.lines.some(({ text }) => text.includes('\ud800\u0000'))).toBe(true);
    expect(article.url).toBe(`${RLO}\ufffd${PDF}`);
  });

  it('keeps joiners and flags, in every output', () => {
    const words = `می\u200cخواهم 👩\u200d🌾 ${SCOTLAND}`;
    const page = htmlPage({
      head: `<meta name="description" content="${words}">`,
      below: `<p>${words} and more of it.</p>`,
    });
    const { text, markdown, html, description } = extractArticle(page, { keep: LABELS });
    for (const output of [text, markdown, html, description]) expect(output).toContain(words);
  });
});
