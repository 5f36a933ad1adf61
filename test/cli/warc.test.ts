/** The built command line over WARC and WET files. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/index.js';
import { conversion, response, WARC_INFO } from '../records/warc.js';
import { linesieve, parseLines, temporaryFolder } from './run.js';
import { page } from './small-corpus.js';

const file = temporaryFolder();
const html = (number: number): string =>
  `<!doctype html><html><body><p>${page(number).replaceAll('\n\n', '</p><p>')} é</p></body></html>`;
const parts = [
  WARC_INFO,
  conversion('a', page(1)),
  response('b', { 'Content-Type': 'text/html; charset=iso-8859-1' }, Buffer.from(html(2), 'latin1')),
  response('c', { 'Content-Type': 'text/css' }, 'p {}'),
  response('d', { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, gzipSync(html(3))),
];
const known = (id: string): object => ({
  id: `<urn:uuid:${id}>`,
  url: `https://news.example/${id}`,
  date: '2024-03-12T10:00:00Z',
});
const texts = [
  extractArticle(page(1), { from: 'text' }).text,
  extractArticle(html(2), { from: 'html' }).text,
  extractArticle(html(3), { from: 'html' }).text,
];

describe('WARC', () => {
  it.each([
    ['as it is', Buffer.concat(parts)],
    ['a gzip member for each record', Buffer.concat(parts.map((part) => gzipSync(part)))],
  ])('gives one record for each page, with its id, address and date: %s', (_, input) => {
    const { status, out, err } = linesieve(['--stats'], { input });
    const rows = parseLines(out);
    expect(status).toBe(0);
    expect(JSON.parse(err)).toMatchObject({ records: 3, skipped: 2, failed: 0 });
    expect(rows).toMatchObject(['a', 'b', 'd'].map(known));
    expect(rows.map(({ article }) => (article as { text: string }).text)).toEqual(texts);
  });

  it('is known by its name, and read as told', () => {
    const path = file('crawl.warc.gz');
    writeFileSync(path, gzipSync(Buffer.concat(parts)));
    expect(linesieve([path]).out).toBe(linesieve(['--from', 'wet'], { input: Buffer.concat(parts) }).out);
  });

  it('answers for a page that cannot be unpacked in its place', () => {
    const packed = response('b', { 'Content-Type': 'text/html', 'Content-Encoding': 'compress' }, gzipSync(html(2)));
    const { status, out } = linesieve([], { input: Buffer.concat([packed, conversion('a', page(1))]) });
    const [first, second] = parseLines(out);
    expect(status).toBe(1);
    expect(first).toMatchObject({ line: 1, id: '<urn:uuid:b>', error: { code: 'undecodable' } });
    expect(second).toMatchObject(known('a'));
  });

  it('takes --encoding before what is declared', () => {
    const input = response('b', { 'Content-Type': 'text/plain; charset=utf-8' }, Buffer.from([0xe9, 0x0a]));
    const [row] = parseLines(linesieve(['--encoding', 'latin1', '--to', 'json'], { input }).out);
    expect((row?.['lines'] as { text: string }[])[0]?.text).toBe('é');
  });
});
