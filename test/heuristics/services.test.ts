/** Lines that name a service to follow or share on. */
import { describe, expect, it } from 'vitest';
import { services } from '../../src/heuristics/services.js';
import { leanings, levels } from './levels.js';

describe('services', () => {
  it.each([
    ['Facebook', 'en'],
    ['Follow us on Telegram and Instagram', 'en'],
    ['Подписывайтесь на наш канал в Telegram', 'ru'],
    ['تابعونا على فيسبوك وتويتر', 'ar'],
    ['関連ニュースをメルマガで受け取る', 'ja'],
    ['카카오톡으로 제보하세요', 'ko'],
    ['👉加入LINE好友', 'zh-Hant'],
  ])('fires on %s', (line, language) => {
    expect(leanings(services, `${line}\n`)[0], language).toBeLessThan(-1);
  });

  it.each([
    'The baker opened a second shop by the harbour.',
    'The line of the shore, the apples and the stores.',
    'Threadbare podcaster’s instagrammable telegrams.',
  ])('stays silent on %s', (line) => {
    expect(levels(services, line)).toEqual([0]);
  });

  it('says nothing of a paragraph that mentions one', () => {
    const paragraph = `The minister wrote on Facebook ${'that the bridge would be closed for another year '.repeat(5)}.`;
    expect(leanings(services, paragraph)).toEqual([0]);
  });
});
