import { ask, quote } from '../reading.js';
import { territoriesOf } from '../territory/territory.js';
import { tokensOf } from '../words.js';
import { isCompany, type Name } from './names.js';

export interface Change {
  person: { name: string; knownFor?: string[] };
  change: string;
  character?: string;
  job?: string;
  replaces?: string;
  replacedBy?: string;
  replacements?: string[];
  reason?: string;
  note?: string;
}

/** What a phrase says about people, in the lists of a film. */
export interface People {
  cast: { name: string; knownFor?: string[]; character?: string }[];
  crew: { job: string; people: { name: string; knownFor?: string[] }[] }[];
  companies: Record<string, unknown>[];
  castingChanges: Change[];
}

export const fieldsOf = ({ name, inside }: Name): { name: string; knownFor?: string[] } => ({
  name,
  ...(inside.length ? { knownFor: inside } : {}),
});

export function addCrew(job: string, names: Name[], people: People): void {
  if (job === 'producer') {
    const kinds = new Set(names.map(({ name }) => isCompany(name)));
    if (kinds.has(undefined))
      ask(
        `Is ${quote(names.find(({ name }) => isCompany(name) === undefined)!.name)} a person or a company?`,
      );
    const companies = names.filter(({ name }) => isCompany(name));
    if (companies.length) addCompanies(companies, 'production', people);
    names = names.filter(({ name }) => !isCompany(name));
    if (!names.length) return;
  }
  const entry = people.crew.find((one) => one.job === job);
  const list = names.map(fieldsOf);
  if (entry) entry.people.push(...list);
  else people.crew.push({ job, people: list });
}

export function addCompanies(names: Name[], role: string, people: People): void {
  for (const { name, inside } of names)
    people.companies.push({
      name,
      role,
      ...(inside.length ? { people: inside.map((one) => ({ name: one })) } : {}),
    });
}

/** Where a company does that. */
export function place(company: Record<string, unknown>, text: string): void {
  const territories = territoriesOf(text, tokensOf(text));
  const { include = [] } = territories as { include?: string[] };
  if (include.length === 1 && Object.keys(territories).length === 1) [company.territory] = include;
  else company.territories = territories;
}

/** A part of somebody who is in the film. */
export function character(subject: Name[], text: string, people: People): void {
  if (subject.length > 1) ask(`Who of them plays ${quote(text)}?`);
  const name = fieldsOf(subject[0]!);
  const listed = people.cast.find((one) => one.name === name.name);
  if (listed) listed.character = text;
  else people.cast.push({ ...name, character: text });
}
