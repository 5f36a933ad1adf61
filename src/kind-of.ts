/** Takes what a caller passed by mistake, gives the word for it that an error's message shows. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
