import type { Company, CrewEntry } from '../model/film.js';
import { territoriesText, territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, rowsBlock, type Line, type Row } from './box.js';
import type { FactsOf } from './facts.js';
import { personLine } from './person-facts.js';
import { grouped, wordLabel } from './rows.js';
import { joined, marks, noteLine, type Wording } from './wording.js';

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

/** "Fogbank Film (Paul Imagined and Rosa Fictional) · Germany"; what its people are known for follows, a line each. */
const companyLines = (wording: Wording, company: Company): Line[] => {
  const { name, url, territory, territories, people = [], note } = company;
  const places = [
    territory && territoryText(territory, wording),
    territories && territoriesText(territories, wording),
  ].filter(Boolean);
  const known = people.filter(({ knownFor }) => knownFor?.length);
  return [
    [
      span(name, 'company', { url }),
      ...(people.length
        ? [
            span(' ('),
            ...joined(
              wording,
              people.map((person) => span(person.name, undefined, { url: person.url })),
            ),
            span(')'),
          ]
        : []),
      ...(places.length ? [span(` · ${places.join(', ')}`)] : []),
      ...marks(wording, company),
    ],
    ...known.map((person) => personLine(wording, person)),
    ...(note ? [noteLine(wording, company)] : []),
  ];
};
