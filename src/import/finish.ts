import { pathText } from '../model/issue-words.js';
import { readFilmAsWritten } from '../model/parse.js';
import type { Draft, Imported, ImportWarning } from './imported.js';

/** A value without what says nothing: undefined fields, empty lists and objects. Undefined when nothing is left. */
function filled(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    if (typeof value[0] === 'string') return value;
    const items: unknown[] = [];
    for (const item of value) {
      const part = filled(item);
      if (part !== undefined) items.push(part);
    }
    return items.length ? items : undefined;
  }
  const fields: Record<string, unknown> = {};
  let isEmpty = true;
  for (const name in value) {
    const part = filled((value as Record<string, unknown>)[name]);
    if (part === undefined) continue;
    fields[name] = part;
    isEmpty = false;
  }
  return isEmpty ? undefined : fields;
}

/**
 * Makes a film of a draft. It goes through the parser of film JSON, so that nothing wrong can come out, whatever a source
 * holds; what the parser leaves out is a warning with its place in the film.
 */
export function finish(draft: Draft, warnings: ImportWarning[]): Imported {
  return finishAsIs(filled(draft) ?? {}, warnings);
}

/** The same for a draft of which each part was put there on purpose, also an empty list. */
export function finishAsIs(draft: object, warnings: ImportWarning[]): Imported {
  const { film, faults } = readFilmAsWritten(draft);
  if (!film)
    return {
      warnings,
      refusal: {
        message: 'the document has no title',
        remedy: 'Look at it in an editor: a film has at least a title.',
      },
    };
  // A word in another spelling is put right, and loses nothing.
  for (const { path, value } of faults.filter(({ code }) => code !== 'spelling').slice(0, 100))
    warnings.push({ field: pathText(path), message: `${JSON.stringify(value)?.slice(0, 60)} does not fit` });
  return { film, warnings };
}
