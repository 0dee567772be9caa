import { css } from 'lit';

export const cardStyles = css`
  [part='heading'] {
    font-size: var(--film-title-size, 26px);
    line-height: 1.15;
    margin-bottom: 4px;
  }
  [part='about'],
  [part='poster-credit'] {
    color: var(--muted);
    font-size: var(--small);
  }
  [part='original-title'] {
    font-style: italic;
  }
  [part='logline'] {
    color: var(--ink);
    display: block;
    font-size: var(--film-size, 16px);
    margin-top: 8px;
    max-width: 65ch;
    text-wrap: pretty;
  }
  [part='rows'] {
    margin-top: var(--gap);
  }
  [part='rows'] + [part='rows'] {
    margin-top: 0;
  }
  [part='value'] [part='known-for'] {
    margin-inline-start: 0.25em;
  }
  [part='poster'] {
    margin-bottom: var(--gap);
    width: var(--film-poster-width, 132px);
  }
  [part='poster']:has([hidden]) {
    display: none;
  }
  [part='poster'] img {
    background: var(--rule);
    display: block;
    height: auto;
    max-width: 100%;
  }
  @container (min-width: 520px) {
    [part='body'] {
      align-items: flex-start;
      display: flex;
      flex-direction: row-reverse;
      gap: 24px;
    }
    [part='body'] > div {
      flex: 1;
      min-width: 0;
    }
  }
`;
