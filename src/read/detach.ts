/**
 * Takes a text, gives it in a string of its own. The engine joins lazily and cuts lazily: cut out of a page, a few
 * characters would keep all of the page in memory, and a text in which every space was replaced keeps a node of 32 bytes
 * for each. A cut through what was joined first makes it write the characters down. What is shorter than 13 characters
 * is copied anyway.
 */
export const detach = (text: string): string => ` ${text}`.slice(1);

/** Shorter strings are not cut lazily. */
const MIN_LAZY = 13;

/**
 * The same text, its characters side by side: those of a string that was cut out of another are found by way of the other,
 * each time, and a loop over them takes twice as long. Pieces that are joined are written down.
 */
export const flatten = (text: string): string =>
  text.length < MIN_LAZY ? text : [text.slice(0, 1), text.slice(1)].join('');
