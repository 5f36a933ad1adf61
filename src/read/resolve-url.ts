/** Takes an address as a page states it and where the page came from, gives the absolute address when it is safe to follow. */
import { Bounds } from '../limits.js';
import { removeUnsafe } from './unsafe-characters.js';

/** The standard's URL of the platform, as far as it is used here. */
declare const URL: new (
  address: string,
  base?: string,
) => { readonly href: string; readonly protocol: string; readonly hostname: string };

/** Stands in for a page's unknown address: a name that never resolves (RFC 2606). */
const NOWHERE = 'https://nowhere.invalid/';

const PAGE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);
const LINK_SCHEMES: ReadonlySet<string> = new Set([...PAGE_SCHEMES, 'mailto:']);

/** The absolute http or https address; null where there is none. */
export function resolveUrl(address: string, base: string | null, bounds: Bounds = new Bounds()): string | null {
  const url = parse(address, base, bounds);
  return url !== null && PAGE_SCHEMES.has(url.protocol) ? url.href : null;
}

/**
 * The target of a link: absolute where the page's address is known, else as it was stated. Null for every scheme
 * but http, https and mailto: the scheme is read as a browser reads it, tabs and line breaks inside of it gone.
 */
export function resolveLink(address: string, base: string | null, bounds: Bounds = new Bounds()): string | null {
  // What is left out of every output is left out before it is looked at: a scheme could be put together by that.
  const stated = removeUnsafe(address);
  const known = parse(stated, base, bounds);
  if (known !== null) return LINK_SCHEMES.has(known.protocol) ? known.href : null;
  if (parse(stated, NOWHERE, bounds) === null) return null;
  return stated.trim().replace(/[\t\n\r]/g, '');
}

/** The host of an address in lower case, `''` where it has none. */
export const hostOf = (address: string | null): string =>
  address === null ? '' : (parse(address, null, new Bounds())?.hostname ?? '');

function parse(address: string, base: string | null, bounds: Bounds): InstanceType<typeof URL> | null {
  const trimmed = address.trim();
  if (trimmed === '' || !bounds.admits('maxUrlCharacters', trimmed.length)) return null;
  try {
    return base === null ? new URL(trimmed) : new URL(trimmed, base);
  } catch {
    return null;
  }
}
