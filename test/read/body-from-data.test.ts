import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import type { Article } from '../../src/index.js';

const PARAGRAPHS = [
  'The council of the small harbour town decided on Tuesday to rebuild the old pier before the next winter comes.',
  'Fishermen had asked for it for years, because the wooden planks were torn away by a storm in spring.',
  'The works are going to cost two million, of which the state pays a half, and they should be finished by October.',
  'Until then, the ferry to the islands leaves from the northern quay, the mayor said after the meeting.',
  'Nobody in the town remembers the harbour without its pier, which was built when the railway came in 1891.',
  'A film about the pier and its keepers will be shown in the town hall on Friday, and entrance is free for all.',
];
const shell = (script: string, body = '<p>Please turn on scripts.</p>'): string =>
  `<!doctype html><html lang="en"><head><title>Pier</title>${script}</head><body><div id="root">${body}</div></body></html>`;
const linked = (articleBody: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier', articleBody })}</script>`;
const extract = (html: string): Article => extractArticle(html, { from: 'html' });
const codes = ({ warnings }: Article): string[] => warnings.map(({ code }) => code);

describe('a page that shows no body', () => {
  it.each([
    ['text with line breaks', PARAGRAPHS.join('\n\n')],
    ['HTML', PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')],
    ['escaped HTML', PARAGRAPHS.map((line) => `&lt;p&gt;${line}&lt;/p&gt;`).join('')],
  ])('has that of its JSON-LD: %s', (_name, body) => {
    const article = extract(shell(linked(body)));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(codes(article)).toEqual(['body-from-data']);
    expect(article.title).toBe('Pier');
  });

  it('has that of the data that a component starts from', () => {
    const props = JSON.stringify({ steps: PARAGRAPHS.map((text) => ({ id: 1, text: `<p>${text}</p>` })) });
    const body = `<div data-component="Story" data-props="${props.replace(/"/g, '&quot;')}"></div>`;
    const article = extract(shell('', body));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(codes(article)).toEqual(['body-from-data']);
  });

  it.each([
    ['one string of HTML', { body: PARAGRAPHS.map((line) => `<p>${line}</p>`).join('') }],
    ['a list of blocks', { blocks: PARAGRAPHS.map((text) => ({ type: 'p', text })) }],
    ['a list of strings', { paragraph: PARAGRAPHS }],
  ])('has that of the data that its program starts from: %s', (_name, story) => {
    const data = JSON.stringify({ props: { page: { story, menu: [{ text: 'Home' }, { text: 'About' }] } } });
    const article = extract(shell(`<script id="__NEXT_DATA__" type="application/json">${data}</script>`));
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(codes(article)).toEqual(['body-from-data']);
  });

  it('is read no other way than any page: nothing of its data runs or stays', () => {
    const body = `${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}<script>alert(1)</script><img src=x onerror=alert(1)>`;
    const { html, lines } = extract(shell(linked(body).replace(/<\/script>(?=<img)/, '<\\/script>')));
    expect(html).not.toMatch(/alert|script|img/);
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(PARAGRAPHS));
  });
});

describe('the data of a page are left alone', () => {
  it('where it shows its body', () => {
    const shown = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
    const article = extract(
      shell(linked(`${PARAGRAPHS.join('\n\n')} ${'And more of the same. '.repeat(9)}`), shown.repeat(3)),
    );
    expect(codes(article)).not.toContain('body-from-data');
  });

  it.each([
    ['short', linked('A summary of a few words.')],
    ['broken', '<script id="__NEXT_DATA__" type="application/json">{"a":[{'.padEnd(900, '[') + '</script>'],
    ['settings', `<script type="application/json">${JSON.stringify({ text: 'x'.repeat(3000) })}</script>`],
  ])('where they are %s', (_name, script) => {
    expect(codes(extract(shell(script)))).not.toContain('body-from-data');
  });
});
