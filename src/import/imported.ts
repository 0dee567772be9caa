import type { Film } from '../model/film.js';

/** The film databases that documents come from. */
export const origins = ['tmdb', 'omdb', 'wikidata', 'schema-org'] as const;
export type Origin = Extract<(typeof origins)[number], string>;

/** Something of a document that is not in the film, or that an editor should look at. */
export interface ImportWarning {
  /** Where, in the words of the source: `release_date`, `BoxOffice`, `P577`, `row 7, Price`. */
  field: string;
  /** What about it: `0 stands for unknown here, so it is left out`. */
  message: string;
}

/** Why a document gives no film at all. */
export interface Refusal {
  /** What the document is: `this is a page of search results`. An error of the service is quoted. */
  message: string;
  /** What to do instead. */
  remedy: string;
}

/** What a document gave: a film that `parseFilm` takes without an issue, or a refusal. */
export interface Imported {
  film?: Film;
  refusal?: Refusal;
  /** What was left out and what is doubtful, in the order of the importer. */
  warnings: ImportWarning[];
}

/** What an importer needs to know beside the document. */
export interface ImportOptions {
  /** Where the document is from; without it, it is recognised. */
  from?: Origin | undefined;
  /** The language for names and titles where the source has several, as a BCP 47 tag. Default: `en`. */
  lang?: string | undefined;
  /** The address of the page that the document is from; relative addresses in it count from there. */
  url?: string | undefined;
}

/** A film while an importer fills it; a list or object without anything in it is left out at the end. */
export type Draft = Partial<Film>;

/** An importer gives the film so far, or says why the document has none. */
export type Importer = (document: Part, options: ImportOptions) => Draft | Refusal;

/** A text, a number or a truth as a text; empty for all else. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';

export const isRefusal = (result: Draft | Refusal): result is Refusal => 'remedy' in result;

/** A part of a foreign document, which knows its place in it, so that a warning can name the source's own field. */
export class Part {
  constructor(
    readonly value: unknown,
    /** Where warnings about any part of the document go. */
    readonly warnings: ImportWarning[] = [],
    private readonly parent?: Part,
    private readonly place: string | number = '',
  ) {}

  /** The name of the field, or the number in a list, under which this stands. */
  get key(): string {
    return `${this.place}`;
  }

  /** `credits.crew[3].job` */
  get path(): string {
    const before = this.parent?.path ?? '';
    if (typeof this.place === 'number') return `${before}[${this.place}]`;
    return before && this.place ? `${before}.${this.place}` : before || this.place;
  }

  /** Whether this is an object with fields. */
  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** The text, number or truth that stands here, as a text; empty for all else. An object may have a `toString` that is no function. */
  get word(): string {
    return wordOf(this.value);
  }

  /** Whether nothing stands here, or nothing that says anything: null, a text of spaces, an empty list. */
  get isEmpty(): boolean {
    const { value } = this;
    return (
      value === undefined ||
      value === null ||
      (typeof value === 'string' && !value.trim()) ||
      (Array.isArray(value) && !value.length)
    );
  }

  has(key: string): boolean {
    return this.isObject && Object.hasOwn(this.value as object, key);
  }

  /** A field of this object; a part without a value where there is none. */
  of(key: string): Part {
    const value = this.has(key) ? (this.value as Record<string, unknown>)[key] : undefined;
    return new Part(value, this.warnings, this, key);
  }

  /** The names of the fields of this object. */
  keys(): string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** The entries of a list. One thing that is no list counts as a list of one, as JSON-LD has it. */
  items(): Part[] {
    if (!Array.isArray(this.value)) return this.isEmpty ? [] : [this];
    const items: Part[] = [];
    for (let i = 0; i < this.value.length; i++) {
      const item = new Part(this.value[i], this.warnings, this, i);
      if (!item.isEmpty) items.push(item);
    }
    return items;
  }

  /** Says something about this part. */
  warn(message: string, path = this.path): void {
    this.warnings.push({ field: path, message });
  }
}
