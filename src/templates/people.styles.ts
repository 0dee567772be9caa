import { css } from 'lit';
import { token } from '../themes/token.js';

/** People with a face: used by the boxes that list them. */
export const peopleStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    column-gap: var(--column-gap);
  }
  [part='person'] {
    align-items: center;
    border-top: var(--hairline) var(--rule);
    display: flex;
    gap: var(--gap);
    padding: var(--row-padding) 0;
  }
  [part='person'] > div {
    min-width: 0;
  }
  [part='character'],
  [part='known-for'] {
    line-height: var(--small-line-height);
  }
  [part='face'] {
    --hue: 30;
    aspect-ratio: 1;
    background: color-mix(in srgb, hsl(var(--hue) 45% 50%) ${token('tint')}, var(--surface));
    border-radius: ${token('face-radius')};
    display: none;
    flex: none;
    font-size: var(--small-size);
    overflow: hidden;
    place-content: center;
    place-self: start;
    position: relative;
    width: ${token('face-size')};
  }
  [data-tint='1'] {
    --hue: 200;
  }
  [data-tint='2'] {
    --hue: 140;
  }
  [data-tint='3'] {
    --hue: 265;
  }
  [data-tint='4'] {
    --hue: 345;
  }
  [part='face'] img {
    height: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
    width: 100%;
  }
  @container (min-width: 248px) {
    [part='face'] {
      display: grid;
    }
  }
`;
