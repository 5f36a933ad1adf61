/** Whether a line speaks the article's words. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import * as vocabulary from '../../src/heuristics/vocabulary.js';
import { pageOf } from '../page-of.js';
import { MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, leanings, levels } from './levels.js';

const own = 'What the captain wrote in his letter';
const foreign = 'Telescopes and saws, lent for a fortnight';
const notice = 'We use cookies. Please accept our privacy policy and the terms of use to continue.';
const wordless = 'Baker opens shop';
const library = [
  'Library lends telescopes',
  'Saws and telescopes',
  'Who lent the saws',
  foreign,
  'Library now lent out',
];
const page = pageOf([...PARAGRAPHS, own, ...TEASERS, ...library, wordless, notice].join('\n'));
const [, second = '', third = ''] = PARAGRAPHS;

describe.each<[string, Heuristic, string, string]>([
  ['core-vocabulary', vocabulary.coreVocabulary, own, foreign],
  ['vocabulary-close', vocabulary.vocabularyClose, third, foreign],
  ['rest-vocabulary', vocabulary.restVocabulary, second, foreign],
  ['common-words', vocabulary.commonWords, second, wordless],
  ['function-words', vocabulary.functionWords, second, wordless],
  ['notice-words', vocabulary.noticeWords, second, notice],
])('%s', (_, heuristic, article, furniture) => {
  it('leans to the article’s line rather than to the other', () => {
    expect(leaningOn(article, heuristic, page)).toBeGreaterThan(leaningOn(furniture, heuristic, page));
  });
});

describe('vocabulary-around', () => {
  it('leans to lines amid the article’s words rather than amid others', () => {
    const article = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS];
    const others = [...library, ...library, ...library, ...library];
    const found = leanings(vocabulary.vocabularyAround, [...article, ...others]);
    expect(found[2]).toBeGreaterThan(found.at(-3) ?? NaN);
  });
});

describe('label-words', () => {
  it('fires on the entries of a menu, not on prose', () => {
    expect(leaningOn('Home', vocabulary.labelWords, MENU)).toBeLessThan(-0.5);
    expect(leaningOn(PARAGRAPHS[0] ?? '', vocabulary.labelWords, page)).toBe(0);
    expect(leaningOn(TEASERS[3] ?? '', vocabulary.labelWords, page)).toBeGreaterThan(-0.3);
  });
});

it('says nothing by words in a language that nothing is known of', () => {
  const unknown = pageOf('Ko te pukapuka tenei a te kaitiaki o te whare', 'mi');
  const [functionWords = NaN] = levels(vocabulary.functionWords, unknown);
  expect(vocabulary.functionWords.priors[functionWords]).toBe(0);
});
