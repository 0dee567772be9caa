// The side of the facts: what came in, the full form, the table for many deals.
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportWarning } from '../../import/import.js';
import { say } from '../../words/say.js';
import type { Desk } from '../form/desk.js';
import { addCorrection, form } from '../form/form.js';
import '../form/round-up.js';
import { said } from '../words/sentences/sentences.js';
import type { Session } from './session.js';

/** What shows where there is no room for both. */
export type Side = 'facts' | 'boxes';

export function sideButtons(desk: Desk, shown: Side, show: (side: Side) => void): TemplateResult {
  return html`<div class="sides" role="group" aria-label=${desk.t('Show')}>
    ${(['facts', 'boxes'] as const).map(
      (side) =>
        html`<button type="button" aria-pressed=${shown === side} @click=${() => show(side)}>
          ${desk.t(side === 'facts' ? 'Facts' : 'Boxes')}
        </button>`,
    )}
  </div>`;
}

/** @param save saves the film, once the editor has chosen between both */
export function facts(desk: Desk, session: Session, save: () => void): TemplateResult {
  const { warnings } = session;
  const openTable = (event: Event): void =>
    (event.currentTarget as Element).querySelector('desk-round-up')!.open();
  return html`<div class="form" @round-up=${openTable}>
    ${
      session.conflict
        ? html`<desk-conflict
            id="conflict"
            .film=${session.conflict.film}
            .conflicts=${session.conflict.conflicts}
            .lang=${desk.lang}
            @film-change=${() => {
              session.conflict = undefined;
              // The film has changed when this event has reached the page.
              queueMicrotask(save);
            }}
          ></desk-conflict>`
        : nothing
    }
    ${otherTab(desk, session)}
    ${
      warnings.length
        ? html`<details class="warnings">
            <summary>${desk.t('{count} notes on what was read', { count: warnings.length })}</summary>
            <ul>
              ${warnings.map((warning) => warningText(desk, warning))}
            </ul>
          </details>`
        : nothing
    }
    ${form(desk)}
    <p><button type="button" @click=${() => addCorrection(desk)}>${desk.t('Add a correction')}</button></p>
    <desk-round-up .film=${desk.film} .tongue=${desk.tongue} .lang=${desk.lang}></desk-round-up>
  </div>`;
}

/** The names of fields are those of the source, as they are. */
function warningText(desk: Desk, { field, message }: ImportWarning): TemplateResult {
  const { text, lang } = said(desk.lang, message);
  return html`<li lang=${lang}>${field}${say(desk.tongue, ': ')}${text}</li>`;
}

/** Another tab has the same film open. */
function otherTab(desk: Desk, { drafts }: Session): TemplateResult | typeof nothing {
  const { other } = drafts;
  if (!drafts.isElsewhere) return nothing;
  const isOther = other && JSON.stringify(other) !== JSON.stringify(desk.film);
  return html`<div class="warnings" role="status">
    <p>${desk.t('This film is open in another tab, too.')}</p>
    ${
      isOther
        ? html`<button
            type="button"
            @click=${() => desk.change(other, desk.t('Take what the other tab has'))}
          >
            ${desk.t('Take what the other tab has')}
          </button>`
        : nothing
    }
  </div>`;
}
