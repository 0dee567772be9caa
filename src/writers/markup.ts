import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Box, Line, ListedPerson, Poster, Row, Span, Table } from '../facts/box.js';
import type { Image } from '../model/film.js';
import { headingOf } from './heading.js';

/** What two dialects of HTML write differently. */
export interface Dialect {
  /** A picture; `face` where it is somebody's, beside the name. */
  image: (picture: Image & { alt: string }, face: boolean) => TemplateResult;
  /** The referrer policy of links; left out where it is not allowed. */
  referrer: string | typeof nothing;
}

/** Parts become classes: `confidence reported` is `onesheet-confidence onesheet-reported`. */
export const classOf = (part: string): string => part.replace(/[\w-]+/g, 'onesheet-$&');

/** A box as semantic markup with class names. */
export function markupOf(
  { heading, locale, dir, blocks, footer }: Box,
  tag: string,
  theme: string | undefined,
  dialect: Dialect,
): TemplateResult {
  return html`<section
    class=${`onesheet onesheet-${tag}${theme ? ` onesheet-theme-${theme}` : ''}`}
    lang=${locale}
    dir=${dir}
  >
    ${heading ? headingOf(lineOf(heading.line, dialect), heading.level, { name: classOf('heading') }) : nothing}${blocksOf(blocks, dialect)}${
      // No <footer>, no such class, and no list of links: reading modes leave those out.
      footer.length
        ? html`<section class="onesheet-record">
            ${footer.map(({ label, lines }) =>
              lines.length
                ? html`<dl class="onesheet-notes">
                    <dt class="onesheet-label">${lineOf(label, dialect)}</dt>
                    ${lines.map((line) => html`<dd>${lineOf(line, dialect)}</dd> `)}
                  </dl> `
                : html`<p class="onesheet-label">${lineOf(label, dialect)}</p> `,
            )}
          </section> `
        : nothing
    }
  </section> `;
}

const blocksOf = (blocks: Block[], dialect: Dialect): unknown =>
  blocks.map((block) => blockOf(block, dialect));

function blockOf(block: Block, dialect: Dialect): unknown {
  switch (block.kind) {
    case 'line':
      return html`<p class=${classOf(block.part)}>${lineOf(block.line, dialect)}</p> `;
    case 'rows':
      return rowsOf(block.rows, dialect);
    case 'people':
      return html`<ul class="onesheet-list">
        ${block.people.slice(0, block.limit).map((person) => personOf(person, dialect))}
      </ul> `;
    case 'steps':
      return html`<ol class="onesheet-steps" aria-label=${block.label}>
        ${block.steps.map(
          ({ text, state }) =>
            html`<li class=${classOf(`step ${state}`)} aria-current=${state === 'current' ? 'step' : nothing}>
              ${text}
            </li> `,
        )}
      </ol> `;
    case 'table':
      return tableOf(block.table, dialect);
    case 'body':
      return [block.poster ? posterOf(block.poster, dialect) : nothing, blocksOf(block.blocks, dialect)];
    case 'section':
      return html`<div class="onesheet-section">
        ${block.heading ? headingOf(lineOf(block.heading.line, dialect), block.heading.level, { name: classOf('section-heading') }) : nothing}${blocksOf(block.blocks, dialect)}
      </div> `;
  }
}

const posterOf = ({ image, credit }: Poster, dialect: Dialect): TemplateResult =>
  html`<figure class="onesheet-poster">
    ${dialect.image(image, false)}${
      credit.length
        ? html`<figcaption class="onesheet-poster-credit">${lineOf(credit, dialect)}</figcaption>`
        : nothing
    }
  </figure> `;

const personOf = ({ line, photo, photoCredit }: ListedPerson, dialect: Dialect): TemplateResult =>
  html`<li class="onesheet-person">
    ${photo ? dialect.image({ ...photo, alt: '' }, true) : nothing}
    <div>${lineOf([...line, ...photoCredit], dialect)}</div>
  </li> `;

const rowsOf = (rows: Row[], dialect: Dialect): TemplateResult =>
  html`<dl class="onesheet-rows">
    ${rows.map(
      ({ label, lines }) =>
        html`<div class="onesheet-row">
          <dt class="onesheet-label">${lineOf(label, dialect)}</dt>
          ${lines.map((line) => html`<dd class="onesheet-value">${lineOf(line, dialect)}</dd>`)}
        </div> `,
    )}
  </dl> `;

const tableOf = ({ caption, columns, entries }: Table, dialect: Dialect): TemplateResult =>
  html`<table class="onesheet-table">
    <caption class="onesheet-caption">
      ${caption}
    </caption>
    ${
      columns.length
        ? html`<thead>
            <tr>
              ${columns.map((column) => html`<th scope="col" class="onesheet-label">${column}</th>`)}
            </tr>
          </thead> `
        : nothing
    }
    <tbody>
      ${entries.map(
        ({ cells: [first, ...cells], rows }) =>
          html`<tr>
            <th scope="row">${lineOf(first!, dialect)}</th>
            ${cells.map(
              (cell, i) =>
                html`<td>${lineOf(cell, dialect)}${i || !rows.length ? nothing : rowsOf(rows, dialect)}</td>`,
            )}
          </tr> `,
      )}
    </tbody>
  </table> `;

export const lineOf = (line: Line, dialect: Dialect): unknown => line.map((span) => spanOf(span, dialect));

function spanOf({ text, part, url, label, lang, date, bar }: Span, { referrer }: Dialect): unknown {
  // SVG draws without inline styles, which many a CMS and policy takes away.
  if (bar)
    return html`<svg class=${classOf(part!)} width="${bar[0]}%" height="10" aria-hidden="true">
      <rect width="${bar[1]}%" height="100%"></rect>
    </svg>`;
  const dated = date ? html`<time datetime=${date}>${text}</time>` : text;
  const linked = url
    ? html`<a href=${url} aria-label=${label ?? nothing} referrerpolicy=${referrer}>${dated}</a>`
    : dated;
  // Brackets tell the number of a source from the word before it where no style sheet does.
  if (part === 'source') return html`<sup class="onesheet-source">[${linked}]</sup>`;
  if (part) return html` <bdi class=${classOf(part)} lang=${lang ?? nothing}>${linked}</bdi>`;
  return lang || url ? html`<bdi lang=${lang ?? nothing}>${linked}</bdi>` : linked;
}
