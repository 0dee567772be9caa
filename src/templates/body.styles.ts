import { css } from 'lit';
import { token } from '../themes/token.js';

/**
 * What the film is. `text-wrap: pretty` is for the logline alone: on the lines of a whole box, WebKit of 2025 crashes when a
 * scrollbar makes it narrower.
 */
export const bodyStyles = css`
  [part='heading'] {
    font-size: ${token('title-size')};
    margin-bottom: var(--small-gap);
  }
  [part='about'],
  [part='poster-credit'] {
    color: var(--muted);
    font-size: var(--small-size);
  }
  [part='original-title'] {
    font-style: italic;
  }
  [part='logline'] {
    color: var(--ink);
    display: block;
    font-size: var(--size);
    margin-top: var(--gap);
    max-width: 65ch;
    text-wrap: pretty;
  }
  [part='rows'] {
    margin-top: var(--gap);
  }
  [part='rows'] + [part='rows'] {
    margin-top: 0;
  }
  [part='poster'] {
    margin-bottom: var(--gap);
    width: ${token('poster-width')};
  }
  [part='poster']:has([hidden]) {
    display: none;
  }
  [part='poster'] img {
    background: var(--rule);
    border-radius: var(--radius);
    display: block;
    height: auto;
    max-width: 100%;
  }
  @container (min-width: 520px) {
    [part='body'] {
      align-items: flex-start;
      display: flex;
      flex-direction: row-reverse;
      gap: var(--column-gap);
    }
    [part='body'] > div {
      flex: 1;
      min-width: 0;
    }
  }
`;
