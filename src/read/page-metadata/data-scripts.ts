/** Which scripts hold data instead of a program. */

const JSON_LD = /ld\+json/i;
const DATA_ID = /^__[A-Z_]+(?:DATA|STATE|PROPS)__$/;
const DATA_TYPE = /^application\/json/i;

export type DataKind =
  /** What the page says of itself, as linked data. */
  | 'json-ld'
  /** What the page's own program starts from. */
  | 'state';

/** Null for a program. `type` and `id` are the script's attributes, '' where it has none. */
export function dataKindOf(type: string, id: string): DataKind | null {
  if (JSON_LD.test(type)) return 'json-ld';
  return DATA_TYPE.test(type) || DATA_ID.test(id) ? 'state' : null;
}
