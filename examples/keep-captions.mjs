/** Another idea of what belongs to the text: captions in, sub-headings out. */
import { readFileSync } from 'node:fs';
import { extractArticle } from 'linesieve';

const page = readFileSync(new URL('page.txt', import.meta.url), 'utf8');
const { text } = extractArticle(page, { keep: ['caption'], drop: ['heading'] });

for (const paragraph of text.split('\n\n')) console.log(paragraph.slice(0, 40));

// prints:
// Photo: The bridge on Monday morning. (Be
// The harbour bridge opened to traffic aga
// The repairs took seven months longer tha
// "We would rather be late than wrong," sa
// Lorries above twelve tonnes still have t
// Buses of lines 4 and 11 take their old r
