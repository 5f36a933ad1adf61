/** Takes the texts of a page's JSON-LD, gives the things that they describe: flat, outermost first, typed. */
import type { Bounds } from '../../limits.js';
import { parseJson } from './parse-json.js';

/** One described thing, with the members that it has itself. */
export interface Thing {
  /** Names of its types in lower case, without the address of their vocabulary. */
  readonly types: ReadonlySet<string>;
  readonly members: object;
}

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

/** A list or an object, with how many of them lie around it. */
interface Node {
  readonly value: object;
  readonly depth: number;
}

/** Breadth first, so that of a page that says too much the outermost is heard. */
export function readLinkedData(scripts: readonly string[], bounds: Bounds): LinkedData {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  let nodes = 0;
  for (const script of scripts) {
    const queue: Node[] = [];
    const push = (value: unknown, depth: number): void => {
      if (typeof value !== 'object' || value === null) return;
      if (bounds.admits('maxJsonLdDepth', depth) && bounds.admits('maxJsonLdNodes', ++nodes))
        queue.push({ value, depth });
    };
    push(parseJson(script), 1);
    // Grows as nodes are found.
    for (const { value, depth } of queue) {
      if (!Array.isArray(value)) readThing(value, things, byId);
      for (const [key, member] of Object.entries(value)) if (!OTHER_THINGS.has(key)) push(member, depth + 1);
    }
  }
  return { things, byId };
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
    else if (Array.isArray(current)) queue.push(...(current as readonly unknown[]).slice(0, MAX_NAMES));
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
