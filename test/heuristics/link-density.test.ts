/** How much of a line is link text. */
import { describe, expect, it } from 'vitest';
import { linkDensity, linksNearby } from '../../src/heuristics/link-density.js';
import { markdownPageOf, pageOf } from '../page-of.js';
import { PARAGRAPHS } from '../small-pages.js';
import { leaningOn, levels } from './levels.js';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const page = markdownPageOf(
  [
    '- [Home](/)',
    '- [Sport](/sport)',
    'Sections',
    '- [Culture](/culture)',
    '- [Weather](/weather)',
    '',
    first,
    '',
    second.replace('owners', '[owners](/owners)'),
    '',
    third,
    '',
    first,
    '',
    second,
  ].join('\n'),
);

describe('link-density', () => {
  it('fires on lines that are nothing but links', () => {
    for (const name of ['Home', 'Culture']) expect(leaningOn(name, linkDensity, page)).toBeLessThan(-1);
  });

  it('leans to a line without links and to a sentence with one', () => {
    expect(leaningOn(first, linkDensity, page)).toBeGreaterThan(0);
    expect(leaningOn(second, linkDensity, page)).toBeGreaterThan(0);
  });

  it('says nothing where the format shows no links', () => {
    expect(levels(linkDensity, pageOf(['Home', 'Sport', ...PARAGRAPHS].join('\n')))).toEqual(
      new Array(2 + PARAGRAPHS.length).fill(0),
    );
  });
});

describe('links-nearby', () => {
  it('fires on a plain line amid links', () => {
    expect(leaningOn('Sections', linksNearby, page)).toBeLessThan(0);
  });

  it('stays silent amid prose, and where the format shows no links', () => {
    expect(leaningOn(third, linksNearby, page)).toBeGreaterThanOrEqual(0);
    expect(levels(linksNearby, ['Home', 'Sport'])).toEqual([0, 0]);
  });
});
