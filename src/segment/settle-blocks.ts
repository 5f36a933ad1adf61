/** Takes the blocks' scores, settles them: by the page's own cut, by whether there is an article, by their neighbours. */
import { confidenceOf, prospectsOf } from '../confidence.js';
import type { Page } from '../measure/measured.js';
import { roundWeight } from '../score.js';
import type { Scores } from '../score.js';
import { articleSignsOf, logOddsOfArticle } from './article-signs.js';
import { findCut } from './find-cut.js';
import { holdsArticle } from './holds-article.js';
import { isCleanText } from './is-clean-text.js';
import { weighHtmlNeighbours, weighNeighbours } from './weigh-neighbours.js';

export interface Settled {
  /** Log-odds per block, the page's cut included. */
  readonly scores: Float64Array;
  /** What the neighbours changed, per block. */
  readonly neighbours: Float64Array;
  /** What holds for every line, the page's own cut included. */
  readonly prior: number;
  readonly confidence: number;
  /** Whether the page holds an article at all. */
  readonly article: boolean;
}

/** How far the cut stands from the nearest line where all lines, or none, are kept. */
const ALL_OR_NONE_MARGIN = 0.1;

/** A cut below all lines, or above them. */
function cutBeyond(scores: Float64Array, below: boolean): number {
  const [lowest, highest] = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [0, 0],
  );
  return below ? lowest - ALL_OR_NONE_MARGIN : highest + ALL_OR_NONE_MARGIN;
}

export function settleBlocks(page: Page, { scores, prior, model }: Scores): Settled {
  const lengths = page.blocks.map(({ words }) => words.count);
  const found = findCut(scores, lengths, page.structure === undefined);
  const signs = articleSignsOf(page.blocks, scores, found);
  const logOdds = logOddsOfArticle(signs, model.article);
  const clean = page.structure === undefined && isCleanText(page, scores);
  const article = clean || holdsArticle(page.blocks, scores, found.cut, signs, logOdds);
  const cut = article && !clean ? found.cut : cutBeyond(scores, clean);
  const shifted = scores.map((score) => roundWeight(score - roundWeight(cut)));
  const neighbours =
    page.structure !== undefined
      ? weighHtmlNeighbours(page, shifted)
      : clean || !article
        ? new Float64Array(scores.length)
        : weighNeighbours(page, shifted);
  const prospects = prospectsOf({ expectedF1: found.expectedF1, article: logOdds }, shifted, lengths);
  return {
    scores: shifted.map((score, index) => roundWeight(score + (neighbours[index] ?? 0))),
    neighbours,
    prior: roundWeight(prior - roundWeight(cut)),
    confidence: roundWeight(confidenceOf(prospects, model.confidence)),
    article,
  };
}
