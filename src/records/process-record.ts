/** Takes one record, reads its page, gives the lines that are written for it; what is wrong with it is thrown. */
import type { Article, ExtractOptions, InputFormat } from '../types.js';
import { toMember, withMinConfidence } from './article-member.js';
import { decodePage } from './decode-page.js';
import { RecordError } from './error-record.js';
import { decodeBody } from './http-body.js';
import { withoutMember } from './json-members.js';
import type { ExtractPage, PageHeaders, RecordFormat, RecordInfo, RecordSettings } from './record.js';

export interface RecordContext {
  readonly settings: RecordSettings;
  readonly extract: ExtractPage;
  /** A page that is packed within its record may not become larger than this. */
  readonly maxPageBytes: number;
  /** Called with the record's own `id` as JSON, as soon as it is known. */
  readonly tellId: (json: string) => void;
  /** For the outputs that a person reads. */
  readonly renderLines: (article: Article) => string;
}

export interface RecordInput {
  readonly format: RecordFormat;
  readonly file: string | null;
  readonly info: RecordInfo;
  readonly bytes: Uint8Array;
}

const OPENING = 0x7b;
const COMMA = 0x2c;
const CLOSING = 0x7d;
const JSON_WHITE_SPACE: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d]);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws RecordError */
export async function processRecord(input: RecordInput, context: RecordContext): Promise<Uint8Array> {
  if (input.info.page !== undefined) return processWarc(input, input.info.page, context);
  return input.format === 'document' ? processDocument(input, context) : processLine(input, context);
}

async function processLine({ bytes, info }: RecordInput, context: RecordContext): Promise<Uint8Array> {
  const { settings } = context;
  const line = trim(bytes);
  const record = parseObject(line);
  const { id, url } = record;
  if (Object.hasOwn(record, 'id') && (typeof id === 'string' || typeof id === 'number'))
    context.tellId(JSON.stringify(id));
  const field = settings.field ?? (Object.hasOwn(record, 'text') ? 'text' : 'html');
  if (!Object.hasOwn(record, field)) throw new RecordError('missing-field', missingMessage(settings.field));
  const page = record[field];
  if (typeof page !== 'string') throw new RecordError('wrong-type', `${JSON.stringify(field)} is not a string.`);
  const taken = settings.to === 'jsonl' && Object.hasOwn(record, settings.outField);
  if (taken && !settings.overwrite)
    throw new RecordError('member-exists', `There is a member ${JSON.stringify(settings.outField)} already.`);
  const from: InputFormat = field === 'html' ? 'html' : 'auto';
  const options = {
    ...settings.extract,
    from,
    url: settings.extract.url ?? (typeof url === 'string' ? url : undefined),
  };
  const article = await readPage(page, options, context);
  if (settings.to !== 'jsonl') return render(article, `line ${info.number}`, context);
  const object = taken ? withoutMember(line, settings.outField) : line;
  return addMember(object, Object.keys(record).length > (taken ? 1 : 0), article, settings);
}

const missingMessage = (field: string | undefined): string =>
  field === undefined ? 'There is neither "text" nor "html".' : `There is no ${JSON.stringify(field)}.`;

async function processWarc({ bytes }: RecordInput, page: PageHeaders, context: RecordContext): Promise<Uint8Array> {
  const { id, url, date, format, contentType, bodyStart } = page;
  context.tellId(JSON.stringify(id));
  const { settings, maxPageBytes } = context;
  const body = decodeBody(bytes.subarray(bodyStart), page, maxPageBytes);
  const input = decodePage(body, { encoding: settings.encoding, contentType, html: format === 'html' });
  const options = { ...settings.extract, from: format, url: settings.extract.url ?? url ?? undefined };
  const article = await readPage(input, options, context);
  if (settings.to !== 'jsonl') return render(article, url ?? id ?? '', context);
  return toLine({ id, url, date, [settings.outField]: toMember(article, settings) });
}

async function processDocument({ bytes, file }: RecordInput, context: RecordContext): Promise<Uint8Array> {
  const { settings } = context;
  const name = file ?? '-';
  context.tellId(JSON.stringify(name));
  const from = settings.extract.from ?? 'auto';
  const input = decodePage(bytes, { encoding: settings.encoding, html: from === 'html' });
  const article = await readPage(input, settings.extract, context);
  if (settings.to !== 'jsonl') return render(article, name, context);
  return toLine({ id: name, [settings.outField]: toMember(article, settings) });
}

async function readPage(input: string, options: ExtractOptions, context: RecordContext): Promise<Article> {
  // Half a surrogate pair has no UTF-8, and strict readers refuse its escape. Its place is as wide as it was.
  const wellFormed = (input as string & { toWellFormed: () => string }).toWellFormed();
  return withMinConfidence(await context.extract(wellFormed, options), context.settings.minConfidence);
}

function render(article: Article, name: string, { settings: { to }, renderLines }: RecordContext): Uint8Array {
  if (to === 'json' || to === 'jsonl') return toLine(article);
  const body = to === 'lines' ? renderLines(article) : (article[to] ?? '');
  return Buffer.from(`==> ${name} <==\n${body === '' ? '' : `${body}\n`}\n`);
}

const toLine = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);

function trim(bytes: Uint8Array): Uint8Array {
  let [start, end] = [0, bytes.length];
  while (end > start && JSON_WHITE_SPACE.has(bytes[end - 1])) end--;
  while (start < end && JSON_WHITE_SPACE.has(bytes[start])) start++;
  return bytes.subarray(start, end);
}

function parseObject(line: Uint8Array): Record<string, unknown> {
  if (line.length === 0) throw new RecordError('empty-line', 'The line is empty.');
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    throw new RecordError('invalid-utf-8', 'The line is not valid UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordError('invalid-json', 'The line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || line[0] !== OPENING)
    throw new RecordError('not-an-object', 'The line holds JSON that is not an object.');
  return value as Record<string, unknown>;
}

/** The object's own bytes, with one member more before its closing brace. */
function addMember(object: Uint8Array, hasMembers: boolean, article: Article, settings: RecordSettings): Uint8Array {
  const member = `${JSON.stringify(settings.outField)}:${JSON.stringify(toMember(article, settings))}}\n`;
  const separator = Uint8Array.of(...(hasMembers ? [COMMA] : []));
  const end = object.lastIndexOf(CLOSING);
  return Buffer.concat([object.subarray(0, end), separator, Buffer.from(member)]);
}
