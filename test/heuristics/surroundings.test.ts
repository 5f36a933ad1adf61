/** What stands around a line. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import * as surroundings from '../../src/heuristics/surroundings.js';
import { markdownPageOf } from '../page-of.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { leaningOn, leanings, levels } from './levels.js';

const [, , middle = ''] = PARAGRAPHS;
const furniture = [...MENU, ...TEASERS, ...MENU, ...TEASERS];
const page = [...furniture, HEADLINE, ...PARAGRAPHS, ...furniture];
const atTop = 'Home';

describe.each<[string, Heuristic]>([
  ['prose-close', surroundings.proseClose],
  ['prose-around', surroundings.proseAround],
  ['prose-wide', surroundings.proseWide],
  ['since-prose', surroundings.sinceProse],
  ['until-prose', surroundings.untilProse],
  ['gap-length', surroundings.gapLength],
  ['prose-before', surroundings.proseBefore],
])('%s', (_, heuristic) => {
  it('leans to a paragraph amid others rather than to a menu’s entry', () => {
    expect(leaningOn(middle, heuristic, page)).toBeGreaterThan(leaningOn(atTop, heuristic, page));
  });
});

describe('prose-after', () => {
  it('leans from the lines behind the last paragraph', () => {
    expect(leanings(surroundings.proseAfter, page).at(-1)).toBeLessThan(0);
    expect(leaningOn(middle, surroundings.proseAfter, page)).toBeGreaterThan(0);
  });
});

describe('the neighbours’ lengths', () => {
  const lines = ['Home', PARAGRAPHS[0] ?? '', 'Home', 'Home', 'Home'];
  it.each<[string, Heuristic, number]>([
    ['line-before', surroundings.lineBefore, 2],
    ['line-after', surroundings.lineAfter, 0],
    ['second-line-before', surroundings.secondBefore, 3],
  ])('%s is highest where the long line is', (_, heuristic, at) => {
    const found = levels(heuristic, lines);
    expect(found.indexOf(Math.max(...found))).toBe(at);
  });

  it('are lowest where there is no neighbour', () => {
    expect(levels(surroundings.lineBefore, lines)[0]).toBe(0);
    expect(levels(surroundings.lineAfter, lines).at(-1)).toBe(0);
    expect(levels(surroundings.secondAfter, lines).slice(-2)).toEqual([0, 0]);
  });
});

describe('groups between blank lines', () => {
  const lines = [...MENU, '', middle, '', ...MENU];

  it('are told by their size, the length of their lines and their prose', () => {
    const at = MENU.length;
    expect(levels(surroundings.groupSize, lines)[at]).toBeLessThan(levels(surroundings.groupSize, lines)[0] ?? NaN);
    expect(levels(surroundings.groupWords, lines)[at]).toBeGreaterThan(
      levels(surroundings.groupWords, lines)[0] ?? NaN,
    );
    expect(levels(surroundings.groupProse, lines)[at]).toBeGreaterThan(
      levels(surroundings.groupProse, lines)[0] ?? NaN,
    );
  });
});

describe('announced', () => {
  it.each<[string, string[]]>([
    [
      'rows under a line that announces them',
      ['Buses will run as follows:', 'Line 14: every ten minutes', 'Line 17: from the station'],
    ],
    ['bullets', ['You need for four people:', '• Two eggs', '• A pound of flour']],
  ])('fires on %s', (_, lines) => {
    expect(leanings(surroundings.announced, lines).every((weight) => weight > 0)).toBe(true);
  });

  it('fires on a list of Markdown', () => {
    const list = markdownPageOf('You need for four people:\n\n- Two eggs\n- A pound of flour');
    expect(levels(surroundings.announced, list).every((level) => level > 0)).toBe(true);
  });

  it.each<[string, string[]]>([
    ['a label', ['Tags:', 'Ferry', 'Islands']],
    ['paragraphs after a colon', ['This is what the captain wrote:', ...PARAGRAPHS]],
    ['a menu', [...MENU]],
    ['nothing behind it', ['This is what the captain wrote:']],
  ])('stays silent on %s', (_, lines) => {
    expect(levels(surroundings.announced, lines)).toEqual(lines.map(() => 0));
  });
});

describe('questions-around', () => {
  it('fires on questions and calls, not on statements', () => {
    const asked = levels(surroundings.questionsAround, ['Why now?', 'Do it!', 'Who pays?', 'Is it late?']);
    expect(Math.min(...asked)).toBeGreaterThan(Math.max(...levels(surroundings.questionsAround, PARAGRAPHS)));
  });
});
