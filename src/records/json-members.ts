/** Takes the bytes of one JSON object, gives where its members stand; the object has been parsed before and is valid. */

export interface JsonMember {
  readonly key: string;
  /** From the key's quote to the end of the value. */
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

export function findMembers(bytes: Uint8Array): readonly JsonMember[] {
  const members: JsonMember[] = [];
  let depth = 0;
  let start = -1;
  let keyEnd = -1;
  let end = -1;
  const finish = (): void => {
    if (start >= 0) members.push({ key: parseKey(bytes.subarray(start, keyEnd)), start, end });
    start = -1;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (WHITE_SPACE.has(byte)) continue;
    if (CLOSERS.has(byte)) depth--;
    if (depth === 0) finish();
    else if (depth === 1 && byte === COMMA) finish();
    else if (byte === QUOTE) {
      const from = at;
      at = findStringEnd(bytes, at);
      if (depth === 1 && start < 0) [start, keyEnd] = [from, at + 1];
    }
    if (OPENERS.has(byte)) depth++;
    end = at + 1;
  }
  return members;
}

/** Offset of the quote that closes the string. */
function findStringEnd(bytes: Uint8Array, opening: number): number {
  let at = opening + 1;
  while (bytes[at] !== QUOTE && at < bytes.length) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

const parseKey = (bytes: Uint8Array): string => JSON.parse(new TextDecoder().decode(bytes)) as string;

/** The object without the members of that name, all else byte for byte. */
export function withoutMember(bytes: Uint8Array, name: string): Uint8Array {
  const members = findMembers(bytes);
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined) return bytes;
  const pieces = [bytes.subarray(0, first.start)];
  members.forEach(({ key, start, end }, at) => {
    if (key === name) return;
    // What stands between two members goes with the second.
    const separator = pieces.length === 1 ? start : (members[at - 1]?.end ?? start);
    pieces.push(bytes.subarray(separator, end));
  });
  pieces.push(bytes.subarray(last.end));
  return Buffer.concat(pieces);
}
