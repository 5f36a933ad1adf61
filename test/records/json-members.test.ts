/** Members are found in any JSON object, and cut out without touching the others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMembers, withoutMember } from '../../src/records/json-members.js';

const spaces = fc.string({ unit: fc.constantFrom(' ', '\t'), maxLength: 2 });
const key = fc.oneof(fc.constantFrom('a', 'b', '"', '\\', '{', 'é'), fc.string());

/** Objects as text, with white space and keys that come twice. */
const objectText = fc
  .array(fc.tuple(spaces, key, spaces, spaces, fc.jsonValue({ maxDepth: 2 }), spaces), { maxLength: 6 })
  .map((members) =>
    members.map(
      ([a, name, b, c, value, d]) =>
        [name, `${a}${JSON.stringify(name)}${b}:${c}${JSON.stringify(value)}${d}`] as const,
    ),
  );

describe('findMembers', () => {
  it('finds the members in order', () => {
    fc.assert(
      fc.property(objectText, (members) => {
        const bytes = Buffer.from(`{${members.map(([, text]) => text).join(',')}}`);
        const found = findMembers(bytes);
        expect(found.map((member) => member.key)).toEqual(members.map(([name]) => name));
        expect(found.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual(
          members.map(([, text]) => text.replaceAll(/^[ \t]+|[ \t]+$/gu, '')),
        );
      }),
    );
  });
});

describe('withoutMember', () => {
  it('leaves the other members, byte for byte', () => {
    fc.assert(
      fc.property(objectText, (members) => {
        const text = `{${members.map(([, one]) => one).join(',')}}`;
        const out = withoutMember(Buffer.from(text), 'a').toString();
        const kept = members.filter(([name]) => name !== 'a');
        const object = JSON.parse(`{${kept.map(([, one]) => one).join(',')}}`) as object;
        expect(JSON.parse(out)).toEqual(object);
        for (const [, one] of kept) expect(out).toContain(one.trim());
        if (kept.length === members.length) expect(out).toBe(text);
      }),
    );
  });
});
