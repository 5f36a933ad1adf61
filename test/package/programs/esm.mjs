import { readFileSync } from 'node:fs';
import * as index from 'linesieve';
import * as text from 'linesieve/text';
import * as report from 'linesieve/report';
import schema from 'linesieve/schema.json' with { type: 'json' };
import manifest from 'linesieve/package.json' with { type: 'json' };

const page = readFileSync('page.txt', 'utf8');
console.log(
  JSON.stringify({
    exports: [Object.keys(index), Object.keys(text), Object.keys(report), manifest.name, schema.title],
    articles: [index.extractArticle(page), text.extractArticle(page)],
  }),
);
