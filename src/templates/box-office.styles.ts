import { css } from 'lit';

export const boxOfficeStyles = css`
  [part='group'],
  [part='figure'],
  [part='amount'] {
    border: 0;
  }
  [part='figures'] {
    border-top: 1px solid var(--rule);
  }
  [part='group'] {
    padding-bottom: 0;
  }
  [part='figure'] {
    font-weight: 400;
  }
  [part='date'],
  [part='basis'] {
    color: var(--muted);
  }
  [part='bar'] {
    display: flex;
    margin-top: 3px;
  }
  /* The border shows zero too, and holds open what a range may come to. */
  svg {
    border: 1px solid;
    color: var(--muted);
    fill: currentColor;
    flex: none;
  }
  [part='range'] {
    border-inline-start: 0;
    fill: none;
  }
  tbody:last-child svg {
    color: var(--accent);
  }
  @container (min-width: 520px) {
    [part='amount'] {
      width: 68%;
    }
  }
`;
