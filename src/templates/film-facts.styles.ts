import { css } from 'lit';

export const filmFactsStyles = css`
  [part='section'] + [part='section'] {
    margin-top: var(--column-gap);
  }
`;
