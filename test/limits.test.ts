/** That each limit degrades with its warning and keeps the content; that the defaults are the documented ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleHtml } from '../src/assemble/html.js';
import { extractArticle } from '../src/index.js';
import { Bounds, DEFAULT_LIMITS, LIMIT_NAMES } from '../src/limits.js';
import type { LimitName } from '../src/limits.js';
import { LinkTargets } from '../src/read/html/link-targets.js';
import { parsePage } from '../src/read/html/parse-page.js';
import { readHtml } from '../src/read/html/read-html.js';
import { extractArticle as extractFromTextOnly } from '../src/text.js';
import type { Article, ExtractOptions } from '../src/types.js';
import { htmlPage } from './assemble/html-page.js';
import { HEADLINE, PARAGRAPHS } from './small-pages.js';

const TEXT = [HEADLINE, ...PARAGRAPHS].join('\n\n');
const MARKDOWN = `# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n\nThe [pier](https://a.example/pier) was built in 1911, and **nobody** had repaired it since then, people say.`;
const HTML = htmlPage({ above: `<h1>${HEADLINE}</h1>` });

const codes = ({ warnings }: Article): string[] => warnings.map(({ code }) => code);
const html = (input: string, limits: ExtractOptions['limits'] = {}): Article =>
  extractArticle(input, { from: 'html', limits });
const limited = (code: string): boolean => code.endsWith('-limit');

/** The lines follow one another from the first character to `end`. */
function expectCovered({ lines }: Article, input: string, end: number): void {
  expect(lines[0]?.start).toBe(0);
  expect(lines.at(-1)?.end).toBe(end);
  for (const { start, end: stop, text } of lines) expect(text).toBe(input.slice(start, stop));
}

describe('by default no limit is met', () => {
  it.each([TEXT, MARKDOWN, HTML])('%.40s', (input) => {
    expect(codes(extractArticle(input)).filter(limited)).toEqual([]);
  });

  it.each([TEXT, MARKDOWN, HTML])('and lifting all of them changes nothing: %.40s', (input) => {
    const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, Infinity]));
    expect(extractArticle(input, { limits })).toEqual(extractArticle(input));
  });
});

describe.each([
  ['linesieve', extractArticle],
  ['linesieve/text', extractFromTextOnly],
])('maxInputCharacters, %s', (_, extract) => {
  it.each([TEXT, MARKDOWN])('reads up to the limit, and its lines end there: %.20s', (input) => {
    const half = Math.floor(input.length / 2);
    const article = extract(input, { limits: { maxInputCharacters: half } });
    expect(codes(article)).toContain('input-limit');
    expectCovered(article, input, half);
    expect(article.text).toContain(PARAGRAPHS[0]);
    expect({ ...article, warnings: [] }).toEqual({ ...extract(input.slice(0, half)), warnings: [] });
  });

  it('is met by what is longer alone', () => {
    expect(codes(extract(TEXT, { limits: { maxInputCharacters: TEXT.length } }))).not.toContain('input-limit');
    expect(codes(extract(TEXT, { limits: { maxInputCharacters: TEXT.length - 1 } }))).toContain('input-limit');
  });

  it('never cuts a character in two', () => {
    const input = `${TEXT}\n\n${'🌊'.repeat(40)}`;
    for (const length of [input.length - 3, input.length - 4]) {
      const article = extract(input, { limits: { maxInputCharacters: length } });
      expectCovered(article, input, input.length - 4);
    }
  });

  it('finds the format before it cuts', () => {
    const article = extract(MARKDOWN, { limits: { maxInputCharacters: HEADLINE.length + 2 } });
    expect(article.lines.map(({ text }) => text)).toEqual([`# ${HEADLINE}`]);
  });
});

it('maxInputCharacters cuts HTML too', () => {
  const article = html(HTML, { maxInputCharacters: HTML.length - 200 });
  expect(codes(article)).toEqual(['input-limit']);
  expect(article.text).toContain('Fishermen had asked for it for years');
});

