import { css, unsafeCSS } from 'lit';
import { boxes, boxTags } from '../facts/boxes.js';

const tags = unsafeCSS(boxTags.join(', '));

/** The height of each box in columns of a width: 0 a phone's, 1 from 600 px on. */
const heights = (width: 0 | 1) =>
  unsafeCSS(
    boxTags
      .map(
        (tag) =>
          `:where(${tag}, [data-onesheet='${tag}']) { --onesheet-reserve: ${boxes[tag].heights[width]}px; }`,
      )
      .join('\n'),
  );

/**
 * The sheet `onesheet-reserve.css`, which `npm run generate` writes from this. A snippet has a formula for its film,
 * `--onesheet-room`; what a box does not fill of that stays, so that nothing moves.
 */
export const reserveStyles = css`
  /* Room for a box until it is there, so that the text below does not jump: medians over 38 films, at most a screen */
  /* (\`node bench/heights.mjs\`). A page may set a better height: #deal { --onesheet-reserve: 720px; } */
  ${heights(0)}
  @media (min-width: 600px) {
    ${heights(1)}
  }

  /* A box has room until its script runs, and while it waits for its film. One that is ready, empty or in error no longer */
  /* matches, and so gives its room back; one whose script never comes, after 20 s, as long as a box waits for a film. */
  /* Prerendered boxes overrule this from within. */
  @media screen {
    :is(${tags}):is(:not(:defined), :state(loading):not(:state(ready))):not([hidden]),
    [data-onesheet]:not(:has(> [onesheet]), [hidden]) {
      display: block;
      min-height: var(--onesheet-room, var(--onesheet-reserve, 0));
      animation: onesheet-give-back 1ms var(--onesheet-wait, 20s) forwards;
    }
    :is(${tags}):state(ready) {
      min-height: var(--onesheet-room, 0);
    }
  }
  @media (scripting: none) {
    :root {
      --onesheet-wait: 0s;
    }
  }
  @keyframes onesheet-give-back {
    to {
      min-height: 0;
    }
  }

  /* Browsers before 2024 don't know :state(): there the room lasts for two seconds after the script has run. */
  @supports not selector(:state(loading)) {
    :where(${tags}) {
      min-height: 0;
      transition: min-height 0s 2s;
    }
  }
`;
