/** The JSON Schema that ships: it accepts every article, and says what src/types.ts says. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../src/index.js';
import schema from '../src/schema.json' with { type: 'json' };

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);

const seeds = readdirSync(new URL('../seeds', import.meta.url)).map((file) => `../seeds/${file}`);
const fixtures = readdirSync(new URL('fixtures', import.meta.url), { encoding: 'utf8', recursive: true })
  .filter((path) => /input\.(?:txt|md)$/u.test(path))
  .map((path) => `fixtures/${path}`);

describe('the schema accepts', () => {
  it.each([...seeds, ...fixtures])('%s', (path) => {
    const article: unknown = JSON.parse(JSON.stringify(extractArticle(read(path))));
    validate(article);
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const article = extractArticle(read('../seeds/004_c7f18fac3e60a0ba.txt'));

  it.each<[string, object]>([
    ['an unknown member', { extra: 1 }],
    ['a day that is written otherwise', { published: '8.12.2021' }],
    ['confidence above 1', { confidence: 1.5 }],
    ['a confident article without text', { text: '', lead: null, confidence: 0.5 }],
    ['a lead without text', { text: '', confidence: 0 }],
    ['an unknown label', { lines: [{ ...article.lines[0], label: 'body' }] }],
    ['evidence without a weight', { lines: [{ ...article.lines[0], evidence: [{ name: 'prior' }] }] }],
    ['a member left out', { title: undefined }],
  ])('%s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...article, lead: 'A lead.', ...change })))).toBe(false);
  });
});

describe('the schema has, as src/types.ts has,', () => {
  const { interfaces, unions } = readTypes(read('../src/types.ts'));
  const { $defs } = schema;

  it.each([
    ['BodyLabel', $defs.BodyLabel],
    ['NoiseLabel', $defs.NoiseLabel],
    ['WarningCode', $defs.WarningCode],
  ])('the values of %s', (name, definition) => {
    expect(definition.enum).toEqual(unions.get(name));
  });

  it.each([
    ['Article', schema],
    ['Line', $defs.Line],
    ['Evidence', $defs.Evidence],
    ['Warning', $defs.Warning],
  ])('the members of %s', (name, definition) => {
    const members = interfaces.get(name) ?? [];
    expect(Object.keys(definition.properties)).toEqual(members.map((member) => member.name));
    expect(definition.required).toEqual(members.filter((member) => !member.optional).map((member) => member.name));
  });
});

interface Member {
  name: string;
  optional: boolean;
}

/** The members of each interface, and the values of each union of strings, in the order of the source. */
function readTypes(source: string): { interfaces: Map<string, Member[]>; unions: Map<string, string[]> } {
  const interfaces = new Map<string, Member[]>();
  const unions = new Map<string, string[]>();
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2022);
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const members = statement.members.filter(ts.isPropertySignature);
      interfaces.set(
        statement.name.text,
        members.map((member) => ({
          name: (member.name as ts.Identifier).text,
          optional: member.questionToken !== undefined,
        })),
      );
    } else if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type)) {
      const values = statement.type.types.flatMap((type) =>
        ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
      );
      unions.set(statement.name.text, values);
    }
  }
  return { interfaces, unions };
}
