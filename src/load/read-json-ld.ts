import { finish } from '../import/finish.js';
import { isRefusal, Part } from '../import/imported.js';
import { importSchemaOrg } from '../import/schema-org/schema-org.js';

/** The films that scripts gave, by what they hold: boxes that show the same script share one film. */
const films = new WeakMap<object, object>();

/**
 * The film JSON in the JSON-LD of a page, for a box in that page; what has no Movie stays as it is, and the parser says what is
 * missing. Its facts name no source: the page is where they stand.
 * @param loaded what a script of the page gave: its data, or why there is none
 * @example readJsonLd({ data: { '@type': 'Movie', name: 'Parasite' } }) // { data: { title: 'Parasite' } }
 */
export function readJsonLd<Loaded extends object>(loaded: Loaded): Loaded {
  const { data } = loaded as { data?: unknown };
  if (!data || typeof data !== 'object') return loaded;
  if (!films.has(data)) {
    const draft = importSchemaOrg(new Part(data), { url: document.URL });
    const { film } = isRefusal(draft) ? {} : finish(draft, []);
    films.set(data, film ? withoutSources(film) : data);
  }
  return { ...loaded, data: films.get(data) };
}

/** An object without the sources of its parts. */
const withoutSources = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
      name === 'sources' ? [] : [[name, inner(part)]],
    ),
  );

const inner = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inner)
    : value && typeof value === 'object'
      ? withoutSources(value)
      : value;
