/** Takes headers and a block, gives the bytes of a WARC record; and of an HTTP response. */

export function warcRecord(headers: Readonly<Record<string, string>>, block: Buffer | string, version = '1.1'): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...headers, 'Content-Length': String(bytes.length) });
  const head = [`WARC/${version}`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

export function httpResponse(headers: Readonly<Record<string, string>>, body: Buffer | string): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')), Buffer.from(body)]);
}

export const WARC_INFO: Buffer = warcRecord(
  { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
  'a: b',
);

export const response = (id: string, headers: Readonly<Record<string, string>>, body: Buffer | string): Buffer =>
  warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:uuid:${id}>`,
      'WARC-Date': '2024-03-12T10:00:00Z',
      'WARC-Target-URI': `https://news.example/${id}`,
      'Content-Type': 'application/http; msgtype=response',
    },
    httpResponse(headers, body),
  );

export const conversion = (id: string, text: string, version?: string): Buffer =>
  warcRecord(
    {
      'WARC-Type': 'conversion',
      'WARC-Record-ID': `<urn:uuid:${id}>`,
      'WARC-Date': '2024-03-12T10:00:00Z',
      'WARC-Target-URI': `https://news.example/${id}`,
      'Content-Type': 'text/plain',
    },
    text,
    version,
  );
