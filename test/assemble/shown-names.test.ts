/** Who a line of a page says wrote the article. */
import { describe, expect, it } from 'vitest';
import { areSurelyNames, reportersIn, shownNames } from '../../src/assemble/shown-names.js';
import { pageOf } from '../page-of.js';

const namesIn = (text: string, language: string): readonly string[] => shownNames(text, pageOf('', language)).names;

describe('the names of', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Jane Roe · March 5, 2024 · 6 min read · harbours', ['Jane Roe']],
    ['en', 'Jane Roe | Staff Writer', ['Jane Roe']],
    ['en', 'Jane Roe, Community reporter', ['Jane Roe']],
    ['en', 'Jane Roe, Stornoway', ['Jane Roe']],
    ['en', 'Words by Jane Roe, photos by Ann Poe', ['Jane Roe']],
    ['en', 'By Jane Roe | Photographs by Ann Poe', ['Jane Roe']],
    ['en', 'By Jane Roe jane@paper.example', ['Jane Roe']],
    ['en', '(By Jane Roe)', ['Jane Roe']],
    ['de', 'Text: Erika Roe · Fotos: Hans Doe', ['Erika Roe']],
    ['fr', 'Texte : Jeanne Roe / Photos : Jean Doe', ['Jeanne Roe']],
    ['el', 'Γράφει ο Μενέλαος Τσιρίγος | 03.11.2024, 10:30', ['Μενέλαος Τσιρίγος']],
    ['el', 'Κείμενο: Άρτεμις Δελλή – Φωτογραφίες: Λουκάς Βενιέρης', ['Άρτεμις Δελλή']],
    ['bg', '7 май 2024, 11:20 | Автор: Снежана Пелтекова | Прочетена 873 пъти', ['Снежана Пелтекова']],
    ['ru', 'Текст: Иван Ро. Фото: Пётр Доу', ['Иван Ро']],
    ['uk', 'Іван Ро та Олена Доу', ['Іван Ро', 'Олена Доу']],
    ['pl', 'Rozmawiała Anna Roe', ['Anna Roe']],
    ['he', 'כתב: אלון מזרחי-גפן · צילמה: נטע ארד · 30 בינואר 2025', ['אלון מזרחי-גפן']],
    ['he', 'דנה כהן ויוסי לוי', ['דנה כהן', 'יוסי לוי']],
    ['ar', 'سالم أحمد ومحمود علي - القاهرة', ['سالم أحمد', 'محمود علي']],
    ['ar', 'محمد وليد', ['محمد وليد']],
    ['fa', 'سارا احمدی و رضا کریمی', ['سارا احمدی', 'رضا کریمی']],
    ['hi', 'रितेश बघेल, पत्थरगांव', ['रितेश बघेल']],
    ['hi', 'शिवांगी तोमर, भैरवपुर Published by: डेस्क Updated Thu, 03 Jul 2025 03:02 PM IST', ['शिवांगी तोमर']],
    ['id', 'Dian Prameswari - Kabar Muara', ['Dian Prameswari']],
    ['id', 'Editor: Galih Santoso', []],
    ['th', 'เรื่อง: นรา ศิลป์สืบ ภาพ: สมชาย ใจดี', ['นรา ศิลป์สืบ']],
    ['ja', '文：早瀬ののか', ['早瀬ののか']],
    ['ja', '写真・文：早瀬ののか', ['早瀬ののか']],
    ['ja', '写真：井桁亮', []],
    ['ja', '2025年11月4日　文：桧山さとみ（整理収納アドバイザー）', ['桧山さとみ']],
    ['ja', '取材・文／山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
    ['ja', 'みなと経済通信', []],
    ['ko', '글 우재이 / 그림 민소란', ['우재이']],
    ['ko', '편서윤 기자 구독', ['편서윤']],
    ['ko', '김철수·이영희 기자', ['김철수', '이영희']],
    ['zh', '2025-03-18 07:32　来源：澜江晚报　作者：沈知遥　举报', ['沈知遥']],
    ['zh', '（本刊记者 贺佳宁 发自岭南）', ['贺佳宁']],
    ['zh', '记者 王小明 李雷', ['王小明', '李雷']],
    ['zh', '责任编辑：孟浩', []],
    ['zh-Hant', '記者江宥廷／宜蘭報導', ['江宥廷']],
    ['zh-Hant', '文／簡沛晴', ['簡沛晴']],
    ['vi', 'Trung tâm Thông tin', ['Trung tâm Thông tin']],
  ])('%s: %s', (language, line, names) => {
    expect(namesIn(line, language)).toEqual(names);
  });
});

it.each<[string, string]>([
  ['en', 'Published: March 5, 2024 | Updated: March 6, 2024'],
  ['en', 'March 5, 2024'],
  ['vi', 'Thứ Năm, 30-04-2026 | 21:35'],
  ['ar', 'الخميس 6 نوفمبر 2025 - 18:30'],
  ['fa', 'تاریخ انتشار: ۱۴ آبان ۱۴۰۲'],
  ['ja', '2024.07.22'],
])('names nobody in the stamp of %s: %s', (language, line) => {
  expect(namesIn(line, language)).toEqual([]);
});

it.each<[string, boolean]>([
  ['Jane Roe', true],
  ['the harbour', false],
  ['Wine Tastings March', false],
  ['Office of the Harbour and Pilots', false],
])('before a date takes %s for a name: %s', (name, isSure) => {
  expect(areSurelyNames([name], pageOf('', 'en'))).toBe(isSure);
});

it.each<[string, string, readonly string[]]>([
  ['zh', '澄江晨报讯（记者 罗思远）红砖墙、锯齿屋顶，窗口里飘出的却是红烧肉的香味。', ['罗思远']],
  ['zh-Hant', '〔記者王小明／台北報導〕市長昨天宣布新的計畫。', ['王小明']],
  ['zh', '红砖墙（建于1950年）还在。', []],
  ['en', 'The pier (reporter Jane Roe) was rebuilt.', []],
])('finds reporters in brackets in the opening of %s: %s', (language, text, names) => {
  expect(reportersIn(text, pageOf('', language))).toEqual(names);
});
