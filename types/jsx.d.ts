/**
 * The boxes in JSX, for React 19: `import type {} from 'onesheet/jsx'` once in the project.
 * Attributes as in HTML, `film` as a property, events as `onfilm-load={(event) => ...}`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BoxEvents, BoxProperties, Boxes } from './elements.js';

type Listeners = { [Name in keyof BoxEvents as `on${Name}`]?: (event: BoxEvents[Name]) => void };

type Props<Box extends Boxes[keyof Boxes]> = DetailedHTMLProps<
  HTMLAttributes<Box['element']>,
  Box['element']
> &
  Box['attributes'] &
  BoxProperties &
  Listeners;

type Tags = { [Tag in keyof Boxes]: Props<Boxes[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
