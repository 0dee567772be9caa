import { jobs, type Job } from '../model/vocabulary.js';
import type { CrewEntry, Person } from '../model/film.js';
import { listText } from '../words/intl.js';

/** Collects who made a film: one entry for each job, and in it each person once. */
export class Credits {
  readonly #people = new Map<string, Map<string, Person>>();

  add(job: string, person: Person): void {
    let people = this.#people.get(job);
    if (!people) this.#people.set(job, (people = new Map<string, Person>()));
    if (!people.has(person.name)) people.set(person.name, person);
  }

  has(job: string): boolean {
    return this.#people.has(job);
  }

  /** The entries, in the order in which boxes know the jobs; other jobs follow. */
  entries(sources: string[]): CrewEntry[] {
    const place = (job: string) => (jobs.includes(job as Job) ? jobs.indexOf(job as Job) : jobs.length);
    return [...this.#people]
      .sort(([one], [other]) => place(one) - place(other))
      .map(([job, people]) => ({ job, people: [...people.values()], sources }));
  }
}

/** Collects the authors of what a film is based on: `the novel by Ada Invented; characters by Bo Madeup`. */
export class Basis {
  readonly #authors = new Map<string, Set<string>>();

  /** @param work with its article, as it stands in a sentence: `the novel` */
  add(work: string, name: string): void {
    const authors = this.#authors.get(work) ?? new Set();
    this.#authors.set(work, authors.add(name));
  }

  /** Undefined when nothing was added. */
  get text(): string | undefined {
    const works = [...this.#authors].map(([work, names]) => `${work} by ${listText('en', [...names])}`);
    return works.join('; ') || undefined;
  }
}
