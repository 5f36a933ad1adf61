/** Takes a page, gives what simple rules leave of it: the unchanged input, and the lines that end as sentences do. */

const IMAGE = /!\[[^\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/g;
const LINK = /\[([^\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/g;
const REFERENCE = /^ {0,3}\[[^\]\n]+\]:.*$/gm;
const MARK_OF_LINK = /\[\d+\]/g;
const EMPHASIS = /[*_`]+/g;
const BULLET = /^[ \t\u3000]*(?:[-•*+>#|]+|\d+[.)])[ \t]+/gm;

/** The words of a page without Markdown's marks, addresses and bullets. */
export const removeMarkup = (text) =>
  text
    .replace(REFERENCE, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(MARK_OF_LINK, '')
    .replace(EMPHASIS, '')
    .replace(BULLET, '');

/** Raffel et al. (2020), C4: keeps a line of three words or more that ends in a terminal punctuation mark or a quote. */
export const keepSentences = (text) =>
  removeMarkup(text)
    .split('\n')
    .filter((line) => /[.!?"”’»]\s*$/.test(line) && line.trim().split(/\s+/).length >= 3)
    .join('\n');
