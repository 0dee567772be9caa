import type { Company, CrewEntry, Person } from '../model/film.js';
import { territoriesText, territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, rowsBlock, type Line, type Row } from './box.js';
import type { FactsOf } from './facts.js';
import { knownForLine, personLine } from './person-facts.js';
import { grouped, wordLabel } from './rows.js';
import { marks, noteLine, partyLine, type Wording } from './wording.js';

/** The order of companies; other roles follow, and companies without a role come last. */
const roles = ['production', 'financing', 'sales', 'distribution'];

/** Who made the film: crew by job, then companies by role. */
export const crewListFacts: FactsOf = (wording) => {
  const { crew = [], companies = [] } = wording.film;
  const blocks = rowsBlock([
    ...crewRows(wording, crew),
    ...grouped(
      companies,
      roles,
      ({ role = '' }) => role,
      (role, { length }) =>
        role
          ? wordLabel(wording, 'Role', role, length)
          : span(say(wording, 'Company|Companies', undefined, length)),
      (company) => companyLines(wording, company),
    ),
  ]);
  return blocks.length ? { heading: span(say(wording, 'Behind the scenes')), blocks } : undefined;
};

/** Crew by job: the jobs named first, then the others as they come. */
export const crewRows = (wording: Wording, crew: CrewEntry[], jobs: string[] = []): Row[] =>
  grouped(
    crew,
    jobs,
    ({ job }) => job,
    (job, entries) => wordLabel(wording, 'Job', job, entries.flatMap(({ people }) => people).length),
    (entry) => [
      // What is said of all of them is said of each; only the sentence stands once, below.
      ...entry.people.map((person) => personLine(wording, person, entry)),
      ...(entry.note ? [noteLine(wording, entry)] : []),
    ],
  );

/** "87North (David Leitch and Kelly McCormick) · North America", how sure that is, then what its people are known for. */
const companyLines = (wording: Wording, company: Company): Line[] => {
  const { name, url, territory, territories, people = [] } = company;
  const places = [
    territory && territoryText(territory, wording),
    territories && territoriesText(territories, wording),
  ].filter(Boolean);
  const line = [
    span(name, 'company', { url }),
    ...(people.length ? [span(' ('), ...partyLine(wording, people), span(')')] : []),
    ...(places.length ? [span(` · ${places.join(say(wording, ', '))}`)] : []),
    ...marks(wording, company),
    ...principalsLine(wording, people),
    ...noteLine(wording, company),
  ];
  return [line];
};

/** What the people of a company are known for; with their names, where that is not the same for all of them. */
function principalsLine(wording: Wording, people: Person[]): Line {
  const titles = new Set(people.map(({ knownFor }) => `${knownFor?.join('\n')}`));
  if (titles.size < 2) return people[0] ? knownForLine(wording, people[0]) : [];
  return people.flatMap((person) =>
    knownForLine(wording, person).map(({ text, ...more }) => ({ ...more, text: `${person.name}: ${text}` })),
  );
}
