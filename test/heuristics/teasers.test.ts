/** How lists of other articles look in any language. */
import { describe, expect, it } from 'vitest';
import * as copies from '../../src/heuristics/copies.js';
import * as stamps from '../../src/heuristics/stamps.js';
import * as teasers from '../../src/heuristics/teasers.js';
import { pageOf } from '../page-of.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, leanings, levels } from './levels.js';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const [teaser = '', other = '', another = ''] = TEASERS;
const article = [HEADLINE, ...PARAGRAPHS];
const silent = (lines: readonly string[]): number[] => lines.map(() => 0);

describe('doubled-headline', () => {
  it.each<[string, string[], number]>([
    ['a headline', [teaser, teaser], 2],
    ['a headline whose second printing has other marks and case', [teaser, `» ${teaser.toUpperCase()}`], 2],
    ['a headline twice in one line', [`${teaser} ${teaser}`], 1],
    ['a headline in Chinese', ['市议会推迟学校表决', '市议会推迟学校表决'], 2],
    ['a headline in Arabic', ['المجلس يؤجل التصويت على المدرسة', 'المجلس يؤجل التصويت على المدرسة'], 2],
  ])('fires on %s', (_, printings, count) => {
    const page = [...article, ...printings, 'Its summary says what it is about.'];
    const found = leanings(copies.doubledHeadline, page);
    const doubled = found.slice(article.length, article.length + count);
    expect(doubled.every((weight) => weight < -2)).toBe(true);
    // What follows it too.
    expect(found.at(-1)).toBeLessThan(0);
  });

  it.each<[string, string[]]>([
    ['an article', article],
    ['entries of a menu that come twice', ['Sport', 'Sport', ...article]],
    ['equal lines that are far apart', [teaser, ...PARAGRAPHS, teaser]],
    ['paragraphs after the article’s own doubled headline', [first, second, third]],
  ])('stays silent on %s', (_, lines) => {
    expect(levels(copies.doubledHeadline, lines)).toEqual(silent(lines));
  });

  it('does not hold the article’s own headline against its first paragraphs', () => {
    const page = [HEADLINE, HEADLINE, ...PARAGRAPHS];
    expect(leanings(copies.doubledHeadline, page).slice(2)).toEqual(silent(PARAGRAPHS));
  });
});

describe('date-stamp', () => {
  it.each(['5 March 2024', '2024-03-05 10:15', '3 hours ago', 'Yesterday'])('fires on %s', (line) => {
    expect(leanings(stamps.dateStamp, [line])[0]).toBeLessThan(-1);
  });

  it.each([first, 'In March the council voted.', 'Five walks that you can do', '12 eggs'])(
    'stays silent on %s',
    (line) => {
      expect(levels(stamps.dateStamp, [line])).toEqual([0]);
    },
  );
});

const datedList = TEASERS.flatMap((headline, day) => [headline, `${day + 1} March 2024`]);

describe('date-list', () => {
  it('fires on each line of a dated list', () => {
    const found = leanings(stamps.dateList, [...article, ...article, ...datedList]);
    expect(found.slice(2 * article.length + 3).every((weight) => weight < -0.5)).toBe(true);
  });

  it('stays silent on an article with its own stamp', () => {
    const found = leanings(stamps.dateList, [HEADLINE, '5 March 2024', ...PARAGRAPHS]);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(-0.2);
  });
});

describe('stamp-beside', () => {
  it('fires on a headline above its stamp', () => {
    expect(leaningOn(other, stamps.stampBeside, [...article, ...datedList])).toBeLessThan(-0.5);
  });

  it('stays silent below the article’s own stamp', () => {
    const page = [HEADLINE, '5 March 2024', ...PARAGRAPHS];
    expect(leaningOn(first, stamps.stampBeside, page)).toBe(0);
    expect(leaningOn(third, stamps.stampBeside, page)).toBe(0);
  });
});

describe('since-stamp', () => {
  it('fires on the text below another article’s stamp', () => {
    const page = [...article, ...PARAGRAPHS, teaser, '5 March 2024', 'The level of the river fell overnight.'];
    expect(leanings(stamps.sinceStamp, page).at(-1)).toBeLessThan(-0.5);
  });

  it('stays silent below the article’s own stamp', () => {
    expect(leanings(stamps.sinceStamp, [HEADLINE, '5 March 2024', ...PARAGRAPHS])).toEqual(
      silent(['', '', ...PARAGRAPHS]),
    );
  });
});

