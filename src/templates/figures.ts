import { html, nothing, type TemplateResult } from 'lit';
import type { FactTable, FigureFacts } from '../facts/box-facts.js';
import type { DealFacts } from '../facts/deal-facts.js';
import { renderLine, renderRows } from './line.js';

/** One big figure, how far that has come, what else there is to it, and all of its kind in a table. */
export const renderFigures = ({
  headline,
  subline,
  steps = [],
  step = 0,
  progress = '',
  rows,
  table,
}: FigureFacts & Partial<DealFacts>): TemplateResult =>
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

/** More lines than this are folded to the first of them. */
const unfolded = 8;

/** Opens a long table or folds it again. */
const toggle = ({ target }: Event): void => {
  const button = target as HTMLElement;
  const open = button.previousElementSibling!.toggleAttribute('data-open');
  button.ariaExpanded = `${open}`;
};

/**
 * Facts of one kind. A long table is only cut off to the eye: print, a screen reader and whoever tabs into it have it whole.
 * Narrow boxes lay it out as blocks, which would take its meaning away; the roles keep it.
 */
const renderTable = ({ caption, columns, entries, more }: FactTable): TemplateResult =>
  html`<div part="fold" ?data-fold=${entries.length > unfolded}>
      <table part="table" role="table">
        <caption part="caption">
          ${caption}
        </caption>
        ${
          columns.length
            ? html`<thead role="rowgroup">
                <tr role="row">
                  ${columns.map((column) => html`<th role="columnheader" scope="col" part="label">${column}</th>`)}
                </tr>
              </thead>`
            : nothing
        }
        <tbody role="rowgroup">
          ${entries.map(
            ({ cells: [place, ...cells], rows }) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${renderLine(place!)}</th>
                ${cells.map(
                  (cell, i) =>
                    html`<td role="cell" data-label=${cell.length ? (columns[i + 1] ?? '') : nothing}>
                      ${renderLine(cell)}${i ? nothing : renderRows(rows)}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      entries.length > unfolded
        ? html`<button part="more" type="button" aria-expanded="false" @click=${toggle}>${more}</button>`
        : nothing
    }`;
