import { type Part, type Refusal } from '../imported.js';
import { textOf } from '../plain-text.js';

/** Nothing that sites publish lies deeper, and nobody waits for what does. */
const deepest = 12;

/** Types of schema.org that are a film or a series. */
const filmTypes = ['Movie', 'TVSeries'];

/** Fields by which a page, a review, a screening or a list leads to what it is about. */
const aboutness =
  /^(mainEntity|mainEntityOfPage|itemReviewed|about|item|itemListElement|workPresented|workFeatured|itemOffered)$/;

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: Part): string[] {
  const types = node.has('@type') ? node.of('@type') : node.of('type');
  return types.items().flatMap((part) => {
    const text = typeof part.value === 'string' ? part.value : '';
    const type = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?(\w+)$/.exec(text)?.[1];
    return filmTypes.find((one) => one.toLowerCase() === type?.toLowerCase()) ?? type ?? [];
  });
}

const isFilm = (part: Part): boolean => typesOf(part).some((type) => filmTypes.includes(type));

const nameOf = (part: Part): string | undefined => textOf(part.of('name'))?.toLowerCase();

/** All nodes of JSON-LD, in document order, and each by its `@id`. */
export class Graph {
  /** Nodes that stand on the page itself, and not within another node. */
  readonly #top: Part[] = [];
  /** Nodes that one of these is about. */
  readonly #subjects: Part[] = [];
  readonly #byId = new Map<string, Part>();

  constructor(document: Part) {
    this.#visit(document, 0, this.#top);
  }

  #visit(part: Part, depth: number, list?: Part[]): void {
    if (depth > deepest) return;
    if (Array.isArray(part.value)) return part.items().forEach((item) => this.#visit(item, depth + 1, list));
    if (!part.isObject) return;
    if (typesOf(part).length) list?.push(part);
    const id = part.of('@id').value;
    // A reference has an id and nothing else; what it refers to has more.
    if (typeof id === 'string' && part.keys().length > 1 && !this.#byId.has(id)) this.#byId.set(id, part);
    for (const key of part.keys()) {
      const inner = key === '@graph' ? list : list && aboutness.test(key) ? this.#subjects : undefined;
      this.#visit(part.of(key), depth + 1, inner);
    }
  }

  /** What a reference leads to; a node that is no reference is itself. */
  resolve(part: Part): Part {
    const id = part.of('@id').value;
    const isReference = typeof id === 'string' && part.keys().length === 1;
    return (isReference ? this.#byId.get(id) : undefined) ?? part;
  }

  /** The nodes of films: those on the page itself, else those that the page is about. */
  get films(): Part[] {
    const isNamed = (part: Part) => isFilm(part) && !!nameOf(part);
    const top = this.#top.filter(isNamed);
    return top.length ? top : this.#subjects.filter(isNamed);
  }

  /** The names of the films that screenings on the page show. */
  get screened(): string[] {
    return this.types.includes('ScreeningEvent')
      ? this.#subjects.filter(isFilm).flatMap((part) => nameOf(part) ?? [])
      : [];
  }

  /** Whether a film stands on the page of which the name is not told. */
  get hasNamelessFilm(): boolean {
    return this.#top.some(isFilm);
  }

  /** The types of the page, each once. */
  get types(): string[] {
    return [...new Set(this.#top.flatMap(typesOf))];
  }
}

/** The one film of a page: its nodes, which may be several, or why there is none. */
export function filmNodes(graph: Graph, url: string | undefined): Part[] | Refusal {
  const { films, types } = graph;
  if (!films.length)
    return {
      message: graph.hasNamelessFilm
        ? 'the Movie here has no name'
        : types.length
          ? `there is no Movie here, only ${types.join(', ')}`
          : 'there is no schema.org data here',
      remedy: 'Give it the page of one film, or the JSON-LD of that page.',
    };
  const names = new Set(films.map(nameOf));
  // Beside the film that a page is about may stand others that it recommends, with less about them.
  const full = films.filter((part) => part.keys().filter((key) => details.test(key)).length > 1);
  const main =
    films.find((part) => url && [part.of('url').value, part.of('@id').value].includes(url)) ??
    (names.size === 1 ? films[0] : new Set(full.map(nameOf)).size === 1 ? full[0] : undefined);
  // The programme of a cinema has films of which it tells nothing but the name, and screenings of others.
  const { screened } = graph;
  const isProgramme = !full.length && screened.some((name) => !names.has(name));
  if (main && !isProgramme)
    return [main, ...films.filter((part) => part !== main && nameOf(part) === nameOf(main))];
  return {
    message: `this is a list of ${new Set([...names, ...screened]).size} films`,
    remedy: 'Give it the page of one of them.',
  };
}

/** What a film has, and a row of a list has not. */
const details =
  /^(directors?|actors?|description|duration|datePublished|genre|creator|author|productionCompany|releasedEvent)$/;
