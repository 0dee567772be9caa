// The other side of the page: the boxes, the ways out, what is to be looked at.
import '@awesome.me/webawesome/dist/components/tab-group/tab-group.js';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Desk } from '../form/desk.js';
import { issueList } from '../issues/issues.js';
import '../json/json.js';
import '../out/out.js';
import '../preview/preview.js';
import type { Session } from './session.js';

/** They follow what is typed a moment later, and at once when somebody turns to them. */
export function boxes(desk: Desk, session: Session): TemplateResult {
  const { shown, issues } = session;
  const catchUp = (): void => session.catchUp();
  return html`<div class="boxes" @pointerdown=${catchUp} @focusin=${catchUp}>
    ${guard([shown, issues, desk.tongue, session.filing?.name], () => panels(desk, session))}
  </div>`;
}

function panels(desk: Desk, { shown, issues, filing }: Session): TemplateResult {
  const { lang } = desk;
  const count = issues.length;
  return html`<wa-tab-group>
    <wa-tab panel="preview">${desk.t('Boxes')}</wa-tab>
    <wa-tab panel="out">${desk.t('Take it out')}</wa-tab>
    <wa-tab panel="json">JSON</wa-tab>
    <wa-tab panel="issues">${count ? desk.t('{count} to look at', { count }) : desk.t('Issues')}</wa-tab>
    <wa-tab-panel name="preview"><desk-preview .film=${shown} .lang=${lang}></desk-preview></wa-tab-panel>
    <wa-tab-panel name="out"
      ><desk-out .film=${shown} .lang=${lang} .name=${filing?.name}></desk-out
    ></wa-tab-panel>
    <wa-tab-panel name="json"
      ><desk-json .film=${shown} .issues=${issues} .lang=${lang}></desk-json
    ></wa-tab-panel>
    <wa-tab-panel name="issues">${issueList(desk, issues)}</wa-tab-panel>
  </wa-tab-group>`;
}
