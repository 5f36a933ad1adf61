/** Takes what a page says of its site, gives what its titles and authors are compared with. */
import { HOME } from '../read/page-metadata/page-metadata.js';
import type { PageMetadata } from '../read/page-metadata/page-metadata.js';
import { hostOf } from '../read/resolve-url.js';
import { squeeze } from './fold.js';

/** Shorter names are found in hosts by chance. */
const MIN_HOST_PART = 4;

export interface SiteNames {
  /** Whether the text is the name of the site as the page states it. */
  readonly isSiteName: (text: string) => boolean;
  /** Whether the text is the name of the site or part of its host's name. */
  readonly isSite: (text: string) => boolean;
  /** The same for a text that holds the site's name among a few other words. */
  readonly holdsSite: (text: string) => boolean;
  /** Whether the text is what the page links to the site's home with as a heading. */
  readonly isHome: (text: string) => boolean;
}

export function readSiteNames({ siteNames, titles, urls, base }: PageMetadata): SiteNames {
  const homes = new Set(titles.filter(({ label }) => label === HOME).map(({ value }) => squeeze(value)));
  const names = new Set([...siteNames.map(({ value }) => squeeze(value)), ...homes]);
  names.delete('');
  const hosts = [...urls.map(({ value }) => hostOf(value)), hostOf(base)].map(squeeze).filter((host) => host !== '');
  const isSite = (text: string): boolean => {
    const name = squeeze(text);
    if (name === '') return false;
    return names.has(name) || (name.length >= MIN_HOST_PART && hosts.some((host) => host.includes(name)));
  };
  const holdsSite = (text: string): boolean => {
    const name = squeeze(text);
    if (isSite(text)) return true;
    for (const site of names)
      if (
        site.length >= MIN_HOST_PART &&
        name.length > 0 &&
        (name.includes(site) || (name.length >= MIN_HOST_PART && site.includes(name)))
      )
        return true;
    return false;
  };
  return {
    isSiteName: (text) => names.has(squeeze(text)),
    isSite,
    holdsSite,
    isHome: (text) => homes.has(squeeze(text)),
  };
}