describe('open-run', () => {
  it('leans the less to a line, the longer the run without an end of a sentence', () => {
    const leaning = (lines: readonly string[]): number => leanings(teasers.openRun, lines)[0] ?? NaN;
    expect(leaning(PARAGRAPHS)).toBeGreaterThan(0);
    expect(leaning([teaser])).toBeLessThan(leaning(PARAGRAPHS));
    expect(leaning(TEASERS)).toBeLessThan(leaning([teaser]));
    expect(leaning([...TEASERS, ...MENU, ...TEASERS])).toBeLessThan(leaning(TEASERS));
  });
});

describe('company', () => {
  it('leans to prose between prose, and from a summary between headlines', () => {
    expect(leaningOn(third, teasers.company, article)).toBeGreaterThan(0.5);
    expect(leaningOn(first, teasers.company, [teaser, first, other, second, another])).toBeLessThan(0);
    expect(leaningOn('Sport', teasers.company, MENU)).toBeLessThan(0);
  });
});

describe('teaser-rhythm', () => {
  it('fires on headline and summary, over and over', () => {
    const list = TEASERS.flatMap((headline) => [headline, `${headline} and more is what this summary says of it all.`]);
    expect(Math.min(...leanings(teasers.teaserRhythm, list).slice(1, -1))).toBeLessThan(-0.5);
  });

  it.each<[string, readonly string[]]>([
    ['paragraph after paragraph', PARAGRAPHS],
    ['entry after entry', MENU],
    ['an article', article],
  ])('stays silent on %s', (_, lines) => {
    expect(levels(teasers.teaserRhythm, lines)).toEqual(silent(lines));
  });
});

describe('list-heading', () => {
  it.each<[string, string]>([
    ['words that it knows', 'Most read'],
    ['words that nobody knows', 'Zuri sana'],
    ['other scripts', '他の記事'],
  ])('fires over headlines, in %s', (_, heading) => {
    expect(leanings(teasers.listHeading, [...article, heading, ...TEASERS])[article.length]).toBeLessThan(-0.5);
  });

  it.each<[string, string[]]>([
    ['a sub-heading over paragraphs', ['A letter in a drawer', ...PARAGRAPHS]],
    ['a sentence', ['It rained.', ...TEASERS]],
    ['a menu', [...MENU]],
  ])('stays silent on %s', (_, lines) => {
    expect(levels(teasers.listHeading, lines)[0]).toBe(0);
  });
});

describe('cut-summaries', () => {
  it('fires on summaries that are cut, not on an article', () => {
    const cut = TEASERS.flatMap((headline) => [headline, `${headline}, and what came of it …`]);
    expect(Math.max(...leanings(teasers.cutSummaries, cut))).toBeLessThan(0);
    expect(leanings(teasers.cutSummaries, article)).toEqual(silent(article));
  });
});

describe('repeated-line', () => {
  it('fires on a paragraph’s second printing and not on its first', () => {
    const page = [...PARAGRAPHS, ...PARAGRAPHS];
    const found = leanings(copies.repeatedLine, page);
    expect(found.slice(0, PARAGRAPHS.length)).toEqual(silent(PARAGRAPHS));
    expect(found.slice(PARAGRAPHS.length).every((weight) => weight < -1)).toBe(true);
  });

  it('fires on short lines that come again', () => {
    expect(leanings(copies.repeatedLine, ['Share', ...PARAGRAPHS, 'Share']).at(0)).toBeLessThan(0);
  });

  it('stays silent on lines that come once', () => {
    expect(levels(copies.repeatedLine, article)).toEqual(silent(article));
  });
});

describe('copies-around', () => {
  it('fires within a copy of the article, not within the article', () => {
    const lines = Array.from({ length: 25 }, (_, day) => `On day ${day + 1} the ferry did not leave its dock.`);
    const found = leanings(copies.copiesAround, [...lines, ...lines]);
    expect(found[1]).toBe(0);
    expect(found.at(-10)).toBeLessThan(-0.5);
  });
});

describe('after-media', () => {
  const page = pageOf(['[IMG]', 'The ferry in March', ...PARAGRAPHS, '[IMG]', first, teaser].join('\n'));

  it('fires on the line right below a picture', () => {
    expect(leaningOn('The ferry in March', teasers.afterMedia, page)).toBeLessThan(-0.5);
  });

  it('stays silent on the others', () => {
    expect(leaningOn(third, teasers.afterMedia, page)).toBe(0);
    expect(leaningOn(teaser, teasers.afterMedia, page)).toBe(0);
  });
});
