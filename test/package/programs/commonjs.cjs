const { readFileSync } = require('node:fs');
const index = require('linesieve');
const text = require('linesieve/text');
const report = require('linesieve/report');
const schema = require('linesieve/schema.json');
const manifest = require('linesieve/package.json');

const page = readFileSync('page.txt', 'utf8');
console.log(
  JSON.stringify({
    exports: [Object.keys(index), Object.keys(text), Object.keys(report), manifest.name, schema.title],
    articles: [index.extractArticle(page), text.extractArticle(page)],
  }),
);
