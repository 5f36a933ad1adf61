/** Which lines are date stamps, and which moments they state. */
import { describe, expect, it } from 'vitest';
import { asciiDigits } from '../../src/measure/date-patterns.js';
import { NO_DATE, RELATIVE_STAMP, STAMP } from '../../src/measure/dates.js';
import { formatMoment, parseMoment } from '../../src/measure/moments.js';
import type { DateShape } from '../../src/measure/dates.js';
import { pageOf } from '../page-of.js';

const shapeOf = (line: string, language: string): DateShape | undefined => pageOf(line, language).blocks[0]?.date;

const publishedOf = (text: string, tag: string): string | null => {
  const moment = parseMoment(text, pageOf(text, tag).calendar);
  return moment === null ? null : formatMoment(moment);
};

describe('finds a stamp in', () => {
  it.each<[string, string]>([
    ['en', 'March 5, 2024'],
    ['en', 'Tue, 5 Mar 2024'],
    ['en', 'Published: 5 March 2024, 10:15 GMT'],
    ['en', 'Tuesday 5 March 2024 10.15am'],
    ['en', '2024-03-05T10:15:00Z'],
    ['en', '3/5/2024 7:05 PM'],
    ['de', 'Dienstag, 5. März 2024'],
    ['de', 'Stand: 05.03.2024, 14:07 Uhr'],
    ['fr', 'Publié le 5 mars 2024 à 18h30'],
    ['fr', 'mardi 5 mars 2024'],
    ['es', 'Martes, 5 de marzo de 2024'],
    ['pt', '05/03/2024 às 09h12'],
    ['it', 'martedì 5 marzo 2024'],
    ['nl', 'dinsdag 5 maart 2024 om 12:30'],
    ['pl', 'Wtorek, 5 marca 2024 (12:30)'],
    ['cs', '5. března 2024 12:30'],
    ['sk', '5. marca 2024 o 12:30'],
    ['hu', '2024. március 5., kedd 12:30'],
    ['ro', 'Marți, 5 martie 2024, 12:30'],
    ['ca', '5 de març de 2024'],
    ['sv', '5 mars 2024 kl. 12.30'],
    ['da', 'tirsdag d. 5. marts 2024 kl. 12:30'],
    ['nb', '5. mars 2024 kl. 12:30'],
    ['fi', '5.3.2024 klo 12.30'],
    ['el', 'Τρίτη, 5 Μαρτίου 2024, 12:30'],
    ['ru', '5 марта 2024, 12:30'],
    ['uk', 'Вівторок, 5 березня 2024, 12:30'],
    ['bg', '5 март 2024, 12:30'],
    ['sr', '05. март 2024. 12:30'],
    ['tr', '5 Mart 2024 Salı 12:30'],
    ['vi', 'Thứ Ba, 05/03/2024 19:11 (GMT+7)'],
    ['vi', '05-03-2024'],
    ['id', 'Selasa, 5 Maret 2024 | 10:15 WIB'],
    ['ms', 'Selasa, 5 Mac 2024 10:15'],
    ['fil', 'Marso 5, 2024'],
    ['sw', 'Jumanne, 5 Machi 2024'],
    ['zh', '2024年3月5日 10:15'],
    ['zh', '2024-03-05 10:15:30'],
    ['zh', '03月05日 10:15'],
    ['zh-Hant', '2024/03/05 10:15'],
    ['ja', '2024年3月5日 10時15分'],
    ['ja', '3月5日(火)'],
    ['ko', '2024.03.05 10:15'],
    ['ko', '2024년 3월 5일'],
    ['th', '5 มี.ค. 2567 10:15 น.'],
    ['th', '5 มีนาคม 2567'],
    ['km', '5 មីនា 2024'],
    ['my', '5 မတ် 2024'],
    ['ar', 'الثلاثاء 5 مارس 2024'],
    ['ar', '٥ مارس ٢٠٢٤'],
    ['fa', 'سه‌شنبه ۱۵ اسفند ۱۴۰۲'],
    ['ur', '5 مارچ 2024'],
    ['he', '5 במרץ 2024, 12:30'],
    ['hi', '05 मार्च 2024, 10:15 AM IST'],
    ['bn', '৫ মার্চ ২০২৪, ১০:১৫'],
    ['ta', '5 மார்ச் 2024'],
    ['ka', '5 მარტი 2024'],
    ['hy', '5 մարտի 2024'],
  ])('%s: %s', (tag, text) => {
    expect(shapeOf(text, tag)).toBe(STAMP);
  });
});

