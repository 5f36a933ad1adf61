/** Part of the public contract: see the usage text. */
export const EXIT = { article: 0, failure: 1, usage: 2, noArticle: 3 } as const;

/** As shells count them: 128 and the signal's number. */
export const SIGNAL_EXITS = { SIGINT: 130, SIGTERM: 143 } as const;
