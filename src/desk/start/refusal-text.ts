// Why a document gives no film, in the language of the page.
import { html, type TemplateResult } from 'lit';
import type { Refusal } from '../../import/import.js';
import { saidFault, sentence } from '../words/sentences/sentences.js';
import { say, type Lang } from '../words/words.js';

/** @param refusal undefined where the document is understood and has no film all the same */
export function refusalText(pageLang: Lang, refusal: Refusal | undefined): TemplateResult {
  if (!refusal) return html`<p class="ask">${say(pageLang, 'There is no film in this.')}</p>`;
  const { message, remedy, lang } = saidFault(pageLang, refusal);
  return html`<p class="ask" lang=${lang}>${sentence(message, lang)} ${remedy}</p>`;
}
