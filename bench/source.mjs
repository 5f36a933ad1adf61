// Bundles src on the fly, so that the benches can call the stages that the package doesn't export.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = `
export { readText } from './read/text.js';
export { readMarkdown } from './read/markdown.js';
export { parsePage } from './read/html/parse-page.js';
export { readHtml } from './read/html/read-html.js';
export { measureHtmlPage } from './measure/structure/html-page.js';
export { splitLines } from './read/split-lines.js';
export { chooseFormat } from './read/choose-format.js';
export { measurePage } from './measure/page.js';
export { gatherLevels, scoreBlocks } from './score.js';
export { findCut } from './segment/find-cut.js';
export { holdsArticle } from './segment/holds-article.js';
export { settleBlocks } from './segment/settle-blocks.js';
export { HEURISTICS } from './heuristics/index.js';
export { WEIGHTS } from './weights.js';
export { TEXT_MODEL } from './text-model.js';
export { HTML_WEIGHTS } from './weights-html.js';
export { HTML_HEURISTICS, HTML_MODEL } from './html-model.js';
export { detectLanguage } from './languages/detect-language.js';
export { LANGUAGES, languageData } from './languages/index.js';
export { articleSignsOf, logOddsOfArticle } from './segment/article-signs.js';
export { confidenceOf, inputsOf, prospectsOf } from './confidence.js';
export { LABELS } from './options.js';
export { extractFromHtml } from './extract-html.js';
export { readPageMetadata } from './read/page-metadata/read-page-metadata.js';
export { bodyFromData } from './read/page-metadata/body-from-data.js';
export { appendBody } from './read/html/append-body.js';
export { Bounds } from './limits.js';
`;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Takes the data of all languages out: a page is measured as if its language were none that there is. */
const WITHHOLD_LANGUAGES = {
  name: 'withhold-languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/languages\/index\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(
        /(LANGUAGES: readonly LanguageData\[\] = )\[[^\]]*\]/,
        '$1[]',
      );
      if (!contents.includes('= []')) throw new Error(`no list of languages found in ${path}`);
      return { contents, loader: 'ts' };
    }),
};

/** The stages of the pipeline, from the source as it stands, or without the data of any language. */
export async function loadSource({ withoutLanguages = false } = {}) {
  const folder = mkdtempSync(join(root, 'node_modules', '.linesieve-bench-'));
  try {
    const file = join(folder, 'source.mjs');
    const result = await build({
      stdin: { contents: ENTRY, resolveDir: join(root, 'src'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      write: false,
      plugins: withoutLanguages ? [WITHHOLD_LANGUAGES] : [],
      logLevel: 'error',
    });
    writeFileSync(file, result.outputFiles[0].text);
    return await import(file);
  } finally {
    if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
