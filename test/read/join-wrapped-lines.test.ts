/** Paragraphs that a hard wrap had torn come back whole; what nobody wrapped stays as it is. */
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/read/split-lines.js';
import { readText } from '../../src/read/text.js';

const texts = (input: string): string[] => readText(input, splitLines(input)).blocks.map(({ text }) => text);

/** Breaks a text of words at a column, each line after the first behind `margin`. */
function wrap(text: string, columns: number, margin = '', first = margin): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const empty = line === first || line === margin;
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = margin + word;
    } else line += (empty ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

const PARAGRAPHS = [
  'The ferry between the two islands stopped on Monday after its old engine had failed for the third time this winter, and nobody could say when it would run again.',
  'Its crew of five had warned the owners in autumn that the spare parts were used up. A letter that the captain wrote in October was never answered, and he keeps a copy of it in a drawer of the bridge.',
  'Until a replacement comes from the yard in the south, fishing boats carry the post, the bread and those who have to see a doctor. School children stay with relatives during the week.',
];
const ITEMS = [
  'Bring warm clothes, because the boats have no cabin and the wind from the north is strong in this season.',
  'Tell the harbour office a day before, so that it can find a skipper who goes to the right island.',
];
const JAPANESE = [
  '島と島を結ぶ渡し船は、古いエンジンがこの冬三度目の故障を起こしたため、月曜日から運航を取りやめている。いつ再開できるのかは、まだ誰にもわからない。',
  '乗組員は秋のうちに、予備の部品がなくなったことを会社に伝えていた。船長が十月に書いた手紙には返事がなく、写しは今も船橋の引き出しにしまってある。',
];
/** Lines after a break that open with Latin capitals, as names do in any script. */
const KOREAN = [
  '두 섬을 잇는 배는 낡은 엔진이 올겨울 들어 세 번째로 고장 나면서 월요일부터 다니지 않고 있으며, 언제 다시 다닐지는 아무도 모른다고 선원들은 말했다.',
  '배를 맡은 회사 KSL은 지난가을 부품이 다 떨어졌다는 말을 들었다고 밝혔다. 선장이 시월에 보낸 편지에는 답이 없었고, 그는 편지의 사본을 아직도 서랍에 두고 있다.',
];
const THAI = [
  'เรือข้ามฟาก ระหว่างสองเกาะ หยุดเดินเรือ ตั้งแต่วันจันทร์ หลังจากเครื่องยนต์เก่า ชำรุดเป็นครั้งที่สาม ในฤดูหนาวนี้ และยังไม่มีใครรู้ว่า จะกลับมาเดินเรือ ได้อีกเมื่อไร',
  'ลูกเรือทั้งห้าคน เตือนเจ้าของเรือ ตั้งแต่ฤดูใบไม้ร่วงแล้วว่า อะไหล่หมดแล้ว จดหมายที่กัปตันเขียน ในเดือนตุลาคม ไม่เคยได้รับคำตอบ และเขายังเก็บสำเนาไว้ ในลิ้นชักบนเรือ',
];
/** As if every space were a border between words that print without one. */
const wrapWords = (text: string, columns: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && line.length + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.join('\n');
};
const wrapCharacters = (text: string, characters: number): string =>
  (text.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? []).join('\n');

describe('joinWrappedLines rejoins', () => {
  it.each([60, 72, 78, 80])('paragraphs wrapped at %i columns', (columns) => {
    const page = PARAGRAPHS.map((paragraph) => wrap(paragraph, columns)).join('\n\n');
    expect(texts(page)).toEqual(PARAGRAPHS);
  });

  it('indented paragraphs', () => {
    expect(texts(PARAGRAPHS.map((paragraph) => wrap(paragraph, 72, '   ')).join('\n\n'))).toEqual(PARAGRAPHS);
  });

  it('paragraphs whose lines end in CRLF', () => {
    const page = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n\n');
    expect(texts(page.replaceAll('\n', '\r\n'))).toEqual(PARAGRAPHS);
  });

  it('list items with a hanging indent, each by itself', () => {
    const items = ITEMS.map((item) => wrap(item, 72, '    ', '  * '));
    const page = [...PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)), items.join('\n')].join('\n\n');
    expect(texts(page)).toEqual([...PARAGRAPHS, ...ITEMS.map((item) => `* ${item}`)]);
  });

  it('a script without case, with Latin names', () => {
    expect(texts(KOREAN.map((paragraph) => wrap(paragraph, 38)).join('\n\n'))).toEqual(KOREAN);
  });

  it('Thai, wrapped between words that no space parts', () => {
    const wrapped = THAI.map((paragraph) => wrapWords(paragraph, 60)).join('\n\n');
    expect(texts(wrapped)).toEqual(THAI.map((paragraph) => paragraph.replaceAll(' ', '')));
  });

  it('Japanese, without spaces', () => {
    expect(texts(JAPANESE.map((paragraph) => wrapCharacters(paragraph, 30)).join('\n\n'))).toEqual(JAPANESE);
  });

  it('around menus and headlines, which stay apart', () => {
    const menu = ['Home', 'Islands', 'Weather', 'Contact'];
    const page = [menu.join('\n'), 'The ferry has stopped', ...PARAGRAPHS.map((paragraph) => wrap(paragraph, 72))].join(
      '\n\n',
    );
    expect(texts(page)).toEqual([...menu, 'The ferry has stopped', ...PARAGRAPHS]);
  });
});

describe('joinWrappedLines leaves alone', () => {
  it.each<[string, string[]]>([
    ['a paragraph a line', PARAGRAPHS],
    [
      'a sentence a line',
      [
        'The ferry stopped on Monday after its engine had failed.',
        'Nobody could say when it would run again this winter.',
        'Its crew had warned the owners about the parts in autumn.',
        'A letter by the captain in October was never answered.',
        'Fishing boats carry the post and the bread for now.',
        'School children stay with their relatives in the week.',
        'A replacement is to come from the yard in the south.',
      ],
    ],
    ['a menu', ['Home', 'Islands', 'Weather', 'Ferries', 'Contact', 'About us', 'Imprint', 'Privacy']],
    [
      'headlines',
      [
        'Ferry between the islands stops after its engine has failed for the third time',
        'Council puts off vote on school',
        'Five walks that you can do with children in winter',
        'Baker opens second shop',
        'Storm takes the roof off the rowing club',
        'Library lends tools, tents and now also telescopes to everyone with a card',
      ],
    ],
    [
      'headlines of about a length',
      [
        'Council puts off vote on the new school',
        'Five walks that you can do with children',
        'Baker opens second shop in the customs house',
        'Storm takes the roof off the rowing club',
        'Library lends tools and now also telescopes',
        'Why the bees came early this year',
      ],
    ],
    [
      'a poem',
      ['The ferry lies', 'in its own reflection.', 'No one', 'has told the gulls', 'that it is Monday.', 'They wait.'],
    ],
    ['nothing', []],
  ])('%s', (_, lines) => {
    expect(texts(lines.join('\n'))).toEqual(lines);
  });
});
