import { css } from 'lit';

/** One big figure, and a table that becomes a list where there is no room for one. */
export const figureStyles = css`
  [part='headline'] {
    font-family: var(--film-heading-font, inherit);
    font-size: var(--film-headline-size, 30px);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    line-height: 1.1;
  }
  [part='headline']::first-letter {
    text-transform: uppercase;
  }
  [part='subline'] {
    margin-top: 4px;
  }
  [part='table'] {
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: lining-nums tabular-nums;
    margin-top: var(--gap);
    width: 100%;
  }
  [part='caption'] {
    font-weight: 700;
    padding-bottom: 4px;
    text-align: start;
  }
  th,
  td {
    border-top: 1px solid var(--rule);
    min-width: 6.5em;
    overflow-wrap: anywhere;
    padding: 6px 0;
    padding-inline-end: 12px;
    text-align: start;
    vertical-align: top;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  @media screen and (scripting: enabled) {
    [data-fold]:not([data-open], :focus-within) {
      max-height: 25em;
      mask: linear-gradient(#000 75%, transparent);
      overflow: clip;
    }
  }
  @container (max-width: 519.9px) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    td {
      border: 0;
      padding-top: 0;
    }
  }
`;
