/** Words and the counts of their characters, in scripts with and without spaces. */
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/measure/vocabulary.js';
import { countWords } from '../../src/measure/words.js';
import type { Words } from '../../src/measure/words.js';

const count = (text: string, vocabulary = new Vocabulary()): Words => countWords(text, text.toLowerCase(), vocabulary);

describe('countWords counts the words of', () => {
  it.each<[string, string, number]>([
    ['nothing', '', 0],
    ['marks alone', '— … !', 0],
    ['English', 'The council voted on Tuesday.', 5],
    ['words with accents', 'L’été s’achève déjà', 5],
    ['decomposed accents', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 2],
    ['German', 'Donaudampfschifffahrt beginnt im März', 4],
    ['Russian', 'Городской совет проголосовал', 3],
    ['Turkish, with a dotted capital İ', 'İstanbul İlçe Belediyesi karar aldı', 5],
    ['Arabic', 'صوّت المجلس يوم الثلاثاء', 4],
    ['Hindi, with its marks', 'परिषद ने मंगलवार को मतदान किया', 6],
    ['Hangul', '시의회가 화요일에 투표했다', 3],
    ['numbers', '12 of 400', 3],
  ])('%s', (_, text, expected) => {
    const words = count(text);
    expect(words.count).toBe(expected);
    expect(words.ids).toHaveLength(expected);
  });

  it.each<[string, string, number]>([
    ['Chinese', '市议会周二投票决定关闭大桥', 6],
    ['Japanese', '市議会は火曜日に橋の閉鎖を決めた', 7],
    ['Thai', 'สภาเมืองลงมติปิดสะพานเมื่อวันอังคาร', 7],
    ['Burmese', 'မြို့တော်ကောင်စီက တံတားကို ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်', 8],
    ['Khmer', 'ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទស្ពាន', 6],
  ])('%s, about', (_, text, expected) => {
    const words = count(text);
    expect(words.count).toBeGreaterThan(expected / 2);
    expect(words.count).toBeLessThan(expected * 2);
    expect(words.ids.length).toBeGreaterThan(0);
  });
});

describe('countWords counts', () => {
  it.each<[keyof Words, string, number]>([
    ['sentences', 'It rains. It pours! Does it snow? ', 3],
    ['sentences', 'It costs 3.50 at a.example', 0],
    ['sentences', '下雨了。会下雪吗？不会！', 3],
    ['sentences', 'बारिश हो रही है। बर्फ़ नहीं।', 2],
    ['sentences', 'هل تمطر؟ لا۔', 2],
    ['commas', 'Eggs, flour; milk', 2],
    ['commas', '鸡蛋、面粉，牛奶', 2],
    ['commas', 'بيض، دقيق', 1],
    ['digits', 'On 12 May 2024', 6],
    ['digits', '١٢ مايو', 2],
    ['capitals', 'The UN in New York', 5],
    ['quotes', '“Never,” she said. «Non.»', 4],
    ['separators', 'Home | Sport › Cycling', 2],
    ['innerWords', 'The UN in New York', 4],
    ['innerCapitalised', 'The UN in New York', 3],
    ['letters', 'a1b2', 2],
  ])('%s of %j', (member, text, expected) => {
    expect(count(text)[member]).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['Storm closes schools', true],
    ['STORM', false],
    ['storm', false],
    ['暴风雨', false],
    ['عاصفة', false],
  ])('whether %j shows upper and lower case', (text, cased) => {
    expect(count(text).cased).toBe(cased);
  });

  it('a wide character as longer than a letter', () => {
    expect(count('大桥').length).toBeGreaterThan(count('ab').length);
    expect(count('다리').length).toBeGreaterThan(count('ab').length);
  });
});

describe('Vocabulary', () => {
  it('gives a word one number, whatever its case', () => {
    const vocabulary = new Vocabulary();
    const first = count('Bridge', vocabulary).ids;
    expect(count('the BRIDGE', vocabulary).ids[1]).toBe(first[0]);
    expect(vocabulary.size).toBe(2);
    expect(vocabulary.idOf('bridge')).toBe(first[0]);
    expect(vocabulary.idOf('river')).toBe(2);
  });

  it('gives a word beside a Turkish İ the number that it has elsewhere', () => {
    const vocabulary = new Vocabulary();
    const [, council] = count('İstanbul Belediyesi', vocabulary).ids;
    expect(count('belediyesi', vocabulary).ids).toEqual([council]);
  });

  it('tells the words of scripts without spaces by pairs of characters', () => {
    const vocabulary = new Vocabulary();
    const bridge = count('大桥', vocabulary).ids;
    expect(bridge).toHaveLength(1);
    expect(count('关闭大桥', vocabulary).ids).toContain(bridge[0]);
  });
});
