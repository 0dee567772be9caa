import { css } from 'lit';

export const filmFactsStyles = css`
  [part='section'] + [part='section'] {
    margin-top: 24px;
  }
  [part='section-heading'] {
    font-family: var(--film-heading-font, inherit);
    font-size: var(--film-heading-size, 20px);
    font-weight: var(--film-heading-weight, 700);
    line-height: 1.2;
    margin-bottom: 8px;
  }
`;
