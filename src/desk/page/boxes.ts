// The other side of the page: the boxes, the ways out, what is to be looked at.
import '@awesome.me/webawesome/dist/components/tab-group/tab-group.js';
import { html, type TemplateResult } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import type { Desk } from '../form/desk.js';
import { issueList } from '../issues/issues.js';
import '../json/json.js';
import '../out/out.js';
import '../preview/preview.js';

/** @param name of the film's file, where it has one */
export function boxes(desk: Desk, issues: FilmIssue[], name: string | undefined): TemplateResult {
  const { film, lang } = desk;
  const count = issues.length;
  return html`<div class="boxes">
    <wa-tab-group>
      <wa-tab panel="preview">${desk.t('Boxes')}</wa-tab>
      <wa-tab panel="out">${desk.t('Take it out')}</wa-tab>
      <wa-tab panel="json">JSON</wa-tab>
      <wa-tab panel="issues">${count ? desk.t('{count} to look at', { count }) : desk.t('Issues')}</wa-tab>
      <wa-tab-panel name="preview"><desk-preview .film=${film} .lang=${lang}></desk-preview></wa-tab-panel>
      <wa-tab-panel name="out"><desk-out .film=${film} .lang=${lang} .name=${name}></desk-out></wa-tab-panel>
      <wa-tab-panel name="json"
        ><desk-json .film=${film} .issues=${issues} .lang=${lang}></desk-json
      ></wa-tab-panel>
      <wa-tab-panel name="issues">${issueList(desk, issues)}</wa-tab-panel>
    </wa-tab-group>
  </div>`;
}
