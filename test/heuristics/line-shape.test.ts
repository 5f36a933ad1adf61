/** What a line looks like by itself. */
import { describe, expect, it } from 'vitest';
import type { Heuristic } from '../../src/heuristics/heuristic.js';
import {
  allCapitals,
  capitalisedWords,
  capitalsAfter,
  capitalsBefore,
  commas,
  digits,
  lineEnding,
  lineLength,
  mark,
  oddity,
  quotation,
  sentences,
  separators,
} from '../../src/heuristics/line-shape.js';
import { markdownPageOf } from '../page-of.js';
import { PARAGRAPHS } from '../small-pages.js';
import { leanings, levels } from './levels.js';

const [prose = ''] = PARAGRAPHS;
const levelOf = (heuristic: Heuristic, line: string): number => levels(heuristic, [line])[0] ?? NaN;
const nameOf = (heuristic: Heuristic, line: string): string | undefined => heuristic.levels[levelOf(heuristic, line)];

describe('leans to the text for the first line, from it for the second:', () => {
  it.each<[Heuristic, string, string]>([
    [lineLength, prose, 'Home'],
    [lineEnding, prose, 'Five walks that you can do'],
    [lineEnding, 'The library bought these:', 'The library bought these'],
    [lineEnding, 'It is open on Sundays.', 'It is open on …'],
    [sentences, `${prose} It rained. It poured. Nobody came.`, 'Five walks that you can do'],
    [commas, prose, 'Home'],
    [digits, prose, '12 34 56 78'],
    [separators, prose, 'Home | Sport | Culture | Weather'],
    [capitalisedWords, prose, 'The Council Puts Off Its Vote On The School'],
    [allCapitals, prose, 'STORM WARNING FOR THE NORTH'],
    [quotation, '“We were promised a new ferry.”', 'We were promised a new ferry.'],
  ])('%o', (heuristic, text, furniture) => {
    const [forText = NaN] = leanings(heuristic, [text]);
    const [forFurniture = NaN] = leanings(heuristic, [furniture]);
    expect(forText).toBeGreaterThan(forFurniture);
  });
});

describe('line-ending', () => {
  it.each<[string, string]>([
    ['The ferry stopped.', 'stop'],
    ['“The ferry stopped.”', 'stop'],
    ['The ferry stopped. (Agency.)', 'stop'],
    ['船停了。', 'stop'],
    ['नाव रुक गई।', 'stop'],
    ['کشتی رک گئی۔', 'stop'],
    ['Նավը կանգ առավ։', 'stop'],
    ['Why did it stop?', 'question'],
    ['なぜですか？', 'question'],
    ['لماذا توقفت؟', 'question'],
    ['It stopped!', 'exclamation'],
    ['It stopped …', 'ellipsis'],
    ['It stopped...', 'ellipsis'],
    ['It stopped because:', 'colon'],
    ['原因：', 'colon'],
    ['The ferry stopped', 'open'],
    ['เรือหยุดแล้ว', 'open'],
    ['It cost 3.50', 'open'],
  ])('of %s is %s', (line, ending) => {
    expect(nameOf(lineEnding, line)).toBe(ending);
  });
});

describe('mark', () => {
  it.each<[string, string]>([
    ['• Two eggs', 'bullet'],
    ['- Two eggs', 'bullet'],
    ['1. Beat the eggs', 'number'],
    ['Two eggs', 'none'],
    ['-5 °C at night', 'none'],
    ['3.5 million came', 'none'],
  ])('of %s is %s', (line, name) => {
    expect(nameOf(mark, line)).toBe(name);
  });

  it('is told by Markdown', () => {
    const page = markdownPageOf('# A\n\n> B\n\n- C\n\n1. D\n\n| E | F |\n|---|---|\n\n```\nG\n```\n\nH');
    expect(levels(mark, page).map((level) => mark.levels[level])).toEqual([
      'heading',
      'quote',
      'bullet',
      'number',
      'table row',
      'code',
      'none',
    ]);
  });
});

describe('oddity', () => {
  it.each<[string, string]>([
    ['© 2024 The Island Paper', 'rights'],
    ['(c) 2024 The Island Paper', 'rights'],
    ['Write to desk@a.example', 'address'],
    ['https://a.example/news', 'address'],
    ['More on www.a.example', 'address'],
    ['Name ________', 'form field'],
    ['E-mail *', 'form field'],
    ['#ferry #islands', 'tags alone'],
    ['By @ferryman', 'handle'],
    ['» More news', 'pointer'],
    ['▶ Watch', 'pointer'],
  ])('fires on %s as %s', (line, name) => {
    expect(nameOf(oddity, line)).toBe(name);
  });

  it.each([
    prose,
    'Five walks that you can do',
    'It was the #1 in the charts',
    'A price of 3.50',
    'e.g. the mayor',
    '船停了。',
  ])('stays silent on %s', (line) => {
    expect(levelOf(oddity, line)).toBe(0);
  });
});

describe('quotation', () => {
  it.each<[string, number]>([
    ['“Never,” she said.', 2],
    ['„Nie“, sagte sie.', 2],
    ['« Jamais », dit-elle.', 2],
    ['「いいえ」と彼女は言った。', 2],
    ['– Aldri, sa hun.', 2],
    ['She said: “Never.”', 1],
    ['She never said so.', 0],
    ['It doesnt matter.', 0],
  ])('of %s is level %i', (line, level) => {
    expect(levelOf(quotation, line)).toBe(level);
  });
});

describe('capitals', () => {
  it('say nothing of scripts without case', () => {
    const [level] = levels(capitalisedWords, ['市议会周二投票决定关闭大桥']);
    expect(levels(capitalisedWords, ['عاصفة تغلق المدارس في الشمال'])).toEqual([level]);
    expect(capitalisedWords.priors[level ?? NaN]).toBe(0);
  });

  it('are looked at in the lines before and after', () => {
    const page = ['the ferry has stopped again', 'Storm Closes Schools In The North', 'the ferry has stopped again'];
    const [first, , last] = levels(capitalsBefore, page);
    expect(last).toBeGreaterThan(first ?? NaN);
    const [early, , late] = levels(capitalsAfter, page);
    expect(early).toBeGreaterThan(late ?? NaN);
  });
});
