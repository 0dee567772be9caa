// Nothing here runs: that it compiles is the test. An expected error that is missing fails it too.
import type { Messages } from '../../src/words/messages.js';
import {
  parseFilm,
  type Film,
  type FilmErrorEvent,
  type FilmLoadEvent,
  type Issue,
} from '../../src/index.js';

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
  const { film: read, issues } = parseFilm({});
  // @ts-expect-error there may be no film
  const sure: string = read.title;
  return [read?.title ?? sure, issues];
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
