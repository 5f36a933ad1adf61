import * as index from 'linesieve';
import * as text from 'linesieve/text';

export const exports = [Object.keys(index), Object.keys(text)];
export const extractBoth = (page) => JSON.stringify([index.extractArticle(page), text.extractArticle(page)]);
