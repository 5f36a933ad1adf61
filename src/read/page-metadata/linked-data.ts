/** Takes the texts of a page's JSON-LD, gives the things that they describe: flat, outermost first, typed. */
import { parseJson } from './parse-json.js';

/** One described thing, with the members that it has itself. */
export interface Thing {
  /** Names of its types in lower case, without the address of their vocabulary. */
  readonly types: ReadonlySet<string>;
  readonly members: object;
}

/** A page describes itself in kilobytes; what goes on longer is a catalogue. */
const MAX_VALUES = 20_000;

/** What stands under these describes other things than the page: list entries, comments, what is cited. */
const OTHER_THINGS: ReadonlySet<string> = new Set([
  'itemListElement',
  'comment',
  'comments',
  'citation',
  'mentions',
  'about',
  'review',
  'reviews',
  'offers',
  'potentialAction',
  'relatedLink',
  'subjectOf',
  'workExample',
  'hasPart',
  'isBasedOn',
  'breadcrumb',
]);

export interface LinkedData {
  /** In the order of the page, things before what they hold. */
  readonly things: readonly Thing[];
  /** Things that others refer to by their `@id`. */
  readonly byId: ReadonlyMap<string, Thing>;
}

export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of scripts) {
    const queue: unknown[] = [parseJson(script)];
    for (let at = 0; at < queue.length && at < MAX_VALUES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) pushAll(queue, value);
      else if (typeof value === 'object' && value !== null) {
        readThing(value, things, byId);
        for (const [key, member] of Object.entries(value))
          if (typeof member === 'object' && !OTHER_THINGS.has(key)) queue.push(member);
      }
    }
  }
  return { things, byId };
}

function pushAll(queue: unknown[], values: readonly unknown[]): void {
  for (const value of values.slice(0, MAX_VALUES)) queue.push(value);
}

function readThing(value: object, things: Thing[], byId: Map<string, Thing>): void {
  const thing: Thing = { types: typesOf(member(value, '@type')), members: value };
  if (thing.types.size > 0) things.push(thing);
  const id = member(value, '@id');
  // References to a thing have its id and nothing else.
  if (typeof id === 'string' && Object.hasOwn(value, 'name') && !byId.has(id)) byId.set(id, thing);
}

function typesOf(stated: unknown): Set<string> {
  const types = new Set<string>();
  for (const type of Array.isArray(stated) ? (stated as readonly unknown[]).slice(0, 8) : [stated])
    if (typeof type === 'string') types.add(type.slice(type.lastIndexOf('/') + 1).toLowerCase());
  return types;
}

/** A member that the object has itself: what it inherits is nothing that the page said. */
export const member = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

/** The first text of a value: itself, the first of a list, or what JSON-LD wraps in `@value`. */
export function textOf(value: unknown): string | null {
  let current = value;
  for (let depth = 0; depth < 4; depth++) {
    if (typeof current === 'string') return current;
    if (typeof current === 'number') return String(current);
    if (Array.isArray(current)) current = (current as readonly unknown[])[0];
    else if (typeof current === 'object' && current !== null) current = member(current, '@value');
    else return null;
  }
  return null;
}

/** The names of persons and organisations: texts, things, references to things, and lists of all of these. */
export function namesOf(value: unknown, { byId }: LinkedData): string[] {
  const names: string[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_NAMES; at++) {
    const current = queue[at];
    if (typeof current === 'string') names.push(current);
    else if (Array.isArray(current)) pushAll(queue, current);
    else if (typeof current === 'object' && current !== null) {
      const list = member(current, '@list') ?? member(current, '@set');
      const id = member(current, '@id');
      const named =
        Object.hasOwn(current, 'name') || typeof id !== 'string' ? current : (byId.get(id)?.members ?? current);
      const name = textOf(member(named, 'name')) ?? fullName(named);
      if (list !== undefined) queue.push(list);
      else if (name !== null) names.push(name);
    }
  }
  return names;
}

const MAX_NAMES = 60;

function fullName(person: object): string | null {
  const parts = [textOf(member(person, 'givenName')), textOf(member(person, 'familyName'))].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? parts.join(' ') : null;
}
