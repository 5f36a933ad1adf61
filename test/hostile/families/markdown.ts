/** Families of hostile Markdown: what parsers of it have been slow on, and what crawlers emit. */
import { articleOf, fill, scatter } from './family.js';
import type { Family } from './family.js';

type Row = readonly [name: string, generate: (characters: number) => string];
const unit =
  (part: string | ((index: number) => string)) =>
  (characters: number): string =>
    fill(part, characters);
const word = (index: number): string => scatter(index).toString(36);
const half = (characters: number, one: string, other: string): string => {
  const times = Math.floor(characters / (one.length + other.length));
  return one.repeat(times) + other.repeat(times);
};

const ROWS: readonly Row[] = [
  ['opening brackets', unit('[')],
  ['closing brackets', unit(']')],
  ['brackets within brackets', (characters) => half(characters, '[', ']')],
  ['brackets that meet parentheses', unit('](')],
  ['links that never close', unit('[a](')],
  ['links whose labels never close', unit('[a](b')],
  ['links within links', (characters) => half(characters, '[', '](u)')],
  ['links on one line', unit('[a](b) ')],
  ['links a line', unit((index) => `* [Story ${index}](https://a.example/${word(index)})\n`)],
  ['links with titles', unit('[a](b "c") ')],
  ['images', unit('![a](b.jpg)')],
  ['images that never close', unit('![')],
  ['images within links', unit('[![a](b.jpg)](https://a.example/) ')],
  ['images within images', (characters) => half(characters, '![', '](u)')],
  ['one long target', (characters) => `[a](${'x'.repeat(characters)})`],
  ['targets of parentheses', (characters) => `[a](${half(characters, '(', ')')})`],
  ['data in targets', (characters) => `![a](data:image/png;base64,${'QUJD'.repeat(characters / 4)})`],
  ['references', unit((index) => `[${word(index)}]: https://a.example/${index}\n`)],
  ['uses of references', unit((index) => `[a][${word(index)}] `)],
  ['footnotes', unit((index) => `text[^${index}] `)],
  ['asterisks and letters', unit('*a ')],
  ['pairs of asterisks', unit('**a **b ')],
  ['emphasis that closes', unit('*a* **b** _c_ ')],
  ['emphasis within emphasis', unit('*a **b ')],
  ['emphasis that opens and closes', (characters) => half(characters, 'a**b', 'c* d')],
  ['underscores amid words', unit('a_b_')],
  ['tildes', unit('~~a~~ ~b ')],
  ['runs of asterisks, longer and longer', unit((index) => `${'*'.repeat(index % 900)} a `)],
  ['runs of backticks, longer and longer', unit((index) => `${'`'.repeat(index % 900)} a `)],
  ['backticks that open', unit('`a ')],
  ['code spans', unit('`a` ')],
  ['code spans with spaces', unit('` a ` `` b `` ')],
  ['backslashes', unit('\\')],
  ['escapes', unit('\\*\\[\\]\\`')],
  ['quotes in one line', unit('> ')],
  ['quotes without spaces', unit('>')],
  ['quotes a line', unit('> quoted\n')],
  ['quotes, deeper and deeper', unit((index) => `${'> '.repeat(index % 300)}a\n`)],
  ['items in one line', unit('- ')],
  ['items', unit('- item\n')],
  ['items, deeper and deeper', unit((index) => `${'  '.repeat(index % 300)}- item\n`)],
  ['numbered items', unit((index) => `${index}. item\n`)],
  ['tasks', unit('- [ ] item\n- [x] item\n')],
  ['headings', unit('# a\n')],
  ['closed headings', unit('## a ##\n')],
  ['number signs and spaces', unit('# # ')],
  ['headings with a long close', (characters) => `# a${' '.repeat(characters / 2)}${'#'.repeat(characters / 2)}x`],
  ['headings by underlines', unit('a\n===\nb\n---\n')],
  ['rules', unit('---\n***\n___\n')],
  ['one rule', unit('- - ')],
  ['fences that never close', unit((index) => `\`\`\`lang${index}\ncode\n`)],
  ['fences', unit('```\ncode\n```\n')],
  ['fences, longer and longer', unit((index) => `${'`'.repeat(3 + (index % 400))}x\n`)],
  ['fences of both kinds', unit('```\n~~~\n')],
  ['code that is indented', unit('    code\n')],
  ['a wide table', (characters) => `|${'a|'.repeat(characters / 4)}\n|${'-|'.repeat(characters / 4)}\n`],
  ['a long table', (characters) => `| a | b |\n|---|---|\n${fill('| c | d |\n', characters)}`],
  ['many tables', unit('| a | b |\n|---|---|\n| c | d |\n\n')],
  ['delimiter rows', unit('|---|---|\n')],
  ['delimiters that end otherwise', (characters) => `|a|\n|${'-|'.repeat(characters / 2)}x\n`],
  ['escaped bars', unit('| a \\| b |\n')],
  ['autolinks', unit('<https://a.example/> ')],
  ['autolinks that never close', unit('<https://a')],
  ['tags', unit('<b>a</b> ')],
  ['comments', unit('<!-- a ')],
  ['line break tags', unit('a<br/>')],
  ['hard breaks', unit('a  \n')],
  ['character references', unit('&amp;&#x3c;')],
  ['exclamation marks', unit('!')],
  ['link stubs', unit('[](https://a.example/)\n[ ](b)\n')],
  ['torn links', unit('](https://a.example/b)\n')],
];

export const MARKDOWN_FAMILIES: readonly Family[] = ROWS.map(([name, generate]) => ({
  name: `markdown: ${name}`,
  format: 'markdown',
  generate: (characters) => `${generate(characters)}\n\n${articleOf('markdown')}`,
  promise: 'article',
}));
