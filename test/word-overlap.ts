/** Takes two texts, gives the F1 of one's words against the other's; of characters in scripts without spaces. */

const WORD = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+/gu;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** From 0 to 1; 1 where both texts are empty. */
export function wordF1(text: string, truth: string): number {
  const [found, wanted] = [countWords(text), countWords(truth)];
  const all = total(found) + total(wanted);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of found) common += Math.min(count, wanted.get(word) ?? 0);
  return (2 * common) / all;
}
