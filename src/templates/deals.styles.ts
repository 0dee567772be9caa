import { css } from 'lit';

export const dealStyles = css`
  [part='headline'] {
    font-family: var(--film-heading-font, inherit);
    font-size: var(--film-headline-size, 30px);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    line-height: 1.1;
  }
  [part='subline'] {
    margin-top: 4px;
  }
  [part='status'] {
    color: var(--accent);
  }
  [part='steps'] {
    display: flex;
    gap: 4px;
    margin-top: var(--gap);
  }
  [part^='step '] {
    border-top: 4px solid var(--accent);
    flex: 1;
    font-size: 13px;
    line-height: 1.25;
    padding-top: 4px;
  }
  [part='step current'] {
    font-weight: 700;
  }
  [part='step ahead'] {
    border-top-color: var(--rule);
    color: var(--muted);
  }
  [part='rows'],
  [part='stale'],
  [part='table'] {
    margin-top: var(--gap);
  }
  [part='table'] {
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: lining-nums tabular-nums;
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
    padding: 6px 0;
    padding-inline-end: 12px;
    text-align: start;
    vertical-align: top;
  }
  td [part='row'] {
    border: 0;
    display: block;
    padding: 0;
  }
  td [part='label'],
  td [part='value'] {
    display: inline;
  }
  td [part='label']::after {
    content: ': ';
  }
  td [part='rows'] {
    margin-top: 0;
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
    thead {
      clip-path: inset(50%);
      position: absolute;
      white-space: nowrap;
    }
    td {
      border: 0;
      padding-top: 0;
    }
    td:empty {
      display: none;
    }
    td::before {
      color: var(--muted);
      content: attr(data-label) ': ';
    }
  }
  @container (max-width: 399.9px) {
    [part^='step ']:not([part~='current']) span {
      clip-path: inset(50%);
      position: absolute;
      white-space: nowrap;
    }
    [part='step current'] {
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    [part='step ahead'] {
      border-top-style: dotted;
    }
  }
`;
