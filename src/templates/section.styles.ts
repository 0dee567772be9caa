import { css } from 'lit';

export const sectionStyles = css`
  [part='section'] + [part='section'] {
    margin-top: var(--column-gap);
  }
`;