describe('finds a relative stamp in', () => {
  it.each<[string, string]>([
    ['en', '3 hours ago'],
    ['en', 'Yesterday'],
    ['en', 'Just now'],
    ['de', 'vor 3 Stunden'],
    ['de', 'gestern'],
    ['fr', 'il y a 2 heures'],
    ['es', 'hace 3 horas'],
    ['pt', 'há 2 horas'],
    ['it', '3 ore fa'],
    ['nl', '3 uur geleden'],
    ['pl', '3 godziny temu'],
    ['ru', '2 часа назад'],
    ['ru', 'вчера'],
    ['uk', '3 години тому'],
    ['tr', '3 saat önce'],
    ['vi', '2 giờ trước'],
    ['id', '2 jam lalu'],
    ['zh', '3小时前'],
    ['zh-Hant', '3小時前'],
    ['ja', '3時間前'],
    ['ko', '3시간 전'],
    ['th', '3 ชั่วโมงที่แล้ว'],
    ['ar', 'منذ 3 ساعات'],
    ['fa', '۳ ساعت پیش'],
    ['he', 'לפני 3 שעות'],
    ['hi', '3 घंटे पहले'],
    ['bn', '৩ ঘণ্টা আগে'],
  ])('%s: %s', (tag, text) => {
    expect(shapeOf(text, tag)).toBe(RELATIVE_STAMP);
  });
});

describe('finds no stamp in', () => {
  it.each<[string, string]>([
    ['en', 'The council voted in March.'],
    ['en', 'The council voted on 5 March 2024 to close the bridge.'],
    ['en', 'It was signed at 10:15 in the old town hall.'],
    ['en', 'Version 3.15.2024'],
    ['en', 'May I come in?'],
    ['en', '3.5 million'],
    ['en', '1-0'],
    ['en', 'Chapter 12'],
    ['en', 'Tel. 030 1234567'],
    ['en', 'Two hours ago the last ferry left the harbour for good.'],
    ['de', 'Im März wurde die Brücke gesperrt.'],
    ['de', 'Am 5. März 2024 beschloss der Rat, die Brücke zu sperren.'],
    ['fr', 'Le conseil a voté le 5 mars 2024 la fermeture du pont.'],
    ['es', 'El 5 de marzo de 2024 se cerró el puente.'],
    ['pl', 'Rada 5 marca 2024 zagłosowała za zamknięciem mostu.'],
    ['ru', 'В марте совет проголосовал за закрытие моста.'],
    ['tr', 'Belediye meclisi 5 Mart 2024 günü köprüyü kapattı.'],
    ['vi', 'Hội đồng bỏ phiếu vào ngày 5/3/2024 để đóng cây cầu.'],
    ['zh', '市议会2024年3月5日投票决定关闭大桥，居民表示不满。'],
    ['ja', '市議会は2024年3月5日、橋の閉鎖を賛成多数で決めた。'],
    ['ko', '시의회는 2024년 3월 5일 다리를 폐쇄하기로 결정했다.'],
    ['th', 'สภาเมืองลงมติเมื่อวันที่ 5 มีนาคม 2567 ให้ปิดสะพาน'],
    ['ar', 'صوّت المجلس في 5 مارس 2024 على إغلاق الجسر.'],
  ])('%s: %s', (tag, text) => {
    expect([STAMP, RELATIVE_STAMP]).not.toContain(shapeOf(text, tag));
  });

  it('a long line, whatever it holds', () => {
    expect(shapeOf(`5 March 2024 ${'and on '.repeat(30)}`, 'en')).toBe(NO_DATE);
  });
});

