import { html, nothing, type TemplateResult } from 'lit';
import type { DealFacts, DealTable } from '../facts/deal-facts.js';
import { renderLine, renderRows } from './line.js';

/** The deals of a film: the lead deal first, then all of them in a table. */
export const renderDeals = ({
  headline,
  subline,
  steps,
  step,
  progress,
  rows,
  table,
}: DealFacts): TemplateResult =>
  html`<p part="headline">${renderLine(headline)}</p>
    <p part="subline">${renderLine(subline)}</p>
    ${steps.length ? renderSteps(steps, step, progress) : nothing}${renderRows(rows)}${
      table ? renderTable(table) : nothing
    }`;

const states = ['done', 'current', 'ahead'];

const renderSteps = (steps: string[], step: number, progress: string): TemplateResult =>
  html`<ol part="steps" role="list" aria-label=${progress}>
    ${steps.map(
      (word, i) =>
        html`<li part="step ${states[Math.sign(i - step) + 1]}" aria-current=${i === step ? 'step' : nothing}>
          <span>${word}</span>
        </li>`,
    )}
  </ol>`;

// Narrow boxes lay the table out as blocks, which would take its meaning away; the roles keep it.
const renderTable = ({ caption, columns, deals }: DealTable): TemplateResult =>
  html`<table part="table" role="table">
    <caption part="caption">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col" part="label">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${deals.map(
        ({ cells: [place, ...cells], rows }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${renderLine(place!)}</th>
            ${cells.map(
              (cell, i) =>
                html`<td role="cell" data-label=${columns[i + 1]!}>
                  ${renderLine(cell)}${i ? nothing : renderRows(rows)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
