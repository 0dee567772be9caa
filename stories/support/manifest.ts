/// <reference types="vite/types/importMeta.d.ts" />
// What the custom elements manifest says about the boxes. Controls, tables and snippets all come from here.
import type { ArgTypes } from '@storybook/web-components-vite';
import { filmNames } from '../../test/support/films.js';

interface Named {
  name: string;
  description?: string;
}
export interface CssProperty extends Named {
  default?: string;
  syntax?: string;
}
interface Attribute extends Named {
  default?: string;
  fieldName: string;
  type?: { text: string };
}
interface Event extends Named {
  type?: { text: string };
}
/** A class as the manifest describes it. */
export interface Box extends Named {
  kind: string;
  tagName?: string;
  example?: string;
  attributes: Attribute[];
  cssParts: Named[];
  cssProperties: CssProperty[];
  cssStates: Named[];
  events: Event[];
  members: (Attribute & { kind: string; attribute?: string; static?: boolean })[];
  slots: Named[];
}

const [manifest] = Object.values(
  import.meta.glob<{ modules: { declarations: Box[] }[] }>('../../custom-elements.json', {
    eager: true,
    import: 'default',
  }),
);
if (!manifest) throw new Error('There is no custom-elements.json. Run `npm run generate`.');

const byTag = new Map(
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((box) => (box.tagName ? [[box.tagName, box] as const] : [])),
  ),
);

/** The tags of all boxes. */
export const tags = [...byTag.keys()];

/** What the manifest says about the box of that tag. */
export function boxOf(tag: string): Box {
  const box = byTag.get(tag);
  if (!box) throw new Error(`custom-elements.json has no <${tag}>.`);
  return box;
}

/** Every `--film-*` property of any box, once. */
export const cssProperties: CssProperty[] = [
  ...new Map(tags.flatMap((tag) => boxOf(tag).cssProperties).map((one) => [one.name, one])).values(),
].sort((a, b) => Number(b.syntax === '<color>') - Number(a.syntax === '<color>'));

/** What a reader sees in the box, and which part of the film it needs. */
export const descriptionOf = (tag: string): string => boxOf(tag).description ?? '';

/** The newsroom's own text in the example of a box. */
export function fallbackOf(tag: string): string {
  const template = document.createElement('template');
  template.innerHTML = boxOf(tag).example ?? '';
  return template.content.firstElementChild?.innerHTML.trim() ?? '';
}

/** The addresses of the films to choose from. */
const films = filmNames.map((name) => `films/${name}.json`);

const table = (category: string, { default: summary }: { default?: string } = {}, type = '') => ({
  category,
  ...(summary ? { defaultValue: { summary } } : {}),
  ...(type ? { type: { summary: type } } : {}),
});

/** The control for values of that type. */
function controlFor(type: string) {
  if (/^['\d]/.test(type))
    return {
      control: { type: 'select' },
      options: type.split(' | ').map((one) => (one.startsWith("'") ? one.slice(1, -1) : Number(one))),
    };
  return { control: { type: ['number', 'boolean'].find((one) => type.startsWith(one)) ?? 'text' } };
}

/**
 * Controls and documentation of a box. The keys are attribute names as they are, `--film-*` as they are, `slot:` and
 * the slot's name, and `film`.
 */
export function argTypesOf(tag: string): ArgTypes {
  if (!byTag.has(tag)) return {};
  const { attributes, members, slots, cssProperties, cssParts, cssStates, events } = boxOf(tag);
  const rows = (prefix: string, list: Named[], category: string) =>
    list.map((one) => [
      `${prefix}${one.name}`,
      { name: one.name, description: one.description, control: { disable: true }, table: table(category) },
    ]);
  return Object.fromEntries([
    ...attributes.map((one) => [
      one.name,
      {
        name: one.name,
        description: one.description,
        ...(one.name === 'src'
          ? { control: { type: 'select' }, options: films }
          : controlFor(one.type?.text ?? 'string')),
        table: table('attributes', one, one.type?.text),
      },
    ]),
    ...members
      .filter((one) => one.kind === 'field' && !one.static && !one.attribute)
      .map((one) => [
        one.name,
        {
          name: one.name,
          description: one.description,
          control: { type: 'object' },
          table: table('properties', one),
        },
      ]),
    ...slots.map((one) => [
      `slot:${one.name}`,
      {
        name: one.name || '(default)',
        description: one.description,
        control: { type: 'text' },
        table: table('slots'),
      },
    ]),
    ...cssProperties.map((one) => [
      one.name,
      {
        name: one.name,
        description: one.description,
        control: { type: one.syntax === '<color>' ? 'color' : 'text' },
        table: table('css properties', one, one.syntax),
      },
    ]),
    ...rows('part:', cssParts, 'css parts'),
    ...rows('state:', cssStates, 'css states'),
    ...rows('event:', events, 'events'),
  ]) as ArgTypes;
}
