/**
 * The boxes in Astro components: `import type {} from 'onesheet/astro'` in `src/env.d.ts`.
 * Attributes as in HTML; an Astro page has no properties and no events of elements.
 */
import type { Boxes } from './elements.js';

type Tags = { [Tag in keyof Boxes]: astroHTML.JSX.HTMLAttributes & Boxes[Tag]['attributes'] };

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Tags {}
  }
}
