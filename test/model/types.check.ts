// Nothing here runs: that it compiles is the test. An expected error that is missing fails it too.
import type { z } from 'zod';
import type * as model from '../../src/model/film.js';
import type { boxOffice } from '../../src/schema/box-office.js';
import type { award, otherTitle } from '../../src/schema/award.js';
import type { deal, party } from '../../src/schema/deal.js';
import type { check, correction, fact, source } from '../../src/schema/fact.js';
import type { filmSchema } from '../../src/schema/film.js';
import type { money } from '../../src/schema/money.js';
import type { castingChange, company, crewEntry } from '../../src/schema/people.js';
import type { castMember, image, person } from '../../src/schema/person.js';
import type { comparison, release, timelineEntry } from '../../src/schema/release.js';
import type { shoot } from '../../src/schema/shoot.js';
import type { territories } from '../../src/schema/territories.js';
import type { Messages } from '../../src/words/messages.js';
import {
  parseFilm,
  type Film,
  type FilmErrorEvent,
  type FilmLoadEvent,
  type Issue,
} from '../../src/index.js';

/** `true` only where two types are identical: one that is merely assignable to the other is not enough. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type FilmOfSchema = z.infer<typeof filmSchema>;
/** What a field holds, or each entry of its list. */
type Content<T> = NonNullable<T> extends (infer Entry)[] ? Entry : NonNullable<T>;

type AllTrue<Comparisons extends Record<keyof Comparisons, true>> = Comparisons;

/** The generated types are what zod infers from the schemas. */
export type Comparisons = AllTrue<{
  Film: Same<model.Film, FilmOfSchema>;
  Certificate: Same<model.Certificate, Content<FilmOfSchema['certificates']>>;
  Image: Same<model.Image, z.infer<typeof image>>;
  Identifiers: Same<model.Identifiers, Content<FilmOfSchema['ids']>>;
  Link: Same<model.Link, Content<FilmOfSchema['links']>>;
  CastMember: Same<model.CastMember, z.infer<typeof castMember>>;
  CrewEntry: Same<model.CrewEntry, z.infer<typeof crewEntry>>;
  Person: Same<model.Person, z.infer<typeof person>>;
  Company: Same<model.Company, z.infer<typeof company>>;
  Deal: Same<model.Deal, z.infer<typeof deal>>;
  Party: Same<model.Party, z.infer<typeof party>>;
  Territories: Same<model.Territories, z.infer<typeof territories>>;
  Money: Same<model.Money, z.infer<typeof money>>;
  TerritoryPart: Same<model.TerritoryPart, Content<z.infer<typeof territories>['parts']>>;
  Bidder: Same<model.Bidder, Content<z.infer<typeof deal>['bidders']>>;
  DealStep: Same<model.DealStep, Content<z.infer<typeof deal>['history']>>;
  ReleaseMove: Same<model.ReleaseMove, Content<z.infer<typeof release>['moves']>>;
  Shoot: Same<model.Shoot, z.infer<typeof shoot>>;
  Reshoot: Same<model.Reshoot, Content<z.infer<typeof shoot>['reshoots']>>;
  Award: Same<model.Award, z.infer<typeof award>>;
  OtherTitle: Same<model.OtherTitle, z.infer<typeof otherTitle>>;
  Term: Same<model.Term, Content<z.infer<typeof deal>['terms']>>;
  CastingChange: Same<model.CastingChange, z.infer<typeof castingChange>>;
  Comparison: Same<model.Comparison, z.infer<typeof comparison>>;
  Release: Same<model.Release, z.infer<typeof release>>;
  BoxOffice: Same<model.BoxOffice, z.infer<typeof boxOffice>>;
  OpeningRow: Same<model.OpeningRow, Content<z.infer<typeof boxOffice>['opening']>>;
  GrossRow: Same<model.GrossRow, Content<z.infer<typeof boxOffice>['gross']>>;
  TimelineEntry: Same<model.TimelineEntry, z.infer<typeof timelineEntry>>;
  Source: Same<model.Source, z.infer<typeof source>>;
  Check: Same<model.Check, z.infer<typeof check>>;
  Correction: Same<model.Correction, z.infer<typeof correction>>;
  Fact: Same<model.Fact, z.infer<typeof fact>>;
}>;

// @ts-expect-error a type that is only assignable is not the same
export const looser: Same<model.Fact, z.infer<typeof fact> & { more?: string }> = true;
// @ts-expect-error a required field that may be missing is another type
export const partial: Same<model.Source, Partial<z.infer<typeof source>>> = true;

export const film: Film = {
  title: 'Ballerina Overdrive',
  kind: 'feature',
  cast: [{ name: 'Lana Condor', confidence: 'reported', sources: ['deadline'] }],
  deals: [
    {
      status: 'closing',
      territories: { include: ['US'] },
      price: { currency: 'USD', min: 11_000_000, max: 12_000_000 },
    },
  ],
  // What a program has nothing for.
  year: undefined,
};

// @ts-expect-error every film has a title
export const untitled: Film = { year: 2019 };

// @ts-expect-error a misspelt field
export const misspelt: Film = { title: 'T', runtimes: 90 };

export const wrong: Film = {
  title: 'T',
  // @ts-expect-error years are numbers
  year: '2019',
  // @ts-expect-error kinds are a closed list
  kind: 'movie',
  // @ts-expect-error lists, even of one
  genres: 'Drama',
  // @ts-expect-error what is undisclosed is undisclosed
  deals: [{ price: { undisclosed: false } }],
  // @ts-expect-error a credit needs people
  crew: [{ job: 'director' }],
  // @ts-expect-error certainty is said in four words
  cast: [{ name: 'A', confidence: 'sure' }],
};

export function reading(): [title: string, issues: Issue[]] {
  const { film, issues } = parseFilm({});
  // @ts-expect-error there may be no film
  const sure: string = film.title;
  return [film?.title ?? sure, issues];
}

export function listening(box: HTMLElement): void {
  box.addEventListener('film-load', (event: FilmLoadEvent) => {
    const title: string = event.detail.film.title;
    // @ts-expect-error a year may be missing
    const year: number = event.detail.film.year;
    box.title = `${title} ${year}`;
  });
  box.addEventListener('film-error', (event: FilmErrorEvent) => {
    const [path, message, remedy]: string[] = event.detail.issues.map((issue) => issue.remedy);
    // @ts-expect-error nothing was read
    box.title = `${event.detail.film} ${path} ${message} ${remedy}`;
  });
}

// The words of a language: all of them, and no others.
type Rest = Omit<Messages, 'Cast'>;

// @ts-expect-error one phrase is missing
export const incomplete: Messages = {} as Rest;
export const complete: Messages = { ...({} as Rest), Cast: 'Besetzung' };
export const plural: Messages = {
  ...({} as Rest),
  Cast: { one: 'Darsteller', few: 'x', other: 'Darsteller' },
};
// @ts-expect-error every language has the form for all other numbers
export const withoutOther: Messages['Cast'] = { one: 'Darsteller' };
export const unknownPhrase: Messages = {
  ...({} as Rest),
  Cast: 'Besetzung',
  // @ts-expect-error no box says that
  Crew: 'Stab',
};
