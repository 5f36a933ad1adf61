// Takes a page with a truth per line, gives it as another converter might have printed it. Seeded by the caller.

/** mulberry32: a small generator with a seed, so that every run fits on the same text. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const lineUp = (pairs) => ({ text: pairs.map(([line]) => line).join('\n'), cov: pairs.map(([, share]) => share) });
const pairsOf = ({ text, cov }) => text.split('\n').map((line, at) => [line, cov[at] ?? null]);
const isBlank = ([line]) => line.trim() === '';

/** Every line indented, as text browsers print pages. */
export const indented = (page) =>
  lineUp(pairsOf(page).map(([line, share]) => [line.trim() === '' ? line : `   ${line}`, share]));

/** Long lines broken at a column. */
export function hardWrapped(page, column) {
  const pairs = [];
  for (const [line, share] of pairsOf(page)) {
    let rest = line.trimEnd();
    while (rest.length > column) {
      const cut = rest.lastIndexOf(' ', column);
      if (cut <= 0) break;
      pairs.push([rest.slice(0, cut), share]);
      rest = rest.slice(cut + 1);
    }
    pairs.push([rest, share]);
  }
  return lineUp(pairs);
}

export const withoutBlankLines = (page) => lineUp(pairsOf(page).filter((pair) => !isBlank(pair)));
export const doubleSpaced = (page) =>
  lineUp(pairsOf(page).flatMap((pair) => (isBlank(pair) ? [] : [pair, ['', null]])));

/** Paragraphs that stand without a blank line between them joined into one line. */
export function joined(page) {
  const pairs = [];
  let open = false;
  for (const [line, share] of pairsOf(page)) {
    const last = pairs.at(-1);
    const long = line.length > 60 && /[.!?…。！？"”»]\s*$/.test(line);
    if (open && long && last[1] !== null && Math.abs(last[1] - (share ?? 0)) < 0.5)
      pairs[pairs.length - 1] = [`${last[0]} ${line}`, last[1]];
    else pairs.push([line, share]);
    open = long;
  }
  return lineUp(pairs);
}

const BULLETS = ['•', '-', '–', '·', '+'];
/** Bullets of another style. */
export const rebulleted = (page, random) => {
  const bullet = BULLETS[Math.floor(random() * BULLETS.length)];
  return lineUp(pairsOf(page).map(([line, share]) => [line.replace(/^(\s*)[*•-]\s+/, `$1${bullet} `), share]));
};

/** Inline links as numbered references, their targets at the end. */
export function numberedReferences(page) {
  const targets = [];
  const pairs = pairsOf(page).map(([line, share]) => [
    line.replace(/(!?)\[([^[\]]*)\]\(([^()\s]*)\)/g, (match, image, label, target) => {
      if (image !== '') return match;
      targets.push(target);
      return `[${label}][${targets.length}]`;
    }),
    share,
  ]);
  pairs.push(['', null], ...targets.map((target, at) => [`   [${at + 1}]: ${target}`, 0]));
  return lineUp(pairs);
}

/** One of these, by chance, for each page. */
export function augment(page, random) {
  const ways = [
    indented,
    (p) => hardWrapped(p, 60 + Math.floor(random() * 20)),
    withoutBlankLines,
    doubleSpaced,
    joined,
    (p) => rebulleted(p, random),
  ];
  if (page.variant === 'markdown') ways.push(numberedReferences, numberedReferences);
  const way = ways[Math.floor(random() * ways.length)];
  return { ...page, ...way(page), variant: `${page.variant}*` };
}
