/** Takes a text, gives it folded for comparing: letters and digits in lower case, single spaces between words. */

const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();

/** The same without its spaces, for names that are also written as one word. */
export const squeeze = (text: string): string => fold(text).replace(/ /g, '');
