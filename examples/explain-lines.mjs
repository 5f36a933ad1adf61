/** Why a line was dropped: each line carries its label, and the evidence that its score is the sum of. */
import { readFileSync } from 'node:fs';
import { extractArticle } from 'linesieve';

const page = readFileSync(new URL('page.txt', import.meta.url), 'utf8');
const { lines } = extractArticle(page);

for (const { index, kept, label, text } of lines.slice(12, 17)) {
  console.log(`${index + 1} ${kept ? 'kept' : 'dropped'} ${label}: ${text}`);
}
const { score, evidence } = lines[13];
const sum = evidence.reduce((total, { weight }) => total + weight, 0);
console.log(`line 14: evidence adds up to its score: ${Math.abs(sum - score) < 1e-3}`);

// prints:
// 13 dropped section-heading: Related articles
// 14 dropped teaser: Ferry company looks back on two record years
// 15 dropped timestamp: 11 March 2024
// 16 dropped teaser: Tunnel toll to rise in summer
// 17 dropped timestamp: 9 March 2024
// line 14: evidence adds up to its score: true
