import { css } from 'lit';

/** Bars beside sums. The border shows zero too, and the open end of a range. */
export const boxOfficeStyles = css`
  svg {
    border: var(--hairline);
    color: var(--muted);
    display: block;
    fill: currentColor;
    height: var(--film-bar-height, 10px);
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
