import { css } from 'lit';

/** People with a face: used by the boxes that list them. */
export const peopleStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    column-gap: 24px;
  }
  [part='person'] {
    border-top: 1px solid var(--rule);
    display: flex;
    gap: var(--gap);
    padding: 10px 0;
  }
  [part='person'] > div {
    min-width: 0;
  }
  [part='name'] {
    font-weight: 600;
  }
  [part='character'],
  [part='known-for'] {
    line-height: 1.3;
  }
  [part='face'] {
    --hue: 30;
    align-items: center;
    background: light-dark(hsl(var(--hue) 30% 88%), hsl(var(--hue) 18% 26%));
    border-radius: 50%;
    display: none;
    flex: none;
    font-size: 14px;
    height: 40px;
    justify-content: center;
    overflow: hidden;
    position: relative;
    width: 40px;
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
      display: flex;
    }
  }
`;
