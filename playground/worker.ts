/** Runs beside the window: takes a question, gives the article and its report, while the window stays free to type in. */
import { extractArticle } from '../src/index.js';
import { renderPageParts } from '../src/report/render-page.js';
import type { Article } from '../src/types.js';
import type { Answer, Question, Refusal } from './messages.js';

// A worker's global scope is not in TypeScript's library for windows.
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage: (message: Answer | Refusal) => void;
};

scope.onmessage = ({ data: { number, input, options, json } }) => {
  const started = performance.now();
  let article: Article;
  try {
    article = extractArticle(input, options);
  } catch (error) {
    scope.postMessage({ number, refusal: (error as Error).message });
    return;
  }
  const milliseconds = performance.now() - started;
  const { text, markdown, lines, language, warnings } = article;
  const written = lines.filter((line) => line.text.trim() !== '');
  scope.postMessage({
    ...renderPageParts(article, { name: null, id: 'p1', indexed: false }),
    number,
    text,
    markdown,
    json: json ? JSON.stringify(article, null, 2) : null,
    language,
    lines: written.length,
    kept: written.filter(({ kept }) => kept).length,
    warnings: warnings.map(({ code }) => code),
    milliseconds,
  });
};
