import { css } from 'lit';
import { token } from '../themes/token.js';

/** The steps of a deal and its terms. A step ahead is hollow, as the open end of a bar is: its shape tells it apart first. */
export const dealStyles = css`
  [part='subline'] [part='status'] {
    color: var(--accent);
  }
  [part='steps'] {
    display: flex;
    gap: var(--small-gap);
    margin-top: var(--gap);
  }
  [part^='step '] {
    border-top: ${token('step-width')} solid var(--accent);
    flex: 1;
    font-size: var(--tag-size);
    line-height: var(--small-line-height);
    padding-top: var(--small-gap);
  }
  [part='step ahead'] {
    border-top-color: currentColor;
    border-top-style: double;
    color: var(--muted);
  }
  [part='rows'],
  [part='stale'] {
    margin-top: var(--gap);
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
    thead {
      clip-path: inset(50%);
      position: absolute;
      white-space: nowrap;
    }
    td:not([data-label]) {
      display: none;
    }
    td:not([data-label=''])::before {
      color: var(--muted);
      content: attr(data-label) ': ';
    }
  }
  @container (max-width: 399.9px) {
    [part^='step ']:not([part~='current']) span {
      clip-path: inset(50%);
      overflow: clip;
      position: absolute;
      white-space: nowrap;
      width: 1px;
    }
    [part='step current'] {
      white-space: nowrap;
    }
  }
`;
