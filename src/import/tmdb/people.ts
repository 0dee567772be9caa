import type { CastMember, Image, Person } from '../../model/film.js';
import { Basis, Credits } from '../credits.js';
import type { Part } from '../imported.js';
import { knownText, textOf } from '../plain-text.js';
import { tmdbImage } from '../sources.js';

/** The jobs of TMDB that a reader looks for, and what film JSON calls them. */
const jobs = new Map([
  ['Director', 'director'],
  ['Writer', 'writer'],
  ['Screenplay', 'screenplay'],
  ['Story', 'story'],
  ['Producer', 'producer'],
  ['Executive Producer', 'executive-producer'],
  ['Director of Photography', 'cinematographer'],
  ['Editor', 'editor'],
  ['Original Music Composer', 'composer'],
  ['Music', 'composer'],
  ['Production Design', 'production-designer'],
  ['Costume Design', 'costume-designer'],
  ['Casting', 'casting-director'],
  ['Visual Effects Supervisor', 'visual-effects-supervisor'],
  ['Stunt Coordinator', 'stunt-coordinator'],
  ['Fight Choreographer', 'fight-choreographer'],
  ['Choreographer', 'choreographer'],
]);

/** The jobs of TMDB that are about the work behind a film, and what that work is. */
const works = new Map([
  ['Novel', 'the novel'],
  ['Book', 'the book'],
  ['Author', 'the work'],
  ['Short Story', 'the short story'],
  ['Original Story', 'the story'],
  ['Comic Book', 'the comic book'],
  ['Graphic Novel', 'the graphic novel'],
  ['Theatre Play', 'the play'],
  ['Musical', 'the musical'],
  ['Opera', 'the opera'],
  ['Poem', 'the poem'],
  ['Memoir', 'the memoir'],
  ['Characters', 'characters'],
  ['Original Film Writer', 'the film'],
  ['Original Series Creator', 'the series'],
]);

/** Cast, crew, and the authors of what a film is based on. */
export interface TmdbPeople {
  cast: CastMember[];
  crew: Credits;
  basedOn: string | undefined;
}

/**
 * The people of a title: `credits`, or what older and other requests call it (`casts`, and `aggregate_credits`, where a
 * series has a list of roles or jobs for each person).
 */
export function tmdbPeople(title: Part): TmdbPeople {
  const credits = ['aggregate_credits', 'credits', 'casts']
    .map((key) => title.of(key))
    .find((part) => part.isObject);
  const crew = new Credits();
  const basis = new Basis();
  for (const creator of title.of('created_by').items()) {
    const person = personOf(creator);
    if (person) crew.add('creator', person);
  }
  if (!credits) return { cast: [], crew, basedOn: undefined };
  const left = new Set<string>();
  const kept = new Set<string>();
  const rows = credits.of('crew');
  for (const row of rows.items()) {
    const wanted = jobsOf(row).filter((job) => jobs.has(job) || works.has(job));
    // Nearly all of a crew are only counted.
    if (!wanted.length) {
      left.add(row.of('name').word);
      continue;
    }
    const person = personOf(row);
    if (!person) continue;
    kept.add(row.of('name').word);
    for (const job of wanted) {
      const [known, work] = [jobs.get(job), works.get(job)];
      if (known) crew.add(known, person);
      if (work) basis.add(work, person.name);
    }
  }
  const rest = [...left].filter((name) => name && !kept.has(name)).length;
  if (rest) rows.warn(`${rest} more crew member${rest === 1 ? '' : 's'} left out`);
  return { cast: credits.of('cast').items().flatMap(castMember), crew, basedOn: basis.text };
}

const jobsOf = (row: Part): string[] =>
  row.has('jobs')
    ? row
        .of('jobs')
        .items()
        .map((part) => part.of('job').word)
    : [row.of('job').word];

function personOf(row: Part): Person | undefined {
  const name = knownText(row.of('name'));
  if (name) return { name, photo: photoOf(row, name) };
  row.warn('it names nobody, so it is left out');
  return undefined;
}

function photoOf(row: Part, name: string): Image | undefined {
  const path = row.of('profile_path').value;
  return typeof path === 'string' && /^\/[\w-]+\.\w+$/.test(path) ? tmdbImage(path, 'w185', name) : undefined;
}

function castMember(row: Part): CastMember[] {
  const person = personOf(row);
  if (!person) return [];
  const roles = row
    .of('roles')
    .items()
    .flatMap((role) => textOf(role.of('character')) ?? []);
  return [{ ...person, character: textOf(row.of('character')) ?? (roles.join(' / ') || undefined) }];
}
