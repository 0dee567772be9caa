// All issues and questions of the film in one list; each leads to its field.
import { html, nothing, type TemplateResult } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import { pathOf } from '../../model/issue-words.js';
import type { Path } from '../../model/issue.js';
import { valueAt } from '../edit.js';
import { idOf, type Desk } from '../form/desk.js';
import { entryText } from '../form/entry-text.js';
import { formFields, sections } from '../form/fields.js';
import { fieldLabel } from '../form/labels.js';
import { issueText } from './field-issues.js';

/** Where an issue is, in the editor's words: “Deals › Amazon MGM Studios › Price”. */
export function placeText(desk: Desk, path: Path): string {
  let entity: string | undefined = 'film';
  const words = path.map((step, i) => {
    if (typeof step === 'string') {
      const found: { name: string; type: string; control: string } | undefined = entity
        ? formFields(entity).find(({ name }) => name === step)
        : undefined;
      entity = found?.control === 'object' ? found.type : undefined;
      return fieldLabel(desk.lang, step);
    }
    const entry = valueAt(desk.film, path.slice(0, i + 1));
    return entity && typeof entry === 'object' ? entryText(desk, entity, entry).title : `${step + 1}`;
  });
  return words.join(' › ') || desk.t('The film');
}

/** Opens what a field lies in, and moves the focus to it. */
export function showField(desk: Desk, path: Path): void {
  const [first] = path;
  const section = sections.find(([, names]) => names.includes(first as string))?.[0] ?? 'film';
  desk.setOpen(['section', section], true);
  for (let length = 1; length < path.length; length++) {
    desk.setOpen(path.slice(0, length), true);
    desk.setOpen([...path.slice(0, length), 'more'], true);
  }
  if (path.length === 1) desk.setOpen(['more'], true);
  desk.focus(idOf(path));
}

export function issueList(desk: Desk, issues: FilmIssue[]): TemplateResult | typeof nothing {
  if (!issues.length)
    return html`<p class="none">
      ${desk.t('Nothing to look at: every fact can be read, and the copy desk has no question.')}
    </p>`;
  const mendable = issues.filter(({ fix }) => fix !== undefined);
  return html`${
      mendable.length > 1
        ? html`<button type="button" @click=${() => mendable.forEach((issue) => desk.mend(issue))}>
            ${desk.t('Mend all {count} that are certain', { count: mendable.length })}
          </button>`
        : nothing
    }
    <ul class="issues all" role="list">
      ${issues.map((issue) => {
        const path = pathOf(issue.path);
        return html`<li class=${issue.severity}>
          <button type="button" class="link" @click=${() => showField(desk, path)}>
            ${placeText(desk, path)}
          </button>
          ${issueText(desk, issue)}
        </li>`;
      })}
    </ul>`;
}