describe('maxLines', () => {
  const input = [HEADLINE, ...PARAGRAPHS, 'one', '', 'two\r\nthree'].join('\n');
  const count = input.split(/\r?\n/u).length;

  it.each([count, count + 1])('is not met by %i lines', (maxLines) => {
    expect(extractArticle(input, { limits: { maxLines } })).toEqual(extractArticle(input));
  });

  it.each([1, 2, PARAGRAPHS.length + 1, count - 1])('of %i gives the rest as one last line', (maxLines) => {
    const article = extractArticle(input, { from: 'text', limits: { maxLines } });
    expect(codes(article)).toContain('line-limit');
    expect(article.lines).toHaveLength(maxLines);
    expectCovered(article, input, input.length);
    const rest = article.lines.at(-1);
    expect(rest).toMatchObject({ label: 'other', kept: false });
    expect(rest?.text).toMatch(/\n/u);
    expect(rest?.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(rest?.score ?? 0, 3);
  });

  it('keeps the text above it, in Markdown as well', () => {
    const { text, lines } = extractArticle(`${MARKDOWN}\n\na\n\nb`, { limits: { maxLines: 10 } });
    expect(text).toContain(PARAGRAPHS[2]);
    expect(lines).toHaveLength(10);
  });

  it('gives the rest to those who want lines of that label', () => {
    const { text } = extractArticle(input, { keep: ['other'], limits: { maxLines: 5 } });
    expect(text).toContain('two three');
  });

  it('holds for HTML, whose offsets are into its lines', () => {
    const whole = html(`${HTML}<ul><li>one<li>two<li>three</ul><pre>\n\n  a\n b\n\nc\n\n</pre>`);
    for (let maxLines = 1; maxLines < whole.lines.length; maxLines++) {
      const article = html(`${HTML}<ul><li>one<li>two<li>three</ul><pre>\n\n  a\n b\n\nc\n\n</pre>`, { maxLines });
      expect(codes(article)).toContain('line-limit');
      expect(article.lines).toHaveLength(maxLines);
      expect(article.lines.at(-1)?.label).toBe('other');
      const joined = article.lines.map(({ text }) => text).join('\n');
      expect(joined).toBe(whole.lines.map(({ text }) => text).join('\n'));
      expectCovered(article, joined, joined.length);
    }
  });

  it('takes a million lines and more', () => {
    const many = `${TEXT}\n${'a\n'.repeat(400_000)}`;
    const { lines, warnings } = extractArticle(many);
    expect(lines).toHaveLength(DEFAULT_LIMITS.maxLines);
    expect(lines.at(-1)?.end).toBe(many.length);
    expect(warnings.map(({ code }) => code)).toContain('line-limit');
  });
});

/** Every paragraph opens all formatting elements again: k tags and k paragraphs make k times k elements. */
const amplified = (count: number): string =>
  `<p>${Array.from({ length: count }, (_, at) => `<b a${String(at)}>`).join('')}${'</p><p>x'.repeat(count)}`;

describe('maxNodes', () => {
  const head = '<title>Pier to be rebuilt</title><meta property="article:published_time" content="2024-03-11">';

  it('reads a page that grows out of a few tags without them', () => {
    const article = html(htmlPage({ head, above: `<h1>${HEADLINE}</h1>`, below: amplified(1500) }));
    expect(codes(article)).toContain('node-limit');
    expect(article.text).toContain('Fishermen had asked for it for years');
    expect(article.text).not.toMatch(/<|class|script/u);
    expect(article.lines.filter(({ text }) => text === 'x')).toHaveLength(1500);
    expect(article.published).toBe('2024-03-11');
    expect(article.html).toMatch(/^<p>The council/u);
  });

  it('counts what the caller says', () => {
    const article = html(HTML, { maxNodes: 5 });
    expect(codes(article)).toEqual(['node-limit']);
    expect(article.text).toBe(html(HTML).text);
    expectCovered(article, article.lines.map(({ text }) => text).join('\n'), article.lines.at(-1)?.end ?? 0);
  });

  it('counts texts, too', () => {
    const words = '<i>'.repeat(10) + 'a<br>'.repeat(100);
    const nodes = 3 + 10 * 4 + 2 * 100;
    expect(codes(html(words, { maxNodes: nodes }))).not.toContain('node-limit');
    expect(codes(html(words, { maxNodes: nodes - 1 }))).toContain('node-limit');
  });

  it('holds for bodies that a page carries as data, too', () => {
    const body = `${amplified(1500)}${HTML}`;
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: body });
    const article = html(
      `<html><head><script type="application/ld+json">${data.replaceAll('</', '<\\/')}</script></head><body></body></html>`,
    );
    expect(codes(article)).toEqual(expect.arrayContaining(['node-limit', 'body-from-data']));
    expect(article.text).toContain('Fishermen had asked for it for years');
  });
});

