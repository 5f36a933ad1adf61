/** CommonJS can `require` both entries, on every supported Node. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { extractArticle } = require('linesieve/text');

const { lead, confidence } = extractArticle(readFileSync(join(__dirname, 'page.txt'), 'utf8'));

console.log(lead);
console.log(`more likely right than not: ${confidence > 0.5}`);

// prints:
// The harbour bridge opened to traffic again on Monday morning, two years after engineers found cracks in its northern tower and closed it overnight.
// more likely right than not: true
