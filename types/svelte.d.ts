/**
 * The boxes in Svelte 5: `import type {} from 'onesheet/svelte'` once in the project.
 * Attributes as in HTML, `film` as a property, events as `onfilm-load={(event) => ...}`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { BoxEvents, BoxProperties, Boxes } from './elements.js';

type Listeners = { [Name in keyof BoxEvents as `on${Name}`]?: (event: BoxEvents[Name]) => void };

type Tags = {
  [Tag in keyof Boxes]: Omit<HTMLAttributes<Boxes[Tag]['element']>, keyof Boxes[Tag]['attributes']> &
    Boxes[Tag]['attributes'] &
    BoxProperties &
    Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
