/** Pages are decoded by what is known of them, the surest first. */
import { describe, expect, it } from 'vitest';
import { decodePage, isEncoding } from '../../src/records/decode-page.js';

const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
const declaring = (label: string): Buffer =>
  Buffer.concat([Buffer.from(`<!doctype html><meta charset="${label}">`), bytes]);

describe('decodePage', () => {
  it.each([
    ['UTF-8 where nothing is known', {}, 'caf\ufffd'],
    ['the HTTP header', { contentType: 'text/html; charset=ISO-8859-1' }, 'café'],
    [
      'what the user says, first of all',
      { encoding: 'windows-1251', contentType: 'text/html; charset=latin1' },
      'cafй',
    ],
    ['UTF-8 for an encoding that is unknown', { contentType: 'text/html; charset=klingon' }, 'caf\ufffd'],
  ])('takes %s', (_, hints, expected) => {
    expect(decodePage(bytes, { html: false, ...hints })).toBe(expected);
  });

  it('takes what an HTML page declares, and only there', () => {
    expect(decodePage(declaring('iso-8859-1'), { html: true })).toMatch(/café$/u);
    expect(decodePage(declaring('iso-8859-1'), { html: false })).toMatch(/café$/u);
    const quoting = Buffer.concat([Buffer.from('Write <meta charset="iso-8859-1"> in the head. '), bytes]);
    expect(decodePage(quoting, { html: false })).toMatch(/caf\ufffd$/u);
    expect(decodePage(declaring('utf-16'), { html: true })).toMatch(/caf\ufffd$/u);
  });

  it('takes a byte order mark before what is declared, and leaves it in text', () => {
    const utf16 = Buffer.from('\ufeffcafé', 'utf16le');
    expect(decodePage(utf16, { html: false, contentType: 'text/plain; charset=utf-8' })).toBe('\ufeffcafé');
    expect(decodePage(utf16, { html: true, contentType: 'text/html; charset=utf-8' })).toBe('café');
  });
});

describe('isEncoding', () => {
  it('knows the labels of the Encoding Standard', () => {
    expect(['utf-8', 'Shift_JIS', 'latin1', 'klingon', ''].map(isEncoding)).toEqual([true, true, true, false, false]);
  });
});
