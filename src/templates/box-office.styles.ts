import { css } from 'lit';

export const boxOfficeStyles = css`
  /* The border shows zero too, and holds open what a range may come to. */
  svg {
    border: 1px solid;
    color: var(--muted);
    display: block;
    fill: currentColor;
    margin-top: 3px;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  [part='date'] {
    font-weight: 400;
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
