/** Pages of WARC files are found however their bytes are cut, and whatever stands between them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../src/records/record.js';
import { WarcSplitter } from '../../src/records/warc-splitter.js';
import { conversion, response, WARC_INFO, warcRecord } from './warc.js';

const MAX_BYTES = 1000;

function split(bytes: Buffer, chunkSize: number): { records: RawRecord[]; skipped: number } {
  let skipped = 0;
  const splitter = new WarcSplitter(MAX_BYTES, () => skipped++);
  const records: RawRecord[] = [];
  for (let at = 0; at < bytes.length; at += chunkSize)
    records.push(...splitter.push(bytes.subarray(at, at + chunkSize)));
  records.push(...splitter.end());
  return { records, skipped };
}

const bodies = (records: readonly RawRecord[]): (string | undefined)[] =>
  records.map(
    ({ pieces, page, refusal }) => refusal?.code ?? Buffer.concat(pieces).subarray(page?.bodyStart).toString(),
  );

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const request = warcRecord({ 'WARC-Type': 'request', 'Content-Type': 'application/http; msgtype=request' }, 'GET /');

describe('WarcSplitter', () => {
  const file = Buffer.concat([
    WARC_INFO,
    request,
    response('a', HTML, '<p>one</p>'),
    response('b', { 'Content-Type': 'image/png' }, 'x'.repeat(2000)),
    response('c', HTML, 'y'.repeat(2000)),
    response('d', { 'Content-Type': 'text/plain' }, ''),
    conversion('e', 'WARC/1.0\r\n\r\nnot a record', '1.0'),
    warcRecord({ 'WARC-Type': 'revisit' }, ''),
    response('f', {}, 'no type'),
    conversion('g', ''),
  ]);

  it('finds responses with HTML or text, and conversions, however the file is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.length }), (chunkSize) => {
        const { records, skipped } = split(file, chunkSize);
        expect(bodies(records)).toEqual(['<p>one</p>', 'too-long', '', 'WARC/1.0\r\n\r\nnot a record', '']);
        expect(records.map(({ number }) => number)).toEqual([3, 5, 6, 7, 10]);
        expect(skipped).toBe(5);
      }),
    );
  });

  it('tells the address, date and id', () => {
    expect(split(response('a', HTML, ''), 100).records[0]?.page).toMatchObject({
      id: '<urn:uuid:a>',
      url: 'https://news.example/a',
      date: '2024-03-12T10:00:00Z',
      format: 'html',
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('takes the address out of the brackets of WARC/1.0, and the type that the crawler found where none is declared', () => {
    const headers = {
      'warc-type': 'response',
      'WARC-Target-URI': '<https://news.example/>',
      'WARC-Identified-Payload-Type': 'application/xhtml+xml',
      'Content-Type': 'application/http',
    };
    const [record] = split(warcRecord(headers, 'HTTP/1.1 200 OK\n\nbody'), 7).records;
    expect(record?.page).toMatchObject({ url: 'https://news.example/', format: 'html' });
    expect(bodies(record === undefined ? [] : [record])).toEqual(['body']);
  });

  it('goes on with the next record after damage', () => {
    const damaged = Buffer.concat([conversion('a', 'one'), Buffer.from('garbage\r\nWARC\r\n'), conversion('b', 'two')]);
    for (const chunkSize of [1, 5, 64, 4096])
      expect(bodies(split(damaged, chunkSize).records)).toEqual(['one', 'damaged', 'two']);
    const withoutLength = Buffer.from('WARC/1.1\r\nWARC-Type: conversion\r\n\r\ntext\r\n\r\n');
    expect(bodies(split(Buffer.concat([withoutLength, conversion('b', 'two')]), 10).records)).toEqual([
      'damaged',
      'two',
    ]);
  });

  it('tells that the file breaks off, within a block and within headers', () => {
    const whole = Buffer.concat([conversion('a', 'one'), conversion('b', 'two')]);
    expect(bodies(split(whole.subarray(0, -6), 50).records)).toEqual(['one', 'damaged']);
    expect(bodies(split(whole.subarray(0, conversion('a', 'one').length + 20), 50).records)).toEqual([
      'one',
      'damaged',
    ]);
  });

  it('keeps no more of a record than is allowed, and nothing of one without a page', () => {
    let skipped = 0;
    const splitter = new WarcSplitter(MAX_BYTES, () => skipped++);
    const head = `WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: ${10 ** 12}\r\n\r\n`;
    expect([...splitter.push(Buffer.from(head))]).toEqual([]);
    const chunk = Buffer.alloc(1 << 20);
    const before = process.memoryUsage().arrayBuffers;
    for (let at = 0; at < 500; at++) expect([...splitter.push(chunk)]).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 24);
    expect(skipped).toBe(0);
  });
});
