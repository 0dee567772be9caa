import { css } from 'lit';

export const timelineStyles = css`
  [part='upcoming'] {
    color: var(--accent);
  }
`;
