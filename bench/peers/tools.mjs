/** The tools side by side: each takes a page and gives text, title, author and date, as its own documents say to ask. */
import { blockText } from './block-text.mjs';
import { keepGoodBlocks, keepSentences } from './rules.mjs';

const textOnly = (text) => ({ text: text ?? '' });

/** `of` says whether a tool reads HTML or the page's plain text; `load` gives the function that reads a page. */
export const TOOLS = {
  'linesieve, from HTML': {
    of: 'html',
    load: async () => {
      const { extractArticle } = await import('../../dist/index.js');
      const warned = extractArticle('<!doctype html><p>a</p><p>b</p><p>c</p>').warnings;
      if (warned.some(({ code }) => code === 'html-as-text')) return null;
      return ({ html, url }) => readArticle(extractArticle(html, { url }));
    },
  },
  'linesieve, from text': {
    of: 'text',
    load: async () => {
      const { extractArticle } = await import('../../dist/text.js');
      return ({ text }) => readArticle(extractArticle(text));
    },
  },
  'Readability, linkedom': {
    of: 'html',
    load: async () => {
      const { parseHTML } = await import('linkedom');
      return readability((html) => parseHTML(html).document);
    },
  },
  'Readability, jsdom': {
    of: 'html',
    load: async () => {
      const { JSDOM, VirtualConsole } = await import('jsdom');
      // Faults in the pages' style sheets are not of interest here.
      return readability((html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document);
    },
  },
  'Defuddle, linkedom': {
    of: 'html',
    load: async () => {
      const { parseHTML } = await import('linkedom');
      const { Defuddle } = await import('defuddle/node');
      return async ({ html, url }) => {
        const { content, title, author, published } = await Defuddle(parseHTML(html).document, url);
        return { text: blockText(content), title, author, date: published };
      };
    },
  },
  '@extractus/article-extractor': {
    of: 'html',
    load: async () => {
      const { extractFromHtml } = await import('@extractus/article-extractor');
      return async ({ html, url }) => {
        const article = await extractFromHtml(html, url);
        if (article === null) return textOnly('');
        const { content, title, author, published } = article;
        return { text: blockText(content), title, author, date: published };
      };
    },
  },
  'html-to-text (everything)': {
    of: 'html',
    load: async () => {
      const { convert } = await import('html-to-text');
      const selectors = [
        { selector: 'img', format: 'skip' },
        { selector: 'a', options: { ignoreHref: true } },
      ];
      return ({ html }) => textOnly(convert(html, { wordwrap: false, selectors }));
    },
  },
  'C4 line rule': {
    of: 'text',
    load:
      () =>
      ({ text }) =>
        textOnly(keepSentences(text)),
  },
  'jusText-like rule': {
    of: 'text',
    load: async () => {
      const { loadSource } = await import('../source.mjs');
      const { LANGUAGES } = await loadSource();
      const words = new Map(LANGUAGES.map(({ tag, functionWords }) => [tag, new Set(functionWords.split(' '))]));
      // The language is given to jusText by its caller.
      return ({ text, language }) => textOnly(keepGoodBlocks(text, words.get(language) ?? words.get('en')));
    },
  },
  'unchanged text': {
    of: 'text',
    load:
      () =>
      ({ text }) =>
        textOnly(text),
  },
};

const readArticle = ({ text, title, byline, published }) => ({ text, title, author: byline, date: published });

async function readability(toDocument) {
  const { Readability } = await import('@mozilla/readability');
  return ({ html, url }) => {
    const article = new Readability(toDocument(html, url)).parse();
    if (article === null) return textOnly('');
    const { content, title, byline, publishedTime } = article;
    return { text: blockText(content), title, author: byline, date: publishedTime };
  };
}
