/** The pages that tests run over: the five seeds, the fixtures and those of HTML, each with its truth. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { BODY_LABELS as BODY } from '../src/options.js';

/** What a person wrote down of a page besides its text. */
export interface Expected {
  readonly title: string | null;
  readonly byline: string | null;
  /** Where it was written down: the names in the byline. */
  readonly authors?: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly lead: string | null;
}

/** A page, and what it should give. */
export interface HtmlTestPage {
  readonly name: string;
  readonly input: string;
  /** The text that should come back, written by a person. */
  readonly article: string;
  readonly expected: Expected;
}

/** A page of lines: each has a label besides. */
export interface TestPage extends HtmlTestPage {
  /** A label for each line of the input, and the rows that say so: the line's number, its label, its opening. */
  readonly labels: readonly string[];
  readonly labelRows: readonly (readonly string[])[];
}

const root = new URL('.', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const withoutFinalBreak = (text: string): string => text.replace(/\n$/u, '');
const filesIn = (folder: string): string[] => readdirSync(new URL(folder, root)).sort();

const readTruth = (name: string, folder: string, inputPath: string): HtmlTestPage => ({
  name,
  input: read(inputPath),
  article: withoutFinalBreak(read(`${folder}/article.txt`)),
  expected: JSON.parse(read(`${folder}/expected.json`)) as Expected,
});

function readPage(name: string, folder: string, inputPath: string): TestPage {
  const labelRows = withoutFinalBreak(read(`${folder}/labels.tsv`))
    .split('\n')
    .map((row) => row.split('\t'));
  return { ...readTruth(name, folder, inputPath), labels: labelRows.map(([, label = '']) => label), labelRows };
}

export const SEEDS: readonly TestPage[] = filesIn('../seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readPage(file.replace('.txt', ''), `goldens/${file.replace('.txt', '')}`, `../seeds/${file}`));

export const FIXTURES: readonly TestPage[] = filesIn('fixtures').map((name) => {
  const folder = `fixtures/${name}`;
  const markdown = `${folder}/input.md`;
  return readPage(name, folder, existsSync(new URL(markdown, root)) ? markdown : `${folder}/input.txt`);
});

export const HTML_FIXTURES: readonly HtmlTestPage[] = filesIn('html-fixtures').map((name) =>
  readTruth(name, `html-fixtures/${name}`, `html-fixtures/${name}/page.html`),
);

/** Labels of lines that belong to the text. */
export const BODY_LABELS: ReadonlySet<string> = new Set(BODY);
