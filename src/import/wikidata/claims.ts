import type { ImportWarning } from '../imported.js';
import { propertyName } from './items.js';

/** What a statement says. */
export type Value =
  | { kind: 'item'; id: string | undefined; label: string | undefined }
  | { kind: 'text'; text: string; lang?: string | undefined }
  | { kind: 'date'; date: string | undefined }
  | { kind: 'quantity'; amount: number; unit: string | undefined }
  /** Somebody or something that nobody knows, and nothing at all. */
  | { kind: 'unknown' }
  | { kind: 'none' };

/** One statement about a film. */
export interface Statement {
  value: Value;
  isPreferred: boolean;
  /** What narrows the statement: where it holds, as whom somebody plays. */
  qualifiers: (property: string) => Value[];
  /** Where Wikidata has it from: addresses of its references. */
  references: string[];
}

/** What a document says of one film: entities and results of SPARQL are read alike from here on. */
export interface Claims {
  /** `Q61448040`, where the document says it. */
  id: string | undefined;
  /** The title, and in which language it is. */
  label: { text: string; lang: string | undefined } | undefined;
  aliases: string[];
  /** The statements of a property, without deprecated ones. */
  statements: (property: string) => Statement[];
  warnings: ImportWarning[];
}

/** Says something about a property. */
export const warnAbout = ({ warnings }: Claims, property: string, message: string): void =>
  void warnings.push({ field: propertyName(property), message });

/** The best statements of a property: those that Wikidata's editors prefer, else all. */
export function bestOf(claims: Claims, property: string): Statement[] {
  const all = claims.statements(property);
  const preferred = all.filter(({ isPreferred }) => isPreferred);
  return preferred.length ? preferred : all;
}

/** A statement about something with a name. */
export interface Labelled {
  label: string;
  id: string | undefined;
  statement: Statement;
}

/**
 * The statements of a property that are about something with a name, each name once. What has no label in the document is
 * counted in one warning.
 */
export function labelledOf(claims: Claims, property: string): Labelled[] {
  const found = new Map<string, Labelled>();
  const missing: string[] = [];
  for (const statement of claims.statements(property)) {
    const { value } = statement;
    const label = labelOf(value);
    if (label) {
      if (!found.has(label))
        found.set(label, { label, id: value.kind === 'item' ? value.id : undefined, statement });
    } else if (value.kind === 'item') missing.push(value.id ?? '?');
    else if (value.kind === 'unknown')
      warnAbout(claims, property, 'Wikidata knows that there is one, but not who or what');
  }
  warnOfMissing(claims, property, missing);
  return [...found.values()];
}

/** Warns of items that have no label. */
export function warnOfMissing(claims: Claims, property: string, missing: string[]): void {
  if (!missing.length) return;
  const shown = missing.slice(0, 5).join(', ');
  const rest = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
  const verb =
    missing.length > 1
      ? 'have no label in this document, so they are'
      : 'has no label in this document, so it is';
  warnAbout(claims, property, `${shown}${rest} ${verb} left out`);
}

/** The name of an item, or a text. */
export function labelOf(value: Value): string | undefined {
  if (value.kind === 'item') return value.label;
  return value.kind === 'text' ? value.text : undefined;
}

/** The texts of a property. */
export const textsOfProperty = (claims: Claims, property: string): string[] =>
  bestOf(claims, property).flatMap(({ value }) => (value.kind === 'text' ? value.text : []));
