/** Takes a number, gives as many small records with pages in them: each different, each with an article. */

const SENTENCES = [
  'The council agreed on Monday to repair the old bridge, and the work will start in spring.',
  'Der Fluss war am Morgen über die Ufer getreten, und die Schule blieb bis zum Mittag geschlossen.',
  'Nobody had expected the library to be full so early, but the new reading room drew a crowd.',
  'La coopérative a vendu ses premières pommes au marché couvert, où les clients attendaient déjà.',
] as const;

export function page(number: number): string {
  const sentence = (at: number): string => `${SENTENCES[(number + at) % SENTENCES.length] ?? ''} (${number}.${at})`;
  const paragraphs = [0, 1, 2].map((at) => `${sentence(at)} ${sentence(at + 1)}`);
  return ['Home | News | Log in', '', `Headline number ${number}`, '', ...paragraphs, '', 'Related articles'].join(
    '\n',
  );
}

/** Lines without their breaks. */
export const records = (count: number): string[] =>
  Array.from({ length: count }, (_, number) =>
    JSON.stringify({ id: `r${number}`, url: `https://news.example/${number}`, text: page(number) }),
  );

export const jsonl = (count: number): string =>
  records(count)
    .map((line) => `${line}\n`)
    .join('');
