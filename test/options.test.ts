/** What callers may pass, what they get for mistakes, and that content never throws. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import { LABELS } from '../src/options.js';
import { extractArticle as extractFromTextOnly } from '../src/text.js';
import type { Article, ExtractOptions } from '../src/types.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from './small-pages.js';

const PAGE = [...MENU, HEADLINE, ...PARAGRAPHS, 'Related articles', ...TEASERS].join('\n\n');
const HTML = `<!doctype html>\n<html><head><title>${HEADLINE}</title></head><body><p>${PARAGRAPHS.join('</p>\n<p>')}</p></body></html>`;

const entries = [
  ['linesieve', extractArticle],
  ['linesieve/text', extractFromTextOnly],
] as const;
/** Calls as a program without types might. */
const call = (extract: unknown, ...given: unknown[]): Article => (extract as (...all: unknown[]) => Article)(...given);

describe.each(entries)('%s throws a TypeError that names', (_, extract) => {
  it.each<[string, unknown[]]>([
    ['input', []],
    ['input', [undefined]],
    ['input', [null]],
    ['input', [42]],
    ['input', [['text']]],
    ['input', [new String('text')]],
    ['input', [new Uint8Array(2)]],
    ['options', ['', null]],
    ['options', ['', 'markdown']],
    ['options', ['', 1]],
    ['options', ['', () => ({})]],
    ['options.from', ['', { from: null }]],
    ['options.from', ['', { from: 1 }]],
    ['options.url', ['', { url: null }]],
    ['options.url', ['', { url: new URL('https://a.example') }]],
    ['options.language', ['', { language: null }]],
    ['options.language', ['', { language: ['en'] }]],
    ['options.keep', ['', { keep: null }]],
    ['options.keep', ['', { keep: 'caption' }]],
    ['options.keep', ['', { keep: new Set(['caption']) }]],
    ['options.keep', ['', { keep: [1] }]],
    ['options.keep', ['', { keep: [undefined] }]],
    ['options.drop', ['', { drop: {} }]],
    ['options.drop', ['', { drop: [null] }]],
  ])('%s: %j', (name, given) => {
    expect(() => call(extract, ...given)).toThrow(TypeError);
    expect(() => call(extract, ...given)).toThrow(new RegExp(`^${name} must `, 'u'));
  });
});

describe.each(entries)('%s throws a RangeError that names', (_, extract) => {
  it.each<[string, object, string]>([
    ['options.from', { from: 'pdf' }, 'auto'],
    ['options.from', { from: 'Markdown' }, 'markdown'],
    ['options.from', { from: '' }, 'text'],
    ['options.from', { from: 'toString' }, 'text'],
    ['options.language', { language: '' }, 'BCP 47'],
    ['options.language', { language: 'vietnamese language' }, 'BCP 47'],
    ['options.language', { language: 'en_GB' }, 'BCP 47'],
    ['options.language', { language: 'e' }, 'BCP 47'],
    ['options.language', { language: 'en-' }, 'BCP 47'],
    ['options.language', { language: 'x' }, 'BCP 47'],
    ['options.language', { language: 'x-toolongasubtag' }, 'BCP 47'],
    ['options.language', { language: 'en--GB' }, 'BCP 47'],
    ['options.language', { language: 'en-\u0000' }, 'BCP 47'],
    ['options.language', { language: 'a'.repeat(100_000) }, 'BCP 47'],
    ['options.keep', { keep: ['captions'] }, 'caption'],
    ['options.keep', { keep: ['caption', 'body'] }, 'paragraph'],
    ['options.drop', { drop: ['constructor'] }, 'heading'],
    ['options.drop', { drop: [''] }, 'heading'],
  ])('%s: %j', (name, options, takes) => {
    expect(() => call(extract, '', options)).toThrow(RangeError);
    expect(() => call(extract, '', options)).toThrow(new RegExp(`^${name} must .*${takes}`, 'u'));
  });

  it('input or options as briefly as it can', () => {
    const error = catchError(() => call(extract, '', { language: 'a'.repeat(100_000) }));
    expect(error.message.length).toBeLessThan(300);
  });
});

