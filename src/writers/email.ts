import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Box, Line, ListedPerson, Poster, Row, Span, Table } from '../facts/box.js';
import type { FilmTheme } from '../themes/themes.js';
import { emailStyles, type EmailStyles } from './email-styles.js';
import { headingOf } from './heading.js';
import { toHtml } from './to-html.js';

/**
 * A box for newsletters: nested tables and inline styles, because that is what Outlook lays out, and nothing that
 * needs a style sheet, a script or a picture to be read. Text and surface name their colours together, so that a
 * client that darkens mail turns both or neither.
 */
export const emailOf = (box: Box, _tag: string, theme: FilmTheme = 'paper'): string =>
  toHtml(mailOf(box, { ...emailStyles(theme, box.dir), colon: box.colon, comma: box.comma }));

/** How a mail looks, and the signs of its language. */
type Styles = EmailStyles & Pick<Box, 'colon' | 'comma'>;

function mailOf({ heading, locale, dir, blocks, footer }: Box, styles: Styles): TemplateResult {
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    bgcolor=${styles.surface}
    lang=${locale}
    dir=${dir}
    style=${styles.box}
  >
    <tr>
      <td align=${styles.start} bgcolor=${styles.surface} style=${styles.inside}>
        ${heading ? headingOf(lineOf(heading.line, styles), heading.level, { style: styles.heading }) : nothing}${blocksOf(blocks, styles)}${footer.map(
          ({ label, lines }) =>
            html`<p style=${styles.note}>
              ${lineOf(label, styles)}${lines.map((line) => html`<br />${lineOf(line, styles)}`)}
            </p> `,
        )}
      </td>
    </tr>
  </table> `;
}

const blocksOf = (blocks: Block[], styles: Styles): unknown => blocks.map((block) => blockOf(block, styles));

function blockOf(block: Block, styles: Styles): unknown {
  switch (block.kind) {
    case 'line':
      return html`<p style=${block.part === 'headline' ? styles.headline : styles.paragraph}>
        ${lineOf(block.line, styles)}
      </p> `;
    case 'rows':
      return rowsOf(block.rows, styles);
    case 'people':
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        ${block.people.slice(0, block.limit).map((person) => personOf(person, styles))}
      </table> `;
    case 'steps':
      return html`<p style=${styles.steps}>
        ${block.steps.map(
          ({ text, state }, i) =>
            html`${i ? (styles.dir === 'rtl' ? ' ← ' : ' → ') : nothing}${state === 'current' ? html`<b>${text}</b>` : text}`,
        )}
      </p> `;
    case 'table':
      return tableOf(block.table, styles);
    case 'body':
      return [block.poster ? posterOf(block.poster, styles) : nothing, blocksOf(block.blocks, styles)];
    case 'section':
      return html`${
        block.heading
          ? headingOf(lineOf(block.heading.line, styles), block.heading.level, {
              style: styles.sectionHeading,
            })
          : nothing
      }${blocksOf(block.blocks, styles)}`;
  }
}

function posterOf({ image: { src, alt, width, height }, credit }: Poster, styles: Styles): TemplateResult {
  // Outlook shows a picture in its own size unless it is told another one.
  const widthInMail = styles.posterWidth;
  return html`<p style=${styles.paragraph}>
    <img
      src=${src}
      alt=${alt}
      width=${widthInMail}
      height=${width && height ? Math.round((widthInMail * height) / width) : nothing}
      border="0"
      style=${styles.image}
    />${credit.length ? html`<br /><span style=${styles.small}>${lineOf(credit, styles)}</span>` : nothing}
  </p> `;
}

/** Without the photo: most clients ask before they load pictures, and the name says who it is. */
const personOf = ({ line }: ListedPerson, styles: Styles): TemplateResult =>
  html`<tr>
    <td style=${styles.cell}>${lineOf(line, styles)}</td>
  </tr> `;

const rowsOf = (rows: Row[], styles: Styles): TemplateResult =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    ${rows.map(
      ({ label, lines }) =>
        html`<tr>
          <td width="34%" valign="top" style=${styles.label}>${lineOf(label, styles)}</td>
          <td valign="top" style=${styles.cell}>
            ${lines.map((line, i) => html`${i ? html`<br />` : nothing}${lineOf(line, styles)}`)}
          </td>
        </tr> `,
    )}
  </table> `;

const tableOf = ({ caption, columns, entries }: Table, styles: Styles): TemplateResult =>
  html`<p style=${styles.caption}>${caption}</p>
    <table width="100%" cellpadding="0" cellspacing="0" border="0">
      ${
        columns.length
          ? html`<tr>
              ${columns.map((column) => html`<th align=${styles.start} valign="top" scope="col" style=${styles.column}>${column}</th>`)}
            </tr> `
          : nothing
      }${entries.map(
        ({ cells: [first, ...cells], rows }) =>
          html`<tr>
            <th align=${styles.start} valign="top" scope="row" style=${styles.rowHeading}>
              ${lineOf(first!, styles)}
            </th>
            ${cells.map(
              (cell, i) =>
                html`<td valign="top" style=${styles.tableCell}>
                  ${lineOf(cell, styles)}${i ? nothing : termsOf(rows, styles)}
                </td>`,
            )}
          </tr> `,
      )}
    </table> `;

const lineOf = (line: Line, styles: Styles): unknown => line.map((span, i) => spanOf(span, styles, i === 0));

/** Terms of a deal inside a cell of a table: there is no room for columns in it. */
const termsOf = (rows: Row[], styles: Styles): unknown =>
  rows.map(
    ({ label, lines }) =>
      html`<br /><span style=${styles.small}>${lineOf(label, styles)}${styles.colon}</span>${lines.map(
          (line, i) => html`${i ? styles.comma : nothing}${lineOf(line, styles)}`,
        )}`,
  );

function spanOf({ text, part = '', url, label, lang, bar }: Span, styles: Styles, first = true): unknown {
  // A cell of a certain width is the only bar that every client draws.
  if (bar)
    return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
      <tr>
        <td width="${bar[0]}%" height="8" bgcolor=${styles.barColor} style=${styles.bar}>&nbsp;</td>
        <td style=${styles.bar}>&nbsp;</td>
      </tr>
    </table>`;
  const shown = url
    ? html`<a href=${url} aria-label=${label ?? nothing} style=${styles.link}>${text}</a>`
    : text;
  if (part === 'source') return html`<span style=${styles.small}>&nbsp;[${shown}]</span>`;
  // Whatever says how good a fact is, stands in the same words as in the box.
  const style = styles.parts[part.split(' ')[0]!];
  // `dir` keeps a text of one direction out of the way of the other, as <bdi> does; mail clients know it longer.
  const pieces =
    lang || part || url
      ? html`<span dir="auto" lang=${lang ?? nothing} style=${style ?? nothing}>${shown}</span>`
      : shown;
  if (!first && /^(character|known-for|note|reason|stale|logline)$/.test(part)) return html`<br />${pieces}`;
  return part ? html` ${pieces}` : pieces;
}
