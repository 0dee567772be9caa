// Same deal, new status: what the deal was becomes a step of its history.
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../../model/issue.js';
import { dealStatuses } from '../../model/vocabulary.js';
import { put } from '../edit.js';
import type { FilmJson } from '../history.js';
import { idOf, type Desk } from './desk.js';
import { wordText } from './labels.js';

/** The day of the editor. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/**
 * A deal with a new status from a day on. Where it stood before is kept, with the date, the sources and the certainty of
 * then; a state of which nobody wrote down the day was reached by today.
 * @example withStatus({ status: 'closing', date: '2026-10-02' }, 'closed', '2026-11-28')
 *   // { status: 'closed', date: '2026-11-28', history: [{ status: 'closing', date: '2026-10-02' }] }
 */
export function withStatus(deal: FilmJson, status: string, day: string, updated?: unknown): FilmJson {
  if (deal.status === status) return deal;
  const since = deal.date ?? deal.asOf ?? updated ?? `../${day}`;
  const { confidence, sources } = deal;
  const step = {
    status: deal.status,
    date: since,
    ...(confidence === undefined ? {} : { confidence }),
    ...(sources === undefined ? {} : { sources }),
  };
  const history = Array.isArray(deal.history) ? (deal.history as unknown[]) : [];
  return {
    ...deal,
    status,
    date: day,
    ...(deal.asOf === undefined ? {} : { asOf: day }),
    ...(deal.status === undefined ? {} : { history: [...history, step] }),
  };
}

/** The button beside a deal that opens the list of states. */
export function statusMenu(
  desk: Desk,
  path: Path,
  entry: unknown,
  name: string,
): TemplateResult | typeof nothing {
  if (typeof entry !== 'object' || entry === null) return nothing;
  const deal = entry as FilmJson;
  const text = (status: string): string => wordText(desk.tongue, desk.lang, 'deal', 'status', status);
  const choose = (status: string): void => {
    const label = desk.t('{name}: now {status}', { name, status: text(status) });
    desk.change(put(desk.film, path, withStatus(deal, status, today(), desk.film.updated)), label);
    desk.tell(label);
  };
  // A film may have hundreds of deals: the list is made when somebody comes to its button.
  const menu = [...path, 'menu'];
  const prepare = (): void => desk.setOpen(menu, true);
  return html`<wa-dropdown
    id="${idOf(path)}-status"
    @wa-select=${(event: CustomEvent<{ item: { value: string } }>) => choose(event.detail.item.value)}
  >
    <button
      type="button"
      slot="trigger"
      class="small"
      aria-label=${desk.t('Same deal, new status: {name}', { name })}
      title=${desk.t('Same deal, new status: {name}', { name })}
      @pointerdown=${prepare}
      @focus=${prepare}
    >
      ${desk.t('New status')}
    </button>
    ${
      desk.isOpen(menu)
        ? dealStatuses.map(
            (status) =>
              html`<wa-dropdown-item value=${status} ?disabled=${status === deal.status}
                >${text(status)}</wa-dropdown-item
              >`,
          )
        : nothing
    }
  </wa-dropdown>`;
}
