import { html, nothing, type TemplateResult } from 'lit';
import type { Table } from '../facts/box.js';
import { lineTemplate, rowsTemplate } from './line.js';

/** A table with more lines than this is folded after about as many. */
const unfolded = 8;

/**
 * Facts of one kind. A long table is only cut off to the eye: print, a screen reader and whoever tabs into it have it whole.
 * Narrow boxes lay it out as blocks, which would take its meaning away; the roles keep it.
 */
export const tableTemplate = ({ caption, columns, entries, more }: Table): TemplateResult => {
  const folds = entries.length > unfolded;
  return html`<div part="fold" ?data-fold=${folds}><table part="table" role="table"><caption part="caption">${
    caption
  }</caption>${
    columns.length
      ? html`<thead role="rowgroup"><tr role="row">${columns.map(
          (column) => html`<th role="columnheader" scope="col" part="label">${column}</th>`,
        )}</tr></thead>`
      : nothing
  }<tbody role="rowgroup">${entries.map(
    ({ cells: [first, ...cells], rows }) =>
      html`<tr role="row"><th role="rowheader" scope="row">${lineTemplate(first!)}</th>${cells.map(
        (cell, i) =>
          html`<td role="cell" data-label=${cell.length ? (columns[i + 1] ?? '') : nothing}>${lineTemplate(cell)} ${
            i ? nothing : rowsTemplate(rows)
          }</td>`,
      )}</tr>`,
  )}</tbody></table></div>${folds ? html`<button part="more" type="button" aria-expanded="false">${more}</button>` : nothing}`;
};
