/** Takes links and images of a page, gives where they point to: absolute where the page's address is known, and safe to follow. */
import { Bounds } from '../../limits.js';
import { resolveLink } from '../resolve-url.js';
import { attributeOf } from '../tree.js';
import type { TreeNode } from '../tree.js';

/** Where an image's address stands; pages that load their images late keep it beside a stand-in. */
const IMAGE_ATTRIBUTES = ['src', 'data-src', 'data-original', 'data-lazy-src'];
const DATA = /^\s*data:/i;
const MAIL = /^mailto:/i;

export class LinkTargets {
  /** By the address as stated: a link that is never closed is opened again in every line of a page. */
  readonly #known = new Map<string, string | null>();

  /** `base` is what the page's relative addresses are relative to; null leaves them relative. */
  constructor(
    readonly base: string | null,
    readonly bounds: Bounds = new Bounds(),
  ) {}

  /** Null for a link that goes nowhere, or by a scheme other than http, https, mailto. */
  ofLink(link: TreeNode): string | null {
    return this.#resolve(attributeOf(link, 'href'));
  }

  /** Null for an image that holds its data itself. */
  ofImage(image: TreeNode): string | null {
    for (const name of IMAGE_ATTRIBUTES) {
      const address = attributeOf(image, name);
      // Whole images are no addresses that are too long.
      if (address === undefined || DATA.test(address)) continue;
      const target = this.#resolve(address);
      if (target !== null && !MAIL.test(target)) return target;
    }
    return null;
  }

  #resolve(address: string | undefined): string | null {
    if (address === undefined) return null;
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const resolved = resolveLink(address, this.base, this.bounds);
    const isShort = resolved === null || this.bounds.admits('maxUrlCharacters', resolved.length);
    const target = isShort ? resolved : null;
    this.#known.set(address, target);
    return target;
  }
}
