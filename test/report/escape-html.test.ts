import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/report/escape-html.js';
import { XSS_VECTORS } from '../hostile/xss-vectors.js';

interface Parsed {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}
const parse = (html: string): readonly Parsed[] => parseFragment(html).childNodes;

/** What HTML cannot hold is shown by the replacement character. */
const shown = (text: string): string => text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\p{Cs}]/gu, '\u{fffd}');

it('has two hundred vectors to try, each once', () => {
  expect(new Set(XSS_VECTORS).size).toBe(XSS_VECTORS.length);
  expect(XSS_VECTORS.length).toBeGreaterThanOrEqual(200);
});

it.each(XSS_VECTORS)('shows %j as it is, between tags and in attributes', (vector) => {
  const [text, ...others] = parse(escapeHtml(vector));
  expect([text?.nodeName, text?.value, others]).toEqual(['#text', shown(vector), []]);
  for (const quote of ['"', "'"]) {
    const [element, ...rest] = parse(`<p title=${quote}${escapeHtml(vector)}${quote}></p>`);
    expect([element?.attrs?.length, element?.attrs?.[0]?.value, rest]).toEqual([1, shown(vector), []]);
  }
});

it('leaves tabs, line breaks and every other character alone', () => {
  const text = 'a\tb\nc\u00a0d\u200fe 😀 ไทย';
  expect(escapeHtml(text)).toBe(text);
});
