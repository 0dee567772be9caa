import { css } from 'lit';
import { token } from '../themes/token.js';

/**
 * One big figure, and a table that becomes a list where there is no room for one. In a page without a doctype a table takes
 * colour and type from the page unless it is told to take them from the box.
 */
export const tableStyles = css`
  [part='headline'] {
    font-size: ${token('headline-size')};
    margin-bottom: var(--small-gap);
  }
  [part='headline'],
  th,
  td {
    overflow-wrap: anywhere;
    word-break: break-word;
  }
  td [part~='confidence'] {
    white-space: normal;
  }
  [part='headline'] :is([part='as-of'], [part='source']) {
    font-size: var(--small-size);
    font-weight: normal;
  }
  [part='table'] {
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: var(--small-size);
    margin-top: var(--gap);
    text-align: inherit;
    white-space: inherit;
    width: 100%;
  }
  [part='caption'] {
    padding-bottom: var(--small-gap);
    text-align: start;
  }
  th,
  td {
    border-top: var(--hairline) var(--rule);
    min-width: 6.5em;
    padding: var(--row-padding) 0;
    padding-inline-end: var(--gap);
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
  /* Firefox breaks a number of twelve digits nowhere else on a line from the right. */
  @container (max-width: 239.9px) {
    [part='headline']:dir(rtl) {
      word-break: break-all;
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
