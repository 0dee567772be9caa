import { html, nothing, type TemplateResult } from 'lit';
import type { Amount, BoxOfficeFacts } from '../facts/box-office-facts.js';
import { renderLine } from './line.js';

/** The gross, then every figure in a table, with bars. */
export const renderBoxOffice = ({ headline, subline, caption, groups }: BoxOfficeFacts): TemplateResult =>
  html`<p part="headline">${renderLine(headline)}</p>
    <p part="subline">${renderLine(subline)}</p>
    ${
      // Narrow boxes lay the table out as blocks, which would take its meaning away; the roles keep it.
      groups.length
        ? html`<table part="table" role="table">
            <caption part="caption">
              ${caption}
            </caption>
            ${groups.map(
              ({ label, amounts }) =>
                html`<tbody part="figures" role="rowgroup">
                  ${
                    label
                      ? html`<tr role="row">
                          <th role="rowheader" scope="rowgroup" colspan="2" part="group">${label}</th>
                        </tr>`
                      : nothing
                  }${amounts.map(renderAmount)}
                </tbody>`,
            )}
          </table>`
        : nothing
    }`;

const renderAmount = ({ label, text, bar }: Amount): TemplateResult =>
  html`<tr role="row">
    <th role="rowheader" scope="row" part="figure">${renderLine(label)}</th>
    <td role="cell" part="amount">${renderLine(text)}${bar ? renderBar(bar) : nothing}</td>
  </tr>`;

/**
 * SVG for its width: that of an attribute, not of a style, is allowed under any content security policy and
 * survives as text. One piece after the other, so that bars grow from where lines begin.
 */
const renderBar = (pieces: NonNullable<Amount['bar']>): TemplateResult =>
  html`<div part="bar" aria-hidden="true">
    ${pieces.map((width, i) =>
      width || !i
        ? html`<svg part=${i ? 'range' : 'solid'} width="${width}%" height="10">
            <rect width="100%" height="10" />
          </svg>`
        : nothing,
    )}
  </div>`;
