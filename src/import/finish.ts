import { pathText } from '../model/issue-words.js';
import { readFilm } from '../model/parse.js';
import type { Draft, Imported, ImportWarning } from './imported.js';

/** A value without what says nothing: undefined fields, empty lists and objects. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (!value || typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([name, part]) => [name, filled(part)] as const)
    .filter(([, part]) => part !== undefined);
  return fields.length ? Object.fromEntries(fields) : undefined;
}

/**
 * Makes a film of a draft. It goes through the parser of film JSON, so that nothing wrong can come out, whatever a source
 * holds; what the parser leaves out is a warning with its place in the film.
 */
export function finish(draft: Draft, warnings: ImportWarning[]): Imported {
  const { film, faults } = readFilm(filled(draft) ?? {});
  for (const { path, value } of faults.slice(0, 100))
    warnings.push({ field: pathText(path), message: `${JSON.stringify(value)?.slice(0, 60)} does not fit` });
  if (film) return { film, warnings };
  return {
    warnings,
    refusal: {
      message: 'the document has no title',
      remedy: 'Look at it in an editor: a film has at least a title.',
    },
  };
}
