// What is wrong or asked at one field, below it.
import { html, nothing, type TemplateResult } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import type { Path } from '../../model/issue.js';
import { idOf, type Desk } from '../form/desk.js';
import { fieldLabel } from '../form/labels.js';
import { fieldWords } from '../words/fields.js';
import { saidFault, sentence } from '../words/sentences/sentences.js';

/** The id of the issues of a field, by which the field says that they are about it. */
export const issuesId = (path: Path): string => `${idOf(path)}-issues`;

export function fieldIssues(desk: Desk, path: Path): TemplateResult | typeof nothing {
  const issues = desk.issuesAt(path);
  return issues.length
    ? html`<ul class="issues" role="list" id=${issuesId(path)}>
        ${issues.map((issue) => html`<li class=${issue.severity}>${issueText(desk, issue)}</li>`)}
      </ul>`
    : nothing;
}

/** What the command calls by the names of film JSON has another name in English here: “asOf” is “Known on”. */
const plainWords = (text: string): string =>
  text.replace(/"([a-zA-Z]+)"/g, (quoted, name: string) =>
    name in fieldWords &&
    /[A-Z]|^(sources|date|history|price|basis|cast|deals|url|alt|credit|note|updated)$/.test(name)
      ? `“${fieldLabel('en', name)}”`
      : quoted,
  );

/** An issue in words, with a button where the remedy is certain. */
export const issueText = (desk: Desk, issue: FilmIssue): TemplateResult => {
  const { message, remedy, lang } = saidFault(desk.lang, issue);
  const plain = lang === 'en' ? plainWords : (text: string): string => text;
  return html`<span lang=${lang}><b>${sentence(plain(message), lang)}</b> ${plain(remedy)}</span> ${
      issue.fix === undefined
        ? nothing
        : html`<button type="button" class="small" @click=${() => desk.mend(issue)}>
            ${desk.t('Mend')}
          </button>`
    }`;
};
