// Takes pages, gives what the fit and the quality bench look at: per block its levels, its truth and its length.
export function readRows(source, page, language) {
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
  return {
    page,
    measured,
    levels,
    truth,
    words: Float32Array.from(blocks, (block) => block.words.count),
    texts: blocks.map((block) => block.text),
  };
}
