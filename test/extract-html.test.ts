/** What comes out of a page of HTML, from one end to the other. */
import { describe, expect, it } from 'vitest';
import { decodeHtml, extractArticle } from '../src/index.js';
import { encode } from './encode.js';
import { SAMPLES } from './language-samples.js';
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

  it.each([
    ['windows-1251', 'ru'],
    ['shift_jis', 'ja'],
    ['gbk', 'zh'],
    ['euc-kr', 'ko'],
  ])('reads a page in %s', (charset, language) => {
    const sentences = SAMPLES[language]?.sentences ?? [];
    const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const page = `<html><head><meta charset="${charset}"></head><body><nav><a href="/">1</a> <a href="/2">2</a></nav><article>${body}</article></body></html>`;
    const found = extractArticle(decodeHtml(encode(page, charset)), { from: 'html' });
    expect(found.lines.slice(1).map((line) => line.text)).toEqual(sentences);
    expect(found.text.startsWith(sentences.slice(0, 2).join('\n\n'))).toBe(true);
    expect(found.language).toBe(language);
  });

  it('reads what there is of a page that is cut off, wherever that is', () => {
    const end = HTML_PAGE.indexOf(PARAGRAPHS[3] ?? '');
    const body = PARAGRAPHS.slice(0, 3);
    for (let length = end; length < HTML_PAGE.length; length += 11) {
      const { text, lines } = extractArticle(HTML_PAGE.slice(0, length), { from: 'html' });
      expect(body.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
      expect(lines.filter((line) => /<\w|>/.test(line.text)).map((line) => line.text)).toEqual([]);
    }
  });

  it.each([
    ['within a tag', '<div class="rela'],
    ['within an attribute', '<a href="https://a.example/'],
    ['within an end tag', '</artic'],
    ['within a comment', '<!-- <p>Never shown, as it is a comment that does not end.'],
    ['within a script', '<script>const never = "shown, as it is a script that does not end.'],
    ['within a reference', '&nbs'],
  ])('reads a page that is cut off %s', (_, end) => {
    const whole = HTML_PAGE.slice(0, HTML_PAGE.indexOf('</div></article>'));
    expect(extractArticle(whole + end, { from: 'html' }).text.replace(/\s*&nbs$/, '')).toBe(article.text);
  });

  it('reads fragments', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    for (const fragment of [
      body,
      `<td>${body}`,
      `</div>${body}</body>`,
      `<frameset>${body}`.slice('<frameset>'.length),
    ])
      expect(extractArticle(fragment, { from: 'html' }).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('reads XHTML: empty elements closed in their tag, sections of character data in comments, names with a prefix', () => {
    const xhtml = HTML_PAGE.replace(
      '<!doctype html><html lang="en">',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">',
    )
      .replace(/<(meta|img)([^>]*)>/g, '<$1$2 />')
      .replace(
        '</head>',
        '<script type="text/javascript">//<![CDATA[\nif (1 < 2) run();\n//]]></script><o:p></o:p></head>',
      )
      .replace('<h2>', '<br /><hr /><h2>');
    const found = extractArticle(xhtml);
    expect(found.html).not.toBeNull();
    expect({ text: found.text, title: found.title, language: found.language }).toEqual({
      text: article.text,
      title: article.title,
      language: article.language,
    });
  });

  it('reads an article amid megabytes of what it is not', () => {
    const noise = `<script>${'x = "a < b";'.repeat(100_000)}</script><svg>${'<path d="M0 0L1 1"/>'.repeat(20_000)}</svg>`;
    const links = `<footer><ul>${'<li><a href="/a">Storm closes schools</a></li>'.repeat(5000)}</ul></footer>`;
    const large = HTML_PAGE.replace('<main>', `${noise}<main>`).replace('</main>', `</main>${links}`);
    const { text, warnings } = extractArticle(large);
    expect(large.length).toBeGreaterThan(1_500_000);
    expect({ text, warnings }).toEqual({ text: article.text, warnings: [] });
  });

  it('reads an article of hundreds of pages', () => {
    const chapters = Array.from(
      { length: 100 },
      (_, chapter) => `<h2>Chapter ${chapter}</h2>${PARAGRAPHS.map((text) => `<p>${chapter}: ${text}</p>`).join('')}`,
    );
    const { text } = extractArticle(
      `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><article>${chapters.join('')}</article></body></html>`,
    );
    const missing = chapters.flatMap((_, chapter) =>
      PARAGRAPHS.filter((paragraph) => !text.includes(`${chapter}: ${paragraph}`)),
    );
    expect(missing.slice(0, 5)).toEqual([]);
  });
});
