// What a field is for, in the words of the schema, for an editor who asks.
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Path } from '../../model/issue.js';
import { idOf, type Desk } from './desk.js';
import { fieldLabel } from './labels.js';

interface Schema {
  $defs: Record<string, { properties?: Record<string, { description?: string }> }>;
}

let schema: Promise<Schema> | undefined;

/** What the schema says of a field; it is loaded when somebody asks for the first time. */
async function meaningOf(entity: string, name: string): Promise<string> {
  schema ??= import('../../../schema/film.schema.json').then((module) => module.default as unknown as Schema);
  const { $defs } = await schema;
  return $defs[entity[0]!.toUpperCase() + entity.slice(1)]?.properties?.[name]?.description ?? '';
}

/**
 * A field with a button that says what it is for. The button shows while the field has the focus or the pointer, and stands
 * before the field: who goes through the form with the Tab key does not pass it.
 */
export function withMeaning(
  desk: Desk,
  path: Path,
  entity: string,
  name: string,
  control: TemplateResult,
): TemplateResult {
  const at = [...path, 'meaning'];
  const id = idOf(at);
  const isOpen = desk.isOpen(at);
  const label = desk.t('What is “{name}”?', { name: fieldLabel(desk.lang, name) });
  return html`<div class="known">
    <button
      type="button"
      class="icon why"
      aria-label=${label}
      title=${label}
      aria-expanded=${isOpen}
      aria-describedby=${isOpen ? id : nothing}
      @click=${() => desk.setOpen(at, !isOpen)}
    >
      ?
    </button>
    ${control}
    ${isOpen ? html`<p class="hint" id=${id} lang="en" role="status">${until(meaningOf(entity, name), nothing)}</p>` : nothing}
  </div>`;
}
