/**
 * The boxes in Vue templates: `import type {} from 'onesheet/vue'` once in the project.
 * Attributes as in HTML, `:film` as a property, events as `@film-load="(event) => ..."`.
 */
import type { HTMLAttributes } from 'vue';
import type { BoxEvents, BoxProperties, Boxes } from './elements.js';

/** `heading-level` as `headingLevel`: so Vue looks an attribute up, however it is written. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name & string;

type Props<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

type Listeners = {
  [Name in keyof BoxEvents as `on${Capitalize<Camel<Name>>}`]?: (event: BoxEvents[Name]) => void;
};

type Tags = {
  [Tag in keyof Boxes]: new () => {
    $props: HTMLAttributes & Props<Boxes[Tag]['attributes']> & BoxProperties & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
