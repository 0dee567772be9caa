import type { Award, OtherTitle, Reshoot, Shoot } from '../model/film.js';
import { awardResults } from '../model/vocabulary.js';
import { dateText } from '../words/date.js';
import { listText } from '../words/intl.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, type Line, type Row } from './box.js';
import { dotted } from './rows.js';
import { dateSpan, filmSpan, linesRow, moneyLine, remarks, type Wording } from './wording.js';

/** Other titles: those of no country in particular, those of a country, and those that the film has no longer. */
export function titleRows(wording: Wording): Row[] {
  const { alsoKnownAs = [], titles = [] } = wording.film;
  const former = titles.filter(({ until }) => until);
  const lines = (some: OtherTitle[]) => some.map((one) => titleLine(wording, one));
  return [
    ...linesRow(wording, 'Also known as', [
      alsoKnownAs.length ? [span(listText(wording.locale, alsoKnownAs))] : [],
      ...lines(titles.filter(({ until }) => !until)),
    ]),
    ...linesRow(wording, 'Former title|Former titles', lines(former), former.length),
  ];
}

/** When and where it was filmed, and what was filmed again. */
export function shootRows(wording: Wording): Row[] {
  const { shoot } = wording.film;
  return [
    ...linesRow(wording, 'Filming', shoot ? [shootLine(wording, shoot)] : []),
    ...linesRow(
      wording,
      'Reshoots',
      (shoot?.reshoots ?? []).map((reshoot) => reshootLine(wording, reshoot)),
    ),
  ];
}

/** What it won, then what it was nominated for. */
export const awardRows = (wording: Wording): Row[] =>
  awardResults.flatMap((result) =>
    linesRow(
      wording,
      `Award:${result}`,
      (wording.film.awards ?? []).flatMap((award) =>
        award.result === result ? [awardLine(wording, award)] : [],
      ),
    ),
  );

/** "Sonic 3 (Germany)", "The Tenth Light (until May 2030)" */
const titleLine = (wording: Wording, other: OtherTitle): Line => {
  const { title, territory, until } = other;
  const where = [
    territory && territoryText(territory, wording),
    until && say(wording, 'until {date}', { date: dateText(until, wording) }),
  ].filter(Boolean);
  return [
    span(title),
    ...(where.length ? [span(` (${where.join(say(wording, ', '))})`)] : []),
    ...remarks(wording, other),
  ];
};

/** "January 2026 – March 2026 · Budapest and Prague · SAG-AFTRA interim agreement" */
function shootLine(wording: Wording, shoot: Shoot): Line {
  const { places = [], agreement } = shoot;
  const line = dotted([
    timeLine(wording, shoot),
    places.length && filmSpan(wording, listText(wording.locale, places)),
    agreement && filmSpan(wording, agreement),
  ]);
  // Of a shoot of which only the reshoots are known, nothing is left to vouch for.
  return line.length ? [...line, ...remarks(wording, shoot)] : [];
}

const reshootLine = (wording: Wording, reshoot: Reshoot): Line => [
  ...dotted([
    timeLine(wording, reshoot),
    moneyLine(wording, reshoot.cost),
    reshoot.reason && filmSpan(wording, reshoot.reason),
  ]),
  ...remarks(wording, reshoot),
];

/** "January 2026 – March 2026", "from January 2026", "until March 2026" */
function timeLine(
  wording: Wording,
  { start, end }: { start?: string | undefined; end?: string | undefined },
): Line {
  if (start && end && start !== end) return [dateSpan(wording, start), span(' – '), dateSpan(wording, end)];
  if (start)
    return [
      dateSpan(wording, start, undefined, start === end || start.includes('..') ? undefined : 'from {date}'),
    ];
  return end ? [dateSpan(wording, end, undefined, 'until {date}')] : [];
}

/** "Academy Awards, Best Director · Bong Joon Ho · 2020 · shared with Ada Nobody" */
const awardLine = (wording: Wording, one: Award): Line => {
  const { award, category, people = [], sharedWith = [], year, date, url } = one;
  const { locale } = wording;
  return [
    ...dotted([
      [
        span(award, undefined, { lang: wording.filmLanguage, url }),
        ...(category ? [span(say(wording, ', ')), filmSpan(wording, category)] : []),
      ],
      people.length && span(listText(locale, people)),
      date ? dateSpan(wording, date) : year && span(`${year}`),
      sharedWith.length && span(say(wording, 'shared with {names}', { names: listText(locale, sharedWith) })),
    ]),
    ...remarks(wording, one),
  ];
};
