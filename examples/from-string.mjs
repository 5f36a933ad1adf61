/** The shortest use: a page's text in, the article out. */
import { readFileSync } from 'node:fs';
import { extractArticle } from 'linesieve';

const page = readFileSync(new URL('page.txt', import.meta.url), 'utf8');
const { title, byline, published, language, text } = extractArticle(page);

console.log(`${title} | ${byline} | ${published} | ${language}`);
console.log(text.slice(0, 60));

// prints:
// Harbour bridge reopens after two years of repairs | Ann Example | 2024-03-12 | en
// The harbour bridge opened to traffic again on Monday morning
