// What is wrong with a film, at its place in the text.
import type { Diagnostic } from '@codemirror/lint';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import { ContentError } from '../../json-text/content-error.js';
import { parseJson, valuePlaces } from '../../json-text/json.js';
import { pathOf } from '../../model/issue-words.js';
import { saidFault, withStop, type Fault, type Said } from '../words/sentences/sentences.js';

/** The data of a text, or why it is no JSON. */
export function readText(text: string): { data: unknown } | { fault: ContentError } {
  try {
    return { data: parseJson(text) };
  } catch (error) {
    if (error instanceof ContentError) return { fault: error };
    throw error;
  }
}

/** A fault with its remedy, in the language of the page; fields are called as in the JSON. */
export function faultText(pageLang: string, fault: Fault): Said {
  const { message, remedy, lang } = saidFault(pageLang, fault, 'json');
  return { text: `${withStop(message, lang)} ${remedy}`, lang };
}

/** Where a text stops being JSON. */
export function jsonFault(text: string, fault: ContentError, lang: string): Diagnostic {
  const { line = 1, column = 1 } = fault;
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0);
  const from = Math.min(start + column - 1, text.length);
  return {
    from,
    to: Math.min(from + 1, text.length),
    severity: 'error',
    message: faultText(lang, fault).text,
  };
}

/** The issues of a film as marks at their values. What is not in the text is marked at what it should be in. */
export function filmFaults(text: string, issues: FilmIssue[], lang: string): Diagnostic[] {
  const placeOf = valuePlaces(text);
  return issues.map((issue) => {
    const { path, severity } = issue;
    let steps = pathOf(path);
    while (steps.length && !placeOf(steps)) steps = steps.slice(0, -1);
    const [start, end] = placeOf(steps) ?? [0, 0];
    // Of a list or an object the first sign is enough: a line below all of it would hide other marks.
    const to = /^[[{]/.test(text.slice(start, start + 1)) ? start + 1 : end;
    return {
      from: start,
      to,
      severity: severity === 'hint' ? 'info' : severity,
      message: faultText(lang, issue).text,
    };
  });
}