describe('parseMoment', () => {
  it.each<[string, string, string | null]>([
    ['en', 'March 5, 2024', '2024-03-05'],
    ['en', '5th March 2024', '2024-03-05'],
    ['en', 'Mar. 5, 2024', '2024-03-05'],
    ['en', 'Tuesday, 5 March 2024, 10:15', '2024-03-05T10:15:00'],
    ['en', 'March 2024', '2024-03'],
    ['en', '2024-03-05', '2024-03-05'],
    ['en', '2024/3/5', '2024-03-05'],
    ['de', '5. März 2024', '2024-03-05'],
    ['fr', '1er mars 2024', '2024-03-01'],
    ['fr', '5 mars 2024 à 18h30', '2024-03-05T18:30:00'],
    ['pt', '5 de março de 2024, 09h12', '2024-03-05T09:12:00'],
    ['hu', '2024. március 5.', '2024-03-05'],
    ['fi', '5.3.2024 klo 12.30', '2024-03-05T12:30:00'],
    ['ru', '5 марта 2024', '2024-03-05'],
    ['vi', '08/12/2021 19:11', '2021-12-08T19:11:00'],
    ['vi', 'ngày 8 tháng 12 năm 2021', '2021-12-08'],
    ['ar', '٥ مارس ٢٠٢٤', '2024-03-05'],
    ['he', '5 במרץ 2024', '2024-03-05'],
    ['hi', '५ मार्च २०२४', '2024-03-05'],
    ['zh', '2024年3月5日 10:15', '2024-03-05T10:15:00'],
    ['ja', '２０２４年３月５日', '2024-03-05'],
    ['ja', '2024年3月', '2024-03'],
    ['ko', '2024년 3월 5일', '2024-03-05'],
    ['ko', '2024.03.05 10:15', '2024-03-05T10:15:00'],
    ['ka', '14:05 / 23.05.2025', '2025-05-23T14:05:00'],
  ])('reads %s: %s', (tag, text, expected) => {
    expect(publishedOf(text, tag)).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['en-US', '03/05/2024', '2024-03-05'],
    ['en-GB', '03/05/2024', '2024-05-03'],
    ['fr', '05/03/2024', '2024-03-05'],
    ['vi', '05-03-2024', '2024-03-05'],
    ['fr', '13/12/2021', '2021-12-13'],
    ['en', '13/12/2021', '2021-12-13'],
    ['fr', '12/13/2021', '2021-12-13'],
    ['de', '05.03.24', '2024-03-05'],
    // A language that nothing is known of: only what settles itself.
    ['xx', '05/03/2024', null],
    ['xx', '13/03/2024', '2024-03-13'],
    ['xx', '03/13/2024', '2024-03-13'],
    ['xx', '08/08/2024', '2024-08-08'],
    ['xx', '05.03.2024', '2024-03-05'],
    ['xx', '2024-03-05', '2024-03-05'],
  ])('tells day and month by the language %s: %s', (tag, text, expected) => {
    expect(publishedOf(text, tag)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['th', '5 มีนาคม 2567', '2024-03-05'],
    ['th', '5 มี.ค. 2567 10:15 น.', '2024-03-05T10:15:00'],
    ['th', '05/03/2567', '2024-03-05'],
    ['th', '5 มีนาคม 2024', '2024-03-05'],
    ['fa', '۱۵ اسفند ۱۴۰۲', '2024-03-05'],
    ['fa', '۱ فروردین ۱۴۰۳', '2024-03-20'],
    ['fa', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['fa', '۱۴۰۲/۱۲/۱۵', '2024-03-05'],
    ['fa', '۳۱ شهریور ۱۴۰۰', '2021-09-22'],
  ])('counts the years as %s does: %s', (tag, text, expected) => {
    expect(publishedOf(text, tag)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['en', 'March 5, 2024 7:05 PM', '2024-03-05T19:05:00'],
    ['en', 'March 5, 2024 7:05pm', '2024-03-05T19:05:00'],
    ['en', 'March 5, 2024 7:05 p.m.', '2024-03-05T19:05:00'],
    ['en', 'March 5, 2024 7:05 AM', '2024-03-05T07:05:00'],
    ['en', 'March 5, 2024 12:30 AM', '2024-03-05T00:30:00'],
    ['en', 'March 5, 2024 12:30 PM', '2024-03-05T12:30:00'],
    ['en', '7:05 PM, March 5, 2024', '2024-03-05T19:05:00'],
    ['es', '5 de marzo de 2024, 7:05 p. m.', '2024-03-05T19:05:00'],
    ['ko', '2024.03.05 오후 7:05', '2024-03-05T19:05:00'],
    ['zh', '2024年3月5日 下午7:05', '2024-03-05T19:05:00'],
    ['el', '5 Μαρτίου 2024, 7:05 μ.μ.', '2024-03-05T19:05:00'],
    ['ar', '5 مارس 2024 7:05 م', '2024-03-05T19:05:00'],
    ['bn', '৫ মার্চ ২০২৪, ০৭:০৫ পিএম', '2024-03-05T19:05:00'],
    ['bn', '৫ মার্চ ২০২৪, ১২:৩০ এএম', '2024-03-05T00:30:00'],
    ['hi', '5 मार्च 2024 7:05 अपराह्न', '2024-03-05T19:05:00'],
    ['tr', '5 Mart 2024 7:05 ÖS', '2024-03-05T19:05:00'],
    ['vi', '05/03/2024 7:05 CH', '2024-03-05T19:05:00'],
  ])('reads a clock of twelve hours, %s: %s', (tag, text, expected) => {
    expect(publishedOf(text, tag)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['vi', '08/12/2021 19:11 (GMT+7)', '2021-12-08T19:11:00+07:00'],
    ['vi', '08/12/2021, 19:11 GMT+07:00', '2021-12-08T19:11:00+07:00'],
    ['en', '5 March 2024 10:15 GMT', '2024-03-05T10:15:00Z'],
    ['en', '5 March 2024 10:15 UTC', '2024-03-05T10:15:00Z'],
    ['en', '5 March 2024 10:15 UTC-3', '2024-03-05T10:15:00-03:00'],
    ['en', '2024-03-05T10:15:00Z', '2024-03-05T10:15:00Z'],
    ['en', '2024-03-05T10:15:30+05:30', '2024-03-05T10:15:30+05:30'],
    ['en', '2024-03-05T10:15:30.123+0530', '2024-03-05T10:15:30+05:30'],
    ['en', '2024-03-05T10:15:30-08:00', '2024-03-05T10:15:30-08:00'],
    ['en', '5 March 2024, 10:15', '2024-03-05T10:15:00'],
  ])('keeps the zone that a page states, %s: %s', (tag, text, expected) => {
    expect(publishedOf(text, tag)).toBe(expected);
  });

  it.each<[string, string]>([
    ['en', 'No date at all'],
    ['en', 'March'],
    ['en', '10:15'],
    ['en', '3 hours ago'],
    ['en', '31/02/2024'],
    ['de', '31.02.2024'],
    ['en', '2024-13-05'],
    ['en', '2024-02-30'],
    ['de', '00.03.2024'],
    ['vi', '08/12'],
  ])('states nothing for %s: %s', (tag, text) => {
    expect(publishedOf(text, tag)).toBeNull();
  });
});

describe('asciiDigits', () => {
  it.each<[string, string]>([
    ['٢٠٢٤', '2024'],
    ['۱۴۰۲', '1402'],
    ['२०२४', '2024'],
    ['২০২৪', '2024'],
    ['๒๕๖๗', '2567'],
    ['၂၀၂၄', '2024'],
    ['២០២៤', '2024'],
    ['௨௦௨௪', '2024'],
    ['２０２４', '2024'],
    ['2024', '2024'],
    ['二〇', '二〇'],
  ])('%s is %s', (native, expected) => {
    expect(asciiDigits(native)).toBe(expected);
  });
});
