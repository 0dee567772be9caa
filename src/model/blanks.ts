/**
 * A copy of a part of a film without the fields that say nothing: our own readers have all fields of an object, undefined
 * where the film says nothing.
 * @example withoutBlanks({ title: 'T', year: undefined }) // { title: 'T' }
 */
export function withoutBlanks<Part>(part: Part): Part {
  if (!part || typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(withoutBlanks) as Part;
  const fields = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutBlanks(value)])) as Part;
}
