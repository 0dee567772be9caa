import type { Plan } from './plan.js';

/** Whether the build knows where its site will lie: what is sent to others needs whole addresses. */
export const isKnown = ({ site }: Pick<Plan, 'site'>): boolean => /^https?:\/\//.test(site);

/** The folder of a film, from the root of the site. */
export const filmFolder = (slug: string): string => `films/${encodeURIComponent(slug)}`;

/** The page of a film, from the root of the site. The first language of the site has the plain address. */
export const filmPagePath = (slug: string, lang: string, { langs }: Pick<Plan, 'langs'>): string =>
  `${filmFolder(slug)}/${lang === langs[0] ? '' : `${lang}/`}`;

/** The name of the file that is served there. */
export const filmPageName = (slug: string, lang: string, { langs }: Pick<Plan, 'langs'>): string =>
  `films/${slug}/${lang === langs[0] ? '' : `${lang}/`}index.html`;

/**
 * An address of the site as a page of the site names it: without the host, so that a copy of the site on another host, or on
 * one's own machine, leads to itself.
 */
export const within = (address: string, { site }: Pick<Plan, 'site'>): string =>
  /^https?:/.test(site) && address.startsWith(site)
    ? new URL(site).pathname + address.slice(site.length)
    : address;
