import { pathText, wordIssue } from '../../model/issue-words.js';
import type { Path } from '../../model/issue.js';
import { rules } from '../../model/rules.js';
import { filmSchema } from '../film.js';
import type { Entity } from './entities.js';

/** `Deal.status` -> a value of that field */
export type Examples = Map<string, unknown>;

/**
 * An example of every field, out of a film that has all of them, so that editors, the JSON Schema and the documentation
 * show one film. It is the first value that the field has; of several objects the first that fits a line.
 * @param fullFilm docs/full-film.json
 * @throws {Error} when the film has a fault, or lacks a field
 */
export function examplesOf(entities: Entity[], fullFilm: object): Examples {
  const file = 'docs/full-film.json';
  // The schema, not the reader of pages: that works through a table which is only now being made.
  const { error } = filmSchema.safeParse(fullFilm);
  if (error)
    throw new Error(
      error.issues
        .map((issue) => {
          const path = issue.path as Path;
          return `${file}: ${pathText(path)}: ${messageOf(issue.message, path, fullFilm)}`;
        })
        .join('\n'),
    );
  const examples: Examples = new Map();
  addExamples('Film', fullFilm, new Map(entities.map((entity) => [entity.id, entity])), examples);
  const names = entities.flatMap(({ id, fields }) => fields.map(({ name }) => `${id}.${name}`));
  const missing = names.filter((name) => !examples.has(name));
  if (missing.length) throw new Error(missing.map((name) => `${file} has no example of ${name}`).join('\n'));
  return examples;
}

/** What an editor would read; zod's own words where the fault has no code of ours. */
function messageOf(code: string, path: Path, film: unknown): string {
  if (!Object.hasOwn(rules, code)) return code;
  const value = path.reduce((part, step) => (part as Record<string | number, unknown>)[step], film);
  return wordIssue({ path, code, value }).message;
}

function addExamples(id: string, object: object, entities: Map<string, Entity>, examples: Examples): void {
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    const own = entities.get(id)!.fields.find((field) => field.name === name);
    // A field that is not the entity's own is one that every fact has.
    const { content } = own ?? entities.get('Fact')!.fields.find((field) => field.name === name)!;
    const key = `${own ? id : 'Fact'}.${name}`;
    if (content.kind !== 'object') {
      if (!examples.has(key)) examples.set(key, value);
      continue;
    }
    const objects = (Array.isArray(value) ? value : [value]) as object[];
    for (const each of objects) {
      const example = Array.isArray(value) ? [each] : each;
      if (isBetter(example, examples.get(key))) examples.set(key, example);
      addExamples(content.id, each, entities, examples);
    }
  }
}

/** A longer object would fill the hover of an editor. */
const goodLength = 100;

/** Whether an object is a better example than the one so far. */
function isBetter(value: unknown, other: unknown): boolean {
  if (other === undefined) return true;
  const [length, best] = [value, other].map((each) => JSON.stringify(each).length);
  return best! > goodLength && length! < best!;
}
