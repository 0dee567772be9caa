// Who says so: sources of a fact to tick, and a source that is applied to many facts at once.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Source } from '../../model/film.js';
import type { Path } from '../../model/issue.js';
import { newSourceId, sourceIdOf } from '../../copy-desk/source-ids.js';
import { insertAt, listAt, put, valueAt } from '../edit.js';
import { fieldIssues } from '../issues/field-issues.js';
import { sourceFrom } from '../line/source-from.js';
import type { FilmJson } from '../history.js';
import { idOf, type Desk } from './desk.js';
import { entryText, factText } from './entry-text.js';
import { formFields } from './fields.js';
import { fieldLabel } from './labels.js';
import { tick } from './lists.js';

const sourcesOf = (film: FilmJson): Source[] =>
  listAt(film, ['sources']).filter((one): one is Source => typeof (one as Source | null)?.id === 'string');

/** The sources of the film, each to tick for one fact, and a field that adds a source by name or address. */
export function sourceTicks(desk: Desk, path: Path): TemplateResult {
  const label = fieldLabel(desk.lang, 'sources');
  const ids = listAt(desk.film, path);
  const sources = sourcesOf(desk.film);
  const unknown = ids.filter((id) => !sources.some((source) => source.id === id));
  const set = (film: FilmJson, id: string, on: boolean): FilmJson =>
    put(film, path, on ? [...listAt(film, path), id] : listAt(film, path).filter((one) => one !== id));
  return html`<fieldset class="field ticks" id=${idOf(path)} data-field="sources">
    <legend>${label}</legend>
    ${sources.map((source) =>
      tick(entryText(desk, 'source', source).title, ids.includes(source.id), (on) =>
        desk.change(set(desk.film, source.id, on), label),
      ),
    )}
    ${unknown.map((id) => tick(`${id as string} ?`, true, () => desk.change(set(desk.film, id as string, false), label)))}
    <input
      class="wide"
      id="${idOf(path)}-new"
      aria-label=${desk.t('Add a source by name or address')}
      placeholder=${desk.t('Name or https://…')}
      autocomplete="off"
      .value=${live('')}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const { film, id } = withSource(desk.film, input.value);
        if (id) desk.change(ids.includes(id) ? film : set(film, id, true), label);
        input.value = '';
      }}
    />
    ${fieldIssues(desk, path)} ${ids.map((_, i) => fieldIssues(desk, [...path, i]))}
  </fieldset>`;
}

/** A film that has a source of this name or address, and the id of the source. */
export function withSource(film: FilmJson, text: string): { film: FilmJson; id?: string } {
  const said = text.trim();
  if (!said) return { film };
  const sources = sourcesOf(film);
  const isAddress = /^https?:\/\/\S+\.\S+$/.test(said);
  const known = sourceIdOf(sources, isAddress ? undefined : said, isAddress ? said : undefined);
  if (known) return { film, id: known };
  const source = isAddress ? sourceFrom(said, sources) : { id: newSourceId(sources, said), name: said };
  return { film: insertAt(film, ['sources'], source), id: source.id };
}

/** All facts of a film that may name a source, with their paths: the entries of its lists. */
function factsOf(film: FilmJson): { path: Path; list: string; entity: string; entry: unknown }[] {
  return formFields('film').flatMap(({ name, isList, control, type }) =>
    isList && control === 'object' && formFields(type).some((one) => one.name === 'sources')
      ? listAt(film, [name]).map((entry, i) => ({ path: [name, i], list: name, entity: type, entry }))
      : [],
  );
}

/** Beside a source: every fact of the film to tick, and all of them at once. */
export function appliedTo(desk: Desk, id: string): TemplateResult {
  const facts = factsOf(desk.film);
  const has = (path: Path): boolean => listAt(desk.film, [...path, 'sources']).includes(id);
  const label = desk.t('Says so');
  const set = (paths: Path[], on: boolean): void =>
    desk.change(
      paths.reduce((film, path) => {
        const at = [...path, 'sources'];
        const others = listAt(film, at).filter((one) => one !== id);
        return typeof valueAt(film, path) === 'object' ? put(film, at, on ? [...others, id] : others) : film;
      }, desk.film),
      label,
    );
  const all = facts.length > 0 && facts.every(({ path }) => has(path));
  return html`<fieldset class="field ticks applied">
    <legend>${desk.t('This source says')}</legend>
    ${
      facts.length
        ? tick(desk.t('Everything'), all, (on) =>
            set(
              facts.map(({ path }) => path),
              on,
            ),
          )
        : desk.t('Nothing yet')
    }
    ${facts.map(({ path, list, entity, entry }) =>
      tick(factText(desk, list, entity, entry), has(path), (on) => set([path], on)),
    )}
  </fieldset>`;
}
