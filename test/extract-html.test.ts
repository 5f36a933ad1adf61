/** What comes out of a page of HTML, from one end to the other. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import { CAPTION, COMMENT, COOKIES, HTML_PAGE, TEASER } from './small-html-pages.js';
import { PARAGRAPHS } from './small-pages.js';

const article = extractArticle(HTML_PAGE);

describe('extractArticle on HTML', () => {
  it('gives the body, with its headings as Markdown', () => {
    const body = [...PARAGRAPHS.slice(0, 3), 'The cost', ...PARAGRAPHS.slice(3)];
    expect(article.text).toBe(body.join('\n\n'));
    expect(article.markdown).toContain('\n\n## The cost\n\n');
    expect(article.lead).toBe(PARAGRAPHS[0]);
    expect(article.warnings).toEqual([]);
  });

  it.each([
    [CAPTION, 'caption'],
    [COMMENT, 'comment'],
    [COOKIES, 'legal'],
    ['Home', 'nav'],
    [TEASER, 'teaser-summary'],
  ])('labels “%s” as %s', (text, label) => {
    expect(article.lines.find((line) => line.text === text)).toMatchObject({ label, kept: false });
  });

  it('explains every line truly', () => {
    for (const { score, evidence, kept } of article.lines) {
      expect(evidence[0]?.name).toBe('prior');
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 3);
      expect(kept).toBe(score > 0);
    }
  });

  it('counts offsets in the lines joined by line breaks', () => {
    const read = article.lines.map(({ text }) => text).join('\n');
    expect(article.lines.map(({ start, end }) => read.slice(start, end))).toEqual(
      article.lines.map(({ text }) => text),
    );
  });

  it('keeps the first of two copies', () => {
    const copied = extractArticle(
      HTML_PAGE.replace('</article>', `<div>${`<p>${PARAGRAPHS[0] ?? ''}</p>`.repeat(2)}</div></article>`),
    );
    expect(copied.text.split(PARAGRAPHS[0] ?? '')).toHaveLength(2);
  });

  it('reads what a page hides when it shows nothing else', () => {
    const hidden = `<!doctype html><html><body><div style="display:none">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
    expect(extractArticle(hidden).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each(['', '<', '<p', '<!--', '<html><body></body></html>', '\ud800<p>\u0000', '<template><p>x'])(
    'bears %j',
    (html) => {
      const { text, confidence } = extractArticle(html, { from: 'html' });
      expect(text === '' ? confidence : 0).toBeLessThan(0.5);
    },
  );

  it('gives the same again', () => {
    expect(extractArticle(HTML_PAGE)).toEqual(article);
  });
});
