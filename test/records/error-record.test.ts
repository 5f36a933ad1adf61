/** Error records are known again among the lines of an output, and nothing else is taken for one. */
import { describe, expect, it } from 'vitest';
import { errorCodeOf, renderError } from '../../src/records/error-record.js';

const codeOf = (line: string): string | undefined => errorCodeOf(Buffer.from(line));

describe('error records', () => {
  it('have their place, id, code and message', () => {
    const line = renderError(3, null, { code: 'invalid-json', message: 'No.', id: '"a"' });
    expect(line).toBe('{"line":3,"id":"a","error":{"code":"invalid-json","message":"No."}}');
    expect(codeOf(line)).toBe('invalid-json');
  });

  it('name their file', () => {
    const line = renderError(3, 'b.jsonl', { code: 'timeout', message: 'No.' });
    expect(line).toBe('{"line":3,"file":"b.jsonl","id":null,"error":{"code":"timeout","message":"No."}}');
    expect(codeOf(line)).toBe('timeout');
  });

  it.each([
    '{"id":1,"article":{"text":""}}',
    '{"line":3,"id":1,"error":{"code":"timeout","message":"No."},"article":{"text":""}}',
    '{"line":3,"id":1,"article":{"code":"timeout","message":"No."}}',
    '{"line":3,"id":1,"error":{"text":"","title":null}}',
  ])('are not %s', (line) => {
    expect(codeOf(line)).toBeUndefined();
  });
});
