// What a line of an editor says: a deal, a release, people, a sum or a state of the film, or the question to ask first.
import { withSource } from '../../copy-desk/source-ids.js';
import type { Release, Source } from '../../model/film.js';
import { readDeal, readRelease, readShorthand, type ShorthandKind } from '../../shorthand/shorthand.js';
import { insertAt, listAt, put } from '../edit.js';
import type { FilmJson } from '../history.js';
import { mergeLists } from './merge-lists.js';
import { sourceFrom } from './source-from.js';

/** What a line makes of a film, or the question. */
export type LineReading =
  | {
      /** The film with what the line adds. */
      film: FilmJson;
      /** Only what the line adds, as a film, for the box that reads it back. */
      added: FilmJson;
      /** The field of the film that it adds to: `deals`, `cast`, `title`. */
      field: string;
      ask?: undefined;
    }
  | { film: null; ask: string };

/** Who is meant where the film has no title yet. */
const untitled = 'Untitled';

/**
 * Reads a line. The title may stand first, before a bar.
 * @example readLine('Dust | Netflix, worldwide, $5M, closed, Variety', {}).film.deals.length // 1
 */
export function readLine(line: string, film: FilmJson, today?: string): LineReading {
  const bar = line.indexOf('|');
  const title = bar < 0 ? '' : line.slice(0, bar).trim();
  const said = (bar < 0 ? line : line.slice(bar + 1)).trim();
  const titled = title ? put(film, ['title'], title) : film;
  if (!said)
    return title
      ? { film: titled, added: { title }, field: 'title' }
      : { film: null, ask: 'What does the line say? There is nothing here.' };
  if (/^https?:\/\/\S+$/.test(said)) return sourceOfAddress(said, titled);
  const release = readRelease(said, { today }, listAt(film, ['releases']) as Release[]);
  if (release.release) return withEntry(titled, 'releases', release.release, release, release.at);
  if (!release.isUnknown) return { film: null, ask: release.ask };
  const people = readShorthand('person', said, { today });
  const deal = readDeal(said, { today });
  const isOnlyBuyer = deal.deal && Object.keys(deal.deal).join() === 'buyers';
  if (deal.deal && !(people.fragment && isOnlyBuyer) && !isOnlyBuyer)
    return withEntry(titled, 'deals', deal.deal, deal);
  if (people.fragment) return withFragment(titled, people.fragment);
  for (const kind of ['money', 'status', 'date'] as ShorthandKind[]) {
    const { fragment } = readShorthand(kind, said, { today });
    if (fragment && 'film' in fragment) return withFragment(titled, fragment.film as FilmJson);
  }
  // A blank film begins with its title.
  if (!titled.title && !/[,;|$€£]/.test(said))
    return { film: put(titled, ['title'], said), added: { title: said }, field: 'title' };
  return { film: null, ask: deal.deal ? `What of “${said}”: is it the buyer of a deal?` : deal.ask };
}

/** A deal or a release with its source; `at` is the entry that it takes the place of. */
function withEntry(
  film: FilmJson,
  field: 'deals' | 'releases',
  said: Record<string, unknown>,
  line: { source?: string | undefined; url?: string | undefined },
  at?: number,
): LineReading {
  const sources = listAt(film, ['sources']) as Source[];
  const sourced = withSource(said, sources, line);
  if (sourced.ask !== undefined) return { film: null, ask: sourced.ask };
  const { entry, newSource, source } = sourced;
  const withList = newSource ? insertAt(film, ['sources'], newSource) : film;
  return {
    film: at === undefined ? insertAt(withList, [field], entry) : put(withList, [field, at], entry),
    added: {
      title: film.title ?? untitled,
      [field]: [entry],
      ...(source ? { sources: [source] } : {}),
    },
    field,
  };
}

function withFragment(film: FilmJson, fragment: FilmJson): LineReading {
  return {
    film: mergeLists(film, fragment),
    added: { title: film.title ?? untitled, ...fragment },
    field: Object.keys(fragment)[0]!,
  };
}

/** A pasted address is a source; its name is that of the paper, and its date the one in the address. */
function sourceOfAddress(address: string, film: FilmJson): LineReading {
  const sources = listAt(film, ['sources']) as Source[];
  if (sources.some(({ url }) => url === address))
    return { film: null, ask: 'The film has this source already.' };
  const source = sourceFrom(address, sources);
  return {
    film: insertAt(film, ['sources'], source),
    added: { title: film.title ?? untitled, sources: [source] },
    field: 'sources',
  };
}
