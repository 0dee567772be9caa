import { nearest } from '../../model/issue-words.js';
import type { Finding, Rule } from './rule.js';
import { objectsOf } from './walk.js';

/** A fact may only name sources that the film lists: any other number would lead nowhere. */
export const unknownSource: Rule = (film) => {
  const known = (film.sources ?? []).map(({ id }) => id);
  const found: Finding[] = [];
  for (const [node, path] of objectsOf(film)) {
    if (!path.length || !Array.isArray(node.sources)) continue;
    (node.sources as string[]).forEach((id, i) => {
      if (known.includes(id)) return;
      const near = nearest(id, known);
      found.push({
        path: [...path, 'sources', i],
        code: 'unknown-source',
        message: `no source has the id "${id}"`,
        remedy: near ? `Did you mean "${near}"?` : `Add it to "sources": { "id": "${id}", "name": "…" }.`,
      });
    });
  }
  return found;
};

/** A source that no fact names is not shown. */
export const unusedSource: Rule = (film) => {
  const named = new Set<unknown>();
  for (const [node, path] of objectsOf(film))
    if (path.length && Array.isArray(node.sources)) for (const id of node.sources) named.add(id);
  return (film.sources ?? []).flatMap(({ id }, i) =>
    named.has(id)
      ? []
      : [
          {
            path: ['sources', i],
            code: 'unused-source',
            message: `no fact names the source "${id}", so no reader sees it`,
            remedy: 'Add its id to "sources" of what it reports, or delete it.',
          },
        ],
  );
};

/** Two sources or deals of one id: only the first is found. */
export const idTwice: Rule = ({ sources = [], deals = [] }) =>
  Object.entries({ sources, deals }).flatMap(([name, list]: [string, { id?: string | undefined }[]]) =>
    list.flatMap(({ id }, i) =>
      id !== undefined && list.findIndex((one) => one.id === id) < i
        ? [
            {
              path: [name, i, 'id'],
              code: 'id-twice',
              message: `"${id}" is the id of another entry, too`,
              remedy: 'Give each an id of its own.',
            },
          ]
        : [],
    ),
  );

const doubts = ['reported', 'rumored', 'disputed'];

/** Who says "reported" must be able to say by whom. */
export const doubtWithoutSource: Rule = (film) => {
  const found: Finding[] = [];
  for (const [node, path] of objectsOf(film)) {
    const { confidence, sources } = node as { confidence?: string; sources?: string[] };
    if (confidence && doubts.includes(confidence) && !sources?.length)
      found.push({
        path: [...path, 'confidence'],
        code: 'doubt-without-source',
        message: `this is "${confidence}", and nobody is named who says so`,
        remedy: 'Add "sources" with the id of who does.',
      });
  }
  return found;
};
