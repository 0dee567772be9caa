import { html, nothing, type TemplateResult } from 'lit';
import type { Line, Row, Span } from '../facts/box.js';

/**
 * A piece of text. `<bdi>` keeps names and titles of one direction out of the way of the other, and carries part
 * and language.
 */
export function spanTemplate({ text, part, url, label, lang, date, bar }: Span): unknown {
  // SVG for its width: an attribute, unlike a style, is allowed under any content security policy.
  if (bar)
    return html`<svg part=${part!} width="${bar[0]}%" height="10" aria-hidden="true"><rect width="${bar[1]}%" height="100%" /></svg>`;
  const dated = date ? html`<time datetime=${date}>${text}</time>` : text;
  const linked = url
    ? html`<a href=${url} aria-label=${label ?? nothing} referrerpolicy="no-referrer">${dated}</a>`
    : dated;
  // The number of a source never stands alone on the next line.
  if (part)
    return html`${part === 'source' ? '\u00a0' : ' '}<bdi part=${part} lang=${lang ?? nothing}>${linked}</bdi>`;
  return lang || url ? html`<bdi lang=${lang ?? nothing}>${linked}</bdi>` : linked;
}

export const lineTemplate = (line: Line): unknown => line.map(spanTemplate);

/** Labelled facts, as a description list. */
export const rowsTemplate = (rows: Row[]): TemplateResult | typeof nothing =>
  rows.length
    ? html`<dl part="rows">${rows.map(
        ({ label, lines }) =>
          html`<div part="row"><dt part="label">${lineTemplate(label)}</dt>${lines.map(
            (line) => html` <dd part="value">${lineTemplate(line)}</dd>`,
          )}</div>`,
      )}</dl>`
    : nothing;