function catchError(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

describe.each(entries)('%s takes', (_, extract) => {
  const plain = extract(PAGE);

  it.each<[string, object | undefined]>([
    ['no options', undefined],
    ['empty options', {}],
    ['options without a prototype', Object.create(null) as object],
    [
      'undefined for every member',
      { from: undefined, url: undefined, language: undefined, keep: undefined, drop: undefined },
    ],
    ['empty lists of labels', { keep: [], drop: [] }],
    ['a label twice', { keep: ['paragraph', 'paragraph'] }],
    ['members that it does not know', { form: 'pdf', Keep: 1, limit: null }],
    ['inherited members', Object.create({ from: 'pdf', drop: ['paragraph'], url: 'https://a.example' }) as object],
    ['frozen options', Object.freeze({ keep: Object.freeze([]) })],
    ['from: auto', { from: 'auto' }],
  ])('%s, and gives what it gives without', (__, options) => {
    expect(call(extract, PAGE, options)).toEqual(plain);
  });

  it('options that it leaves as they are', () => {
    const options = { keep: ['teaser', 'caption'], drop: ['lead'], language: 'EN' };
    const before = structuredClone(options);
    call(extract, PAGE, options);
    expect(options).toEqual(before);
  });

  it('every label to keep and to drop', () => {
    expect(extract(PAGE, { keep: LABELS }).text).toContain(TEASERS[0]);
    expect(extract(PAGE, { drop: LABELS }).text).toBe('');
    expect(extract(PAGE, { keep: LABELS, drop: LABELS }).text).toBe('');
  });
});

describe('url', () => {
  it.each(['https://a.example/news/1', '', 'no address at all', '/relative'])(
    'comes back as it was given: %j',
    (url) => {
      expect(extractArticle(PAGE, { url }).url).toBe(url);
    },
  );

  it('is null when none is given', () => {
    expect(extractArticle(PAGE).url).toBeNull();
  });
});

describe('language', () => {
  it.each<[string, string]>([
    ['vi', 'vi'],
    ['VI', 'vi'],
    ['vi-vn', 'vi-VN'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ZH-HANT', 'zh-Hant'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['es-419', 'es-419'],
    ['de-ch-1996', 'de-CH-1996'],
    ['sl-rozaj-biske', 'sl-rozaj-biske'],
    ['en-us-u-ca-gregory', 'en-US-u-ca-gregory'],
    ['en-x-US', 'en-x-us'],
    ['X-Klingon-US', 'x-klingon-us'],
  ])('%s comes back as %s', (language, canonical) => {
    expect(extractArticle(PAGE, { language }).language).toBe(canonical);
  });

  it.each(['vi', 'tlh', 'mi-NZ', 'qaa'])('is not detected when it is given: %s', (language) => {
    const article = extractArticle(PAGE, { language });
    expect(article.language).toBe(language);
    expect(article.text).toContain(PARAGRAPHS[1]);
  });

  it('is detected when it is not', () => {
    expect(extractArticle(PAGE).language).toBe('en');
  });
});

describe('from', () => {
  const MARKDOWN = `# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n\n- **One** thing\n- and [another](https://a.example)\n\n${PARAGRAPHS[1] ?? ''}`;

  it('auto finds Markdown and text', () => {
    expect(extractArticle(MARKDOWN)).toEqual(extractArticle(MARKDOWN, { from: 'markdown' }));
    expect(extractArticle(PAGE)).toEqual(extractArticle(PAGE, { from: 'text' }));
  });

  it('text leaves what looks like markup', () => {
    expect(extractArticle(MARKDOWN, { from: 'text', keep: LABELS }).text).toContain('- **One** thing');
    const { text } = extractArticle(MARKDOWN, { from: 'markdown', keep: LABELS });
    expect(text).toContain('One thing');
    expect(text).not.toMatch(/\*|https/u);
  });

  it.each<ExtractOptions>([{}, { from: 'auto' }, { from: 'html' }])('auto finds HTML: %j', (options) => {
    const { warnings, lines } = extractArticle(HTML, options);
    expect(warnings.map(({ code }) => code)).not.toContain('html-as-text');
    expect(lines.map(({ text }) => text).join()).not.toContain('<');
  });

  it('auto reads HTML as text where there is no reader for it, with a warning', () => {
    const { warnings, html, lines } = extractFromTextOnly(HTML);
    expect(warnings.map(({ code }) => code)).toContain('html-as-text');
    expect(html).toBeNull();
    expect(lines[0]?.text).toBe('<!doctype html>');
  });

  it.each(['text', 'markdown'] as const)('%s reads HTML as it is told to, without a warning', (from) => {
    expect(extractArticle(HTML, { from }).warnings.map(({ code }) => code)).not.toContain('html-as-text');
  });

  it('html is a format of linesieve alone', () => {
    expect(() => extractArticle(HTML, { from: 'html' })).not.toThrow();
    expect(() => call(extractFromTextOnly, HTML, { from: 'html' })).toThrow(RangeError);
    const error = catchError(() => call(extractFromTextOnly, HTML, { from: 'html' }));
    expect(error.message).toMatch(/options\.from must be one of auto, text, markdown, got "html"/u);
  });

  it('is the same in both entries', () => {
    for (const text of [PAGE, MARKDOWN]) expect(extractFromTextOnly(text)).toEqual(extractArticle(text));
    expect(extractFromTextOnly(HTML).warnings.map(({ code }) => code)).toContain('html-as-text');
  });
});

describe('warnings', () => {
  it('are sentences with a code', () => {
    for (const { code, message } of [...extractArticle(HTML).warnings, ...extractArticle('').warnings]) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(message).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('say that there is no article', () => {
    expect(extractArticle(MENU.join('\n')).warnings.map(({ code }) => code)).toEqual(['no-article']);
    expect(extractArticle(PAGE).warnings).toEqual([]);
  });

  it('of one article are not those of another', () => {
    const [first] = extractArticle('').warnings;
    expect(first).toBeDefined();
    Object.assign(first ?? {}, { message: 'changed' });
    expect(extractArticle('').warnings[0]?.message).not.toBe('changed');
  });
});
