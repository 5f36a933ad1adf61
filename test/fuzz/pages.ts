/** Arbitrary pages for fast-check: pieces of text, Markdown, HTML, JSON-LD and dates put together, and cut or mixed real ones. */
import fc from 'fast-check';
import { LABELS } from '../../src/options.js';
import type { ExtractOptions } from '../../src/types.js';
import { XSS_VECTORS } from '../hostile/xss-vectors.js';
import { FIXTURES, SEEDS } from '../pages.js';
import { HTML_PAGE } from '../small-html-pages.js';

const TEXT = [
  'The ferry between the two islands stopped on Monday after its old engine had failed, and nobody could say more.',
  'Tàu phà giữa hai hòn đảo đã ngừng chạy hôm thứ Hai sau khi động cơ cũ hỏng lần thứ ba trong mùa đông này.',
  '老城区的小图书馆因为屋顶漏雨关了两年，如今终于又打开了大门。',
  'ห้องสมุดเล็ก ๆ ในย่านเก่ากลับมาเปิดประตูอีกครั้ง',
  'Related articles',
  'Tin liên quan',
  'Share',
  'By Jane Roe',
  '5 March 2024, 10:15 GMT',
  '3 hours ago',
  'Home | News | Sport',
  '# A title',
  '## [Link](https://a.example/x)',
  '- item',
  '* item',
  '> quote',
  '```',
  '| a | b |',
  '|---|---|',
  '![i](j.png)',
  '[x](java\u0001script:alert(1))',
  '[x](java\u{e0041}script:alert(1))',
  'https://a.example/x',
  'www.a.example',
  '[',
  '](',
  '**',
  '_',
  '`',
  '\\',
  '<p>',
  '<!doctype html>',
  '&amp;',
  '[1]: x',
  '[1]Home',
  '1.',
  '2) b',
  '•',
  '–',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u00a0',
  '\u202e',
  '\u0301',
  '👩‍🌾',
  'İ',
  'ß',
  '𠮷',
  '٣',
  '๒๕๖๗',
];
const BREAKS = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n \t\n', ' ', '\t', ''];
const WORDS =
  'html head body title meta link base div span p a b i em strong code pre ul ol li dl dt dd table tr td th caption thead tbody blockquote q h1 h2 h3 br hr img svg math mtext annotation-xml foreignObject style script noscript template textarea select option form button input iframe object nav article section aside footer header figure figcaption time address details summary ruby rt x-card font center plaintext';
