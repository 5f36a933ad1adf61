/** Takes true and found texts, gives the figures that the sets are known by: over words, shingles or snippets. */

const WORD = /[\p{L}\p{N}_]+/gu;
/** Scripts without spaces between words are counted by characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const SHINGLE_WORDS = 4;

const countAll = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};
const harmonic = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

function overlap(wanted, found) {
  let shared = 0;
  for (const [item, count] of found) shared += Math.min(count, wanted.get(item) ?? 0);
  const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { shared, wanted: total(wanted), found: total(found) };
}

const wordsOf = (text) =>
  (text.toLowerCase().match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));

function shinglesOf(text) {
  const words = text.match(WORD) ?? [];
  if (words.length < SHINGLE_WORDS) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from({ length: words.length - SHINGLE_WORDS + 1 }, (_, at) =>
    words.slice(at, at + SHINGLE_WORDS).join(' '),
  );
}

/** Mean over pages of the F1 of their words. */
export const wordF1 = (pairs) =>
  mean(
    pairs.map(([gold, text]) => {
      const { shared, wanted, found } = overlap(countAll(wordsOf(gold)), countAll(wordsOf(text)));
      if (wanted === 0) return found === 0 ? 1 : 0;
      return harmonic(shared / Math.max(found, 1), shared / wanted);
    }),
  );

/** F1 of the mean precision and the mean recall of the pages' shingles of four words. */
export function shingleF1(pairs) {
  const rows = pairs.map(([gold, text]) => overlap(countAll(shinglesOf(gold)), countAll(shinglesOf(text))));
  const precisions = rows.filter(({ found }) => found > 0).map(({ shared, found }) => shared / found);
  const recalls = rows.filter(({ wanted }) => wanted > 0).map(({ shared, wanted }) => shared / wanted);
  return harmonic(mean(precisions), mean(recalls));
}

const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** F1 over all snippets of all pages that must be in the text, and that must not. */
export function snippetF1(pairs) {
  let [right, wrong, lost] = [0, 0, 0];
  for (const [{ include, exclude }, text] of pairs) {
    const folded = fold(text);
    const held = (snippet) => folded.includes(fold(snippet));
    right += include.filter(held).length;
    lost += include.filter((snippet) => !held(snippet)).length;
    wrong += exclude.filter(held).length;
  }
  return harmonic(right / Math.max(right + wrong, 1), right / Math.max(right + lost, 1));
}

const simplify = (value) =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const dayOf = (value) => {
  const stated = /^\d{4}-\d\d-\d\d/.exec(String(value ?? ''))?.[0];
  if (stated !== undefined || value === null || value === undefined || value === '') return stated ?? '';
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
};

/** Share of the pages whose title, author or date is known and was found: letters and digits, a date's day. */
export function metadataShare(member, pages) {
  const known = pages.filter(({ gold }) => gold[member]);
  const same = ({ gold, found }) =>
    member === 'date' ? dayOf(found.date) === dayOf(gold.date) : simplify(found[member]) === simplify(gold[member]);
  return known.length === 0 ? null : known.filter(same).length / known.length;
}
