import { nearest } from '../model/issue-words.js';
import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf } from './walk.js';

/** A fact names only sources that the film lists: the number of any other source would lead nowhere. */
export const unknownSource: LintRule = (film) => {
  const ids = (film.sources ?? []).map(({ id }) => id);
  const findings: Finding[] = [];
  for (const [node, path] of objectsOf(film)) {
    if (!path.length || !Array.isArray(node.sources)) continue;
    (node.sources as string[]).forEach((id, i) => {
      if (ids.includes(id)) return;
      const near = nearest(id, ids);
      findings.push({
        path: [...path, 'sources', i],
        code: 'unknown-source',
        message: `no source has the id "${id}"`,
        remedy: near ? `Did you mean "${near}"?` : `Add it to "sources": { "id": "${id}", "name": "…" }.`,
      });
    });
  }
  return findings;
};

/** Each source is named by a fact: boxes show no other. */
export const unusedSource: LintRule = (film) => {
  const ids = new Set<unknown>();
  for (const [node, path] of objectsOf(film))
    if (path.length && Array.isArray(node.sources)) for (const id of node.sources) ids.add(id);
  return (film.sources ?? []).flatMap(({ id }, i) =>
    ids.has(id)
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

/** No two sources, and no two deals, have the same id: only the first of them could be found by it. */
export const idTwice: LintRule = ({ sources = [], deals = [] }) =>
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

/** Boxes say of such facts that they are not certain. */
const doubts = ['reported', 'rumored', 'disputed'];

const isMoney = (node: object): boolean =>
  ['amount', 'min', 'max', 'band', 'undisclosed'].some(
    (name) => name in node && typeof node[name as never] !== 'object',
  );

/** A fact in doubt names who says it. */
export const doubtWithoutSource: LintRule = (film) => {
  const findings: Finding[] = [];
  const sourced = new Set<string>();
  for (const [node, path] of objectsOf(film)) {
    const { confidence, sources } = node as { confidence?: string; sources?: string[] };
    if (sources?.length) sourced.add(JSON.stringify(path));
    // A sum in doubt may be what the sources of its deal say.
    const isOfSourced = sourced.has(JSON.stringify(path.slice(0, -1)));
    if (confidence && doubts.includes(confidence) && !sources?.length && !(isMoney(node) && isOfSourced))
      findings.push({
        path: [...path, 'confidence'],
        code: 'doubt-without-source',
        message: `this is "${confidence}", and nobody is named who says so`,
        remedy: 'Add "sources" with the id of who does.',
      });
  }
  return findings;
};