describe('maxDepth', () => {
  const deep = (depth: number): string => htmlPage({ above: '<div>'.repeat(depth), below: '</div>'.repeat(depth) });

  it('reads deeper elements as if they lay side by side', () => {
    const plain = html(deep(0));
    for (const [input, limits] of [
      [deep(600), {}],
      [deep(20), { maxDepth: 10 }],
      [deep(0), { maxDepth: 1 }],
    ] as const) {
      const article = html(input, limits);
      expect(codes(article)).toContain('depth-limit');
      expect(article.lines.map(({ text }) => text)).toEqual(plain.lines.map(({ text }) => text));
      expect(article.text).toContain('Fishermen had asked for it for years');
    }
  });

  it('is not met by less', () => {
    expect(codes(html(deep(500)))).toEqual([]);
  });
});

describe('maxAttributeCharacters', () => {
  it('cuts what describes an element', () => {
    const long = `<p class="${'a'.repeat(20_000)} byline">By Jane Roe</p>`;
    const article = html(htmlPage({ above: long }));
    expect(codes(article)).toEqual(['attribute-limit']);
    expect(article.text).toContain('Fishermen had asked for it for years');
    expect(
      codes(html(htmlPage({ above: '<p class="byline">By Jane Roe</p>' }), { maxAttributeCharacters: 3 })),
    ).toEqual(['attribute-limit']);
  });

  it('leaves what other attributes hold', () => {
    const alternative = 'A harbour '.repeat(600);
    const article = html(
      htmlPage({
        above: `<img src="a.png" alt="${alternative}" style="${'x'.repeat(20_000)}" data-props="${'x'.repeat(20_000)}">`,
      }),
    );
    expect(codes(article)).toEqual([]);
    expect(article.lines.some(({ text }) => text === alternative.trim())).toBe(true);
  });

  it('leaves attributes out where elements that are opened again multiply them', () => {
    const tag = `<b ${Array.from({ length: 400 }, (_, at) => `a${String(at)}`).join(' ')}>`;
    const article = html(htmlPage({ above: `<p>${tag}`, below: '<p>x'.repeat(400) }));
    expect(codes(article)).toEqual(['attribute-limit']);
    expect(article.text).toContain('Fishermen had asked for it for years');
  });
});

describe('maxUrlCharacters', () => {
  const address = `https://a.example/${'a'.repeat(9000)}`;

  it('leaves long addresses out of HTML, and of Markdown', () => {
    const article = html(
      htmlPage({ below: `<p>The <a href="${address}">harbour</a> itself was closed all day long.</p>` }),
    );
    expect(codes(article)).toEqual(['url-limit']);
    expect(article.text).toContain('The harbour itself was closed');
    expect(article.markdown + (article.html ?? '')).not.toContain('a.example');
    const { markdown, warnings } = extractArticle(MARKDOWN, { limits: { maxUrlCharacters: 10 } });
    expect(warnings.map(({ code }) => code)).toEqual(['url-limit']);
    expect(markdown).toContain('The pier was built');
  });

  it('and of what the page says of itself', () => {
    const head = `<link rel="canonical" href="${address}"><meta property="og:image" content="https://a.example/i.png">`;
    const article = html(htmlPage({ head }), { maxUrlCharacters: 100 });
    expect(codes(article)).toEqual(['url-limit']);
    expect([article.url, article.image]).toEqual([null, 'https://a.example/i.png']);
  });
});

