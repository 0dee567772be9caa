import { dayOf } from '../../model/date.js';
import type { Release, ReleaseMove } from '../../model/film.js';
import { isCompany } from '../person/names.js';
import { ask, askUnknown, quote, Question, type ShorthandOptions } from '../reading.js';
import { plainPhrase } from '../words.js';
import { isAboutRelease, releasePieces, type ReleasePieces } from './release.js';

/** A release that a line says, or the question to ask first. */
export type ReleaseLine =
  | {
      /** The release without its sources. */
      release: Record<string, unknown>;
      /** Which release of the film it is in a new state: one that moves to another date. */
      at?: number | undefined;
      /** The name of who says so. */
      source?: string | undefined;
      /** Where they say so. */
      url?: string | undefined;
      ask?: undefined;
    }
  | {
      release: null;
      ask: string;
      /** Whether the line may say something else: a deal, who joins the film. */
      isUnknown: boolean;
    };

/** A longer line is no release. */
const longestLine = 600;

/**
 * Reads a release in one line: how and where the film can be seen, from when on, and who releases it.
 * @param releases those of the film: a release that moves is found among them
 * @example readRelease('US theatrical 12 June 2026, Neon').release
 *   // { type: 'theatrical', territory: 'US', date: '2026-06-12', distributor: 'Neon' }
 */
export function readRelease(
  line: string,
  { today = dayOf(Date.now()) }: ShorthandOptions = {},
  releases: readonly Release[] = [],
): ReleaseLine {
  const phrase = line.length > longestLine ? '' : plainPhrase(line);
  if (!isAboutRelease(phrase))
    return { release: null, ask: 'Which release? Say how, where and when.', isUnknown: true };
  try {
    return releaseOf(releasePieces(phrase, today), releases);
  } catch (error) {
    if (error instanceof Question) return { release: null, ask: error.message, isUnknown: error.isUnknown };
    throw error;
  }
}

/** The fragment of film JSON that a phrase says: a list with one release. */
export function readReleasePhrase(phrase: string, today: string): Record<string, unknown> {
  if (!isAboutRelease(phrase)) askUnknown(`Which release is meant by ${quote(phrase)}: how, where and when?`);
  const { release, source, url } = releaseOf(releasePieces(phrase, today), []);
  const who = source ?? url;
  if (who) ask(`What is ${quote(who)}? A phrase has no source.`);
  return { releases: [release] };
}

function releaseOf(
  pieces: ReleasePieces,
  releases: readonly Release[],
): Extract<ReleaseLine, { ask?: undefined }> {
  placeNames(pieces);
  const at = pieces.from === undefined ? -1 : indexOfMove(pieces, releases);
  const before = releases[at];
  const { from: had, source, url, distributors = [], ...said } = pieces;
  const type = said.type ?? before?.type;
  if (!type) return ask('How can it be seen: in cinemas, streaming, to rent, on disc or on TV?');
  if (type === 'premiere' && said.platform)
    ask('Is it a first showing, or the release? Say “streaming on …” or “on TV …” for a release.');
  if (type === 'premiere' && !said.event && !said.territory && !said.territories && !before)
    ask('Where? Say “at” and the festival, or “in” and the country.');
  if (type !== 'premiere' && !said.territory && !said.territories && !before)
    ask('Where? Name a country, a group of countries, or “worldwide”.');
  if (!said.date) ask('On which date?');
  const moveFrom = had || before?.date;
  if (had !== undefined && !moveFrom) ask('Which date did it have before?');
  if (moveFrom && had !== undefined && moveFrom === said.date)
    ask(`It had ${moveFrom} before: which date is the new one?`);
  const moves: ReleaseMove[] | undefined =
    had === undefined ? before?.moves : [...(before?.moves ?? []), { from: moveFrom! }];
  const { state, confidence, date, platform, event, territory, territories } = said;
  const now = {
    type,
    territory,
    territories,
    date,
    platform,
    ...(distributors.length > 1 ? { distributors } : { distributor: distributors[0] }),
    event,
    moves,
    state,
    confidence,
  };
  const news = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined));
  return { release: { ...before, ...news }, at: before ? at : undefined, source, url };
}

/** Which release of the film moves: the one of that place and that way, with the date that it had. */
function indexOfMove(pieces: ReleasePieces, releases: readonly Release[]): number {
  const found = releases.flatMap((release, i) => {
    const isPlace = pieces.territory === release.territory && !pieces.territories;
    const isWay = !pieces.type || pieces.type === release.type;
    const isDate = pieces.from ? pieces.from === release.date : !!release.date;
    return isPlace && isWay && isDate ? [i] : [];
  });
  if (found.length > 1) ask('Which of the releases there moves? Say how it can be seen.');
  return found[0] ?? -1;
}

/** What names without a preposition are: the platform or the distributor, and behind them the source. */
function placeNames(pieces: ReleasePieces): void {
  for (const [i, name] of pieces.names.entries()) {
    const isLast = i === pieces.names.length - 1;
    const hasCompany = !!(pieces.distributors ?? pieces.platform ?? pieces.event);
    const isService = pieces.type === 'streaming' || pieces.type === 'tv';
    if (!hasCompany && isCompany(name)) {
      if (isService) pieces.platform = name;
      else pieces.distributors = [name];
    } else if (isLast && hasCompany && pieces.source === undefined) pieces.source = name;
    else if (pieces.type === 'premiere' && !hasCompany)
      ask(`What is ${quote(name)}? Write “at ${name}” for a festival, or “via ${name}” for a source.`);
    else
      ask(
        `Is ${quote(name)} the distributor or the source? Write “through ${name}”, or “via ${name}” for a source.`,
      );
  }
}
