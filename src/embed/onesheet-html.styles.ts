import { css } from 'lit';
import { token } from '../themes/token.js';

/** The sheet `onesheet-html.css`, which `npm run generate` writes from this. */
export const htmlStyles = css`
  /* For boxes in the formats "html" and "amp": plain markup in the page, with the tokens and themes of the elements. */
  /* Each selector weighs as much as one class, so a page's own rule for the same class wins when it comes after this sheet. */
  .onesheet {
    container-type: inline-size;
    box-sizing: border-box;
    min-width: min(220px, 100%);
    margin: 1.5em 0;
    padding: ${token('padding')};
    border-top: ${token('rule-width')} ${token('rule-style')} ${token('accent')};
    border-radius: ${token('radius')};
    background: ${token('surface')};
    color: ${token('ink')};
    font-family: ${token('font')};
    font-size: ${token('size')};
    font-variant-numeric: lining-nums tabular-nums;
    line-height: ${token('line-height')};
    overflow-wrap: break-word;
    text-align: start;
  }
  .onesheet :where(h2, h3, h4, h5, h6, p, dl, dt, dd, ol, ul, figure) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A sentence in another language begins at the same side as the sentences of the box. */
  .onesheet :where(bdi) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .onesheet :where(a) {
    color: var(--film-link, ${token('accent')});
  }
  .onesheet-heading,
  .onesheet-section-heading {
    margin: 0 0 ${token('gap')};
    padding: ${token('heading-padding')};
    background: ${token('heading-surface')};
    color: ${token('heading-ink')};
    font-family: ${token('heading-font')};
    font-size: ${token('heading-size')};
    font-weight: ${token('heading-weight')};
    line-height: ${token('heading-line-height')};
    text-wrap: balance;
  }
  .onesheet-film-card > .onesheet-heading,
  .onesheet-film-facts > .onesheet-heading {
    font-size: ${token('title-size')};
  }
  .onesheet-section + .onesheet-section {
    margin-top: ${token('column-gap')};
  }
  .onesheet-film {
    font-weight: 400;
  }
  .onesheet-headline {
    margin: 0 0 ${token('small-gap')};
    font-family: ${token('heading-font')};
    font-size: ${token('headline-size')};
    font-weight: ${token('heading-weight')};
    line-height: ${token('heading-line-height')};
  }
  .onesheet-subline,
  .onesheet-steps,
  .onesheet-poster {
    margin: 0 0 ${token('gap')};
  }
  .onesheet-about,
  .onesheet-label,
  .onesheet-record,
  .onesheet-note,
  .onesheet-as-of,
  .onesheet-known-for,
  .onesheet-poster-credit {
    color: ${token('muted')};
    font-size: ${token('small-size')};
  }
  .onesheet-logline,
  .onesheet-character,
  .onesheet-known-for,
  .onesheet-note,
  .onesheet-reason,
  .onesheet-stale {
    display: block;
  }
  .onesheet-logline {
    max-width: 65ch;
    margin: ${token('gap')} 0;
    color: ${token('ink')};
    font-size: ${token('size')};
  }
  .onesheet-original-title {
    font-style: italic;
  }
  .onesheet-name,
  .onesheet-company,
  .onesheet-title,
  .onesheet-caption,
  .onesheet-current {
    font-weight: ${token('strong-weight')};
  }
  .onesheet-confidence,
  .onesheet-upcoming {
    padding: 0 ${token('small-gap')};
    border: ${token('hairline')} solid;
    border-radius: ${token('radius')};
    color: ${token('muted')};
    font-size: ${token('tag-size')};
    white-space: nowrap;
  }
  .onesheet-rumored,
  .onesheet-disputed {
    border-style: dashed;
  }
  .onesheet-rumored,
  .onesheet-disputed,
  .onesheet-stale {
    color: ${token('accent')};
  }
  .onesheet-source {
    font-size: ${token('tag-size')};
    line-height: 0;
  }
  .onesheet-steps {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('small-gap')} ${token('gap')};
    color: ${token('muted')};
    font-size: ${token('tag-size')};
  }
  .onesheet-done,
  .onesheet-current {
    border-bottom: ${token('step-width')} solid ${token('accent')};
  }
  .onesheet-current {
    color: ${token('ink')};
  }
  .onesheet-row,
  .onesheet-person {
    padding: ${token('row-padding')} 0;
    border-top: ${token('hairline')} solid ${token('rule')};
  }
  .onesheet-person {
    display: flex;
    gap: ${token('gap')};
  }
  .onesheet-face {
    flex: none;
    width: ${token('face-size')};
    height: ${token('face-size')};
    border-radius: ${token('face-radius')};
    object-fit: cover;
  }
  .onesheet-poster {
    width: ${token('poster-width')};
  }
  .onesheet-image {
    display: block;
    max-width: 100%;
    height: auto;
  }
  /* In a page without a doctype a table takes colour and type from the page. */
  .onesheet-table {
    width: 100%;
    margin: ${token('gap')} 0 0;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
    font-size: ${token('small-size')};
  }
  .onesheet-caption {
    padding-bottom: ${token('small-gap')};
    text-align: start;
  }
  .onesheet-table :where(th, td) {
    min-width: 6em;
    padding: ${token('row-padding')} 0;
    padding-inline-end: ${token('gap')};
    border-top: ${token('hairline')} solid ${token('rule')};
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  .onesheet-table :where(th) {
    font-weight: ${token('strong-weight')};
  }
  /* The terms of a deal inside a cell of a table: the cell has no room for columns. */
  .onesheet-table .onesheet-row {
    display: block;
    padding: ${token('small-gap')} 0 0;
    border: 0;
  }
  .onesheet-bar {
    display: block;
    height: ${token('bar-height')};
    margin-top: ${token('small-gap')};
    border: ${token('hairline')} solid;
    color: ${token('accent')};
    fill: currentColor;
  }
  .onesheet-budget {
    color: ${token('muted')};
  }
  .onesheet-record:not(:empty) {
    margin-top: ${token('gap')};
  }
  @container (min-width: 480px) {
    .onesheet > .onesheet-rows > .onesheet-row,
    .onesheet-section > .onesheet-rows > .onesheet-row {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) 3fr;
      column-gap: ${token('gap')};
    }
    .onesheet-value {
      grid-column: 2;
    }
  }
  /* A narrow box has no room for the columns of a table: its cells stand one below the other, in the same order. */
  @container (max-width: 479.9px) {
    .onesheet-table :where(tbody, tr, th, td) {
      display: block;
    }
    .onesheet-table thead {
      display: none;
    }
    .onesheet-table :where(td) {
      padding-top: 0;
      border: 0;
    }
  }
  @media print {
    .onesheet {
      background: none;
      color: #000;
    }
  }
`;
