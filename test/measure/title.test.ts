/** Which line is the headline. */
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/measure/title.js';
import { HEADLINE, MENU, PARAGRAPHS, TEASERS } from '../small-pages.js';
import { markdownPageOf, pageOf } from '../page-of.js';

const titleOf = ({ blocks, title }: ReturnType<typeof pageOf>): string | null => blocks[title]?.text ?? null;
const textTitle = (...lines: string[]): string | null => titleOf(pageOf(lines.join('\n')));

describe('the headline is', () => {
  it.each<[string, string[]]>([
    ['the first line', [HEADLINE, ...PARAGRAPHS]],
    ['below a menu', [...MENU, HEADLINE, ...PARAGRAPHS]],
    ['above a stamp and a name', [...MENU, HEADLINE, 'By Jane Roe', '5 March 2024, 10:15', ...PARAGRAPHS]],
    ['below a stamp', ['5 March 2024, 10:15', HEADLINE, ...PARAGRAPHS]],
    ['printed twice', [HEADLINE, HEADLINE, ...PARAGRAPHS]],
    ['above other headlines at the end', [HEADLINE, ...PARAGRAPHS, 'Related articles', ...TEASERS]],
  ])('%s', (_, lines) => {
    expect(textTitle(...lines)).toBe(HEADLINE);
  });

  it('the line that is printed twice above the text, and not the key points between', () => {
    const points = [
      'The engine failed for the third time',
      'Fishing boats carry the post to the islands and the bread',
    ];
    expect(textTitle(...MENU, HEADLINE, '5 March 2024', ...points, HEADLINE, ...PARAGRAPHS)).toBe(HEADLINE);
  });

  it('a long line of a script without full stops', () => {
    const headline = 'กู้ภัยช่วยช้างป่าพลัดตกบ่อเก็บน้ำกลางไร่มัน ใช้เวลา 7 ชั่วโมง ก่อนคืนสู่ป่าปลอดภัย';
    const text =
      'เจ้าหน้าที่กู้ภัยร่วมกับชุดผลักดันช้างป่าเข้าช่วยเหลือช้างป่าเพศผู้อายุประมาณ 8 ปี ที่พลัดตกลงไปในบ่อเก็บน้ำของชาวบ้าน โดยใช้รถแบ็กโฮขุดดินทำทางลาดให้ช้างเดินขึ้นจากบ่อได้เองอย่างปลอดภัย';
    expect(titleOf(pageOf([headline, text, text].join('\n'), 'th'))).toBe(headline);
  });

  it('the heading of the first level in Markdown', () => {
    const page = ['[Home](/)', '## Most read', `# ${HEADLINE}`, '', ...PARAGRAPHS].join('\n');
    expect(titleOf(markdownPageOf(page))).toBe(HEADLINE);
  });
});

describe('there is no headline', () => {
  it.each<[string, string[]]>([
    ['on an empty page', ['']],
    ['in a menu', [...MENU]],
    ['among headlines without a text', [...TEASERS]],
    ['above a text alone', [...PARAGRAPHS]],
  ])('%s', (_, lines) => {
    expect(textTitle(...lines)).toBeNull();
  });
});

describe('overlap', () => {
  const of = (one: string, other: string): number => {
    const [a, b] = pageOf(`${one}\n${other}`).blocks;
    return a === undefined || b === undefined ? NaN : overlap(a, b);
  };

  it('is 1 for a headline and its longer printing', () => {
    expect(of(HEADLINE, `${HEADLINE} | The Island Paper`)).toBe(1);
  });

  it('is 0 for lines without a common word, and between for some', () => {
    expect(of('Bridge to reopen on Monday', 'Why the bees came early')).toBe(0);
    expect(of('Bridge to reopen on Monday', 'Old bridge closed again on Monday')).toBeGreaterThan(0.2);
    expect(of('Bridge to reopen on Monday', 'Old bridge closed again on Monday')).toBeLessThan(0.8);
  });
});
