import sniff from 'html-encoding-sniffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/index.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same word in the encodings that pages of its language are found in. */
const WORDS: readonly (readonly [string, string, readonly number[]])[] = [
  ['windows-1251', 'Привет', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]],
  ['koi8-r', 'Привет', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]],
  ['shift_jis', '日本', [0x93, 0xfa, 0x96, 0x7b]],
  ['euc-jp', '日本', [0xc6, 0xfc, 0xcb, 0xdc]],
  ['gbk', '中文', [0xd6, 0xd0, 0xce, 0xc4]],
  ['big5', '中文', [0xa4, 0xa4, 0xa4, 0xe5]],
  ['euc-kr', '한국', [0xc7, 0xd1, 0xb1, 0xb9]],
  ['iso-8859-2', 'łódź', [0xb3, 0xf3, 0x64, 0xbc]],
  ['windows-1252', '“€”', [0x93, 0x80, 0x94]],
];

describe('decodeHtml', () => {
  it.each(WORDS)('decodes %s as the header says', (label, word, bytes) => {
    const contentType = `text/html; charset=${label}`;
    expect(decodeHtml(Uint8Array.from(bytes), { contentType })).toBe(word);
    expect(decodeHtml(Uint8Array.from(bytes), { contentType: `Text/HTML;Charset="${label.toUpperCase()}"` })).toBe(
      word,
    );
  });

  it.each(WORDS)('decodes %s as the page declares', (label, word, bytes) => {
    const short = ascii(`<!doctype html><meta charset="${label}"><p>`);
    const long = ascii(`<html><head><meta http-equiv=Content-Type content='text/html; charset=${label}'><p>`);
    expect(decodeHtml(join(short, Uint8Array.from(bytes)))).toMatch(new RegExp(`<p>${word}$`));
    expect(decodeHtml(join(long, Uint8Array.from(bytes)))).toMatch(new RegExp(`<p>${word}$`));
  });

  it('believes a byte order mark before all else, and leaves it out', () => {
    const bytes = join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('<meta charset=koi8-r>é'));
    expect(decodeHtml(bytes, { contentType: 'text/html; charset=big5' })).toBe('<meta charset=koi8-r>é');
    expect(decodeHtml(Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x42, 0x04))).toBe('<p>т');
    expect(decodeHtml(Uint8Array.of(0xfe, 0xff, 0, 0x3c, 0, 0x70, 0, 0x3e, 0x04, 0x42))).toBe('<p>т');
  });

  it('believes the header before the page', () => {
    const bytes = join(ascii('<meta charset=koi8-r>'), Uint8Array.of(0xcf, 0xf0));
    expect(decodeHtml(bytes, { contentType: 'text/html;charset=windows-1251' })).toBe('<meta charset=koi8-r>Пр');
  });

  it('reads UTF-8 where nothing is stated and it is UTF-8, else windows-1252', () => {
    expect(decodeHtml(utf8('<p>naïve, 日本'))).toBe('<p>naïve, 日本');
    expect(decodeHtml(Uint8Array.of(0x6e, 0x61, 0xef, 0x76, 0x65, 0x92, 0x73))).toBe('naïve’s');
  });

  it('passes over labels that nobody knows', () => {
    expect(decodeHtml(utf8('<meta charset=nonsense>é'), { contentType: 'text/html; charset=none' })).toMatch(/é$/);
    const second = join(ascii('<meta charset=nonsense><meta charset=koi8-r>'), Uint8Array.of(0xd2));
    expect(decodeHtml(second)).toMatch(/р$/);
  });

  it('reads an XML declaration', () => {
    const bytes = join(ascii('<?xml version="1.0" encoding="windows-1251"?><html>'), Uint8Array.of(0xcf));
    expect(decodeHtml(bytes)).toMatch(/П$/);
  });

  it('gives U+FFFD for bytes that mean nothing', () => {
    expect(decodeHtml(Uint8Array.of(0x61, 0xff, 0x62), { contentType: 'a/b; charset=utf-8' })).toBe('a\ufffdb');
    expect(decodeHtml(new Uint8Array(0))).toBe('');
  });

  it('names the argument that is wrong', () => {
    expect(() => decodeHtml('text' as never)).toThrow(new TypeError('bytes must be a Uint8Array, got string'));
    expect(() => decodeHtml(null as never)).toThrow(new TypeError('bytes must be a Uint8Array, got null'));
    expect(() => decodeHtml(new ArrayBuffer(2) as never)).toThrow(TypeError);
    const bytes = new Uint8Array(0);
    expect(() => decodeHtml(bytes, 'utf-8' as never)).toThrow(new TypeError('options must be an object, got string'));
    expect(() => decodeHtml(bytes, { contentType: 1 as never })).toThrow(
      new TypeError('options.contentType must be a string, got number'),
    );
    expect(decodeHtml(bytes, { contentType: undefined })).toBe('');
    expect(decodeHtml(Buffer.from('é'))).toBe('é');
  });
});

describe('the prescan', () => {
  const parts = fc.constantFrom(
    '<meta charset=koi8-r>',
    '<META CHARSET = "windows-1251" >',
    "<meta http-equiv='content-type' content='text/html; charset=gbk'>",
    '<meta content="text/html; charset=euc-kr">',
    '<meta name=a content="charset=big5" http-equiv=Content-Type>',
    '<meta charset=utf-16>',
    '<meta charset=x-user-defined>',
    '<meta charset=nonsense>',
    '<metadata charset=big5>',
    '<!-- <meta charset=big5> -->',
    '<!-->',
    '<!doctype html>',
    '<?php echo "<meta charset=big5>" ?>',
    '<a title="<meta charset=big5>" b=\'>\' c>',
    '</p charset=big5>',
    '<p',
    ' / ',
    '"',
    '=',
    '>',
    '<',
    'charset',
    '<!',
  );

  it('finds what html-encoding-sniffer finds', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (head) => {
        const bytes = join(ascii(head.join('')), Uint8Array.of(0xcf, 0xf0, 0xe8));
        const label = sniff(bytes, { defaultEncoding: 'windows-1252' });
        const expected = new TextDecoder(label).decode(bytes);
        expect(decodeHtml(bytes)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