const TAGS = WORDS.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`]);
const ATTRIBUTES = [
  '<a href="https://a.example/x?a=1&amp;b=2">',
  '<a href="java\tscript:alert(1)">',
  '<a href=&#1;javascript:alert(1)>',
  '<a href="java\u0001script:alert(1)">x</a>',
  '<a href="java\u{e0041}script:alert(1)">x</a>',
  '<a rel=author href="/jane">Jane Roe</a>',
  '<p class="comment share related" id=ad>',
  '<div hidden style="display:none">',
  '<div role=navigation aria-hidden=true>',
  '<td colspan=3 rowspan=-1>',
  '<ol start=7><li value=1e9>',
  '<img src="data:image/png;base64,QUJD" alt="A picture of it">',
  '<time datetime="2024-03-11T08:30:00Z">11 March 2024</time>',
  '<html lang=vi dir=rtl>',
  '<base href="javascript:alert(1)">',
  '<base href="https://b.example/dir/">',
  '<meta name=__proto__ content=constructor>',
  '<meta property="og:title" content="A title &amp;lt;b&amp;gt; of it">',
  '<meta property="og:image" content="data:text/html,x">',
  '<meta name=author content="Jane Roe, John Doe">',
  '<link rel=canonical href="javascript:alert(1)">',
  '<link rel=canonical href="/canonical">',
  '<title>A title of the page | The Paper</title>',
  '<div itemscope itemtype="https://schema.org/Article"><span itemprop=author>Jane Roe</span></div>',
  '<!-- a -->',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&lt;script&gt;',
  '&#xD800;&#0;&#x202e;',
  '&nbsp;',
  '<p',
  '"',
  "'",
  '>',
];
const DATES = [
  '11.03.2024',
  '03/11/24',
  '2024-03-11T08:30:00+01:00',
  '11 tháng 3, 2024',
  'Thứ Hai, 11/3/2024, 08:30 (GMT+7)',
  '2024年3月11日 08:30',
  '១១ មីនា ២០២៤',
  '১১ মার্চ ২০২৪',
  'March 11th, 2024 at 8:30 p.m. EST',
  'il y a 3 heures',
  '11 มี.ค. 2567',
  '۱۱ مارس ۲۰۲۴',
  '99.99.9999',
  '24:60:61',
  '+25:99',
  '1/2/3/4/5',
  'Updated',
  'Published:',
  'by',
  '|',
  ',',
  '·',
];
const JSON_KEYS = [
  '@type',
  '@id',
  '@graph',
  '@list',
  'author',
  'name',
  'headline',
  'datePublished',
  'articleBody',
  'image',
  'url',
  'publisher',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'mainEntityOfPage',
  'inLanguage',
];
const JSON_TEXTS = [
  'NewsArticle',
  'Person',
  '#1',
  'Jane Roe',
  '2024-03-11',
  'javascript:alert(1)',
  'https://a.example/a.jpg',
  '<script>alert(1)</script>',
  '\ud800',
  '\u0000',
  'en',
  '',
];

const joined = (pieces: fc.Arbitrary<string>, maxLength = 16): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(''));
const piece = fc.constantFrom(...TEXT);
const lineBreak = fc.constantFrom(...BREAKS);
const binary = fc.string({ unit: 'binary' });

/** Pages put together from real lines, marks of all scripts and broken characters. */
export const textPage: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: piece }, binary), lineBreak), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

/** Any UTF-16 units at all. */
const anyString = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

const markdownSoup = joined(
  fc.oneof(
    fc.constantFrom(
      ...'[ ] ( ) ! * ** _ ` ``` ~~ ~~~ \\ # ## > - + 1. | --- === <b> <!-- & : " < https://a.example javascript:x a b'.split(
        ' ',
      ),
    ),
    piece,
    lineBreak,
  ),
);
const tagSoup = joined(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TAGS) },
    { weight: 2, arbitrary: fc.constantFrom(...ATTRIBUTES) },
    { weight: 2, arbitrary: piece },
    lineBreak,
    fc.constantFrom(...XSS_VECTORS),
  ),
);
const dates = joined(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...DATES) }, piece, lineBreak));

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...JSON_TEXTS),
    fc.oneof(fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...JSON_KEYS), tie('value')), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  ),
})).value;

/** Maps are written as objects, whatever their keys are called. */
function writeJson(value: unknown): string {
  if (value instanceof Map)
    return `{${[...(value as Map<string, unknown>)].map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`).join()}}`;
  return Array.isArray(value) ? `[${value.map(writeJson).join()}]` : JSON.stringify(value);
}

/** With whatever breaks JSON in the middle of it. */
const linkedData = fc
  .tuple(json, fc.constantFrom('', '', '"', ',', '}', '\n', '<!--', '\\'), fc.nat(), tagSoup)
  .map(([value, broken, at, rest]) => {
    const text = writeJson(value);
    const place = at % (text.length + 1);
    return `<!doctype html><script type="application/ld+json">${text.slice(0, place)}${broken}${text.slice(place)}</script>${rest}`;
  });

/** Real pages are cut to windows of so many characters: an input of a fuzzer is small. */
const WINDOW = 600;

/** Windows of pages, with something else in the middle. */
const mutated = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.nat(),
      fc.nat({ max: WINDOW }),
      fc.nat({ max: 40 }),
      fc.oneof(piece, binary, fc.constantFrom(...TAGS), fc.constantFrom(...XSS_VECTORS), lineBreak),
    )
    .map(([input, from, at, removed, added]) => {
      const start = input.length > WINDOW ? from % (input.length - WINDOW) : 0;
      const window = input.slice(start, start + WINDOW);
      return window.slice(0, at) + added + window.slice(at + removed);
    });

/** Every kind of page, small ones; `pages` are those that are cut and mixed. */
export const anyPageOf = (pages: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: textPage },
    anyString,
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    { weight: 2, arbitrary: markdownSoup },
    { weight: 3, arbitrary: tagSoup },
    dates,
    linkedData,
    { weight: 2, arbitrary: mutated(pages) },
  );

export const KNOWN_PAGES: readonly string[] = [...[...SEEDS, ...FIXTURES].map(({ input }) => input), HTML_PAGE];

const labels = fc.subarray([...LABELS]);
export const anyOptions: fc.Arbitrary<ExtractOptions> = fc.record(
  {
    from: fc.constantFrom('auto', 'text', 'markdown', 'html', undefined),
    url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'not an address', '', undefined)),
    language: fc.constantFrom('vi', 'en', 'zh-Hant', 'th', 'mi', 'tlh', undefined),
    keep: fc.oneof(labels, fc.constantFrom(LABELS, undefined)),
    drop: fc.option(labels, { nil: undefined }),
  },
  { requiredKeys: [] },
);
