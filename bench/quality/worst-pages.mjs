/** Takes scored pages, gives the worst of them with the lines on the wrong side that cost most, and what put them there. */
import { extractArticle } from 'linesieve';
import { mainFigure } from './score-page.mjs';

const SHOWN_LINES = 8;
const SHOWN_EVIDENCE = 4;
const SHOWN_CHARACTERS = 110;
/** From this share of its words in the true text on, a line is body. */
const BODY_SHARE = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const wordsOf = (text) => (text.match(WORD)?.length ?? 0) + (text.match(UNSPACED)?.length ?? 0);
const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** A page's own score: by words, or where there is no true text the share of its snippets on the right side. */
function scoreOf({ own }) {
  if (own.word !== null) return own.word.f;
  const [wanted, unwanted, missing, kept] = own.snippet;
  const all = wanted + unwanted + missing + kept;
  return all === 0 ? 1 : (wanted + kept) / all;
}

export function printWorst(results, most) {
  const worst = results.toSorted((a, b) => scoreOf(a) - scoreOf(b)).slice(0, most);
  for (const result of worst) printPage(result, extractArticle(result.page.text));
}

function printPage(result, { lines, title }) {
  const { page, set, language, confidence, own } = result;
  const parts = own.word === null ? '' : ` (P ${own.word.p.toFixed(3)} R ${own.word.r.toFixed(3)})`;
  const figure = own.word === null ? mainFigure(set) : 'word F1';
  console.log(
    `\n${scoreOf(result).toFixed(3)} ${figure}${parts}  ${set}  ${page.id}  ${language}  confidence ${confidence.toFixed(2)}  ${title ?? 'no title'}`,
  );
  const wrong = wrongLines(page, lines).sort((a, b) => b.cost - a.cost);
  for (const { line, cost } of wrong.slice(0, SHOWN_LINES)) printLine(line, cost, page.labels?.[line.index]);
  const rest = wrong.slice(SHOWN_LINES);
  if (rest.length > 0)
    console.log(
      `    and ${rest.length} more lines, ${Math.round(rest.reduce((sum, { cost }) => sum + cost, 0))} words`,
    );
}

function printLine({ index, kept, label, score, evidence, text }, cost, truth) {
  const strongest = evidence
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN_EVIDENCE)
    .map(({ name, weight, detail }) => `${name} ${weight.toFixed(1)}${detail ? ` (${detail})` : ''}`);
  const truly = truth === undefined ? '' : `, truly ${truth}`;
  console.log(
    `    ${kept ? 'wrongly kept' : 'wrongly dropped'} ${index + 1}: ${Math.round(cost)} words, ${label} ${score.toFixed(2)}${truly}: ${fold(text).slice(0, SHOWN_CHARACTERS)}`,
  );
  console.log(`        ${strongest.join('; ')}`);
}

/** Lines on the wrong side, each with the words that it costs. */
function wrongLines(page, lines) {
  const shares = page.cov === null ? sharesBySnippets(page, lines) : sharesByLine(page, lines);
  return lines.flatMap((line, index) => {
    const share = shares[index];
    if (share === null || line.kept === share >= BODY_SHARE) return [];
    return [{ line, cost: wordsOf(line.text) * Math.abs(2 * share - 1) }];
  });
}

/** The truth counts lines by line feeds alone; other breaks part them further. */
function sharesByLine({ text, cov }, lines) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let row = 0;
  return lines.map(({ start }) => {
    while (row + 1 < starts.length && starts[row + 1] <= start) row++;
    return cov[row] ?? null;
  });
}

/** Where only snippets are known: lines that hold a wanted one are body, lines that hold an unwanted one are not. */
function sharesBySnippets({ gold }, lines) {
  const [wanted, unwanted] = [gold.include, gold.exclude].map((snippets) => snippets.map(fold));
  return lines.map(({ text }) => {
    const line = fold(text);
    if (wanted.some((snippet) => line.includes(snippet))) return 1;
    return unwanted.some((snippet) => line.includes(snippet)) ? 0 : null;
  });
}
