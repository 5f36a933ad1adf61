/** A crawl as JSON Lines in, JSON Lines of the pages that hold an article out. */
import { readFileSync } from 'node:fs';
import { extractArticle } from 'linesieve';

const article = readFileSync(new URL('page.txt', import.meta.url), 'utf8');
const crawl = [
  JSON.stringify({ url: 'https://news.example/bridge', text: article }),
  JSON.stringify({ url: 'https://news.example/login', text: 'Log in\nRegister\nForgot your password?\n' }),
];

for (const line of crawl) {
  const page = JSON.parse(line);
  const { url, title, text } = extractArticle(page.text, { url: page.url });
  if (text !== '') console.log(JSON.stringify({ url, title, characters: text.length }));
}

// prints:
// {"url":"https://news.example/bridge","title":"Harbour bridge reopens after two years of repairs","characters":699}
