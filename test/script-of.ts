/** Takes the name of a fixture, gives the script of its language: pages are averaged by script. Vietnamese has its own. */

const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  bg: 'Cyrillic',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  sr: 'Cyrillic',
  bn: 'Bengali',
  el: 'Greek',
  he: 'Hebrew',
  hi: 'Devanagari',
  mr: 'Devanagari',
  ne: 'Devanagari',
  ja: 'Japanese',
  ka: 'Georgian',
  ko: 'Korean',
  ta: 'Tamil',
  th: 'Thai',
  zh: 'Han',
  vi: 'Vietnamese',
};

/** A fixture's name begins with its language: 'ne-html-news' is Devanagari, what isn't listed Latin. */
export const scriptOf = (name: string): string => SCRIPTS[name.split('-')[0] ?? ''] ?? 'Latin';
