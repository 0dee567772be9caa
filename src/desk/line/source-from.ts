// A pasted address as a source.
import { newSourceId } from '../../copy-desk/source-ids.js';
import type { Source } from '../../model/film.js';

/** Papers of the trade by their hosts; any other is called by its host. */
const papers: Record<string, string> = {
  'deadline.com': 'Deadline',
  'variety.com': 'Variety',
  'hollywoodreporter.com': 'The Hollywood Reporter',
  'screendaily.com': 'Screen Daily',
  'indiewire.com': 'IndieWire',
  'thewrap.com': 'TheWrap',
  'nytimes.com': 'The New York Times',
  'theguardian.com': 'The Guardian',
  'bbc.com': 'BBC',
  'bbc.co.uk': 'BBC',
  'reuters.com': 'Reuters',
  'apnews.com': 'AP',
  'lemonde.fr': 'Le Monde',
  'lefilmfrancais.com': 'Le film français',
  'elpais.com': 'El País',
  'spiegel.de': 'Der Spiegel',
  'blickpunktfilm.de': 'Blickpunkt:Film',
  'boxofficemojo.com': 'Box Office Mojo',
  'cineuropa.org': 'Cineuropa',
  'puck.news': 'Puck',
  'vulture.com': 'Vulture',
};

/**
 * A source with the name and the date that its address tells.
 * @example sourceFrom('https://deadline.com/2026/11/a-deal-1234/', []) // { id: 'deadline', name: 'Deadline', url: …, date: '2026-11' }
 */
export function sourceFrom(address: string, sources: Source[]): Source {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^(www|m|amp|edition)\./, '');
  const name = papers[host] ?? host;
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=\D)/.exec(pathname) ?? [];
  const date = year && [year, month, day].filter(Boolean).join('-');
  return { id: newSourceId(sources, name), name, url: address, ...(date ? { date } : {}) };
}
