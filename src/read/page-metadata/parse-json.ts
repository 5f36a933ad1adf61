/** Takes a script's JSON, gives its value; what is broken is read as far as it goes. No recursion, linear time. */

/** What stands around the JSON: comments and CDATA marks that older pages wrap their scripts in. */
const OPENING = /[[{]/;

/** The value; undefined where nothing can be read. */
export function parseJson(source: string): unknown {
  const start = source.search(OPENING);
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  if (start < 0) return undefined;
  try {
    return JSON.parse(end > start ? source.slice(start, end + 1) : source.slice(start)) as unknown;
  } catch {
    return parseBrokenJson(source.slice(start));
  }
}

type Container = unknown[] | Map<string, unknown>;

const LITERAL = /[^\s,:[\]{}"]+/y;
const AFTER_STRING = /\s*(?:[,:}\]]|$)/y;
const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Raw line breaks in strings, quotes without a backslash, commas too many, brackets missing: all of it is found. */
function parseBrokenJson(source: string): unknown {
  const open: Container[] = [];
  let root: unknown;
  /** The key that awaits its value, per open container. */
  const keys: (string | undefined)[] = [];
  const put = (value: unknown): void => {
    const container = open.at(-1);
    if (container === undefined) root ??= value;
    else if (Array.isArray(container)) container.push(value);
    else {
      const key = keys.at(-1);
      if (key === undefined) {
        if (typeof value === 'string') keys[keys.length - 1] = value;
      } else {
        container.set(key, value);
        keys[keys.length - 1] = undefined;
      }
    }
  };
  for (let at = 0; at < source.length;) {
    const char = source[at] ?? '';
    if (char === '{' || char === '[') {
      const container: Container = char === '{' ? new Map<string, unknown>() : [];
      put(container);
      open.push(container);
      keys.push(undefined);
      at++;
    } else if (char === '}' || char === ']') {
      open.pop();
      keys.pop();
      if (open.length === 0) break;
      at++;
    } else if (char === '"') {
      const end = endOfString(source, at + 1);
      put(stringOf(source.slice(at + 1, end)));
      at = end + 1;
    } else {
      LITERAL.lastIndex = at;
      const literal = LITERAL.exec(source)?.[0];
      if (literal !== undefined && open.length > 0)
        put(LITERALS.has(literal) ? LITERALS.get(literal) : numberOf(literal));
      at += literal?.length ?? 1;
    }
  }
  return asPlain(root);
}

/** A quote closes its string where the JSON goes on behind it. */
function endOfString(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '"') {
      AFTER_STRING.lastIndex = at + 1;
      if (AFTER_STRING.test(source)) return at;
    }
  }
  return source.length;
}

const ESCAPE = /\\(?:u([\da-f]{4})|(.))/gis;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', ' '],
]);

const stringOf = (raw: string): string =>
  raw.replace(ESCAPE, (_match, hex?: string, char?: string) =>
    hex === undefined ? (ESCAPED.get(char ?? '') ?? char ?? '') : String.fromCharCode(parseInt(hex, 16)),
  );

function numberOf(literal: string): unknown {
  const value = Number(literal);
  return Number.isFinite(value) ? value : literal;
}

/** Maps become objects without a prototype, so that no key is special. */
function asPlain(root: unknown): unknown {
  const whole: unknown[] = [root];
  const containers: (unknown[] | Record<string, unknown>)[] = [whole];
  // Grows as containers are found.
  for (const container of containers) {
    for (const [key, value] of Object.entries(container)) {
      let plain: unknown = value;
      if (value instanceof Map) {
        const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
        for (const [name, member] of value as Map<string, unknown>) made[name] = member;
        plain = made;
      }
      if (typeof plain !== 'object' || plain === null) continue;
      (container as Record<string, unknown>)[key] = plain;
      containers.push(plain as Record<string, unknown>);
    }
  }
  return whole[0];
}
