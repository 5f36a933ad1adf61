/** Takes the text of a page, gives what two published rules over lines keep of it. */

/** Raffel et al. (2020), C4: keeps a line of three words or more that ends in a terminal punctuation mark or a quote. */
export const keepSentences = (text) =>
  text
    .split('\n')
    .filter((line) => /[.!?"”’»]\s*$/.test(line) && line.trim().split(/\s+/).length >= 3)
    .join('\n');

/** The thresholds of Pomikálek (2011), "Removing boilerplate and duplicate content from web corpora", chapter 3. */
const SHORT_CHARACTERS = 70;
const LONG_CHARACTERS = 200;
const FEW_STOP_WORDS = 0.3;
const MANY_STOP_WORDS = 0.32;

/**
 * After the same paper, as far as text goes (it knows no links and no headings): each line by its length and its share
 * of stop words, then those in doubt by their neighbours.
 */
export function keepGoodBlocks(text, stopWords) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const alone = lines.map((line) => classify(line, stopWords));
  const settled = settleShort(alone);
  const classes = settled.map((own, at) => {
    if (own !== 'near-good') return own;
    const around = [neighbour(settled, at, -1, true), neighbour(settled, at, 1, true)];
    return around.includes('good') ? 'good' : 'bad';
  });
  return lines.filter((_, at) => classes[at] === 'good').join('\n');
}

function classify(line, stopWords) {
  if (/©|&copy;?/.test(line)) return 'bad';
  if (line.length < SHORT_CHARACTERS) return 'short';
  const words = line.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const share = words.filter((word) => stopWords.has(word)).length / Math.max(words.length, 1);
  if (share >= MANY_STOP_WORDS) return line.length > LONG_CHARACTERS ? 'good' : 'near-good';
  return share >= FEW_STOP_WORDS ? 'near-good' : 'bad';
}

/** All short lines are settled by what the others are before any of them changes. */
function settleShort(classes) {
  return classes.map((own, at) => {
    if (own !== 'short') return own;
    const [before, after] = [neighbour(classes, at, -1, true), neighbour(classes, at, 1, true)];
    if (before === after) return before;
    const beside = before === 'bad' ? neighbour(classes, at, -1, false) : neighbour(classes, at, 1, false);
    return beside === 'near-good' ? 'good' : 'bad';
  });
}

/** The nearest line that is not in doubt; beyond the page's ends all is bad. */
function neighbour(classes, at, step, skipNearGood) {
  for (let index = at + step; index >= 0 && index < classes.length; index += step) {
    const found = classes[index];
    if (found === 'good' || found === 'bad' || (found === 'near-good' && !skipNearGood)) return found;
  }
  return 'bad';
}
