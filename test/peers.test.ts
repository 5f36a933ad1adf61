/** The parts of the benchmark of peers that say who is better: rules, figures, and the text of HTML. */
import { describe, expect, it } from 'vitest';

type Pairs<Gold> = readonly (readonly [Gold, string])[];
interface Scores {
  readonly wordF1: (pairs: Pairs<string>) => number;
  readonly shingleF1: (pairs: Pairs<string>) => number;
  readonly snippetF1: (pairs: Pairs<{ readonly include: string[]; readonly exclude: string[] }>) => number;
  readonly metadataShare: (
    member: string,
    pages: readonly { readonly gold: Record<string, string>; readonly found: Record<string, string> }[],
  ) => number | null;
}
interface Rules {
  readonly keepSentences: (text: string) => string;
  readonly keepGoodBlocks: (text: string, stopWords: ReadonlySet<string>) => string;
}
const load = (name: string): Promise<unknown> => import(new URL(`../bench/peers/${name}.mjs`, import.meta.url).href);
const { wordF1, shingleF1, snippetF1, metadataShare } = (await load('score')) as Scores;
const { keepGoodBlocks, keepSentences } = (await load('rules')) as Rules;
const { blockText } = (await load('block-text')) as { readonly blockText: (html: string) => string };

describe('figures', () => {
  it('are 1 for the truth, 0 for nothing, and between for a part', () => {
    const gold = 'One two three four five six. Seven eight nine ten.';
    for (const figure of [wordF1, shingleF1]) {
      expect(figure([[gold, gold]])).toBe(1);
      expect(figure([[gold, '']])).toBe(0);
    }
    // Half of eight words, and nothing else: precision 1, recall 1/2.
    expect(wordF1([['a b c d e f g h', 'a b c d']])).toBeCloseTo(2 / 3);
    // Two of three shingles.
    expect(shingleF1([['a b c d e f', 'a b c d e']])).toBeCloseTo(0.8);
    expect(wordF1([['', '']])).toBe(1);
  });

  it('count scripts without spaces by characters', () => {
    expect(wordF1([['今天下雨', '今天']])).toBeCloseTo(2 / 3);
  });

  it('count snippets that are there and that should not be', () => {
    const gold = { include: ['in one', 'in two'], exclude: ['out'] };
    expect(snippetF1([[gold, 'in  one, in\ntwo']])).toBe(1);
    expect(snippetF1([[gold, 'in one, out']])).toBeCloseTo(0.5);
  });

  it('compare titles by letters and dates by days', () => {
    const page = {
      gold: { title: 'A – “Title”', date: '2024-03-12' },
      found: { title: 'a title', date: '2024-03-12T08:00' },
    };
    expect(metadataShare('title', [page])).toBe(1);
    expect(metadataShare('date', [page])).toBe(1);
    expect(metadataShare('author', [page])).toBeNull();
  });
});

describe('rules', () => {
  const stopWords = new Set(['the', 'of', 'and', 'a', 'to', 'in', 'was', 'it', 'that', 'he', 'on', 'for']);
  const long =
    'It was in the spring of that year that the men of the village went to the river and found a boat in the reeds, and in it a bag of letters that was as old as the oldest of the men on the bank and a map of the river.';
  const menu = 'Home News Sport Weather Business Politics Culture Travel Science Opinion Video Podcasts Newsletters';

  it('keep lines that end as sentences do', () => {
    expect(keepSentences('Home\nThis is one.\nNo.\nNo full stop here')).toBe('This is one.');
  });

  it('keep long lines of many stop words, and short ones between them', () => {
    expect(keepGoodBlocks([menu, 'Short', long, 'Between', long, 'After', menu].join('\n'), stopWords)).toBe(
      [long, 'Between', long].join('\n'),
    );
    expect(keepGoodBlocks(`${menu}\n© The Paper, all rights of the site and the texts in it`, stopWords)).toBe('');
  });
});

it('keeps the words of two blocks of HTML apart, however deep they stand', () => {
  expect(blockText('<h1>A</h1><p>b <b>c</b>d<br>e</p><script>no</script>')).toBe('A\nb cd\ne');
  expect(blockText(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
});
