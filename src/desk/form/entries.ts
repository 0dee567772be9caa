// A list of objects: deals, people, releases. Each entry is one line until it is opened; it is moved and removed by buttons.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Path } from '../../model/issue.js';
import { insertAt, listAt, moveAt } from '../edit.js';
import { fieldIssues } from '../issues/field-issues.js';
import { idOf, type Desk } from './desk.js';
import { entryText } from './entry-text.js';
import { formFields } from './fields.js';
import { inputField } from './inputs.js';
import { fieldLabel } from './labels.js';
import { removeButton } from './lists.js';
import { statusMenu } from './new-status.js';

/** Objects that a name says enough of: their name stands in the line itself. */
const named = new Set(['party', 'person', 'castMember']);

export function entryList(desk: Desk, path: Path, entity: string): TemplateResult {
  const entries = listAt(desk.film, path);
  const name = path.at(-1) as string;
  const label = fieldLabel(desk.lang, name);
  const id = idOf(path);
  const add = (): void => {
    const at = [...path, entries.length];
    desk.setOpen(at, true);
    desk.change(insertAt(desk.film, path, {}), desk.t('Add: {name}', { name: label }));
    desk.focus(idOf([...at, formFields(entity)[0]!.name]));
  };
  return html`<fieldset class="entries" id=${id} data-field=${name}>
    <legend class=${path.length > 1 ? '' : 'hidden'}>${label}</legend>
    <ol role="list">
      ${entries.map((entry, i) => {
        const at = [...path, i];
        // Of hundreds of entries only the one that has changed is rendered again, and any that is open.
        const state = desk.isOpen(at) ? {} : desk.issuesIn(at);
        return guard([entry, state, desk.isOpen([...at, 'menu']), entries.length, desk.tongue], () =>
          entryRow(desk, at, entity, entry, entries.length),
        );
      })}
    </ol>
    ${fieldIssues(desk, path)}
    <button type="button" class="add" id="${id}-add" @click=${add}>
      ${desk.t('Add: {name}', { name: label })}
    </button>
  </fieldset>`;
}

function entryRow(desk: Desk, path: Path, entity: string, entry: unknown, count: number): TemplateResult {
  const id = idOf(path);
  const isOpen = desk.isOpen(path);
  const { title, more } = entryText(desk, entity, entry);
  const issues = isOpen ? 0 : desk.issuesIn(path);
  const isNamed = named.has(entity) && typeof entry === 'object' && entry !== null;
  const nameField = formFields(entity).find(({ name }) => name === 'name');
  const isShort = isNamed && !isOpen;
  return html`<li class="entry ${isShort ? 'short' : ''}" id=${id}>
    ${isShort && nameField ? inputField(desk, [...path, 'name'], entity, nameField) : nothing}
    <details
      ?open=${isOpen}
      @toggle=${(event: Event) => {
        event.stopPropagation();
        desk.setOpen(path, (event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>
        ${
          isNamed && !isOpen
            ? html`<span class="hidden">${title}:</span> ${desk.t('More')}`
            : html`<b>${title}</b> <span class="meta">${more}</span>`
        }
        ${issues ? html`<span class="count">${desk.t('{count} to look at', { count: issues })}</span>` : nothing}
      </summary>
      ${
        isOpen
          ? html`<div class="fields">
              ${typeof entry === 'object' && entry !== null ? desk.fields(path, entity) : fieldIssues(desk, path)}
            </div>`
          : nothing
      }
    </details>
    ${isOpen ? fieldIssues(desk, path) : nothing}
    <div class="tools">
      ${entity === 'deal' ? statusMenu(desk, path, entry, title) : nothing}
      ${count > 1 ? mover(desk, path, title, -1) : nothing}
      ${count > 1 ? mover(desk, path, title, 1) : nothing}
      ${removeButton(desk, path, title, `${idOf(path.slice(0, -1))}-add`)}
    </div>
  </li>`;
}

/** A button that moves an entry up or down by one; the focus goes with the entry. */
function mover(desk: Desk, path: Path, name: string, by: 1 | -1): TemplateResult {
  const way = by < 0 ? 'up' : 'down';
  const to = (path.at(-1) as number) + by;
  const list = path.slice(0, -1);
  const label = desk.t(by < 0 ? 'Move {name} up' : 'Move {name} down', { name });
  const isLast = to < 0 || to >= listAt(desk.film, list).length;
  return html`<button
    type="button"
    class="icon"
    id="${idOf(path)}-${way}"
    aria-label=${label}
    title=${label}
    aria-disabled=${isLast}
    @click=${() => {
      if (isLast) return;
      desk.change(moveAt(desk.film, path, to), label);
      desk.focus(`${idOf([...list, to])}-${way}`);
    }}
  >
    ${by < 0 ? '↑' : '↓'}
  </button>`;
}