describe('JSON-LD', () => {
  const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const own = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-03-11' };
  const nested = (depth: number): unknown => {
    let value: unknown = { '@type': 'NewsArticle', datePublished: '1999-01-01' };
    for (let at = 1; at < depth; at++) value = [value];
    return value;
  };

  it.each<[LimitName, string]>([
    ['maxJsonLdCharacters', script({ '@type': 'Thing', name: 'x'.repeat(2_000_000) }) + script(own)],
    ['maxJsonLdDepth', script(nested(65)) + script(own)],
    ['maxJsonLdNodes', script(own) + script(Array.from({ length: 20_000 }, () => ({ '@type': 'Person' })))],
  ])('beyond %s is left out, and the rest is read', (_, head) => {
    const article = html(htmlPage({ head }));
    expect(codes(article)).toEqual(['data-limit']);
    expect(article.published).toBe('2024-03-11');
  });

  it('is read up to the limits', () => {
    expect(html(htmlPage({ head: script(nested(64)) }))).toMatchObject({ published: '1999-01-01', warnings: [] });
    const once: readonly [string, ExtractOptions['limits']][] = [
      [script(own), { maxJsonLdNodes: 1 }],
      [script(nested(2)), { maxJsonLdDepth: 2 }],
      [script(own), { maxJsonLdCharacters: JSON.stringify(own).length }],
    ];
    for (const [head, limits] of once) {
      const article = html(htmlPage({ head }), limits);
      expect(article.published).not.toBeNull();
      expect(codes(article)).toEqual([]);
    }
  });
});

describe('maxColumnSpan', () => {
  it.each([
    ['100', 'colspan="100"', []],
    ['101', 'colspan="100"', ['span-limit']],
    ['9007199254740991', 'colspan="100"', ['span-limit']],
    ['-1', '<td>12</td>', []],
    ['1e9', '<td>12</td>', []],
  ])('makes a cell of %s columns %s', (span, expected, warnings) => {
    const table = `<table><tr><th>Month<th>Ships<tr><td>May<td colspan="${span}">12<tr><td>June<td>14</table>`;
    const bounds = new Bounds();
    const document = readHtml(parsePage(table, bounds).document, bounds);
    const rows = document.blocks.map((block) => ({ block, label: 'table' as const, markdown: null }));
    expect(assembleHtml(rows, document, new LinkTargets(null, bounds), 1000, bounds)).toContain(expected);
    expect(bounds.warnings().map(({ code }) => code)).toEqual(warnings);
  });
});

describe('maxOutputCharacters', () => {
  const rich = htmlPage({
    below: '<p>The <b>mayor</b> &amp; the <i>captain</i> of the ferry shook hands in the end.</p>',
  });

  it.each([TEXT, MARKDOWN, rich])('bounds text, Markdown and HTML each: %.20s', (input) => {
    const whole = extractArticle(input);
    for (const maxOutputCharacters of [1, 2, 7, 50, 120, 200, 300, 420]) {
      const article = extractArticle(input, { limits: { maxOutputCharacters } });
      expect(codes(article)).toContain('output-limit');
      for (const output of [article.text, article.markdown, article.html ?? ''])
        expect(output.length).toBeLessThanOrEqual(maxOutputCharacters);
      expect(whole.text.startsWith(article.text)).toBe(true);
      expect(article.text === '' ? article.lead === null : article.text.startsWith(article.lead ?? 'no')).toBe(true);
      expect(article.text === '' ? codes(article).includes('no-article') : true).toBe(true);
    }
  });

  it('takes the markup first', () => {
    const whole = extractArticle(rich);
    const limits = { maxOutputCharacters: (whole.html ?? '').length - 1 };
    const { html: plain, text } = extractArticle(rich, { limits });
    expect(text).toBe(whole.text);
    expect(plain).toContain('<p>The mayor &amp; the captain of the ferry');
  });

  it('is by default twice the input and 64 Ki, for the worst of characters', () => {
    const sentence = '& '.repeat(60);
    const page = htmlPage({ below: `<p>${`The mayor said so ${sentence}. `.repeat(3000)}</p>` });
    const article = html(page);
    expect(codes(article)).toEqual(['output-limit']);
    const most = 2 * page.length + 65_536;
    for (const output of [article.text, article.markdown, article.html ?? ''])
      expect(output.length).toBeLessThanOrEqual(most);
    expect(article.html).toContain('The mayor said so');
    expect(new Bounds({}, page.length).limitOf('maxOutputCharacters')).toBe(most);
  });
});

