import { css } from 'lit';
import { token } from '../themes/token.js';

/** Bars beside sums. The border shows zero too, and the open end of a range. */
export const boxOfficeStyles = css`
  svg {
    border: var(--hairline);
    color: var(--muted);
    display: block;
    fill: currentColor;
    height: ${token('bar-height')};
    margin-top: var(--small-gap);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  [part='bar gross'] {
    color: var(--accent);
  }
  @container (min-width: 520px) {
    td:only-of-type {
      width: 65%;
    }
  }
`;
