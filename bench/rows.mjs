// Takes pages, gives what the fit and the quality bench look at: per block its levels, its truth and its length.
// `shareOf` labels the blocks of pages that come without labels of their lines, or with none that names the body.
export function readRows(source, page, { language, shareOf = () => null } = {}) {
  const format = source.chooseFormat(page.text);
  const lines = source.splitLines(page.text);
  const document = format === 'markdown' ? source.readMarkdown(page.text, lines) : source.readText(page.text, lines);
  const measured = source.measurePage(document, language);
  const levels = source.gatherLevels(measured, source.HEURISTICS);
  const blocks = measured.blocks;
  const truth = new Float32Array(blocks.length).fill(NaN);
  if (page.cov !== null) {
    for (const [at, block] of blocks.entries()) {
      let words = 0;
      let body = 0;
      for (let line = block.first; line <= block.last; line++) {
        const share = page.cov[line];
        if (share === null || share === undefined) continue;
        const length = lines[line].end - lines[line].start;
        words += length;
        body += share * length;
      }
      if (words > 0) truth[at] = body / words;
    }
  }
  if (page.cov === null || isUnaligned(page)) {
    const shares = shareOf(
      page,
      blocks.map(({ text }) => text),
    );
    if (shares !== null) truth.set(shares);
  }
  keepFirstCopies(blocks, truth);
  return {
    page,
    measured,
    levels,
    truth,
    words: Float32Array.from(blocks, (block) => block.words.count),
    texts: blocks.map((block) => block.text),
  };
}

/** Whether no line is labelled as body though there is a gold text: aligning them has failed. */
const isUnaligned = ({ cov, gold }) =>
  gold.text !== undefined && gold.text !== '' && !cov.some((share) => share !== null && share >= 0.5);

/** Lines of fewer words come again by chance. */
const MIN_COPIED_WORDS = 8;

/** The gold holds a text once. Of its copies on the page, the first is the one to keep, wherever the aligning found it. */
function keepFirstCopies(blocks, truth) {
  const copies = new Map();
  for (const [at, { key, words }] of blocks.entries())
    if (words.count >= MIN_COPIED_WORDS && !Number.isNaN(truth[at])) copies.set(key, [...(copies.get(key) ?? []), at]);
  for (const places of copies.values()) {
    const body = places.filter((at) => truth[at] >= 0.5);
    if (places.length === 1 || body.length !== 1) continue;
    const share = truth[body[0]];
    for (const at of places) truth[at] = 0;
    truth[places[0]] = share;
  }
}