describe('limits', () => {
  const call = (limits: unknown): unknown => extractArticle('', { limits } as ExtractOptions);

  it.each([[null], [5], ['maxLines'], [[]], [() => ({})]])('must be an object: %j', (limits) => {
    expect(() => call(limits)).toThrow(TypeError);
    expect(() => call(limits)).toThrow(/^options\.limits must be an object, got /u);
  });

  it.each(LIMIT_NAMES)('%s must be a positive whole number or Infinity', (name) => {
    for (const value of ['5', null, true, 5n, {}, []]) {
      expect(() => call({ [name]: value })).toThrow(TypeError);
      expect(() => call({ [name]: value })).toThrow(`options.limits.${name} must be a number, got `);
    }
    for (const value of [0, -1, 1.5, Number.NaN, -Infinity, 2 ** 60]) {
      expect(() => call({ [name]: value })).toThrow(RangeError);
      expect(() => call({ [name]: value })).toThrow(
        `options.limits.${name} must be a positive whole number or Infinity`,
      );
    }
    for (const value of [1, 5000, Infinity, undefined]) expect(() => call({ [name]: value })).not.toThrow();
  });

  it('are the own members alone, and others than these are ignored', () => {
    const plain = extractArticle(HTML);
    expect(extractArticle(HTML, { limits: Object.create({ maxLines: 1, maxNodes: 1 }) as object })).toEqual(plain);
    expect(call({ maxLine: 1, __proto__: { maxLines: 'x' } })).toEqual(extractArticle(''));
  });
});

describe('the defaults', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const types = readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8');
  /** The limits' table of the README: name, default, warning. */
  const rows = [...readme.matchAll(/^\| `(max\w+)` \| ([^|]+) \| [^|]+ \| `([a-z]+-limit)` \|$/gmu)];
  const digits = (text: string): number => Number(text.replaceAll(',', ''));
  const figures: Readonly<Record<LimitName, number>> = {
    ...DEFAULT_LIMITS,
    maxOutputCharacters: new Bounds({}, 0).limitOf('maxOutputCharacters'),
  };

  it('are all in the README', () => {
    expect(rows.map(([, name]) => name)).toEqual(LIMIT_NAMES);
  });

  it.each(LIMIT_NAMES)('%s is as the README and the types say', (name) => {
    const [, , stated = '', code = ''] = rows.find(([, row]) => row === name) ?? [];
    expect(stated.match(/[\d,]{2,}/gu)?.map(digits)).toContain(figures[name]);
    const bounds = new Bounds({}, 1);
    bounds.exceed(name);
    expect(bounds.warnings().map((warning) => warning.code)).toEqual([code]);
    const doc =
      new RegExp(`(?:\\n {3}\\*|/\\*\\*)[^/]*Default ([^/]*)\\*/\\s+readonly ${name}\\?`, 'u').exec(types)?.[1] ?? '';
    expect(doc.match(/[\d,]*\d/gu)?.map(digits)).toContain(figures[name]);
  });

  it('are these', () => {
    expect(DEFAULT_LIMITS).toEqual({
      maxInputCharacters: 10_485_760,
      maxLines: 250_000,
      maxNodes: 1_000_000,
      maxDepth: 512,
      maxAttributeCharacters: 16_384,
      maxUrlCharacters: 8192,
      maxJsonLdCharacters: 1_048_576,
      maxJsonLdDepth: 64,
      maxJsonLdNodes: 10_000,
      maxColumnSpan: 100,
      maxOutputCharacters: Infinity,
    });
    const small = new Bounds({}, 100);
    expect([small.limitOf('maxNodes'), small.limitOf('maxOutputCharacters')]).toEqual([10_100, 65_736]);
  });
});
